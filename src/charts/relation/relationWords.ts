import { formatBare, formatValue, titleUnit } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import { boundText } from '../boundText.ts';
import type { Look } from '../look.ts';
import type { NormLine } from '../trend/normLines.ts';
import type { RelationDot, RelationRows } from './relationRows.ts';
import { yearWords } from '../yearWords.ts';

/** More schools at one place are counted, not named. */
const NAMED = 6;

/** 2023 年，甲小学：演练 12 次，覆盖率 97%, and who else stands there. */
export const dotTexts = (rows: RelationRows, look: Look): ReadonlyMap<RelationDot, readonly string[]> => {
  const { t, language } = look;
  const here = new Map<string, RelationDot[]>();
  for (const dot of rows.dots) {
    const key = `${dot.x} ${dot.y}`;
    here.set(key, [...(here.get(key) ?? []), dot]);
  }
  const year = yearWords(rows.year, rows.basis, t);
  return new Map(
    rows.dots.map((dot) => {
      const others = (here.get(`${dot.x} ${dot.y}`) ?? []).filter((one) => one !== dot);
      const named = others.slice(0, NAMED).map(({ name }) => name).join(t('chart.joiner'));
      return [
        dot,
        [
          `${dot.name}${t('relation.typeOf', { type: t(`terms.schoolType.${dot.type}`) })}${t('chart.comma')}${year}`,
          ...[rows.y, rows.x].map((metric, place) => `${metric.name[language]}  ${formatValue(metric, place === 0 ? dot.y : dot.x, language)}`),
          ...(dot.soft ? [t('relation.soft')] : []),
          ...(others.length > 0 ? [t(others.length > NAMED ? 'relation.moreHere' : 'relation.alsoHere', { names: named, n: others.length })] : []),
        ],
      ];
    }),
  );
};

export const relationNormText = (metric: Metric, { bound, values, types }: NormLine, many: boolean, { t, language }: Look): string => {
  const norm = boundText(bound, formatBare(metric, values[0] ?? 0, language), t);
  return many ? t('chart.normFor', { norm, types: types.map((type) => t(`terms.schoolType.${type}`)).join(t('chart.joiner')) }) : norm;
};

/** The metric with its unit, for the end of an axis. */
export const axisName = (metric: Metric, { t, language }: Look): string => {
  const unit = titleUnit(metric, language);
  return unit === '' ? metric.name[language] : t('sheet.withUnit', { name: metric.name[language], unit });
};
