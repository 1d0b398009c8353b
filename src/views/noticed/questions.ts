import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { NoticedAddress } from './address.ts';

/** All that the screen asks at an address. */
export const noticedQuestions = (_address: NoticedAddress, _workspace: Workspace): readonly AnyQuestion[] => [];
