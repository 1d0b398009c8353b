import type { compare as zh } from '../zh/compare.ts';

export const compare: typeof zh = {
  title: 'Compare {{year}}',
  scope: '{{schools}} schools, {{metrics}} metrics',
  find: 'Find a school, pinyin too',
  notFound: 'No such school.',
  year: 'Year',
  metrics: 'Metrics',
  school: 'School',
  type: 'Type',
  withUnit: '{{metric}} ({{unit}})',
  caption: 'Figures of the schools; press a figure for its source, a title to sort',
  stripNote: 'In each cell: standing to the norm (✓ at it, ▾ below, ▴ above the limit), the figure (* derived or approximate), change on last year, and place among similar schools (low to high; the thick part is the middle half). Metrics that are not to be ranked show no place.',
  place: 'higher than {{place}}% of {{n}} schools ({{type}})',
  few: 'Not enough similar schools (under 5)',
  fewShort: 'too few alike',
  empty: 'Nothing to compare yet',
  emptyWay: 'Drop the schools’ tables anywhere on the window to begin.',
  nobody: 'No schools of these types in this year',
  nobodyWay: 'Choose another year, or more types of school.',
};
