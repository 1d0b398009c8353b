import type { Bilingual, Language } from './bilingual.ts';
import type { DistrictFigure } from './districtFigure.ts';
import type { Metric } from './metric.ts';
import { singular } from './singular.ts';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
const NO_YES: readonly [Bilingual, Bilingual] = [{ zh: '否', en: 'No' }, { zh: '是', en: 'Yes' }];
const POINTS: Bilingual = { zh: ' 个百分点', en: ' pp' };
const MINUS = '−';

const formats = new Map<string, Intl.NumberFormat>();
const formatOf = (language: Language, digits: number, least: number): Intl.NumberFormat => {
  const key = `${language} ${digits} ${least}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits, minimumFractionDigits: least });
  formats.set(key, made);
  return made;
};

/** One decimal where it says something (`least`: in any case), thousands grouped, a true minus sign, never −0. */
export const formatNumber = (value: number, language: Language, digits = 1, least = 0): string => {
  const rounded = Math.abs(value) >= 1000 ? 0 : digits;
  const format = formatOf(language, rounded, Math.min(rounded, least));
  const text = format.format(value);
  return (Number(text.replaceAll(',', '')) === 0 ? format.format(0) : text).replace('-', MINUS);
};

/** A value in percent, 0 to 100. */
export const formatPercent = (value: number, language: Language): string => `${formatNumber(value, language)}%`;

/** The unit after a number: a thin distance in Chinese, a word apart in English; none for rates (the sign is there). `number`: as written, since English tells one from several. */
export const formatUnit = (metric: Metric, language: Language, number = ''): string => {
  const unit = language === 'en' && /^[+−]?1$/u.test(number) ? singular(metric.unit.en) : metric.unit[language];
  return metric.kind === 'rate' || unit === '' || unit === '%' ? '' : ` ${unit}`;
};

/** The unit to be said beside a metric's name: none for rates and the like, nor where an English name says it (`Theme party days`). */
export const titleUnit = ({ kind, unit, name }: Metric, language: Language): string =>
  (kind === 'count' || kind === 'score') && !(language === 'en' && name.en.toLowerCase().endsWith(unit.en.toLowerCase())) ? unit[language] : '';

const withUnit = (number: string, metric: Metric, language: Language): string => number + formatUnit(metric, language, number);

/** A school's figure as read: `12 次`, `97.3%`, `四星`, `是`. */
export const formatValue = (metric: Metric, value: number, language: Language): string => {
  switch (metric.kind) {
    case 'rate':
      return formatPercent(value, language);
    case 'boolean':
      return (value >= 0.5 ? NO_YES[1] : NO_YES[0])[language];
    case 'ordinal':
      return metric.levels[Math.round(value) - 1]?.[language] ?? formatNumber(value, language);
    case 'count':
    case 'score':
      return withUnit(formatNumber(value, language), metric, language);
  }
};

/** A figure without its unit, for columns whose header says it; `least` decimals, so that those of a column stand under each other. */
export const formatBare = (metric: Metric, value: number, language: Language, least = 0): string => {
  if (metric.kind === 'rate') return `${formatNumber(value, language, 1, least)}%`;
  return metric.kind === 'count' || metric.kind === 'score' ? formatNumber(value, language, 1, least) : formatValue(metric, value, language);
};

/** A district's figure, whatever scale it is on. */
export const formatFigure = (metric: Metric, figure: Pick<DistrictFigure, 'value' | 'scale'>, language: Language): string =>
  figure.scale === 'percent' ? formatPercent(figure.value, language) : formatValue(metric, figure.value, language);

/** A difference without its unit. */
export const formatSigned = (value: number, language: Language, least = 0): string => {
  const text = formatNumber(value, language, 1, least);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
};

/** A difference as read: percentage points for rates and shares, the unit for counts, levels for ordinals. */
export const formatDifference = (metric: Metric, difference: number, language: Language, scale: DistrictFigure['scale'] = 'metric'): string =>
  scale === 'percent' || metric.kind === 'rate'
    ? formatSigned(difference, language) + POINTS[language]
    : metric.kind === 'boolean' ? formatSigned(difference, language) : withUnit(formatSigned(difference, language), metric, language);

/** Relative growth, `+12.5%`; null from zero or across a sign, where a percentage says nothing. */
export const formatGrowth = (now: number, before: number, language: Language): string | null =>
  before > 0 && now >= 0 ? `${formatSigned(((now - before) / before) * 100, language)}%` : null;
