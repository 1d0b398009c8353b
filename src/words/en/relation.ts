import type { relation as zh } from '../zh/relation.ts';

export const relation: typeof zh = {
  title: 'Relation',
};
