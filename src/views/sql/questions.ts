import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { SqlAddress } from './address.ts';

/** All that the screen asks at an address. */
export const sqlQuestions = (_address: SqlAddress, _workspace: Workspace): readonly AnyQuestion[] => [];
