import type { Metric } from '../domain/metric.ts';
import type { School } from '../domain/school.ts';
import { brandsOf } from './brands.ts';
import { sentencesOf } from './clauses.ts';
import { figuresOf } from './figures.ts';
import { findingsOf } from './findings.ts';
import { foldText } from './foldText.ts';
import type { ReportDraft } from './reportDraft.ts';
import { schoolOf } from './schoolOf.ts';
import { markerLength } from './sections.ts';
import { inLikeliestParts } from './weighParts.ts';
import { yearOf } from './yearOf.ts';

export interface ReportContext {
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly fileName: string;
}

/** In characters; reports have some 2,000. */
const LONGEST = 100_000;

/** What is longer between two full stops is no sentence, between two commas no clause. */
const LONGEST_SENTENCE = 3000;

const DUTY_REPORT = /述职|书记[^。]{0,12}履职|履职(?:报告|情况)/u;

const titleOf = (text: string): string => text.slice(0, 160).split('\n').filter((line) => line.length <= 40 && markerLength(line) === 0).join('\n');

/** Reads a school's prose report by rules into a draft for a person to confirm. What is doubtful is left out or marked. */
export const readReport = (text: string, { schools, metrics, fileName }: ReportContext): ReportDraft => {
  const folded = foldText(text.slice(0, LONGEST));
  const { evidence, ...time } = yearOf(folded, fileName);
  const named = sentencesOf(folded.text, time.year).filter((sentence) => sentence.text.length <= LONGEST_SENTENCE);
  const sentences = inLikeliestParts(named);
  // A figure among what words call plans stays an aim, however its sentence sounds.
  const forFigures = sentences.map((sentence, place) => (named[place]?.section === 'measure' ? { ...sentence, section: 'measure' as const } : sentence));
  const school = schoolOf(folded, { schools, fileName });
  return {
    unread: Math.max(0, text.length - LONGEST),
    school,
    year: time.year === null ? null : { year: time.year, evidence },
    basis: time.basis,
    figures: figuresOf(forFigures, { folded, time, metrics, school: school?.name ?? null, bySecretary: DUTY_REPORT.test(titleOf(folded.text)) }),
    brands: brandsOf(sentences, folded, school?.name ?? null),
    findings: findingsOf(sentences, folded),
  };
};
