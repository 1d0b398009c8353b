export const DELIMITERS = [
  { value: ',', name: 'comma' },
  { value: '\t', name: 'tab' },
  { value: ';', name: 'semicolon' },
  { value: '|', name: 'pipe' },
  { value: '，', name: 'wideComma' },
] as const;
