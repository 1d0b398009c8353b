import { boundText } from '../../charts/boundText.ts';
import type { Insight } from '../../insights/insight.ts';
import { fill, joined } from './fill.ts';
import type { SentencePart } from './sentencePart.ts';
import type { Speaker } from './speaker.ts';

type Of<Kind extends Insight['kind']> = Extract<Insight, { kind: Kind }>;

/** The first of a list; the sentence around it says how many there are. */
const listed = (lists: readonly (readonly SentencePart[])[], { t }: Speaker, named: number): readonly SentencePart[] => {
  const list = joined(lists.slice(0, named), t('chart.joiner'));
  return lists.length <= named ? list : fill(t, 'insight.more', { list });
};

export const sayNorm = ({ metric, year, side, raised, n, crossings }: Of<'norm'>, speaker: Speaker, named: number): readonly SentencePart[] => {
  const { t, metricName, value, school, schoolName, figure, year: yearText } = speaker;
  if (!metric) return [];
  const name = metricName(metric);
  const [{ least, most }] = crossings;
  const bound = side === 'short' ? least : most;
  const one = crossings.every((crossing) => (side === 'short' ? crossing.least : crossing.most) === bound);
  return fill(t, raised ? 'insight.normRaised' : side === 'short' ? 'insight.normShort' : 'insight.normOver', {
    metric: name,
    count: crossings.length,
    list: listed(
      crossings.map((crossing) =>
        fill(t, 'insight.moved', {
          school: school(crossing.school),
          before: figure(value(metric, crossing.before), [schoolName(crossing.school), name, yearText(year - 1)], { to: 'source', source: crossing.sourceBefore }),
          now: figure(value(metric, crossing.now), [schoolName(crossing.school), name, yearText(year)], { to: 'source', source: crossing.source }),
        }),
      ),
      speaker,
      named,
    ),
    norm: one && bound !== null ? boundText(side === 'short' ? 'atLeast' : 'atMost', value(metric, bound), t) : t('insight.normsByType'),
    n: figure(String(n), [name, yearText(year)], { to: 'behind', behind: { metric, year, types: [] } }),
  });
};

export const saySilence = ({ schools: [who], year, silences }: Of<'silence'>, speaker: Speaker, named: number): readonly SentencePart[] => {
  const { t, metricName, school, schoolName, value, figure, year: yearText } = speaker;
  const [{ metric: only, last, n }] = silences;
  if (who === undefined) return [];
  if (only === null) return fill(t, 'insight.silentWholly', { school: school(who), last: yearText(last), years: year - last, n });
  const list = silences.map((silence) => {
    const name = silence.metric === null ? '' : metricName(silence.metric);
    const said = silence.metric === null || silence.value === null ? '' : value(silence.metric, silence.value);
    return fill(t, 'insight.lastSaid', {
      metric: name,
      last: yearText(silence.last),
      value: silence.source ? figure(said, [schoolName(who), name, yearText(silence.last)], { to: 'source', source: silence.source }) : said,
      years: year - silence.last,
      n: silence.n,
    });
  });
  return fill(t, 'insight.silent', { school: school(who), count: silences.length, list: listed(list, speaker, named) });
};

export const sayProblem = ({ category, year, n, runs }: Of<'problem'>, speaker: Speaker, named: number): readonly SentencePart[] => {
  const { t, school, category: categoryName, figure, year: yearText } = speaker;
  const name = categoryName(category);
  return fill(t, 'insight.problem', {
    category: name,
    count: figure(t('chart.schools', { n: runs.length }), [name, yearText(year)], { to: 'records', records: { of: 'findings', year, kind: 'problem', category } }),
    list: listed(runs.map((run) => fill(t, 'insight.since', { school: school(run.school), first: yearText(run.first), years: run.year - run.first + 1 })), speaker, named),
    year: yearText(year),
    n,
  });
};
