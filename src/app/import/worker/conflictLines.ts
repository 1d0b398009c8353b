import { isCorrection } from '../../../domain/correction.ts';
import { placeInFile, type NamedFile } from '../../../domain/fileRow.ts';
import { formatDifference, formatValue } from '../../../domain/formatting.ts';
import type { Metric } from '../../../domain/metric.ts';
import type { Conflict, Said } from '../../../ingest/conflicts.ts';
import type { ImportPlan } from '../../../ingest/plan.ts';
import { columnLetter } from '../../../domain/columnLetter.ts';
import { source as en } from '../../../words/en/source.ts';
import { source as zh } from '../../../words/zh/source.ts';
import type { ConflictLine } from '../protocol.ts';
import { conflictKey } from './findContradictions.ts';
import type { Session } from './session.ts';

/** So many contradictions are listed; the rest follow the rule for all. */
const LISTED = 20_000;

interface Known {
  readonly session: Session;
  readonly plan: ImportPlan;
  readonly language: 'zh' | 'en';
}

/** B7, or of a report 第 3 段. */
const placeOf = (file: NamedFile, { row, column }: Said, line: string): { readonly file: string; readonly place: string } => {
  const place = placeInFile(file, row);
  return { file: place.file, place: file.prose ? line.replace('{{row}}', String(place.row)) : `${columnLetter(column)}${place.row}` };
};

/** Old against new, in words: those that differ most first. */
export const conflictLines = (conflicts: readonly Conflict[], { session, plan, language }: Known): readonly ConflictLine[] => {
  const { workspace, files } = session;
  const words = language === 'zh' ? zh : en;
  const schools = new Map([...workspace.schools, ...plan.newSchools].map((school) => [school.id, school.name]));
  const metrics = new Map([...workspace.metrics, ...plan.newMetrics].map((metric) => [metric.id, metric]));
  const imports = new Map(workspace.imports.map((entry) => [entry.id, entry]));
  const reasons = new Map(workspace.corrections.map(({ id, reason }) => [id, reason]));
  const textOf = ({ value, missing, status }: Said, metric: Metric | undefined): string => {
    if (value === null) return missing === 'none' ? words.statusOf[status] : words.missingOf[missing];
    return metric ? formatValue(metric, value, language) : String(value);
  };
  const mannerOf = ({ value, status }: Said): string => (value === null || status === 'reported' ? '' : words.statusOf[status]);
  const lines = conflicts.map((conflict): ConflictLine => {
    const { old, oldImport } = conflict;
    const metric = metrics.get(conflict.metric);
    const change = old.value === null || conflict.new.value === null ? null : conflict.new.value - old.value;
    const file = imports.get(oldImport)?.files[old.file];
    const next = files.get(conflict.new.file);
    const reading = next?.result.kind === 'understood' ? next.result.reading.reading : {};
    return {
      key: conflictKey(conflict),
      school: schools.get(conflict.school) ?? conflict.school,
      year: conflict.year,
      metric: metric?.name[language] ?? conflict.metric,
      old: isCorrection(oldImport)
        ? { text: textOf(old, metric), manner: words.corrected, file: '', place: reasons.get(oldImport) ?? '' }
        : { text: textOf(old, metric), manner: mannerOf(old), ...placeOf(file ?? { name: '' }, old, words.lineText) },
      new: { text: textOf(conflict.new, metric), manner: mannerOf(conflict.new), ...placeOf({ name: next?.name ?? '', ...reading }, conflict.new, words.lineText) },
      difference: change === null || !metric ? '' : formatDifference(metric, change, language),
      size: change === null ? Number.POSITIVE_INFINITY : Math.abs(change) / Math.max(1, Math.abs(old.value ?? 0)),
    };
  });
  return lines.toSorted((one, other) => other.size - one.size).slice(0, LISTED);
};
