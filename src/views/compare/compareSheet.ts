import type { TFunction } from 'i18next';
import type { Language } from '../../domain/bilingual.ts';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import { districtFigure } from '../../domain/districtFigure.ts';
import { formatFigure } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Sheet, SheetValue } from '../../ui/SaveTableContext.ts';
import { differenceUnit, figureNote, joinNotes, sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import { sortRows } from '../../ui/sortRows.ts';
import { tableItems, type TableItem } from '../../ui/tableItems.ts';
import { isRanked } from '../../domain/isRanked.ts';
import { groupsOf } from '../scope/scopeOf.ts';
import { similarText } from '../similarText.ts';
import type { Grouping } from './address.ts';
import { compareGroups } from './compareGroups.ts';
import { sortingOf } from '../sortText.ts';
import { sorterOf } from './compareOrder.ts';
import { districtOfRows, type CompareRow, type Comparison } from './compareRows.ts';
import { overText, turnedText } from '../../charts/turnWords.ts';

interface Saying {
  readonly t: TFunction;
  readonly language: Language;
  /** The year as the screen says it, in its head and in a column. */
  readonly title: string;
  readonly year: string;
  /** Schools looked for; null: all. */
  readonly found: ReadonlySet<string> | null;
  /** As the screen groups and orders its rows. */
  readonly by: Grouping;
  readonly sort: string;
}

/** A metric with the columns it has in the file. */
interface SheetMetric {
  readonly metric: Metric;
  readonly normed: boolean;
}

/**
 * Compare's table as a file, in the order of the screen: one row a school; of each metric the figure, its change, its
 * standing, its place among similar schools and a note. A group's own figure stands above its schools; two rows at the
 * end say what the columns come to, over how many schools.
 */
export const compareSheet = (shown: Comparison, saying: Saying): Sheet => {
  const { t, language, title, found, by, sort } = saying;
  const metrics = shown.metrics.map((metric) => ({ metric, normed: shown.rows.some(({ cells }) => (cells.get(metric.id)?.standing ?? null) !== null) }));
  const rows = shown.rows.filter(({ school }) => found?.has(school.id) ?? true);
  const sorting = sortingOf(sort);
  const sorter = sorterOf(shown.metrics, sorting);
  const groups = compareGroups(rows, by, t);
  const items = tableItems({
    rows: sorting && sorter ? sortRows(rows, sorter, sorting.descending) : rows,
    keyOf: ({ school }) => school.id,
    groups: groups && { ...groups, counted: String, folded: [], onFold: () => undefined },
  });
  return {
    name: [t('compare.title', { year: title }), ...(metrics.length === 1 ? metrics : []).map(({ metric }) => metric.name[language])],
    columns: [t('compare.school'), t('schools.code'), t('compare.type'), t('compare.area'), t('compare.groupName'), t('compare.year'), ...metrics.flatMap((one) => columnsOf(one, saying))],
    rows: [...items.map((item) => lineOf(item, { shown, metrics, saying })), ...(['district', 'median'] as const).map((kind) => summary(kind, { shown, metrics, saying }))],
  };
};

const columnsOf = ({ metric, normed }: SheetMetric, { t, language }: Saying): readonly string[] => {
  const name = metric.name[language];
  return [
    withUnit(t, name, sheetUnit(metric, language)),
    withUnit(t, t('sheet.changeOf', { name }), differenceUnit(t, metric, language)),
    ...(normed ? [t('sheet.normOf', { name })] : []),
    ...(isRanked(metric) ? [t('compare.placeColumn', { name })] : []),
    t('sheet.noteOf', { name }),
  ];
};

interface Filling {
  readonly shown: Comparison;
  readonly metrics: readonly SheetMetric[];
  readonly saying: Saying;
}

const lineOf = (item: TableItem<CompareRow>, filling: Filling): readonly SheetValue[] => {
  const { shown, metrics, saying: { t, language, year, title } } = filling;
  if (item.kind === 'heading') {
    const own = ({ metric }: SheetMetric): DistrictFigures | null => districtOfRows({ metric, year: shown.year, rows: item.rows });
    return [t('compare.groupOf', { name: item.title }), null, null, null, null, year, ...metrics.flatMap((one) => comesTo(one, own(one), filling.saying))];
  }
  const { school, cells } = item.row;
  return [
    school.name,
    school.code,
    t(`terms.schoolType.${school.type}`),
    school.area,
    groupsOf(school).join(t('chart.joiner')) || null,
    year,
    ...metrics.flatMap(({ metric, normed }): readonly SheetValue[] => {
      const cell = cells.get(metric.id);
      const value = cell?.figure.value ?? null;
      const standing = cell?.standing ?? null;
      const place = shown.placeOf(school, metric);
      const said = place && (place.place === null ? (place.reason.kind === 'notEnough' ? similarText(place.reason, t, language) : t('compare.few', { who: similarText(place.reason, t, language), n: place.others })) : t('compare.placeSheet', { lower: place.lower, n: place.others }));
      return [
        value === null ? null : sheetValue(metric, value, language),
        cell?.change ?? null,
        ...(normed ? [standing && t(`chart.standing.${standing}`)] : []),
        ...(isRanked(metric) ? [said] : []),
        joinNotes(t, [figureNote(t, cell?.figure), cell?.turn ? turnedText(cell.turn, title, t) : '', cell?.over ? overText(metric, cell.over, { t, language }) : '']),
      ];
    }),
  ];
};

const empty = ({ metric, normed }: SheetMetric): readonly null[] => [null, ...(normed ? [null] : []), ...(isRanked(metric) ? [null] : [])];

/** The figure that schools make up together; the note says how, and n of N. */
const comesTo = (one: SheetMetric, row: DistrictFigures | null, { t, language }: Saying): readonly SheetValue[] => {
  if (!row) return [null, ...empty(one), t('chart.noFigures')];
  const said = districtFigure(one.metric, row);
  const value = said.scale === 'metric' ? said.value : formatFigure(one.metric, said, language);
  return [value, ...empty(one), [t(`compare.basis.${said.basis}`), t('chart.counted', { n: row.n, of: row.expected })].join(t('sheet.joiner'))];
};

/** What each column comes to: the district's figure, or the middle school's. */
const summary = (kind: 'district' | 'median', { shown: { types, districts }, metrics, saying }: Filling): readonly SheetValue[] => {
  const { t, year } = saying;
  return [
    t(kind === 'district' ? 'trend.district' : 'chart.median'),
    null,
    types.length === 0 ? t('terms.schoolType.all') : types.map((type) => t(`terms.schoolType.${type}`)).join(t('chart.joiner')),
    null,
    null,
    year,
    ...metrics.flatMap((one): readonly SheetValue[] => {
      const row = districts.get(one.metric.id) ?? null;
      if (kind === 'district' || !row) return comesTo(one, row, saying);
      const middle = one.metric.kind !== 'boolean' && one.metric.kind !== 'ordinal' ? row.median : null;
      return [middle, ...empty(one), middle === null ? '' : t('chart.counted', { n: row.n, of: row.expected })];
    }),
  ];
};
