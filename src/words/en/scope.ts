import type { scope as zh } from '../zh/scope.ts';

export const scope: typeof zh = {
  title: 'Filter',
};
