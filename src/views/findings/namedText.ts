import type { Translate } from '../../words/translate.ts';

/** Whether a school's report of a year names a problem; `known`: whether there is a report. */
export const namedText = (t: Translate, named: boolean, known = true): string => t(known ? (named ? 'findings.named' : 'findings.notNamed') : 'findings.notReported');
