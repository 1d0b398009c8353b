import type { HeatCell, HeatColumn, HeatRow, HeatRows } from '../../charts/heat/heatRows.ts';
import type { SchoolMetrics } from '../../domain/answers/schoolMetrics.ts';
import type { SchoolYears } from '../../domain/answers/schoolYears.ts';
import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import type { Language } from '../../domain/bilingual.ts';
import { definitionChanged } from '../../domain/districtFigure.ts';
import { heatScale } from '../../domain/heatScale.ts';
import { isExpected } from '../../domain/isExpected.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric, Norm } from '../../domain/metric.ts';
import { normsFor } from '../../domain/normStanding.ts';
import { turnBetween, turnsAmong, type Turn } from '../../domain/register/predecessors.ts';
import { inScope } from '../../domain/scope.ts';
import { whyWithout } from '../../domain/whyWithout.ts';
import { yearLabel, type Year } from '../../domain/year.ts';
import type { Translate } from '../../words/translate.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import { MOST_SCHOOLS } from '../trend/address.ts';
import { yearsOnView } from '../trend/trendView.ts';
import { shortNamesOf } from '../useShortName.ts';
import type { HeatAddress } from './address.ts';
import { coloursOfScale, mixedColour, mixedColours } from './heatColours.ts';
import { linesOfMetrics, linesOfYears, type HeatLine, type Said } from './heatLines.ts';
import { orderLines, withBands } from './heatOrder.ts';

export interface HeatView {
  readonly rows: HeatRows;
  readonly years: readonly Year[];
  readonly year: Year;
  readonly fellBack: boolean;
  /** Asked for by value, which of a metric not to be ranked is not done: by type instead. */
  readonly unranked: boolean;
  /** Of the figures that could be there, those that are. */
  readonly figures: number;
  readonly expected: number;
  readonly schools: number;
}

interface Given {
  readonly address: HeatAddress;
  readonly workspace: Pick<Workspace, 'schools' | 'basis'>;
  readonly span: YearSpan;
  readonly asked: { readonly of: 'years'; readonly metric: Metric; readonly rows: readonly SchoolYears[] } | { readonly of: 'metrics'; readonly metrics: readonly Metric[]; readonly rows: readonly SchoolMetrics[] };
  readonly t: Translate;
  readonly language: Language;
}

const hasValue = (said: Said | null | undefined): said is Said & { readonly value: number } => said !== null && said !== undefined && said.value !== null;

export const heatView = ({ address, workspace, span, asked, t, language }: Given): HeatView => {
  const scope = scopeOf(address, workspace);
  const schools = workspace.schools.filter((school) => inScope(school, scope));
  const years = yearsOnView(address, span);
  const year = address.year !== null && years.includes(address.year) ? address.year : (years.at(-1) ?? span.last);
  const columns: readonly HeatColumn[] =
    asked.of === 'years'
      ? years.map((one, place) => ({ key: String(one), label: yearLabel(one, workspace.basis), metric: asked.metric, year: one, breaks: place > 0 && definitionChanged(asked.metric, one - 1, one) }))
      : asked.metrics.map((metric) => ({ key: metric.id, label: metric.name[language], metric, year, breaks: false }));
  const lines = asked.of === 'years' ? linesOfYears(schools, years, asked.rows) : linesOfMetrics(schools, { metrics: asked.metrics, year, rows: asked.rows });
  const unranked = asked.of === 'years' && !asked.metric.rankable && (address.order === 'latest' || address.order === 'middle');
  const { lines: ordered, bands, fellBack } = orderLines(lines, unranked ? { ...address, order: 'type' } : address, t);
  const names = shortNamesOf(workspace.schools);
  const normsOf = normsByType();
  const scale =
    asked.of === 'years'
      ? heatScale({ metric: asked.metric, cells: lines.flatMap(({ school, said }) => years.flatMap((one, at) => (hasValue(said[at]) ? [{ value: said[at].value, norms: normsOf(asked.metric, school.type, one) }] : []))) })
      : null;
  const turns = turnsAmong(workspace.schools);
  const places = new Map(address.schools.slice(0, MOST_SCHOOLS).map((id, place) => [id, place]));
  const cellOf = ({ school, said }: HeatLine, { metric, year: at }: HeatColumn, index: number): HeatCell => {
    const one = said[index];
    if (!hasValue(one)) return one || isExpected(school, at) ? { kind: 'missing', why: whyWithout(one ?? null) } : { kind: 'unexpected' };
    const norms = normsOf(metric, school.type, at);
    const { value, place } = one;
    const colour = scale ? scale.classOf(value, norms) : mixedColour(metric, norms, { value, place }, address.colour);
    return { kind: 'value', value, place, colour, soft: one.status !== 'reported' };
  };
  const rows = ordered.map((line): HeatRow => ({ kind: 'school', school: line.school.id, name: names.get(line.school.id) ?? line.school.name, place: places.get(line.school.id) ?? null, cells: columns.map((column, index) => cellOf(line, column, index)), turns: asked.of === 'years' ? turnsBefore(turns.get(line.school.id) ?? [], years) : NO_TURNS }));
  const cells = rows.flatMap((row) => (row.kind === 'school' ? row.cells : []));
  return {
    rows: {
      title: asked.of === 'years' ? asked.metric.name[language] : t('heat.metricsOf', { year: yearLabel(year, workspace.basis) }),
      of: asked.of,
      columns,
      rows: withBands(rows, bands),
      colours: asked.of === 'years' && scale ? coloursOfScale(asked.metric, scale, { t, language }) : mixedColours(t),
    },
    years, year, fellBack, unranked,
    figures: cells.filter(({ kind }) => kind === 'value').length,
    expected: cells.filter(({ kind }) => kind !== 'unexpected').length,
    schools: rows.length,
  };
};

const NO_TURNS: ReadonlyMap<number, Turn> = new Map();

/** Between which years on view a school merged or split, by the place of the later one. */
const turnsBefore = (turns: readonly Turn[], years: readonly Year[]): ReadonlyMap<number, Turn> =>
  turns.length === 0
    ? NO_TURNS
    : new Map(years.flatMap((year, place) => {
        const turn = place > 0 ? turnBetween(turns, year - 1, year) : null;
        return turn ? [[place, turn]] : [];
      }));

/** The norms of a metric for a type and year, looked up once each: there are tens of thousands of cells. */
const normsByType = (): ((metric: Metric, type: Parameters<typeof normsFor>[1], year: Year) => readonly Norm[]) => {
  const known = new Map<string, readonly Norm[]>();
  return (metric, type, year) => {
    if (metric.norms.length === 0) return [];
    const key = `${metric.id} ${type} ${year}`;
    const found = known.get(key) ?? normsFor(metric, type, year);
    known.set(key, found);
    return found;
  };
};
