import type { Language } from '../../domain/bilingual.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { Translate } from '../../words/translate.ts';
import { sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import { findingText } from './relationFinding.ts';
import type { RelationView, RelationYear } from './relationView.ts';

interface Given {
  readonly view: RelationView;
  readonly on: RelationYear;
  readonly t: Translate;
  readonly language: Language;
  readonly year: string;
}

/** The dots of a year as a file: one row a school with both figures; a last row says what they come to, over how many schools. */
export const relationSheet = ({ view: { subject: { x, y, size, colour }, groups }, on, t, language, year }: Given): Sheet => {
  const column = (metric: Metric): string => withUnit(t, metric.name[language], sheetUnit(metric, language));
  const sized = size === null ? [] : [typeof size === 'string' ? t(`sheet.${size}`) : column(size)];
  return {
    name: [t('relation.title'), y.name[language], x.name[language], year],
    columns: [t('compare.school'), t('compare.type'), column(y), column(x), ...sized, ...(colour === null ? [] : [colour.name[language]]), t('sheet.note')],
    rows: [
      ...on.dots.map((dot) => [
        dot.name,
        t(`terms.schoolType.${dot.type}`),
        sheetValue(y, dot.y, language),
        sheetValue(x, dot.x, language),
        ...(size === null ? [] : [dot.size]),
        ...(colour === null ? [] : [groups[dot.group]?.name ?? null]),
        dot.soft ? t('relation.soft') : '',
      ]),
      [t('relation.order'), null, null, null, ...(size === null ? [] : [null]), ...(colour === null ? [] : [null]), [t('chart.counted', { n: on.dots.length, of: on.of }), findingText(on, t)].join(t('sheet.joiner'))],
    ],
  };
};
