import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { RelationAddress } from './address.ts';

/** All that the screen asks at an address. */
export const relationQuestions = (_address: RelationAddress, _workspace: Workspace): readonly AnyQuestion[] => [];
