import type { TFunction } from 'i18next';
import type { Candidate, ContestedFigure } from '../../../domain/answers/contestedFigures.ts';
import { placeInFile } from '../../../domain/fileRow.ts';
import type { Language } from '../../../domain/bilingual.ts';
import type { Workspace } from '../../../domain/journal.ts';
import { yearLabel } from '../../../domain/year.ts';
import type { Sheet, SheetValue } from '../../../ui/SaveTableContext.ts';
import { sheetUnit, sheetValue, figureNote } from '../../sheetFigure.ts';
import { columnLetter } from '../../../domain/columnLetter.ts';

interface Saying {
  readonly t: TFunction;
  readonly language: Language;
  readonly workspace: Workspace;
}

/** Figures on which imports disagree, as a file: one row for each that an import gives, the one that holds first. */
export const conflictsSheet = (figures: readonly ContestedFigure[], { t, language, workspace }: Saying): Sheet => {
  const schools = new Map(workspace.schools.map((school) => [school.id, school]));
  const metrics = new Map(workspace.metrics.map((metric) => [metric.id, metric]));
  const imports = new Map(workspace.imports.map((entry) => [entry.id, entry]));
  const corrections = new Map(workspace.corrections.map((entry) => [entry.id, entry]));
  const line = (figure: ContestedFigure, candidate: Candidate, place: number): readonly SheetValue[] => {
    const { source, value } = candidate;
    const origin = imports.get(source.import);
    const made = corrections.get(source.import);
    const from = origin?.files[source.file];
    const cell = from && placeInFile(from, source.row);
    const metric = metrics.get(figure.metric);
    const why = t(candidate.decided ? 'data.conflicts.byPerson' : 'data.conflicts.byLatest');
    return [
      schools.get(figure.school)?.name ?? figure.school,
      schools.get(figure.school)?.code ?? null,
      yearLabel(figure.year, workspace.basis),
      metric?.name[language] ?? figure.metric,
      value !== null && metric ? sheetValue(metric, value, language) : value,
      metric ? sheetUnit(metric, language) : '',
      figureNote(t, candidate),
      t(place === 0 ? 'source.holds' : 'source.doesNotHold'),
      place === 0 ? why : null,
      cell?.file ?? (made ? t('source.correctedFor', { reason: made.reason }) : ''),
      cell?.row ?? null,
      made || from?.prose ? null : columnLetter(source.column),
      origin?.at ?? made?.at ?? '',
    ];
  };
  return {
    name: [t('data.tabs.conflicts')],
    columns: [
      t('source.school'), t('schools.code'), t('source.year'), t('source.metric'), t('source.value'), t('sheet.unit'), t('sheet.status'), t('source.holds'),
      t('data.conflicts.why'), t('source.file'), t('sheet.row'), t('sheet.column'), t('source.importedAt'),
    ],
    rows: figures.flatMap((figure) => figure.candidates.map((candidate, place) => line(figure, candidate, place))),
  };
};
