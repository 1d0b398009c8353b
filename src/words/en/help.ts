import type { help as zh } from '../zh/help.ts';

export const help: typeof zh = {
  title: 'Help and shortcuts',
  guide: 'Three steps to begin',
  guideClose: 'Close the guide',
  step1: 'Look at the sample',
  step1Body: 'What you see is an invented district. Click around freely.',
  step2: 'Drop your own files',
  step2Body: 'Drag reports or a whole folder onto the window. You check first; nothing is kept until you agree, and all of it can be undone.',
  step3: 'Check the source',
  step3Body: 'From any figure, two clicks lead to the file and the cell it came from.',
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
