import type { NounRule, PhraseRule } from './figureRule.ts';
import { meetingNouns, meetingPhrases } from './meetings.ts';
import { organisationNouns, organisationPhrases } from './organisation.ts';
import { safetyNouns, safetyPhrases } from './safety.ts';
import { serviceNouns, servicePhrases } from './service.ts';
import { studyNouns, studyPhrases } from './study.ts';

/** Every rule, one file a theme. Where two nouns overlap, the longer one holds. */
export const nounRules: readonly NounRule[] = [...meetingNouns, ...studyNouns, ...organisationNouns, ...safetyNouns, ...serviceNouns];
export const phraseRules: readonly PhraseRule[] = [...meetingPhrases, ...studyPhrases, ...organisationPhrases, ...safetyPhrases, ...servicePhrases];
