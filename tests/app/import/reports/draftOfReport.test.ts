import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftOfReport } from '../../../../src/app/import/reports/draftOfReport.ts';
import { editReport, type ReportEdit } from '../../../../src/app/import/reports/editReport.ts';
import { isRead, itemOutcomes } from '../../../../src/app/import/reports/itemOutcomes.ts';
import { newReview, type ReviewedReport } from '../../../../src/app/import/reports/reviewedReport.ts';
import { missedNumbers } from '../../../../src/app/import/reports/missedNumbers.ts';
import { passagesOf } from '../../../../src/app/import/reports/passages.ts';
import { nextWaiting, spotBy, spotGroups } from '../../../../src/app/import/reports/spots.ts';
import { markedLines } from '../../../../src/app/import/reports/textMarks.ts';
import { placeInText } from '../../../../src/app/workspace/evidence/placeInText.ts';
import { catalogue } from '../../../../src/domain/catalogue.ts';
import { schoolId } from '../../../../src/domain/ids.ts';
import { statusClass, STATUSES } from '../../../../src/domain/observation.ts';
import { numbersIn } from '../../../../src/reports/numbersIn.ts';
import { readReport } from '../../../../src/reports/readReport.ts';

const FOLDER = 'tests/reports/gold/seen';
const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
const reviews = texts.map((text) => newReview(text, readReport(text, { schools: [], metrics: catalogue, fileName: '' }), numbersIn(text)));

const settle: readonly ReportEdit[] = [
  { kind: 'school', school: schoolId('s:甲'), name: '甲小学' },
  { kind: 'year', year: 2022, basis: 'calendar' },
];
const reviewed = fc.record({
  review: fc.constantFrom(...reviews),
  decisions: fc.array(fc.constantFrom('accepted' as const, 'refused' as const, 'open' as const), { minLength: 80, maxLength: 80 }),
  settled: fc.boolean(),
}).map(({ review, decisions, settled }): ReviewedReport => {
  const decided = review.items.map(({ no }): ReportEdit => ({ kind: 'decide', item: no, decision: decisions[no % 80] ?? 'open' }));
  return [...decided, ...(settled ? settle : [])].reduce(editReport, review);
});
const draftOf = (report: ReviewedReport) => draftOfReport(report, { file: 3, metrics: catalogue, newSchools: [] });

it('the reports that are tried have figures, applications and findings, taken and not', () => {
  const drafts = fc.sample(reviewed, 60).map(draftOf);
  for (const taken of ['observations', 'brands', 'findings', 'setAside'] as const) expect(drafts.filter((draft) => draft[taken].length > 0).length).toBeGreaterThan(5);
});

it('each item is taken or set aside, whatever was decided, and nothing is taken that nobody accepted', () => {
  fc.assert(fc.property(reviewed, (report) => {
    const draft = draftOf(report);
    const outcomes = itemOutcomes(report);
    expect(draft.cells).toBe(report.items.length);
    expect(draft.cells).toBe(draft.accepted + draft.setAside.length);
    expect(draft.observations.length + draft.brands.length + draft.findings.length).toBe(draft.accepted);
    expect(report.items.every(({ no, decision }) => outcomes[no] !== 'taken' || decision === 'accepted')).toBe(true);
    expect(draft.accepted === 0 || (report.school.accepted && report.year.accepted)).toBe(true);
  }), { numRuns: 60 });
});

it('gives each school, year, metric and kind of status one figure at the most, a value before the lack of one', () => {
  fc.assert(fc.property(reviewed, (report) => {
    const { metric, metrics, year, status, length } = draftOf(report).observations;
    const grains = Array.from({ length }, (_, at) => `${metrics[metric[at] ?? 0]} ${year[at]} ${statusClass(STATUSES[status[at] ?? 0] ?? 'reported')}`);
    expect(new Set(grains).size).toBe(length);
  }), { numRuns: 40 });
});

it('leads each figure to the words it was read from', () => {
  for (const review of reviews) {
    const report = [...review.items.map(({ no }): ReportEdit => ({ kind: 'decide', item: no, decision: 'accepted' })), ...settle].reduce(editReport, review);
    const { observations } = draftOf(report);
    const places = report.items.map(({ content }) => [content.evidence.start, content.evidence.end] as const);
    for (let at = 0; at < observations.length; at += 1) {
      const found = placeInText({ name: '', text: report.text, places }, observations.row[at] ?? 0);
      if (found?.kind !== 'text') throw new Error('a figure without its place');
      const shown = found.lines.map(({ text }) => text).join('\n');
      const item = report.items[Math.floor((observations.row[at] ?? 0) / 4096)];
      expect(shown.slice(found.start, found.end)).toBe(report.text.slice(item?.content.evidence.start, item?.content.evidence.end));
      expect(found.lines.some(({ number }) => number === found.rowNumber)).toBe(true);
    }
  }
});

it('marks lines without changing a letter of them, missed numbers and what is being added among them', () => {
  for (const review of reviews) {
    const beside = { missed: missedNumbers(review, passagesOf(review.text)), pointed: passagesOf(review.text)[3] ?? null };
    const lines = markedLines(review, beside).map(({ stretches }) => stretches.map(({ text }) => text).join(''));
    expect(lines.join('\n')).toBe(review.text);
    const marked = new Set(markedLines(review, beside).flatMap(({ stretches }) => stretches.flatMap(({ spots }) => spots)));
    const of = (kind: 'missed' | 'pointed'): string => markedLines(review, beside).flatMap(({ stretches }) => stretches.flatMap((stretch) => (stretch[kind] ? [stretch.text] : []))).join('');
    expect(of('missed')).toBe(beside.missed.map(({ start, end }) => review.text.slice(start, end)).join(''));
    expect(of('pointed')).toBe(review.text.slice(beside.pointed?.start, beside.pointed?.end));
    expect(review.items.every(({ no }) => marked.has(no))).toBe(true);
  }
});

/** What of the text is grey. */
const grey = (review: ReviewedReport): string => markedLines(review, { missed: [], pointed: null }).flatMap(({ stretches }) => stretches.flatMap(({ unread, text }) => (unread ? [text] : []))).join('');

it('greys what was not read, from the letter at which the reader stopped, and nothing where all was read', () => {
  const [review] = reviews;
  if (!review) throw new Error('no report');
  const ending = { ...review, text: `${review.text}\n` };
  expect(grey(ending)).toBe('');
  for (const unread of [1, 7, 40, ending.text.length]) expect(grey({ ...ending, unread })).toBe(ending.text.slice(-unread).replaceAll('\n', ''));
});

it('comes past every item that waits and then has none left', () => {
  for (const review of reviews) {
    let report = review;
    let spot = nextWaiting(report, null);
    for (let steps = 0; spot !== null && steps < 500; steps += 1) {
      const here = spot;
      report = (typeof here === 'number' ? [{ kind: 'decide', item: here, decision: 'accepted' } as const] : settle).reduce<ReviewedReport>(editReport, report);
      spot = nextWaiting(report, here);
    }
    expect(isRead(settle.reduce(editReport, report))).toBe(true);
    const all = spotGroups(report).flatMap(({ spots }) => spots);
    expect(spotBy(report, 'school', all.length * 2)).toBe(all.at(-1));
    expect(spotBy(report, 'school', -1)).toBe('school');
  }
});
