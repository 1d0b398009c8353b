import type { Workspace } from '../../../domain/journal.ts';
import type { Corrections } from '../../../ingest/mapping.ts';
import { resolveSchools } from '../../../ingest/schools.ts';
import { numbersIn } from '../../../reports/numbersIn.ts';
import { readReport } from '../../../reports/readReport.ts';
import { shortNameOf } from '../../../reports/shortNameOf.ts';
import { authorsOf, strikeNames } from '../../../reports/strikeAuthor.ts';
import { draftOfReport, placesOf } from './draftOfReport.ts';
import { newReview } from './reviewedReport.ts';
import type { SessionFile, UnderstoodFile } from '../worker/sessionFile.ts';
import type { ReadContent } from '../worker/readContent.ts';
import type { SessionReport } from './sessionReport.ts';

type ReadProse = Extract<ReadContent, { is: 'prose' }>;

interface Knowledge {
  readonly workspace: Pick<Workspace, 'schools' | 'metrics'>;
  readonly corrections: Corrections;
}

/** Reads a report by the rules, before anybody looked at it. */
export const openReport = ({ prose: { text: written, ...prose }, hash, samples }: ReadProse, { workspace }: Knowledge): SessionReport => {
  const authors = authorsOf(written);
  const text = strikeNames(written, authors);
  const name = strikeNames(prose.name, authors);
  const read = readReport(text, { ...workspace, fileName: name });
  const short = read.school === null ? shortNameOf(text) : null;
  const draft = short === null ? read : { ...read, school: { name: short, evidence: null } };
  return { prose, hash, samples, name, review: newReview(text, draft, numbersIn(text.slice(0, text.length - draft.unread))), newSchools: [] };
};

/** The report with its school as it is known now: by the word of a person, else by its name. */
const withSchool = (report: SessionReport, { workspace, corrections }: Knowledge): SessionReport => {
  const { school, year, items } = report.review;
  if (school.chosen !== null || school.name === null) return report;
  const years = new Set(year.value === null ? [] : [year.value]);
  const { matches, newSchools } = resolveSchools([{ name: school.name, code: null, rows: items.length, years }], workspace.schools, corrections);
  return { ...report, newSchools, review: { ...report.review, school: { ...school, match: matches[0] ?? null } } };
};

/** A report as one more file that is understood; what is accepted of it stands in its only table. */
export const understandReport = (from: SessionFile, opened: SessionReport, knowledge: Knowledge): UnderstoodFile => {
  const report = withSchool(opened, knowledge);
  from.report = report;
  const { prose, hash, samples, review, name, newSchools } = report;
  const draft = draftOfReport(review, { file: from.no, metrics: knowledge.workspace.metrics, newSchools });
  return {
    kind: 'understood',
    reading: { ...prose, name, format: 'report', reading: { ...prose.reading, prose: true, places: placesOf(review) } },
    hash,
    samples,
    repeated: null,
    tables: [{ draft, fingerprint: '', remembered: false, shown: { name: null, preview: [], rows: 0, columns: 0, hiddenColumns: [], choices: [] } }],
  };
};
