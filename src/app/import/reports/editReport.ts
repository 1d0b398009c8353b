import type { SchoolId } from '../../../domain/ids.ts';
import type { Year, YearBasis } from '../../../domain/year.ts';
import { isCertain, isSchoolCertain, type Decision, type ItemContent, type ReportItem, type ReviewedReport } from './reviewedReport.ts';

/** What a person does to a report under review. */
export type ReportEdit =
  | { readonly kind: 'decide'; readonly item: number; readonly decision: Decision }
  | { readonly kind: 'acceptSchool' | 'acceptYear' | 'acceptCertain' | 'refuseRest' }
  /** Null: the school of this name, whoever that is. */
  | { readonly kind: 'school'; readonly school: SchoolId | null; readonly name: string }
  | { readonly kind: 'year'; readonly year: Year | null; readonly basis: YearBasis }
  /** Corrected is accepted. */
  | { readonly kind: 'correct'; readonly item: number; readonly content: ItemContent }
  | { readonly kind: 'add'; readonly content: ItemContent };

/** The report after one edit; pure, so that the page shows at once what the worker will come to. */
export const editReport = (report: ReviewedReport, edit: ReportEdit): ReviewedReport => ({ ...edited(report, edit), edits: report.edits + 1 });

const edited = (report: ReviewedReport, edit: ReportEdit): ReviewedReport => {
  switch (edit.kind) {
    case 'decide':
      return withCertainHead(withItem(report, edit.item, (item) => ({ ...item, decision: edit.decision })), edit.decision);
    case 'acceptSchool':
      return { ...report, school: { ...report.school, accepted: report.school.match !== null } };
    case 'acceptYear':
      return { ...report, year: { ...report.year, accepted: report.year.value !== null } };
    case 'acceptCertain':
      return withCertainHead({ ...report, items: report.items.map((item) => (item.decision === 'open' && isCertain(item) ? { ...item, decision: 'accepted' } : item)) }, 'accepted');
    case 'refuseRest':
      return { ...report, items: report.items.map((item) => (item.decision === 'open' ? { ...item, decision: 'refused' } : item)) };
    case 'school':
      return {
        ...report,
        school: {
          ...report.school,
          chosen: edit.school,
          name: edit.school === null ? edit.name : report.school.name,
          match: edit.school === null ? null : { name: edit.name, code: null, rows: report.items.length, years: [], school: edit.school, by: 'user', proposals: [] },
          accepted: true,
        },
      };
    case 'year':
      return { ...report, year: { ...report.year, value: edit.year, basis: edit.basis, accepted: edit.year !== null } };
    case 'correct':
      return withCertainHead(withItem(report, edit.item, (item) => ({ ...item, content: edit.content, decision: 'accepted', origin: item.origin === 'person' ? 'person' : 'corrected' })), 'accepted');
    case 'add':
      return withCertainHead({ ...report, items: [...report.items, { no: report.items.length, content: edit.content, decision: 'accepted', origin: 'person' }] }, 'accepted');
    default:
      return report;
  }
};

const withItem = (report: ReviewedReport, no: number, change: (item: ReportItem) => ReportItem): ReviewedReport => ({
  ...report,
  items: report.items.map((item) => (item.no === no ? change(item) : item)),
});

/** Who accepts an item saw whose it is: a school and a year without doubt are accepted with it. */
const withCertainHead = (report: ReviewedReport, decision: Decision): ReviewedReport =>
  decision !== 'accepted'
    ? report
    : {
        ...report,
        school: { ...report.school, accepted: report.school.accepted || isSchoolCertain(report.school) },
        year: { ...report.year, accepted: report.year.accepted || report.year.value !== null },
      };
