import type { brand as zh } from '../zh/brand.ts';

export const brand: typeof zh = {
  title: 'Brand',
};
