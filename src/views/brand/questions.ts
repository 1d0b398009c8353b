import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { brandRecords } from '../../queries/brandRecords.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import type { BrandAddress } from './address.ts';

export const brandAsked = (address: BrandAddress, workspace: Workspace) => ({ records: brandRecords(scopeOf(address, workspace)) });

/** All that the screen asks at an address. */
export const brandQuestions = (address: BrandAddress, workspace: Workspace): readonly AnyQuestion[] => Object.values(brandAsked(address, workspace));
