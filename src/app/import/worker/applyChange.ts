import type { MetricId } from '../../../domain/ids.ts';
import type { Draft } from '../../../ingest/draft.ts';
import { headerKey } from '../../../ingest/metrics.ts';
import type { Corrections } from '../../../ingest/mapping.ts';
import { matchKey } from '../../../ingest/schoolNames.ts';
import { correctSchool, ownSchoolOf } from '../../../ingest/correctSchool.ts';
import type { Change } from '../protocol.ts';
import { editReport } from '../reports/editReport.ts';
import type { Session } from './session.ts';
import type { SessionFile } from './sessionFile.ts';

type Correction = { readonly key: string };
const put = <One extends Correction>(list: readonly One[], one: One): readonly One[] => [...list.filter(({ key }) => key !== one.key), one];

/** Writes a change into the session and gives the files that must be understood again. */
export const applyChange = (session: Session, change: Change): readonly SessionFile[] => {
  switch (change.kind) {
    case 'reading':
      return touch(session, change.file, (file) => {
        file.wanted = { encoding: change.encoding, delimiter: change.delimiter };
        file.mappings.clear();
        file.report = null;
      });
    case 'as':
      return touch(session, change.file, (file) => {
        file.as = change.as;
        file.mappings.clear();
        file.report = null;
      });
    case 'report':
      return touch(session, change.file, (file) => {
        if (file.report) file.report = { ...file.report, review: change.edits.reduce(editReport, file.report.review) };
      });
    case 'acceptCertain': {
      const reports = [...session.files.values()].filter(({ take, report }) => take && report !== null);
      for (const file of reports) if (file.report) file.report = { ...file.report, review: editReport(file.report.review, { kind: 'acceptCertain' }) };
      return reports;
    }
    case 'mapping':
      return touch(session, change.file, (file) => {
        const before = file.result.kind === 'understood' ? file.result.tables[change.table]?.draft.mapping : undefined;
        const { headerFrom, headerTo } = change.mapping;
        const moved = before !== undefined && (before.headerFrom !== headerFrom || before.headerTo !== headerTo);
        file.mappings.set(change.table, moved ? { kind: 'header', headerFrom, headerTo } : { kind: 'mapping', mapping: change.mapping });
      });
    case 'forget':
      return touch(session, change.file, (file) => {
        file.mappings.set(change.table, { kind: 'fresh' });
      });
    case 'take':
      touch(session, change.file, (file) => {
        file.take = change.take;
      });
      return [];
    case 'schools': {
      session.corrections = { ...session.corrections, schools: change.corrections.reduce(correctSchool, session.corrections.schools) };
      const keys = new Set(change.corrections.map(({ key }) => key));
      const moved = new Set(change.corrections.map(({ key }) => ownSchoolOf(key)));
      for (const { key, to } of session.corrections.schools) if (to !== 'new' && to !== 'refuse' && moved.has(to)) keys.add(key);
      const named = ({ report }: SessionFile): boolean => report !== null && keys.has(matchKey(report.review.school.name ?? '', null));
      return [
        ...filesWith(session, ({ schools }) => schools.some(({ name, code }) => keys.has(matchKey(name, code)) || keys.has(matchKey(name, null)))),
        ...[...session.files.values()].filter(named),
      ];
    }
    case 'metric':
      session.corrections = { ...session.corrections, metrics: put(session.corrections.metrics, change.correction) };
      return filesWith(session, ({ metrics }) => metrics.some(({ header }) => headerKey(header) === change.correction.key));
    case 'newMetric': {
      const { metric } = change;
      session.named.set(metric.id, metric);
      const there = kindOf(session, metric.id);
      if (there === undefined || there === metric.kind) return [];
      const kinds: Corrections['kinds'] = [...session.corrections.kinds.filter((each) => each.metric !== metric.id), { metric: metric.id, kind: metric.kind }];
      session.corrections = { ...session.corrections, kinds };
      return filesWith(session, ({ newMetrics }) => newMetrics.some(({ id }) => id === metric.id));
    }
    default:
      return [];
  }
};

const touch = (session: Session, no: number, write: (file: SessionFile) => void): readonly SessionFile[] => {
  const file = session.files.get(no);
  if (!file) return [];
  write(file);
  return [file];
};

const filesWith = (session: Session, holds: (draft: Draft) => boolean): readonly SessionFile[] =>
  [...session.files.values()].filter(({ result }) => result.kind === 'understood' && result.tables.some(({ draft }) => holds(draft)));

const kindOf = (session: Session, id: MetricId): string | undefined => {
  for (const { result } of session.files.values()) {
    if (result.kind !== 'understood') continue;
    for (const { draft } of result.tables) {
      const metric = draft.newMetrics.find((each) => each.id === id);
      if (metric) return metric.kind;
    }
  }
  return undefined;
};
