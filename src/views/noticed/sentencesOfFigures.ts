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

export const sayLasting = ({ shift }: Of<'lasting'>, speaker: Speaker): readonly SentencePart[] => {
  const { t, metricName, school, schoolName, value, difference, figure, year } = speaker;
  const { metric, since, before, after, groupChange, n, points } = shift;
  const last = points.findLast((point) => point.year < since);
  const first = points.find((point) => point.year >= since);
  if (!last || !first) return [];
  const said = (point: typeof first): SentencePart => figure(value(metric, point.value), [schoolName(shift.school), metricName(metric), year(point.year)], { to: 'source', source: point.source });
  const earlier = points.filter((point) => point.year < since).length;
  return fill(t, after > before ? 'insight.staysHigher' : 'insight.staysLower', {
    school: school(shift.school), metric: metricName(metric), since: year(since), last: year(last.year), was: said(last), now: said(first),
    before: value(metric, before), after: value(metric, after), yearsBefore: earlier, yearsAfter: points.length - earlier, change: difference(metric, groupChange), n,
  });
};

const bothFigures = ({ school: who, metric, year: at, before, now, source, sourceBefore }: Of<'change'>['change'] | Of<'denominator'>['move'], { school, schoolName, metricName, value, figure, year }: Speaker) => ({
  school: school(who),
  metric: metricName(metric),
  before: figure(value(metric, before), [schoolName(who), metricName(metric), year(at - 1)], { to: 'source', source: sourceBefore }),
  now: figure(value(metric, now), [schoolName(who), metricName(metric), year(at)], { to: 'source', source }),
});
