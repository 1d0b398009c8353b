import type { SchoolApplication } from '../../domain/answers/brandRecords.ts';
import { changeTone } from '../../domain/changeTone.ts';
import { normStanding } from '../../domain/normStanding.ts';
import { robustScale } from '../../domain/statistics.ts';
import type { Turn } from '../../domain/register/predecessors.ts';
import type { Year } from '../../domain/year.ts';
import { refusedBefore, type ApplicationLine } from './applicationLines.ts';
import type { FindingsOfSchool, Recurring } from './findingsOfSchool.ts';
import type { Report } from './report.ts';
import type { Standing } from './standings.ts';

/** The closed list of what is said of a school, as data; each names the figures it rests on. */
export type Sentence =
  | { readonly kind: 'report'; readonly report: Report }
  /** `over`: metrics are compared with last year's of all that made the school. */
  | { readonly kind: 'turn'; readonly turn: Turn; readonly over: boolean }
  | { readonly kind: 'norm'; readonly at: number; readonly of: number; readonly off: readonly Standing[] }
  | { readonly kind: 'better' | 'behind'; readonly standings: readonly Standing[] }
  | { readonly kind: 'changed'; readonly improved: readonly Standing[]; readonly worse: readonly Standing[] }
  | { readonly kind: 'comesBack'; readonly recurring: readonly Recurring[] }
  | { readonly kind: 'brand'; readonly applications: readonly { readonly application: SchoolApplication; readonly refused: Year | null }[] }
  | { readonly kind: 'measures'; readonly measures: FindingsOfSchool['measures'] };

/** More would not be read. */
const MOST_SENTENCES = 6;
const MOST_NAMED = 3;
/** At least three of four similar schools lie on one side. */
const MOST_OF_THEM = 0.75;
/** A change of less than this many usual distances between similar schools is not worth a sentence. */
const WORTH_SAYING = 0.5;

interface Given {
  readonly year: Year;
  readonly report: Report;
  /** The school's own merger or split since the year before. */
  readonly turn: Turn | null;
  readonly standings: readonly Standing[];
  readonly lines: readonly ApplicationLine[];
  readonly findings: FindingsOfSchool;
}

/** Four to six sentences where there is so much to say, what matters most first; fewer where there is less. */
export const sentences = ({ year, report, turn, standings, lines, findings }: Given): readonly Sentence[] => {
  const held = standings.filter(({ norm }) => norm !== null);
  const off = held.filter(({ norm }) => norm !== 'at');
  const { better, behind } = sides(standings);
  const improved = moved(standings, 'good');
  const worse = moved(standings, 'bad');
  const applications = lines.flatMap((line) => line.states.filter((state) => state.year === year).map((application) => ({ application, refused: refusedBefore(line, application) })));
  const all: readonly (Sentence | null)[] = [
    { kind: 'report', report },
    turn ? { kind: 'turn', turn, over: standings.some(({ over }) => over !== null) } : null,
    held.length > 0 ? { kind: 'norm', at: held.length - off.length, of: held.length, off } : null,
    better.length > 0 ? { kind: 'better', standings: better } : null,
    behind.length > 0 ? { kind: 'behind', standings: behind } : null,
    improved.length + worse.length > 0 ? { kind: 'changed', improved, worse } : null,
    findings.recurring.length > 0 ? { kind: 'comesBack', recurring: findings.recurring.slice(0, MOST_NAMED) } : null,
    applications.length > 0 ? { kind: 'brand', applications: applications.slice(0, MOST_NAMED) } : null,
    findings.measures.length > 0 ? { kind: 'measures', measures: findings.measures } : null,
  ];
  return all.filter((sentence) => sentence !== null).slice(0, MOST_SENTENCES);
};

/** The places farthest to either side; a place says better or worse only where one of them is. */
const sides = (standings: readonly Standing[]): { readonly better: readonly Standing[]; readonly behind: readonly Standing[] } => {
  const placed = standings.flatMap((standing) => {
    const { verdict, metric } = standing;
    if (verdict?.kind !== 'place' || metric.direction === 'neutral') return [];
    return [{ standing, before: verdict.than / verdict.n, after: (verdict.n - verdict.than - verdict.ties) / verdict.n }];
  });
  const farthest = (side: 'before' | 'after'): readonly Standing[] =>
    placed.filter((one) => one[side] >= MOST_OF_THEM).toSorted((one, other) => other[side] - one[side]).slice(0, MOST_NAMED).map(({ standing }) => standing);
  return { better: farthest('before'), behind: farthest('after') };
};

/** The figures that moved most for the better or the worse, against how far similar schools lie from one another; where a norm is to be met, those that came to it or fell from it. */
const moved = (standings: readonly Standing[], tone: 'good' | 'bad'): readonly Standing[] =>
  standings
    .flatMap((standing) => {
      const { metric, change, others } = standing;
      if (change === null) return [];
      const crossed = crossing(standing);
      if (crossed !== null) return crossed === tone ? [{ standing, size: Infinity }] : [];
      const size = Math.abs(change) / (robustScale(others.map(({ value }) => value), 1) ?? Math.max(1, Math.abs(change)));
      return changeTone(metric, change, null) === tone && size >= WORTH_SAYING ? [{ standing, size }] : [];
    })
    .toSorted((one, other) => other.size - one.size || 0)
    .slice(0, MOST_NAMED)
    .map(({ standing }) => standing);

/** `good`: short of the norm last year and at it now; `bad`: the other way round; null: neither. By this year's norm. */
export const crossing = ({ value, before, norms, change }: Standing): 'good' | 'bad' | null => {
  const then = before?.value ?? null;
  if (value === null || then === null || change === null || norms.length === 0) return null;
  const [was, is] = [normStanding(norms, then) === 'at', normStanding(norms, value) === 'at'];
  return was === is ? null : is ? 'good' : 'bad';
};
