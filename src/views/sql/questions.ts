import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { SqlAddress } from './address.ts';

/** What a person wrote is asked when it is on view, not ahead. */
export const sqlQuestions = (_address: SqlAddress, _workspace: Workspace): readonly AnyQuestion[] => [];
