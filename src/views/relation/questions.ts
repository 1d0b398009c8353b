import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { compareSchools } from '../../queries/compareSchools.ts';
import { relationOfMetrics } from '../../queries/relationOfMetrics.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import type { RelationAddress } from './address.ts';
import { relationSubject, type RelationSubject } from './relationSubject.ts';

/** The questions of the screen: all years at once, and for the year on view where each figure stands. */
export const relationAsked = (address: RelationAddress, { x, y, size, colour }: RelationSubject, workspace: Workspace) => {
  const scope = scopeOf(address, workspace);
  return {
    span: yearSpan(),
    all: relationOfMetrics({ x: x.id, y: y.id, size: typeof size === 'object' ? (size?.id ?? null) : null, colour: colour?.id ?? null, scope }),
    sources: compareSchools({ metrics: [y.id, x.id], year: address.year, scope }),
  };
};

/** All that the screen asks at an address. */
export const relationQuestions = (address: RelationAddress, workspace: Workspace): readonly AnyQuestion[] => {
  const subject = relationSubject(address, workspace);
  return subject ? Object.values(relationAsked(address, subject, workspace)) : [];
};
