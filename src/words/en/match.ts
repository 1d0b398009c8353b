import type { match as zh } from '../zh/match.ts';

export const match: typeof zh = {
  short_form: 'a short form of the name',
  prefix: 'differs only by province, city or district',
  campus: 'may be a campus of the school',
  party_organisation: 'the name of its party organisation',
  code_differs: 'same name, another code',
};
