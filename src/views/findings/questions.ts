import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { FindingsAddress } from './address.ts';

/** All that the screen asks at an address. */
export const findingsQuestions = (_address: FindingsAddress, _workspace: Workspace): readonly AnyQuestion[] => [];
