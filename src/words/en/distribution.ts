import type { distribution as zh } from '../zh/distribution.ts';

export const distribution: typeof zh = {
  title: 'Distribution',
};
