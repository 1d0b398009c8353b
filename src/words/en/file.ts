import type { file as chinese } from '../zh/file.ts';

export const file: typeof chinese = {
  lowerQuartile: 'Lower quartile',
  quartileRange: 'Quartile range',
  firstRows: 'The first {{n}} of {{of}} rows',
  firstRowsAndColumns: 'The first {{n}} of {{of}} rows, {{columns}} of {{ofColumns}} columns',
  firstLines: 'The first {{n}} of {{of}}',
  appendix: 'the rest on slides {{from}} to {{to}}, not shown when presenting',
  appendixOne: 'the rest on slide {{from}}, not shown when presenting',
  continued: '{{title}} (continued)',
  none: '—',
  figures: 'Figures',
  sources: 'Sources:',
  sourceList: 'Sources',
  figure: 'Figure {{n}}  {{title}}',
  table: 'Table {{n}}  {{title}}',
  joiner: '; ',
  titled: '{{title}} ({{scope}})',
};
