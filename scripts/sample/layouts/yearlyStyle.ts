import { encodeGb18030, encodeUtf8WithMark } from '../encode.ts';
import type { Manner } from '../figures/spell.ts';

/** How the yearly table of one year looks: forms changed hands over nine years. */
export interface YearlyStyle {
  readonly year: number;
  readonly encode: (text: string) => Uint8Array;
  readonly ending: 'csv' | 'tsv';
  readonly manner: Manner;
  readonly code: boolean;
  readonly fullName: boolean;
  /** Theme names in a row of their own above the headers, as merged cells are saved. */
  readonly groups: boolean;
  /** 填报单位：… between title and header. */
  readonly sender: boolean;
  readonly units: boolean;
  /** Rates with their numerator and denominator in columns of their own beside them. */
  readonly parts: boolean;
  /** Rows that name the type of the schools below them. */
  readonly sections: boolean;
  readonly total: boolean;
  readonly footnote: boolean;
}

const usual = { encode: encodeGb18030, ending: 'csv', code: true, fullName: false, groups: false, sender: false, units: false, parts: false, sections: false, total: true, footnote: false } as const;
const manner = (rates: Manner['rates'], no: string, yes: string): Manner => ({ rates, answers: [no, yes], byHand: true });

export const YEARLY_STYLES: readonly YearlyStyle[] = [
  { ...usual, year: 2016, manner: manner('percent', '否', '是'), units: true },
  { ...usual, year: 2017, manner: manner('percent', '×', '√'), units: true, sender: true },
  { ...usual, year: 2018, manner: manner('number', '否', '是'), ending: 'tsv', sections: true },
  { ...usual, year: 2019, manner: manner('percent', '×', '√'), encode: encodeUtf8WithMark, units: true, footnote: true },
  { ...usual, year: 2020, manner: manner('percent', '否', '是'), encode: encodeUtf8WithMark, sender: true },
  { ...usual, year: 2021, manner: manner('number', '否', '是'), encode: encodeUtf8WithMark, groups: true, units: true },
  { ...usual, year: 2022, manner: manner('percent', '×', '√'), groups: true, parts: true, code: false, fullName: true, footnote: true },
  { ...usual, year: 2023, manner: manner('fraction', '否', '是'), parts: true, code: false, fullName: true, units: true },
  { ...usual, year: 2024, manner: manner('percent', '否', '是'), encode: encodeUtf8WithMark, parts: true, fullName: true, total: false },
];
