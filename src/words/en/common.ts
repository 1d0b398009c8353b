import type { common as zh } from '../zh/common.ts';

export const common: typeof zh = {
  product: 'Tongbi',
  productFull: 'Tongbi 同比',
  close: 'Close',
  cancel: 'Cancel',
  nOfN: '{{n}} of {{of}} schools',
  chooseFiles: 'Choose files to import',
  chooseFolder: 'Choose a folder to import',
  loading: 'Loading…',
  failedTitle: 'This page could not be shown',
  failedBody: 'Your imported data are untouched. Try again; if it still fails, copy the details for whoever looks after the product.',
  retry: 'Try again',
  copyDetails: 'Copy details',
  copied: 'Copied',
  details: 'Details',
  openSource: 'Show the source: {{what}}',
  noMatch: 'Nothing matches',
  missing: 'Missing',
};
