import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Scope } from '../../domain/scope.ts';
import { inScope } from '../../domain/scope.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { Year } from '../../domain/year.ts';
import { NOTHING_TESTED, type Insight, type InsightKind } from '../../insights/insight.ts';
import { lastingChange } from '../../insights/lastingChange.ts';
import { longSilence } from '../../insights/longSilence.ts';
import { ofStretch } from '../../insights/ofStretch.ts';
import { districtTrend, schoolTrend } from '../../insights/steadyTrend.ts';
import { tellOnce } from '../../insights/tellOnce.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useAnswerIf } from '../../queries/useAnswerIf.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { useSettled } from '../useSettled.ts';
import { standingAsked, stretchAsked } from './questions.ts';

/** They hold a school's years against those of the others. */
const AGAINST_OTHERS: readonly InsightKind[] = ['norm', 'change', 'lasting'];

interface Asked {
  /** Null: the latest. */
  readonly year: Year | null;
  readonly when: 'year' | 'any';
  readonly scope: Scope;
}

export interface Noticed {
  readonly year: Year;
  /** Most weighty first. */
  readonly insights: readonly Insight[];
  /** How many changes and trends were tested. */
  readonly tests: number;
  /** More is still being looked for. */
  readonly looking: boolean;
}

/** What was found, the quick kinds first: null until these are there. */
export const useNoticed = ({ year, when, scope }: Asked) => {
  const { workspace, dealtOut } = useAccess();
  const span = useAnswer(yearSpan());
  const here = useStretch(stretchAsked(year, false));
  const before = useStretch(when === 'any' ? stretchAsked(year, true) : null);
  const asked = standingAsked(year);
  const silences = useAnswer(asked.silences);
  const chance = useAnswer(asked.tails);
  const medians = useAnswer(asked.medians);
  const series = useAnswer(asked.series);
  const levels = useAnswer(asked.shifts);
  const latest = span.data?.last;
  const at = year ?? latest ?? null;

  const among = useMemo(() => {
    const inside = new Set(workspace.schools.filter((school) => inScope(school, scope)).map(({ id }) => id));
    return { all: inside.size === workspace.schools.length, has: (school: SchoolId): boolean => inside.has(school) && (dealtOut === null || school === dealtOut.but) };
  }, [workspace.schools, scope, dealtOut]);

  const silent = fresh(silences);
  const tails = fresh(chance) ?? null;
  const first = useMemo(() => {
    if (!here.whole || !silent || at === null) return null;
    const { tests, insights } = ofStretch({ ...here.whole, tails }, among.has);
    return { year: at, tests, insights: [...insights, ...longSilence(silent.filter(({ school }) => among.has(school)))] };
  }, [here.whole, silent, tails, at, among]);
  const shown = useSettled(first);

  const points = fresh(medians);
  const lines = fresh(series);
  const shifts = fresh(levels);
  const rest = useMemo(() => {
    if (at === null) return null;
    const trends = lines ? schoolTrend(lines) : NOTHING_TESTED;
    const lasting = shifts && tails ? lastingChange(shifts, tails) : NOTHING_TESTED;
    const found = [
      { tests: lasting.tests, insights: lasting.insights.filter(({ schools }) => schools.every(among.has)) },
      { tests: trends.tests, insights: trends.insights.filter(({ schools }) => schools.every(among.has)) },
      points ? districtTrend(points, at) : NOTHING_TESTED,
      before.whole ? ofStretch({ ...before.whole, tails }, among.has) : NOTHING_TESTED,
    ];
    return { tests: found.reduce((sum, { tests }) => sum + tests, 0), insights: found.flatMap(({ insights }) => insights) };
  }, [lines, shifts, points, before.whole, tails, at, among]);

  const looking = shown !== first || !tails || !points || !lines || !shifts || (when === 'any' && !before.whole);
  const noticed = useMemo(
    (): Noticed | null => shown && rest && { year: shown.year, tests: shown.tests + rest.tests, insights: tellOnce([...shown.insights, ...rest.insights]).filter(({ kind, schools }) => (among.all || schools.length > 0) && (dealtOut === null || !AGAINST_OTHERS.includes(kind))), looking },
    [shown, rest, looking, among.all, dealtOut],
  );
  const failed = [span, silences, chance, medians, series, levels, ...here.answers, ...before.answers].find((answer) => answer.isError);
  return { noticed, empty: span.data === null, failed };
};

/** Undefined while what is there answers an older question. */
const fresh = <Answer>(answer: UseQueryResult<Answer>): Answer | undefined => (answer.isPlaceholderData ? undefined : answer.data);

const useStretch = (asked: ReturnType<typeof stretchAsked> | null) => {
  const answers = [
    useAnswerIf(asked?.norms ?? null),
    useAnswerIf(asked?.problems ?? null),
    useAnswerIf(asked?.changes ?? null),
    useAnswerIf(asked?.denominators ?? null),
    useAnswerIf(asked?.brands ?? null),
  ] as const;
  const norms = fresh(answers[0]);
  const problems = fresh(answers[1]);
  const changes = fresh(answers[2]);
  const denominators = fresh(answers[3]);
  const brands = fresh(answers[4]);
  const whole = useMemo(
    () => (norms && problems && changes && denominators && brands ? { norms, problems, changes, denominators, brands } : null),
    [norms, problems, changes, denominators, brands],
  );
  return { whole, answers };
};
