import type { noticed as zh } from '../zh/noticed.ts';

export const noticed: typeof zh = {
  title: 'Noticed',
};
