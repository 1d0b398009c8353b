import type { Insight } from '../../insights/insight.ts';
import { fill } from './fill.ts';
import type { SentencePart } from './sentencePart.ts';
import type { Speaker } from './speaker.ts';

type Of<Kind extends Insight['kind']> = Extract<Insight, { kind: Kind }>;

export const sayChange = ({ change }: Of<'change'>, speaker: Speaker): readonly SentencePart[] => {
  const { t, metricName, difference, figure } = speaker;
  const { metric, year, type, groupChange, groupSize } = change;
  return fill(t, 'insight.change', {
    ...bothFigures(change, speaker),
    group: t(type === null ? 'insight.district' : `terms.schoolType.${type}`),
    change: figure(difference(metric, groupChange), [metricName(metric), speaker.year(year)], { to: 'behind', behind: { metric, year, types: type === null ? [] : [type] } }),
    n: groupSize,
  });
};

export const sayDenominator = ({ move, part }: Of<'denominator'>, speaker: Speaker): readonly SentencePart[] => {
  const { t, number, percent } = speaker;
  return fill(t, 'insight.denominator', {
    ...bothFigures(move, speaker),
    numeratorBefore: number(move.numeratorBefore),
    numerator: number(move.numerator),
    denominatorBefore: number(move.denominatorBefore),
    denominator: number(move.denominator),
    part: percent(Math.round(Math.min(part, 100))),
    n: move.n,
  });
};

export const sayTrend = ({ schools: [one], metric, points, slope, n: [low, high] }: Of<'trend'>, speaker: Speaker): readonly SentencePart[] => {
  const { t, metricName, school, schoolName, value, difference, figure, year } = speaker;
  const first = points[0];
  const last = points.at(-1);
  if (!metric || !first || !last) return [];
  const name = metricName(metric);
  const said = (point: typeof first): SentencePart =>
    figure(value(metric, point.value), [one === undefined ? '' : schoolName(one), name, year(point.year)], point.source ? { to: 'source', source: point.source } : { to: 'behind', behind: { metric, year: point.year, types: [] } });
  const blanks = {
    metric: name, first: said(first), last: said(last), from: year(first.year), to: year(last.year), slope: difference(metric, slope),
    years: last.year - first.year + 1, known: points.length,
  };
  if (one === undefined) return fill(t, slope > 0 ? 'insight.districtRises' : 'insight.districtFalls', { ...blanks, n: low === high ? String(low) : t('insight.fromTo', { low, high }) });
  return fill(t, slope > 0 ? 'insight.rises' : 'insight.falls', { ...blanks, school: school(one) });
};

const bothFigures = ({ school: who, metric, year: at, before, now, source, sourceBefore }: Of<'change'>['change'] | Of<'denominator'>['move'], { school, schoolName, metricName, value, figure, year }: Speaker) => ({
  school: school(who),
  metric: metricName(metric),
  before: figure(value(metric, before), [schoolName(who), metricName(metric), year(at - 1)], { to: 'source', source: sourceBefore }),
  now: figure(value(metric, now), [schoolName(who), metricName(metric), year(at)], { to: 'source', source }),
});
