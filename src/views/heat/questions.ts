import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { HeatAddress } from './address.ts';

/** All that the screen asks at an address. */
export const heatQuestions = (_address: HeatAddress, _workspace: Workspace): readonly AnyQuestion[] => [];
