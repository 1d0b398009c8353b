import type { behind as zh } from '../zh/behind.ts';

export const behind: typeof zh = {
  caption: 'Figures of the schools; each leads to its source',
  school: 'School',
  type: 'Type',
  value: 'Figure',
  parts: 'Numerator / denominator',
  status: 'Note',
};
