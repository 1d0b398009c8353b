import type { help as zh } from '../zh/help.ts';

export const help: typeof zh = {
  title: 'Help and shortcuts',
  guide: 'Three steps to begin',
  guideClose: 'Close the guide',
  step1: 'Look at the sample',
  step1Body: 'An invented district: click around freely.',
  step2: 'Drop your own files',
  step2Body: 'Drag them in; you check before they are kept.',
  step3: 'Check the source',
  step3Body: 'Two clicks from any figure to its cell.',
  privacy: 'Files are read and kept on this machine only. It works without a network.',
  rules: 'Reading the charts',
  ruleMissing: 'Missing is never zero: a broken line means no data.',
  ruleNofN: 'Every summary says over how many schools it is.',
  ruleNorm: 'Comparison is with the norm, the district’s median and similar schools, not by rank.',
  shortcuts: 'Shortcuts',
  keys: 'Single-key shortcuts',
  keysBody: 'They never act while you type in a field.',
  again: 'Show the three steps again',
};
