import { statusClass } from '../../src/domain/observation.ts';
import type { TrueFigure } from './figures/trueFigure.ts';
import { sampleFiles } from './sampleFiles.ts';

/** School, year, metric and status class: what one figure can hold for. */
export const grainOf = ({ school, year, metric, status }: Pick<TrueFigure, 'school' | 'year' | 'metric' | 'status'>): string =>
  [school, year, metric, statusClass(status)].join('|');

/**
 * The figures that hold once every folder of the sample was imported in order, by grain (see `grainOf`); schools are named
 * by their code. What a later folder says replaces what an earlier one said.
 */
export const sampleTruth = (): ReadonlyMap<string, TrueFigure> =>
  new Map(sampleFiles().flatMap(({ figures }) => figures.map((figure) => [grainOf(figure), figure] as const)));
