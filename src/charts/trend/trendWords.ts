import { isCorrection } from '../../domain/correction.ts';
import { districtFigure } from '../../domain/districtFigure.ts';
import { formatBare, formatFigure, formatPercent, formatValue } from '../../domain/formatting.ts';
import { isResult, statusClass } from '../../domain/observation.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Metric } from '../../domain/metric.ts';
import type { SchoolType } from '../../domain/school.ts';
import { yearLabel, type Year } from '../../domain/year.ts';
import { whyWithout } from '../../domain/whyWithout.ts';
import { boundText } from '../boundText.ts';
import { plainText } from '../frame.ts';
import { overText, turnText } from '../turnWords.ts';
import type { Look } from '../look.ts';
import type { NormLine } from './normLines.ts';
import { aimsOf, type SchoolLine, type TrendRows } from './trendRows.ts';
import { yearWords } from '../yearWords.ts';

/** A value on the axis: levels and shares in words. */
export const axisText = ({ metric }: TrendRows, value: number, { language }: Look): string => {
  if (metric.kind === 'boolean') return formatPercent(value, language);
  if (metric.kind === 'ordinal') return metric.levels[value - 1]?.[language] ?? '';
  return formatBare(metric, value, language);
};

/** 达标 ≥ 12, with the types it holds for where it does not hold for all, and in a second line its years. */
export const normText = (line: NormLine, rows: TrendRows, look: Look): string => {
  const { t, language } = look;
  const value = line.values.findLast((candidate) => candidate !== null) ?? null;
  if (value === null) return t('chart.norm');
  const norm = boundText(line.bound, formatBare(rows.metric, value, language), t);
  const named = (types: readonly SchoolType[]): string => types.map((type) => t(`terms.schoolType.${type}`)).join(t('chart.joiner'));
  const types = line.others.length < line.types.length ? t('chart.except', { types: named(line.others) }) : named(line.types);
  return [line.others.length > 0 ? t('chart.normFor', { norm, types }) : norm, datesText(line, rows, look)].filter((text) => text !== '').join('\n');
};

/** 2019 起: since when and until when a norm holds, as far as it is told. */
const datesText = ({ from, to }: Pick<NormLine, 'from' | 'to'>, { basis }: Pick<TrendRows, 'basis'>, { t }: Look): string => {
  if (from === null && to === null) return '';
  const [since, until] = [from, to].map((year) => (year === null ? '' : yearLabel(year, basis)));
  if (to === null) return t('chart.since', { year: since });
  return from === null ? t('chart.until', { year: until }) : t('terms.yearRange', { from: since, to: until });
};

/** The place of a remark as a sign of its own: ①. */
export const remarkSign = (place: number): string => (place < 20 ? String.fromCodePoint(0x2460 + place) : `(${place + 1})`);

/** All that is known of a year but of the schools drawn out, a line each. Plain text. */
export const districtYearText = (rows: TrendRows, year: Year, look: Look): readonly string[] => {
  const { t, language } = look;
  const { metric } = rows;
  const row = rows.district.find((candidate) => candidate.year === year);
  const district = row && districtFigure(metric, row);
  const lines = [yearWords(year, rows.basis, t)];
  if (!row || !district) lines.push(t('chart.noFigures'));
  else {
    const counted = t('chart.counted', { n: row.n, of: row.expected });
    if (metric.kind !== 'boolean' && metric.kind !== 'ordinal') {
      lines.push(`${t('chart.median')} ${formatValue(metric, row.median, language)}  ${counted}`);
      const low = formatBare(metric, row.lowerQuartile, language);
      const high = formatBare(metric, row.upperQuartile, language);
      lines.push(row.n >= SMALLEST_GROUP ? t('chart.bandValues', { low, high }) : t('chart.few'));
    }
    if (district.basis !== 'median' && district.basis !== 'shareAtNorm') {
      lines.push(`${t(`chart.basis.${district.basis}`)} ${formatFigure(metric, district, language)}${metric.kind === 'boolean' || metric.kind === 'ordinal' ? `  ${counted}` : ''}`);
    }
    if (row.withNorm > 0) lines.push(t('chart.atNormOf', { n: row.atNorm, of: row.withNorm }));
    if (row.derived + row.approximate > 0) lines.push(t('chart.ofThese', { derived: row.derived, approximate: row.approximate }));
  }
  rows.remarks.forEach((remark, place) => {
    if (remark.year === year) lines.push(`${remarkSign(place)} ${remark.text}`);
  });
  return lines;
};

/** All that is known of a year, a line each: what the tooltip says. Plain text. */
export const yearText = (rows: TrendRows, year: Year, look: Look): readonly string[] => [...districtYearText(rows, year, look), ...rows.schools.flatMap((school) => schoolYearText(rows, school, year, look))];

const schoolText = (rows: TrendRows, school: SchoolLine, year: Year, look: Look): string => {
  const { t, language } = look;
  const { name, figures } = school;
  const here = figures.filter((figure) => figure.year === year);
  const result = here.find(({ status }) => isResult(status));
  const aim = rows.aims ? aimsOf(school).find((one) => one.year === year) : undefined;
  const soft = result?.status === 'derived' || result?.status === 'approximate' ? t(`chart.soft.${result.status}`) : '';
  const value = result === undefined || result.value === null ? t(`terms.without.${whyWithout(here.find((figure) => statusClass(figure.status) === 'result') ?? null)}`) : formatValue(rows.metric, result.value, language) + soft + (isCorrection(result.source.import) ? t('chart.soft.corrected') : '');
  const promise = aim ? `  ${aimText(rows.metric, aim.value, look)}` : '';
  return `${name}  ${value}${promise}`;
};

/** 目标 15 次 */
export const aimText = (metric: Metric, aim: number, { t, language }: Pick<Look, 't' | 'language'>): string => `${t('chart.aim')} ${formatValue(metric, aim, language)}`;

/** All that is known of a school's year but the district: its figure, its aim where aims are shown, and that it merged or split. */
export const schoolYearText = (rows: TrendRows, school: SchoolLine, year: Year, look: Look): readonly string[] => {
  const over = school.over?.get(year);
  return [
    schoolText(rows, school, year, look),
    ...(over ? [overText(rows.metric, over, look)] : []),
    ...(school.turns ?? []).filter((turn) => turn.year === year).map((turn) => turnText(school.name, turn, look.t)),
  ];
};

export const tooltipText = (rows: TrendRows, year: Year, look: Look): string => yearText(rows, year, look).map(plainText).join('\n');
