import { textFile, type NamedBytes } from './files.ts';

export type Figure = readonly [school: string, year: string | number, value: string | number];

/** A long table of one catalogue metric, as an office would export it. */
export const longTable = (name: string, figures: readonly Figure[], metric = '党课次数'): NamedBytes =>
  textFile(name, `学校名称,年度,指标,数值\n${figures.map(([school, year, value]) => `${school},${String(year)},${metric},${String(value)}`).join('\n')}\n`);

const SCHOOLS = ['城东第一小学', '城东第二小学', '城西中心小学', '城西实验小学', '滨河小学', '滨河第二小学'] as const;
const YEARS = [2019, 2020, 2021, 2022, 2023] as const;

/** Six schools over five years, every figure another. */
export const districtFigures = (shift = 0): readonly Figure[] =>
  SCHOOLS.flatMap((school, place) => YEARS.map((year, at): Figure => [school, year, 2 + shift + place * 3 + at]));

/** A field of a CSV file, quoted as RFC 4180 has it. */
export const csvField = (text: string): string => `"${text.replaceAll('"', '""')}"`;
