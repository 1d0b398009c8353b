/** What a user can overrule the encoding with; the reader says which of them it chose. */
export const ENCODINGS: readonly string[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252', 'shift_jis', 'euc-kr'];

export const DELIMITERS = [
  { value: ',', name: 'comma' },
  { value: '\t', name: 'tab' },
  { value: ';', name: 'semicolon' },
  { value: '|', name: 'pipe' },
  { value: '，', name: 'wideComma' },
] as const;
