import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/domain/catalogue.ts';
import { readReport } from '../../src/reports/readReport.ts';
import type { Evidence } from '../../src/reports/reportDraft.ts';
import { markedReport } from '../support/markedReport.ts';
import { unusual } from './phrases/unusual.ts';
import { unusualToo } from './phrases/unusualToo.ts';

const meets = (one: Evidence, other: Evidence): boolean => one.start < other.end && other.start < one.end;

const reports = `${unusual}=====\n${unusualToo}`.split('=====\n').map((text) => text.trim());

describe('parts that no known words begin', () => {
  test.each(reports.map((marked) => [marked.slice(0, marked.indexOf('\n')), marked] as const))('are found, and nothing else: %s', (_, marked) => {
    const { text, findings } = markedReport(marked);
    const read = readReport(text, { schools: [], metrics: catalogue, fileName: '' }).findings;
    expect(read.filter(({ kind, evidence }) => !findings.some((finding) => finding.kind === kind && meets(finding.place, evidence))).map(({ sentence }) => sentence)).toEqual([]);
    expect(findings.filter(({ kind, place }) => !read.some((finding) => finding.kind === kind && meets(finding.evidence, place))).map(({ place }) => text.slice(place.start, place.end))).toEqual([]);
  });
});
