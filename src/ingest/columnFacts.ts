import type { MetricId } from '../domain/ids.ts';
import type { Year } from '../domain/year.ts';
import { findMetric, headerKey, type MetricIndex } from './metrics.ts';
import { plainText } from '../domain/plainText.ts';
import type { ColumnProfile } from './profile.ts';
import { keyRoleOf, placeLevelOf, type KeyRole, type PlaceLevel } from './roleWords.ts';
import { readYear, yearInText, yearManner, type YearReading } from './years.ts';

type MetricPart = 'value' | 'numerator' | 'denominator';

/** What a header says of a metric: its name without year and part, the year, the part. */
export interface HeaderParts {
  readonly name: string;
  readonly year: YearReading | null;
  readonly part: MetricPart;
  readonly status: 'aim' | null;
}

/** Everything known of a column before its role is decided. */
export interface ColumnFacts extends HeaderParts {
  readonly column: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  readonly key: KeyRole | null;
  readonly place: { readonly level: PlaceLevel; readonly part: 'name' | 'code' } | null;
  readonly metric: { readonly metric: MetricId; readonly by: 'name' | 'synonym' } | null;
  readonly personal: boolean;
}

const PART = /[\s_\-·.(（]*(?:((?<!积极|知识|先进|活跃)分子|numerator)|(分母|denominator|基数)|(?<=\.)value)[)）]?$/i;
const AIM = /[\s_\-·(]+(?:(计划数?|计划值|目标值?|目标数|承诺|target|plan)|实际数?|实际值|实绩值?|完成值?|完成数|完成情况|actual)[)]?$/i;
const PATH = /^(?:metrics|indicators|values|figures|data|指标|数据|数值)\.(?=.)/i;
const YEAR_IN_HEADER = /^(?:民國\d{2,3}年|\d{4}(?:[-/]\d{2,4})?(?:学年度?|學年度?|年度?)?)[\s_\-·]*|[\s_\-·(（]*(?:19|20)\d{2}(?:[-/]\d{2,4})?(?:学年度?|年度?)?[)）]?$/;

/** What is longer is a text in the place of a header, and would keep the patterns busy for minutes. */
const LONGEST_HEADER = 400;

export const headerParts = (header: string): HeaderParts => {
  const plain = plainText(header);
  if (plain.length > LONGEST_HEADER) return { name: plain, year: null, part: 'value', status: null };
  const partly = PART.exec(plain);
  const part = partly?.[1] !== undefined ? 'numerator' : partly?.[2] !== undefined ? 'denominator' : 'value';
  const named = (partly !== null && partly.index > 0 ? plain.slice(0, partly.index) : plain).replace(PATH, '');
  const aim = AIM.exec(named);
  const bare = aim !== null && aim.index > 0 ? named.slice(0, aim.index) : named;
  const stripped = bare.replace(YEAR_IN_HEADER, '').trim();
  const year = stripped === bare ? null : (readYear(bare, yearManner('', [bare])) ?? yearInText(bare));
  return { name: year === null ? bare : stripped, year, part, status: aim?.[1] === undefined ? null : 'aim' };
};

const PERSONAL_SHAPE = /^(?:\d{17}[\dXx]|1[3-9]\d{9}|[\w.+-]+@[\w-]+\.[\w.]+)$/;

export const factsOf = (profile: ColumnProfile, index: MetricIndex): ColumnFacts => {
  const { header, column, texts } = profile;
  const parts = headerParts(header);
  const sample = texts.slice(0, 200);
  return {
    ...parts,
    column,
    header,
    profile,
    key: keyRoleOf(header),
    place: placeLevelOf(header),
    metric: headerKey(parts.name) === '' ? null : findMetric(parts.name, index),
    personal: keyRoleOf(header) === 'personal' || (sample.length > 0 && sample.filter(({ text }) => PERSONAL_SHAPE.test(text.trim())).length > sample.length * 0.6),
  };
};

/** Share of the rows that hold a year. */
export const yearShare = ({ profile, header }: ColumnFacts): number => {
  const sample = profile.texts.slice(0, 500);
  const manner = yearManner(header, sample.map(({ text }) => text));
  const rows = sample.reduce((sum, { rows: each }) => sum + each, 0);
  return rows === 0 ? 0 : sample.reduce((sum, { text, rows: each }) => sum + (readYear(text, manner) === null ? 0 : each), 0) / rows;
};

export const yearsOf = ({ profile, header }: ColumnFacts): readonly Year[] => {
  const manner = yearManner(header, profile.texts.map(({ text }) => text));
  return profile.texts.flatMap(({ text }) => readYear(text, manner)?.year ?? []);
};
