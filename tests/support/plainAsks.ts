import { metricRelations } from '../../src/domain/metricRelations.ts';
import { statusClass, type MissingReason } from '../../src/domain/observation.ts';
import { QUALITY_LIMITS } from '../../src/domain/qualityLimits.ts';
import { median } from '../../src/domain/statistics.ts';
import { plainChanges } from './plainChanges.ts';
import { holding, reportedIn, results, schoolOf, type District } from './randomDistrict.ts';

const STATED: readonly MissingReason[] = ['not_applicable', 'to_verify', 'withheld'];
const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;

const line = (...parts: readonly (string | number | null)[]): string => parts.map((part) => (typeof part === 'number' ? part.toFixed(6) : String(part))).join(' ');

/** What schools would be asked about a year, worked out without SQL: school, kind, metric, against, measure. */
export const plainAsks = (district: District, year: number): readonly string[] => {
  const held = holding(district).filter((row) => row.year === year && statusClass(row.status ?? 'reported') === 'result');
  const said = results(district).filter((row) => row.year === year);
  const kindOf = (metric: string) => district.metrics.find(({ id }) => id === metric)?.kind;
  const typeOf = (school: string) => schoolOf(district, school).type;
  const valueOf = (school: string, metric: string): number | null => said.find((row) => row.school === school && row.metric === metric)?.value ?? null;
  const live = district.imports.flatMap(({ observations, undone }, at) => (undone ? [] : observations.map((row) => ({ ...row, import: at + 1 }))));
  const twice = (school: string, metric: string): boolean => {
    const row = held.find((one) => one.school === school && one.metric === metric);
    return live.some((one) => one.school === school && one.metric === metric && one.year === year && statusClass(one.status ?? 'reported') === 'result' && one.import !== row?.import && one.value !== null && one.value === row?.value);
  };
  const past = (school: string, metric: string) => {
    const changes = district.metrics.find(({ id }) => id === metric)?.definitionChanges ?? [];
    const rows = results(district).filter(
      (row) => row.school === school && row.metric === metric && row.year < year && row.year >= year - QUALITY_LIMITS.history && !changes.some((change) => change.year > row.year && change.year <= year),
    );
    return { middle: median(rows.map(({ value }) => value)), before: rows.find((row) => row.year === year - 1)?.value ?? null };
  };
  const typical = (school: string, metric: string): number | null => {
    const all = said.filter((row) => row.metric === metric);
    const ofType = all.filter((row) => typeOf(row.school) === typeOf(school));
    return all.length < 5 ? null : median((ofType.length >= 5 ? ofType : all).map(({ value }) => value));
  };
  const factor = (school: string, metric: string, value: number): number | null => {
    const kind = kindOf(metric);
    const usual = typical(school, metric);
    const { middle, before } = past(school, metric);
    if (usual === null || value <= 0 || twice(school, metric) || (kind !== 'count' && kind !== 'rate' && kind !== 'score')) return null;
    if (kind === 'rate') return value <= 1 && (middle ?? usual) >= 20 && usual >= 20 ? 0.01 : null;
    if (middle === null || middle <= 0 || usual <= 0) return null;
    if (between(value / middle, 50, 200) && between(value / usual, 30, 300)) return 100;
    if (between(middle / value, 50, 200) && between(usual / value, 30, 300)) return 0.01;
    if (before !== null && before > 0 && !between(Math.max(value / before, before / value), 8, 12.5)) return null;
    if (value >= 20 && between(value / middle, 8, 12.5) && between(value / usual, 5, 20)) return 10;
    return middle >= 20 && between(middle / value, 8, 12.5) && between(usual / value, 5, 20) ? 0.1 : null;
  };
  const asks: string[] = [];
  for (const row of said) {
    const { school, metric, value } = row;
    const kind = kindOf(metric);
    const [numerator, denominator] = [row.numerator ?? null, row.denominator ?? null];
    if (kind === 'rate' && value > 100) asks.push(line(school, 'over', metric, null, null));
    if (value < 0) asks.push(line(school, 'negative', metric, null, null));
    if (numerator !== null && denominator !== null && denominator > 0) {
      const quotient = (100 * numerator) / denominator;
      if (numerator > denominator || (kind === 'rate' && Math.abs(value - quotient) > QUALITY_LIMITS.quotient)) asks.push(line(school, 'parts', metric, quotient, null));
    }
    const times = factor(school, metric, value);
    if (times !== null) asks.push(line(school, 'unit', metric, past(school, metric).middle, times));
    const all = said.filter((one) => one.metric === metric);
    const broken = all.filter((one) => !Number.isInteger(one.value)).length / all.length;
    if (kind === 'count' && all.length >= 5 && broken <= QUALITY_LIMITS.fractions && !Number.isInteger(value) && (row.status ?? 'reported') === 'reported' && !twice(school, metric)) asks.push(line(school, 'whole', metric, null, null));
  }
  const figures = results(district).map((row) => ({ ...row, type: typeOf(row.school) }));
  for (const metric of district.metrics.filter(({ kind }) => kind === 'count' || kind === 'rate' || kind === 'score')) {
    for (const { school, distance, groupChange } of plainChanges(figures, metric, year)) {
      const value = valueOf(school, metric.id) ?? 0;
      if (Math.abs(distance) >= QUALITY_LIMITS.jump && !twice(school, metric.id) && factor(school, metric.id, value) === null) asks.push(line(school, 'jump', metric.id, groupChange, distance));
    }
  }
  for (const { id: school } of district.schools) {
    for (const { whole, parts, exact } of metricRelations) {
      const total = valueOf(school, whole);
      const values = parts.map((part) => valueOf(school, part));
      if (total === null || values.includes(null)) continue;
      const sum = values.reduce<number>((before, value) => before + (value ?? 0), 0);
      if (exact && sum !== total) asks.push(line(school, 'sum', whole, sum, null));
      if (!exact && sum > total) asks.push(line(school, 'part', parts[0] ?? null, total, null));
    }
    for (const { id: metric } of district.metrics) {
      const rows = live.filter((row) => row.school === school && row.metric === metric && row.year === year && statusClass(row.status ?? 'reported') === 'result' && (row.value !== null || STATED.includes(row.missing ?? 'none')));
      if (new Set(rows.map((row) => String(row.value ?? row.missing))).size > 1) asks.push(line(school, 'conflict', metric, rows.toSorted((one, other) => other.import - one.import)[1]?.value ?? null, null));
    }
  }
  for (const { school, metric, status, missing } of held) {
    if (status === 'vague' || status === 'placeholder') asks.push(line(school, 'unclear', metric, null, null));
    else if (missing === 'to_verify') asks.push(line(school, 'verify', metric, null, null));
  }
  const reporting = district.schools.filter(({ id }) => reportedIn(district, year).has(id));
  for (const { id, type } of reporting) {
    const ofType = reporting.filter((school) => school.type === type);
    const group = ofType.length >= 5 ? ofType : reporting;
    if (group.length < 5) continue;
    for (const { id: metric } of district.metrics.filter((one) => one.id !== 'submitted_on_time')) {
      const n = group.filter((school) => valueOf(school.id, metric) !== null).length;
      const row = held.find((one) => one.school === id && one.metric === metric);
      const answered = row !== undefined && (row.value !== null || STATED.includes(row.missing ?? 'none') || row.status === 'vague' || row.status === 'placeholder');
      if (n > 0 && n >= QUALITY_LIMITS.expectedShare * group.length && !answered) asks.push(line(id, 'missing', metric, n, group.length));
    }
  }
  for (const school of district.schools) {
    const open = (school.opened ?? year) <= year && (school.closed ?? year) >= year;
    if (open && !reporting.includes(school)) asks.push(line(school.id, 'silent', null, null, null));
    if ((valueOf(school.id, 'submitted_on_time') ?? 1) < 0.5) asks.push(line(school.id, 'late', null, null, null));
  }
  return asks.toSorted();
};

export const askLine = (ask: { readonly school: string; readonly kind: string; readonly metric: string | null; readonly against: number | null; readonly measure: number | null }): string =>
  line(ask.school, ask.kind, ask.metric, ask.against, ask.measure);
