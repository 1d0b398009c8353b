import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { contestedFigures } from '../../queries/contestedFigures.ts';
import { correctedFigures } from '../../queries/correctedFigures.ts';
import { coverage } from '../../queries/coverage.ts';
import { qualityAsks } from '../../queries/qualityAsks.ts';
import { schoolYearFigures } from '../../queries/schoolYearFigures.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import type { DataAddress } from './address.ts';

/** So many contested figures are listed at once. */
export const CONFLICTS_LISTED = 2000;

/** All that the data screen asks at an address. */
export const dataQuestions = (address: DataAddress, workspace: Workspace): readonly AnyQuestion[] => {
  const { tab, find, state, school, year } = address;
  if (tab === 'conflicts') return [contestedFigures({ find, state, limit: CONFLICTS_LISTED })];
  if (tab === 'corrections') return [correctedFigures()];
  if (tab === 'quality') return [yearSpan(), qualityAsks(year, scopeOf(address, workspace))];
  if (tab !== 'coverage') return [];
  const opened = workspace.schools.find(({ id }) => id === school);
  return opened && year !== null ? [coverage(), schoolYearFigures(opened.id, year)] : [coverage()];
};
