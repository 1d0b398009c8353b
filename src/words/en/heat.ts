import type { heat as zh } from '../zh/heat.ts';

export const heat: typeof zh = {
  title: 'Heat map',
};
