import { boundText } from '../../charts/boundText.ts';
import { formatBare, formatDifference, formatValue } from '../../domain/formatting.ts';
import { whyWithout } from '../../domain/whyWithout.ts';
import type { Year } from '../../domain/year.ts';
import type { Saying } from './saying.ts';
import { categorySaid, yearSaid } from './saying.ts';
import { crossing, type Sentence } from './sentences.ts';
import type { SourceTarget } from './SourceLink.tsx';
import type { Standing } from './standings.ts';
import { verdictText } from './verdictText.ts';
import { turnedText } from '../../charts/turnWords.ts';

/** A piece of a sentence, and where it leads: to a figure's cell, to a row of a file, or to what the school reported in the year. */
export interface Part {
  readonly text: string;
  readonly to?: SourceTarget | { readonly kind: 'coverage' };
}

interface Around extends Saying {
  readonly year: Year;
  /** How many similar schools there are. */
  readonly of: number;
}

const MOST_NAMED = 3;
const SLOTS = { items: '\ue000', worse: '\ue001' };

/** A sentence in words, in pieces; joined they are the plain text. */
export const sentenceParts = (sentence: Sentence, around: Around): readonly Part[] => {
  const { t, year } = around;
  switch (sentence.kind) {
    case 'report': {
      const { state, figures, without } = sentence.report;
      const came = t(`profile.say.came.${state}`, { year: yearSaid(year, around) });
      if (figures === 0) return [{ text: t('profile.say.nothing', { came }) }];
      if (without.length === 0) return [{ text: t('profile.say.full', { came, n: figures }) }];
      const named = without.slice(0, MOST_NAMED).map(({ metric, figure }): Part => ({
        text: t('profile.say.why', { metric: metric.name[around.language], why: t(`terms.without.${whyWithout(figure)}`) }),
        to: figure ? { kind: 'figure', source: figure.source } : { kind: 'coverage' },
      }));
      return fill(t('profile.say.lacking', { came, n: figures, without: without.length, items: SLOTS.items, more: more(without.length, around) }), { items: joined(named, t('chart.joiner')) });
    }
    case 'turn':
      return [{ text: t(sentence.over ? 'profile.say.turnedOver' : 'profile.say.turned', { turned: turnedText(sentence.turn, yearSaid(year, around), t) }) }];
    case 'norm': {
      const { at, of, off } = sentence;
      if (off.length === 0) return [{ text: t('profile.say.normAll', { of }) }];
      const named = off.slice(0, MOST_NAMED).map((standing) => figurePart(standing, normsText(standing, around), around));
      return fill(t('profile.say.normSome', { of, at, items: SLOTS.items, more: more(off.length, around) }), { items: joined(named, t('chart.joiner')) });
    }
    case 'better':
    case 'behind':
      return fill(t(`profile.say.${sentence.kind}`, { items: SLOTS.items }), {
        items: joined(sentence.standings.map((standing) => figurePart(standing, verdictText(standing, around.of, around), around)), t('profile.say.semicolon')),
      });
    case 'changed': {
      const { improved, worse } = sentence;
      const list = (standings: readonly Standing[]): readonly Part[] => joined(standings.map((standing) => figurePart(standing, changeText(standing, around), around)), t('chart.joiner'));
      const before = yearSaid(year - 1, around);
      if (worse.length === 0) return fill(t('profile.say.improved', { year: before, items: SLOTS.items }), { items: list(improved) });
      if (improved.length === 0) return fill(t('profile.say.worse', { year: before, items: SLOTS.items }), { items: list(worse) });
      return fill(t('profile.say.both', { year: before, ...SLOTS }), { items: list(improved), worse: list(worse) });
    }
    case 'comesBack':
      return fill(t('profile.say.comesBack', { items: SLOTS.items }), {
        items: joined(
          sentence.recurring.map(({ category, years, finding }): Part => ({
            text: t('profile.say.back', { category: categorySaid(category, around), years: years.join(t('chart.joiner')) }),
            to: { kind: 'record', source: finding.source, said: { sentence: finding.sentence } },
          })),
          t('chart.joiner'),
        ),
      });
    case 'brand':
      return fill(t('profile.say.brand', { items: SLOTS.items }), {
        items: joined(
          sentence.applications.map(({ application: { level, programme, outcome, source }, refused }): Part => {
            const text = t('profile.say.application', { level: t(`terms.brandLevel.${level}`), programme, outcome: t(`terms.brandOutcomeSaid.${outcome}`) });
            return { text: refused === null ? text : t('profile.say.again', { application: text, year: yearSaid(refused, around) }), to: { kind: 'record', source, said: { programme } } };
          }),
          t('chart.joiner'),
        ),
      });
    case 'measures': {
      const { measures } = sentence;
      const items = (['kept', 'inProgress', 'notFound', 'toCheck', 'none'] as const).flatMap((state) => {
        const n = measures.filter((one) => (one.state ?? 'none') === state).length;
        return n === 0 ? [] : [t(`profile.say.state.${state}`, { n })];
      });
      return [{ text: t('profile.say.measures', { year: yearSaid(year - 1, around), n: measures.length, items: items.join(t('chart.joiner')) }) }];
    }
  }
};

const more = (count: number, { t }: Saying): string => (count > MOST_NAMED ? t('profile.say.more') : '');

const figurePart = ({ metric, figure, value }: Standing, note: string, { t, language }: Saying): Part => {
  const said = t('profile.say.figure', { metric: metric.name[language], value: value === null ? '' : formatValue(metric, value, language) });
  return { text: note === '' ? said : t('profile.say.noted', { figure: said, note }), ...(figure ? { to: { kind: 'figure', source: figure.source } } : {}) };
};

/** 达标 ≥ 12: what the school is held to. */
const normsText = ({ metric, norms }: Standing, { t, language }: Saying): string =>
  norms.map(({ bound, value }) => boundText(bound, formatBare(metric, value, language), t)).join(t('chart.joiner'));

const changeText = (standing: Standing, { t, language }: Saying): string => {
  const plain = formatDifference(standing.metric, standing.change ?? 0, language);
  const change = standing.over ? t('profile.say.over', { change: plain }) : plain;
  const crossed = crossing(standing);
  return crossed === null ? change : t(`profile.say.crossed.${crossed}`, { change });
};

const joined = (parts: readonly Part[], joiner: string): readonly Part[] => parts.flatMap((part, place) => (place === 0 ? [part] : [{ text: joiner }, part]));

/** A template with pieces in its places. */
const fill = (template: string, pieces: Partial<Record<keyof typeof SLOTS, readonly Part[]>>): readonly Part[] =>
  template.split(/([\ue000\ue001])/u).flatMap((text): readonly Part[] => {
    if (text === SLOTS.items) return pieces.items ?? [];
    if (text === SLOTS.worse) return pieces.worse ?? [];
    return text === '' ? [] : [{ text }];
  });
