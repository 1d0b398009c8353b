import type { RelationGroup } from '../../charts/relation/relationRows.ts';
import type { Language } from '../../domain/bilingual.ts';
import { formatBare, formatValue } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import { SCHOOL_TYPES, type School } from '../../domain/school.ts';
import { quantile, SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Translate } from '../../words/translate.ts';

interface Grouping {
  readonly groups: readonly RelationGroup[];
  /** The place of a school's group in a year in which it has this value of the metric shown by colour. */
  readonly groupOf: (school: School, value: number | null) => number;
}

interface Saying {
  readonly t: Translate;
  readonly language: Language;
}

/** Schools by type: a mark and a colour for each, the same whatever else is on view. */
export const groupsByType = ({ t }: Saying): Grouping => ({
  groups: SCHOOL_TYPES.map((type, place) => ({ name: t(`terms.schoolType.${type}`), mark: place, colour: { series: place } })),
  groupOf: ({ type }) => SCHOOL_TYPES.indexOf(type),
});

const depth = (place: number, of: number): RelationGroup['colour'] => ({ depth: of < 2 ? 1 : place / (of - 1) });

/** Schools by a third metric: its levels, or thirds of its figures of all years; those without one come last. */
export const groupsByMetric = (metric: Metric, values: readonly number[], { t, language }: Saying): Grouping => {
  const names = metric.kind === 'boolean' ? [0, 1].map((value) => formatValue(metric, value, language)) : metric.levels.map((level) => level[language]);
  const first = metric.kind === 'boolean' ? 0 : 1;
  const cuts = names.length > 0 ? names.slice(1).map((_, place) => first + place + 0.5) : cutsOf(values);
  const said = (place: number): string => {
    if (names.length > 0) return names[place] ?? '';
    const [from, to] = [cuts[place - 1], cuts[place]].map((cut) => (cut === undefined ? null : formatBare(metric, cut, language)));
    if (from !== null && to !== null) return t('relation.between', { from, to });
    return from === null ? t('relation.upTo', { value: to ?? '' }) : t('relation.over', { value: from });
  };
  const bands = cuts.map((_, place) => place).concat(cuts.length);
  return {
    groups: [
      ...bands.map((place) => ({ name: cuts.length === 0 ? metric.name[language] : said(place), mark: place, colour: depth(place, bands.length) })),
      { name: t('relation.unknown'), mark: 6, colour: null },
    ],
    groupOf: (_, value) => (value === null ? bands.length : cuts.filter((cut) => value > cut).length),
  };
};

/** A third of the figures each, where there are enough of them and the thirds differ. */
const cutsOf = (values: readonly number[]): readonly number[] => {
  if (values.length < SMALLEST_GROUP) return [];
  const cuts = [1 / 3, 2 / 3].flatMap((share) => quantile(values, share) ?? []);
  const most = values.reduce((one, other) => Math.max(one, other), -Infinity);
  return [...new Set(cuts)].filter((cut) => cut < most);
};
