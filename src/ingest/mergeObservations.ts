import type { MetricId, SchoolId } from '../domain/ids.ts';
import { missingCode, type ObservationColumns } from '../domain/observation.ts';
import type { Year } from '../domain/year.ts';
import { Grains, spanOf } from './grains.ts';
import type { PlannedTable } from './plannedTable.ts';

/** A figure that another file has given already. */
export interface Double {
  /** Place in the tables that were merged. */
  readonly table: number;
  readonly file: number;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly text: string;
  readonly same: boolean;
  readonly first: { readonly file: number; readonly row: number; readonly text: string };
  readonly school: SchoolId;
  readonly year: Year;
  readonly metric: MetricId;
}

export interface Merged {
  readonly observations: ObservationColumns;
  readonly doubles: readonly Double[];
}

/** All tables' observations as one, each school, year, metric and class of status once: the first stays, a figure before the lack of one. */
export const mergeObservations = (tables: readonly PlannedTable[], idOf: (id: SchoolId) => SchoolId): Merged => {
  const only = tables.length === 1 ? tables[0] : undefined;
  if (only && only.draft.observations.schools.every((id) => idOf(id) === id)) return { observations: only.draft.observations, doubles: [] };
  const schools = new Places<SchoolId>();
  const metrics = new Places<MetricId>();
  const raws = new Places<string>();
  raws.of('');
  const total = tables.reduce((sum, { draft }) => sum + draft.observations.length, 0);
  const all = emptyColumns(total);
  const origin = new Uint32Array(total);
  const doubles: Double[] = [];
  let length = 0;

  const placed = tables.map(({ draft: { observations: from } }) => ({ schools: from.schools.map((id) => schools.of(idOf(id))), metrics: from.metrics.map((id) => metrics.of(id)) }));
  const spans = tables.flatMap(({ draft: { observations: from } }) => (from.length === 0 ? [] : [spanOf(from.year, from.length)]));
  const grains = new Grains(metrics.all.length, {
    schools: schools.all.length,
    earliest: Math.min(...spans.map(({ earliest }) => earliest)),
    latest: Math.max(...spans.map(({ latest }) => latest)),
  });

  tables.forEach(({ draft }, table) => {
    const from = draft.observations;
    const { schools: schoolPlaces = [], metrics: metricPlaces = [] } = placed[table] ?? {};
    const rawPlaces = from.raws.map((text) => raws.of(text));
    for (let at = 0; at < from.length; at += 1) {
      const school = schoolPlaces[from.school[at] ?? 0] ?? 0;
      const metric = metricPlaces[from.metric[at] ?? 0] ?? 0;
      const key = grains.key(school, metric, { year: from.year[at] ?? 0, status: from.status[at] ?? 0 });
      const first = grains.get(key);
      const to = first < 0 ? length : first;
      if (first >= 0) {
        const better = all.missing[first] !== missingCode('none') && from.missing[at] === missingCode('none');
        doubles.push(better ? doubleOf(tables, { all, at: first, table: origin[first] ?? 0, by: from, place: at, schools, metrics }) : doubleOf(tables, { all: from, at, table, by: all, place: first, ids: { school: schools.all[school], metric: metrics.all[metric] }, schools, metrics }));
        if (!better) continue;
      } else {
        grains.set(key, length);
        length += 1;
      }
      all.school[to] = school;
      all.metric[to] = metric;
      all.year[to] = from.year[at] ?? 0;
      all.value[to] = from.value[at] ?? Number.NaN;
      all.numerator[to] = from.numerator[at] ?? Number.NaN;
      all.denominator[to] = from.denominator[at] ?? Number.NaN;
      all.status[to] = from.status[at] ?? 0;
      all.missing[to] = from.missing[at] ?? 0;
      all.file[to] = from.file[at] ?? 0;
      all.row[to] = from.row[at] ?? 0;
      all.column[to] = from.column[at] ?? 0;
      all.raw[to] = rawPlaces[from.raw[at] ?? 0] ?? 0;
      origin[to] = table;
    }
  });
  return { observations: { ...shortened(all, length), length, schools: schools.all, metrics: metrics.all, raws: raws.all }, doubles };
};

class Places<Id extends string> {
  readonly all: Id[] = [];
  private readonly places = new Map<Id, number>();

  of(id: Id): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.all.length);
    this.all.push(id);
    return this.all.length - 1;
  }
}

type Numbers = Omit<ObservationColumns, 'length' | 'schools' | 'metrics' | 'raws'>;

const emptyColumns = (length: number): Numbers => ({
  school: new Uint32Array(length),
  metric: new Uint32Array(length),
  year: new Int16Array(length),
  value: new Float64Array(length),
  numerator: new Float64Array(length),
  denominator: new Float64Array(length),
  status: new Uint8Array(length),
  missing: new Uint8Array(length),
  file: new Uint16Array(length),
  row: new Uint32Array(length),
  column: new Uint16Array(length),
  raw: new Uint32Array(length),
});

const shortened = (all: Numbers, length: number): Numbers =>
  all.school.length === length
    ? all
    : {
        school: all.school.slice(0, length), metric: all.metric.slice(0, length), year: all.year.slice(0, length), value: all.value.slice(0, length),
        numerator: all.numerator.slice(0, length), denominator: all.denominator.slice(0, length), status: all.status.slice(0, length), missing: all.missing.slice(0, length),
        file: all.file.slice(0, length), row: all.row.slice(0, length), column: all.column.slice(0, length), raw: all.raw.slice(0, length),
      };

const say = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '—' : String(value));

const doubleOf = (
  tables: readonly PlannedTable[],
  { all, at, table, by, place, ids, schools, metrics }: {
    readonly all: Numbers;
    readonly at: number;
    readonly table: number;
    readonly by: Numbers;
    readonly place: number;
    readonly ids?: { readonly school: SchoolId | undefined; readonly metric: MetricId | undefined };
    readonly schools: Places<SchoolId>;
    readonly metrics: Places<MetricId>;
  },
): Double => {
  const column = all.column[at] ?? 0;
  const value = all.value[at];
  const school = ids?.school ?? schools.all[all.school[at] ?? 0];
  const metric = ids?.metric ?? metrics.all[all.metric[at] ?? 0];
  if (school === undefined || metric === undefined) throw new Error('a double without its school or metric');
  return {
    table,
    file: all.file[at] ?? 0,
    row: all.row[at] ?? 0,
    column,
    header: tables[table]?.draft.headers[column] ?? '',
    text: say(value),
    same: value === undefined || Number.isNaN(value) || value === by.value[place],
    first: { file: by.file[place] ?? 0, row: by.row[place] ?? 0, text: say(by.value[place]) },
    school,
    year: all.year[at] ?? 0,
    metric,
  };
};
