import type { MetricId } from '../domain/ids.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { readBoolean } from './levels.ts';
import { has, SCHOOL_SHAPE, type Roles } from './keyColumns.ts';
import { findMetric, inferredMetricId, type MetricIndex } from './metrics.ts';
import type { School } from '../domain/school.ts';
import type { KeyRole } from './roleWords.ts';
import { schoolKey } from './schoolNames.ts';

const SIZE_ROLES = ['pupils', 'staff', 'members', 'alias', 'opened', 'closed'] as const;
type SizeRole = (typeof SIZE_ROLES)[number];
const isSizeRole = (key: KeyRole | null): key is SizeRole => SIZE_ROLES.some((role) => role === key);

const isOpen = (facts: ColumnFacts, roles: Roles): boolean => !roles.has(facts.column) && facts.profile.filled > 0;
const isFigures = ({ profile }: ColumnFacts): boolean => profile.numeric >= 0.5 || !profile.telling;

/** 年度 学校 指标 数值: a column names the metric and another (or one a year, or one a school) holds its figure. False where the table is not so. */
export const decideLong = (columns: readonly ColumnFacts[], roles: Roles, { index, schools }: { readonly index: MetricIndex; readonly schools: readonly School[] }): boolean => {
  const open = columns.filter((facts) => isOpen(facts, roles));
  const named = open.find((facts) => facts.key === 'metricName' && facts.profile.words > 0.5) ?? open.find((facts) => namesMetrics(facts, index));
  if (!named) return false;
  const rest = open.filter((facts) => facts !== named);
  const yearly = rest.filter((facts) => facts.year !== null && facts.name === '' && isFigures(facts));
  const figures = rest.filter((facts) => isFigures(facts) && facts.key !== 'serial' && facts.key !== 'remark' && facts.key !== 'numerator' && facts.key !== 'denominator');
  // A column of values that nobody filled in says nothing; no other is taken in its place.
  const value = rest.find((facts) => facts.key === 'value') ?? columns.find((facts) => facts.key === 'value' && !roles.has(facts.column)) ?? (figures.length === 1 || named.key === 'metricName' ? figures[0] : undefined);
  const known = new Set(schools.flatMap(({ name, aliases }) => [name, ...aliases]).map(schoolKey));
  const bySchool = has(roles, 'school') ? [] : rest.filter(({ header, metric }) => metric === null && (SCHOOL_SHAPE.test(header) || known.has(schoolKey(header))));
  if (!value && yearly.length === 0 && bySchool.length < 2) return false;
  roles.set(named.column, { role: 'metricName' });
  if (bySchool.length >= 2) for (const { column, header } of bySchool) roles.set(column, { role: 'value', school: header });
  else if (yearly.length > 0) for (const { column, year } of yearly) roles.set(column, year === null ? { role: 'value' } : { role: 'value', year: year.year });
  else if (value) roles.set(value.column, { role: 'value' });
  for (const role of ['numerator', 'denominator', 'status', 'unit'] as const) {
    const found = rest.find((facts) => facts.key === role && !roles.has(facts.column));
    if (found && !has(roles, role)) roles.set(found.column, { role });
  }
  return true;
};

const namesMetrics = ({ profile }: ColumnFacts, index: MetricIndex): boolean => {
  const sample = profile.texts.slice(0, 100);
  return sample.length >= 2 && profile.words > 0.5 && sample.filter(({ text }) => findMetric(text, index) !== null).length >= sample.length * 0.5;
};

const isMetric = (facts: ColumnFacts): boolean => {
  if (facts.key === 'split' || facts.key === 'level') return false;
  if (facts.metric !== null) return !isProse(facts);
  if (facts.header === '') return false;
  if (facts.key === null && isAnswers(facts)) return true;
  return isFigures(facts) && facts.profile.telling && !isSizeRole(facts.key);
};

/** One column a metric, known or made from its header; `titleMetric` is what a column headed by a bare year holds. */
export const decideWide = (columns: readonly ColumnFacts[], roles: Roles, titleMetric: () => MetricId): void => {
  const open = columns.filter((facts) => (isOpen(facts, roles) || (!roles.has(facts.column) && facts.metric !== null)) && facts.key !== 'serial' && facts.key !== 'remark');
  const metrics = open.filter((facts) => isMetric(facts));
  const isRegister = !has(roles, 'year') && metrics.every((facts) => isSizeRole(facts.key));
  for (const facts of open) {
    if (isSizeRole(facts.key) && (isRegister || facts.key === 'alias' || facts.key === 'opened' || facts.key === 'closed')) roles.set(facts.column, { role: facts.key });
    else if (isMetric(facts) || isSizeRole(facts.key) && isFigures(facts)) {
      const metric = facts.name === '' ? titleMetric() : (facts.metric?.metric ?? inferredMetricId(facts.name));
      roles.set(facts.column, { role: 'metric', metric, part: facts.part, ...(facts.year === null || has(roles, 'year') ? {} : { year: facts.year.year }), ...(facts.status === null ? {} : { status: facts.status }) });
    }
  }
};

const isAnswers = ({ profile }: ColumnFacts): boolean =>
  profile.texts.length > 0 && profile.texts.length <= 6 && profile.texts.every(({ text }) => readBoolean(text) !== null) && profile.texts.some(({ text }) => readBoolean(text) === true);

const isProse = ({ profile }: ColumnFacts): boolean =>
  profile.numeric < 0.2 && profile.texts.reduce((sum, { text }) => sum + text.length, 0) > profile.texts.length * 20;
