import { headerKey } from './headerKey.ts';
import { metricId } from './ids.ts';
import { bilingualField, choiceField, flagField, type JsonRecord, jsonRecords, numberField, textField, textsField, wrongField } from './jsonRecord.ts';
import { AGGREGATIONS, type DefinitionChange, DIRECTIONS, type Metric, METRIC_KINDS, type Norm, THEMES } from './metric.ts';
import { SCHOOL_TYPES } from './school.ts';
import { isPlausibleYear, type Year } from './year.ts';

/** The rows of data/catalogue/metrics.json as metrics, in their order. Throws, naming row and field, where a row is wrong. */
export const readCatalogue = (rows: unknown): readonly Metric[] => {
  const metrics = jsonRecords(rows, 'metrics').map(readMetric);
  const owners = new Map<string, Metric>();
  for (const metric of metrics) {
    for (const name of new Set([metric.id, metric.name.zh, metric.name.en, ...metric.headers].map(headerKey))) {
      const owner = owners.get(name);
      if (owner) throw new Error(`metrics[${metric.id}]: the header ${name} is that of ${owner.id}`);
      owners.set(name, metric);
    }
  }
  return metrics;
};

const readMetric = (row: JsonRecord): Metric => {
  const metric: Metric = {
    id: metricId(textField(row, 'id')),
    theme: choiceField(row, 'theme', THEMES),
    name: bilingualField(row, 'name'),
    kind: choiceField(row, 'kind', METRIC_KINDS),
    unit: bilingualField(row, 'unit'),
    direction: choiceField(row, 'direction', DIRECTIONS),
    rankable: flagField(row, 'rankable'),
    aggregation: choiceField(row, 'aggregation', AGGREGATIONS),
    norms: optional(row, 'norms').map(readNorm),
    levels: optional(row, 'levels').map((level) => ({ zh: textField(level, 'zh'), en: textField(level, 'en') })),
    definition: bilingualField(row, 'definition'),
    definitionChanges: optional(row, 'definitionChanges').map(readChange),
    headers: textsField(row, 'headers'),
    origin: 'catalogue',
  };
  if (metric.kind === 'ordinal' ? metric.levels.length < 2 : metric.levels.length > 0) throw wrongField(row, 'levels', 'two or more for an ordinal, else none');
  if (metric.kind === 'ordinal' && !['distribution', 'median'].includes(metric.aggregation)) throw wrongField(row, 'aggregation', 'distribution or median for an ordinal');
  if (metric.kind === 'rate' && !['ratio', 'mean', 'median', 'share'].includes(metric.aggregation)) throw wrongField(row, 'aggregation', 'no sum or distribution for a rate');
  if (metric.direction === 'meet_norm' && metric.norms.length === 0) throw wrongField(row, 'norms', 'a norm to meet');
  return metric;
};

const optional = (row: JsonRecord, field: string): readonly JsonRecord[] =>
  row.fields.has(field) ? jsonRecords(row.fields.get(field), `${row.where}.${field}`) : [];

const readNorm = (row: JsonRecord): Norm => ({
  schoolTypes: row.fields.get('schoolTypes') === 'all' ? 'all' : textsField(row, 'schoolTypes').map((text) => {
    const type = SCHOOL_TYPES.find((known) => known === text);
    if (!type) throw wrongField(row, 'schoolTypes', SCHOOL_TYPES.join(' | '));
    return type;
  }),
  fromYear: readYear(row, 'fromYear'),
  toYear: readYear(row, 'toYear'),
  bound: choiceField(row, 'bound', ['atLeast', 'atMost']),
  value: numberField(row, 'value'),
  note: bilingualField(row, 'note'),
});

const readChange = (row: JsonRecord): DefinitionChange => {
  const year = readYear(row, 'year');
  if (year === null) throw wrongField(row, 'year', 'a year');
  return { year, note: bilingualField(row, 'note') };
};

const readYear = (row: JsonRecord, field: string): Year | null => {
  const year = row.fields.get(field);
  if (year === null) return null;
  if (typeof year !== 'number' || !isPlausibleYear(year)) throw wrongField(row, field, 'a year or null');
  return year;
};
