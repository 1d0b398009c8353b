import type { Turn } from '../domain/register/predecessors.ts';
import type { Year } from '../domain/year.ts';
import type { Translate } from '../words/translate.ts';
import { turnText } from '../charts/turnWords.ts';

interface Turned {
  readonly name: string;
  readonly turns: readonly Turn[];
}

/** 2021：新校：甲小学并入: a text for each merger or split of schools that years on view lie on both sides of. */
export const turnNotes = (schools: readonly Turned[], years: readonly Year[], { t, yearShort }: { readonly t: Translate; readonly yearShort: (year: Year) => string }): readonly string[] =>
  schools.flatMap(({ name, turns }) =>
    turns.filter(({ year }) => year > (years[0] ?? 0) && year <= (years.at(-1) ?? 0)).map((turn) => `${yearShort(turn.year)}${t('chart.colon')}${turnText(name, turn, t)}`),
  );
