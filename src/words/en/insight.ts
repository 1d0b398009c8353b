import type { insight as zh } from '../zh/insight.ts';

export const insight: typeof zh = {
  title: 'Noticed',
};
