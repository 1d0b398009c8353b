import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { ProfileAddress } from './address.ts';

/** All that the screen asks at an address. */
export const profileQuestions = (_address: ProfileAddress, _workspace: Workspace): readonly AnyQuestion[] => [];
