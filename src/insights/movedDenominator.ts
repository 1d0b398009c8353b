import type { DenominatorMove } from '../domain/answers/denominatorMoves.ts';
import type { Insight } from './insight.ts';
import { weightOf } from './weightOf.ts';

/** Rates that moved with their denominators: ln(rate) = ln(numerator) − ln(denominator), each part's share of the movement. */
export const movedDenominator = (moves: readonly DenominatorMove[]): readonly Insight[] =>
  moves.map((move): Insight => {
    const { school, metric, year, now, before, numerator, numeratorBefore, denominator, denominatorBefore } = move;
    const shrunk = Math.log(denominatorBefore / denominator);
    const part = (shrunk / (shrunk + Math.log(numerator / numeratorBefore))) * 100;
    return {
      kind: 'denominator', key: `denominator ${school} ${metric} ${year}`, year, schools: [school], metric, move, part,
      weight: weightOf('denominator', Math.abs(now - before) / 100),
      target: { screen: 'trend', search: { metric, schools: [school] } },
    };
  });
