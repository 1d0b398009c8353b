import type { common as zh } from '../zh/common.ts';

export const common: typeof zh = {
  product: 'Tongbi',
  productFull: 'Tongbi 同比',
  close: 'Close',
  cancel: 'Cancel',
  nOfN: '{{n}} of {{of}} schools',
};
