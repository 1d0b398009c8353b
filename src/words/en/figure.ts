import type { figure as zh } from '../zh/figure.ts';

export const figure: typeof zh = {
  title: 'Chart',
};
