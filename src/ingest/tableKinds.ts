import { yearShare, type ColumnFacts } from './columnFacts.ts';
import { decidePlaces, decideYear, has, type Roles } from './keyColumns.ts';
import { readFindingKind, readLevelOfBrand, readOutcome } from './brandWords.ts';
import type { TableKind } from './mapping.ts';
import { plainText } from '../domain/plainText.ts';
import type { KeyRole } from './roleWords.ts';

const share = ({ profile }: ColumnFacts, holds: (text: string) => boolean): number =>
  profile.texts.length === 0 ? 0 : profile.texts.filter(({ text }) => holds(text)).length / profile.texts.length;

/** What a table holds, by its headers and by what stands under them. */
export const tableKind = (columns: readonly ColumnFacts[]): TableKind => {
  const holds = (key: KeyRole): boolean => columns.some((facts) => facts.key === key && facts.profile.filled > 0);
  const outcome = columns.some((facts) => isOutcome(facts));
  const level = columns.some((facts) => facts.key === 'brandLevel' && share(facts, (text) => readLevelOfBrand(text) !== null) >= 0.6);
  if ([holds('programme'), level, holds('batch'), outcome].filter(Boolean).length >= 2 && (outcome || level) && !holds('metricName')) return 'brands';
  const sentence = columns.some((facts) => isSentence(facts));
  const kind = columns.some((facts) => isFindingKind(facts));
  return sentence && (kind || holds('category') || columns.every((facts) => facts.metric === null && facts.key !== 'value')) && !holds('metricName') ? 'findings' : 'observations';
};

const isOutcome = (facts: ColumnFacts): boolean => /outcome|status|value/.test(facts.key ?? '') && share(facts, (text) => readOutcome(text) !== null) >= 0.6 || facts.key === 'outcome' && facts.profile.words > 0.5;
const isFindingKind = (facts: ColumnFacts): boolean => facts.profile.texts.length > 0 && facts.profile.texts.length <= 12 && share(facts, (text) => readFindingKind(text) !== null) >= 0.9;
const isSentence = (facts: ColumnFacts): boolean =>
  facts.key === 'sentence' && facts.profile.words > 0.5 && facts.profile.texts.reduce((sum, { text }) => sum + plainText(text).length, 0) >= facts.profile.texts.length * 4;

/** Roles of a table of brand applications: 学校 品牌名称 级别 批次 结果. */
export const decideBrands = (columns: readonly ColumnFacts[], roles: Roles): void => {
  for (const facts of columns) if (facts.key === 'programme' && !roles.has(facts.column) && !has(roles, 'programme') && facts.profile.words > 0.5) roles.set(facts.column, { role: 'programme' });
  const outcome = columns.find((facts) => facts.key === 'outcome' && isOutcome(facts)) ?? columns.find((facts) => isOutcome(facts));
  if (outcome) roles.set(outcome.column, { role: 'outcome' });
  for (const role of ['brandLevel', 'batch'] as const) {
    const found = columns.find((facts) => facts.key === role && !roles.has(facts.column));
    if (found) roles.set(found.column, { role });
  }
  decidePlaces(columns, roles);
  decideYear(columns, roles);
};

/** Roles of a table of problems, causes and measures: 学校 年度 类型 类别 内容. */
export const decideFindings = (columns: readonly ColumnFacts[], roles: Roles): void => {
  const sentence = columns.filter((facts) => isSentence(facts)).toSorted((a, b) => longest(b) - longest(a))[0];
  if (sentence) roles.set(sentence.column, { role: 'sentence' });
  const kind = columns.find((facts) => !roles.has(facts.column) && isFindingKind(facts));
  if (kind) roles.set(kind.column, { role: 'findingKind' });
  const category = columns.find((facts) => !roles.has(facts.column) && facts.key === 'category');
  if (category) roles.set(category.column, { role: 'category' });
  decidePlaces(columns, roles);
  decideYear(columns.filter((facts) => yearShare(facts) > 0.3 || facts.key === 'year'), roles);
};

const longest = ({ profile }: ColumnFacts): number => profile.texts.reduce((sum, { text }) => sum + text.length, 0);
