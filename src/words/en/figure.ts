import type { figure as zh } from '../zh/figure.ts';

export const figure: typeof zh = {
  save: 'Save',
  png: 'Picture (PNG)',
  svg: 'Vector drawing (SVG)',
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
