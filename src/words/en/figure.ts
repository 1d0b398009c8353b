import type { figure as zh } from '../zh/figure.ts';

export const figure: typeof zh = {
  save: 'Save',
  png: 'Picture (PNG)',
  svg: 'Vector drawing (SVG)',
  copy: 'Copy the picture',
  size: 'Size',
  sizes: { seen: 'As on the screen', wide: 'Slide 16:9', standard: 'Slide 4:3', page: 'Text width of A4' },
  sharpness: 'Sharpness',
  times: '{{n}}×',
  forbidden: 'Browsers copy pictures only on this machine or over https: save the PNG instead.',
  console: 'Open in the SQL console',
  consoleOf: 'Open {{name}} in the SQL console',
  table: 'Table',
  chart: 'Chart',
  tableKey: 'Show the table (T)',
  chartKey: 'Show the chart (T)',
  touch: 'Select',
  selectHint: 'Drag over schools to select them; with keys, space marks and Enter takes',
  madeOn: 'drawn on {{day}}',
  joiner: ' · ',
};
