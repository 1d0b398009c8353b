import type { Metric } from '../domain/metric.ts';
import type { School } from '../domain/school.ts';
import { brandsOf } from './brands.ts';
import { sentencesOf } from './clauses.ts';
import { figuresOf } from './figures.ts';
import { findingsOf } from './findings.ts';
import { foldText } from './foldText.ts';
import type { ReportDraft } from './reportDraft.ts';
import { schoolOf } from './schoolOf.ts';
import { yearOf } from './yearOf.ts';

export interface ReportContext {
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly fileName: string;
}

const DUTY_REPORT = /述职|书记[^。]{0,12}履职|履职(?:报告|情况)/u;

/** Reads a school's prose report by rules into a draft for a person to confirm. What is doubtful is left out or marked. */
export const readReport = (text: string, { schools, metrics, fileName }: ReportContext): ReportDraft => {
  const folded = foldText(text);
  const { evidence, ...time } = yearOf(folded, fileName);
  const sentences = sentencesOf(folded.text, time.year);
  return {
    school: schoolOf(folded, { schools, fileName }),
    year: time.year === null ? null : { year: time.year, evidence },
    basis: time.basis,
    figures: figuresOf(sentences, { folded, time, metrics, bySecretary: DUTY_REPORT.test(folded.text.slice(0, 160)) }),
    brands: brandsOf(sentences, folded),
    findings: findingsOf(sentences, folded),
  };
};
