import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { DistributionAddress } from './address.ts';

/** All that the screen asks at an address. */
export const distributionQuestions = (_address: DistributionAddress, _workspace: Workspace): readonly AnyQuestion[] => [];
