import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { BrandAddress } from './address.ts';

/** All that the screen asks at an address. */
export const brandQuestions = (_address: BrandAddress, _workspace: Workspace): readonly AnyQuestion[] => [];
