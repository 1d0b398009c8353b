import { catalogue } from '../../src/domain/catalogue.ts';
import { readReport } from '../../src/reports/readReport.ts';
import type { ReportDraft } from '../../src/reports/reportDraft.ts';

/** Reads sentences as the work part of a report of 2021. */
export const readSentence = (text: string, heading = '一、工作开展情况'): ReportDraft =>
  readReport(`云岫区新华小学2021年度党建工作总结\n${heading}\n${text}\n`, { schools: [], metrics: catalogue, fileName: '' });

/** Its figures as `metric value status scope`, in the order of the text. */
export const figuresIn = (text: string, heading?: string): readonly string[] =>
  readSentence(text, heading).figures.map(({ metric, value, status, scope }) => `${metric} ${value === null ? '-' : String(value)} ${status} ${scope}`);
