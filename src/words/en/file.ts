import type { file as chinese } from '../zh/file.ts';

export const file: typeof chinese = {
  lowerQuartile: 'Lower quartile',
  quartileRange: 'Quartile range',
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
