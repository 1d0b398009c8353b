import { isResult } from '../../domain/observation.ts';
import type { TFunction } from 'i18next';
import { aimsOf, type SchoolLine } from '../../charts/trend/trendRows.ts';
import { aimText } from '../../charts/trend/trendWords.ts';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import type { Language } from '../../domain/bilingual.ts';
import { definitionChanged, districtChange, districtFigure } from '../../domain/districtFigure.ts';
import type { School } from '../../domain/school.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { yearLabel, type Year } from '../../domain/year.ts';
import type { Sheet, SheetValue } from '../../ui/SaveTableContext.ts';
import { differenceUnit, figureNote, joinNotes, sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import type { TrendView } from './trendView.ts';
import { yearWords } from '../../charts/yearWords.ts';
import { overText, turnText, turnedText } from '../../charts/turnWords.ts';

interface Saying {
  readonly t: TFunction;
  readonly language: Language;
  readonly schools: readonly School[];
}

interface Column {
  readonly title: string;
  readonly value: (row: DistrictFigures) => SheetValue;
}

/** Trend's table as a file: one row a year; the district's figures with n of N, then each chosen school's with a note. */
export const trendSheet = ({ metric, years, all }: Pick<TrendView, 'metric' | 'years' | 'all'>, { t, language, schools }: Saying): Sheet => {
  const unit = sheetUnit(metric, language);
  const plain = metric.kind !== 'boolean' && metric.kind !== 'ordinal';
  const [some] = all.district;
  const { scale, basis } = some ? districtFigure(metric, some) : { scale: 'metric' as const, basis: 'median' as const };
  const change = (row: DistrictFigures) => districtChange(metric, row);
  const changeUnit = (row: DistrictFigures): string => differenceUnit(t, metric, language, change(row)?.scale);
  // A norm that begins or ends turns changes of a figure into changes of a share.
  const units = [...new Set(all.district.filter((row) => change(row) !== null).map(changeUnit))];
  const district: readonly (Column | null)[] = [
    { title: t('sheet.n'), value: (row) => row.n },
    { title: t('sheet.expected'), value: (row) => row.expected },
    basis === 'median' || basis === 'shareAtNorm' ? null : { title: withUnit(t, t('trend.district'), sheetUnit(metric, language, scale)), value: (row) => districtValue(row) },
    basis === 'median' || basis === 'shareAtNorm' ? null : { title: t('sheet.basis'), value: (row) => t(`chart.basis.${districtFigure(metric, row).basis}`) },
    plain ? { title: withUnit(t, t('chart.median'), unit), value: (row) => row.median } : null,
    plain ? { title: withUnit(t, t('sheet.lower'), unit), value: quartile('lowerQuartile') } : null,
    plain ? { title: withUnit(t, t('sheet.upper'), unit), value: quartile('upperQuartile') } : null,
    { title: withUnit(t, t('trend.change'), units.length === 1 ? (units[0] ?? '') : ''), value: (row) => difference(change(row)) },
    units.length > 1 ? { title: t('sheet.changeUnit'), value: (row) => (change(row) ? changeUnit(row) : null) } : null,
    { title: t('sheet.comparable'), value: (row) => change(row)?.n ?? null },
    { title: t('sheet.atNorm'), value: (row) => (row.withNorm === 0 ? null : row.atNorm) },
    { title: t('sheet.withNorm'), value: (row) => row.withNorm },
    { title: t('sheet.share'), value: (row) => (row.withNorm === 0 ? null : (row.atNorm / row.withNorm) * 100) },
    { title: t('sheet.note'), value: (row) => note(row) },
  ];
  const districtValue = (row: DistrictFigures): SheetValue => {
    const figure = districtFigure(metric, row);
    return figure.scale === 'percent' ? figure.value : sheetValue(metric, figure.value, language);
  };
  const note = (row: DistrictFigures): string =>
    joinNotes(t, [
      row.n < SMALLEST_GROUP && plain ? t('chart.few') : '',
      definitionChanged(metric, row.year - 1, row.year) ? t('chart.breaks') : '',
      row.derived + row.approximate > 0 ? t('chart.ofThese', { derived: row.derived, approximate: row.approximate }) : '',
    ]);
  const turnsSaid = ({ name, turns = [], over }: SchoolLine, year: Year): readonly string[] => {
    const together = over?.get(year);
    const here = turns.filter((turn) => turn.year === year);
    return [...(together ? [overText(metric, together, { t, language })] : []), ...here.map((turn) => (over ? turnText(name, turn, t) : turnedText(turn, yearWords(year, all.basis, t), t)))];
  };
  const aimSaid = (line: SchoolLine, year: Year): readonly string[] => (all.aims ? aimsOf(line).flatMap((aim) => (aim.year === year ? [aimText(metric, aim.value, { t, language })] : [])) : []);
  const columns = district.filter((column) => column !== null);
  const named = all.schools.map((line) => schoolName(line, schools, t));
  return {
    name: [t('trend.title'), metric.name[language], t('sheet.years', { from: years[0] ?? '', to: years.at(-1) ?? '' })],
    columns: [t('trend.year'), ...columns.map(({ title }) => title), ...named.flatMap((name) => [withUnit(t, name, unit), t('sheet.noteOf', { name })])],
    rows: years.map((year) => {
      const row = all.district.find((one) => one.year === year);
      const ofDistrict = row ? columns.map(({ value }) => value(row)) : columns.map((_, place) => (place === columns.length - 1 ? t('chart.noFigures') : null));
      return [
        yearLabel(year, all.basis),
        ...ofDistrict,
        ...all.schools.flatMap((line) => {
          const figure = resultOf(line, year);
          const value = figure?.value ?? null;
          return [value === null ? null : sheetValue(metric, value, language), joinNotes(t, [figureNote(t, figure), ...aimSaid(line, year), ...turnsSaid(line, year)])];
        }),
      ];
    }),
  };
};

const quartile = (of: 'lowerQuartile' | 'upperQuartile') => (row: DistrictFigures) => (row.n < SMALLEST_GROUP ? null : row[of]);

const difference = (change: ReturnType<typeof districtChange>): number | null => change && change.now - change.before;

const resultOf = ({ figures }: SchoolLine, year: Year) => figures.find((one) => one.year === year && isResult(one.status)) ?? figures.find((one) => one.year === year && one.value === null);

const schoolName = ({ id, name }: SchoolLine, schools: readonly School[], t: TFunction): string => {
  const school = schools.find((one) => one.id === id);
  if (!school) return name;
  return school.code === null ? school.name : t('sheet.schoolCode', { name: school.name, code: school.code });
};
