import type { TFunction } from 'i18next';
import type { Candidate, ContestedFigure } from '../../domain/answers/contestedFigures.ts';
import { isCorrection } from '../../domain/correction.ts';
import { placeInFile, type NamedFile } from '../../domain/fileRow.ts';
import type { ImportId } from '../../domain/ids.ts';
import type { FigureKey, Workspace } from '../../domain/journal.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { columnLetter } from '../../domain/columnLetter.ts';
import type { useFigureText } from '../source/useFigureText.ts';

interface Hands {
  readonly t: TFunction;
  readonly workspace: Workspace;
  readonly figure: ReturnType<typeof useFigureText>;
  readonly openSource: (source: string) => void;
  /** Null where nothing can be written. */
  readonly onDecide: ((figure: FigureKey, holds: ImportId | null) => void) | null;
}

/** One contested figure a line: the value that holds, what the others say, why it holds; each value leads to its source. */
export const conflictColumns = ({ t, workspace, figure, openSource, onDecide }: Hands): readonly DataColumn<ContestedFigure>[] => {
  const schools = new Map(workspace.schools.map(({ id, name }) => [id, name]));
  const imports = new Map(workspace.imports.map((entry) => [entry.id, entry]));
  const reasons = new Map(workspace.corrections.map(({ id, reason }) => [id, reason]));
  const fromOf = ({ import: id, file, row, column }: Candidate['source']): string => {
    if (isCorrection(id)) return t('source.correctedFor', { reason: reasons.get(id) ?? '' });
    const origin: NamedFile = imports.get(id)?.files[file] ?? { name: '' };
    const place = placeInFile(origin, row);
    return `${place.file} ${origin.prose ? t('source.lineText', { row: place.row }) : `${columnLetter(column)}${place.row}`}`;
  };
  const said = ({ metric }: ContestedFigure, { source, value, status, missing }: Candidate) => {
    const text = figure.value({ metric, value, status, missing });
    const from = fromOf(source);
    return (
      <>
        <button type="button" className="data-figure" aria-label={t('source.open', { what: `${text} ${from}` })} onClick={() => openSource(sourceText(source))}>
          {text}
        </button>
        <small className="data-muted" title={from}>
          {from}
        </small>
      </>
    );
  };
  const why = ({ candidates: [first], settled }: ContestedFigure): string =>
    t(first && isCorrection(first.source.import) ? 'source.corrected' : settled ? 'data.conflicts.byPerson' : 'data.conflicts.byLatest');
  return [
    {
      id: 'school',
      title: t('source.school'),
      names: true,
      width: '14em',
      cell: ({ school }) => <span className="data-cut" title={schools.get(school)}>{schools.get(school) ?? school}</span>,
      sortBy: ({ school }) => schools.get(school) ?? school,
    },
    { id: 'year', title: t('source.year'), width: '6em', cell: ({ year }) => figure.year(year), sortBy: ({ year }) => year },
    { id: 'metric', title: t('source.metric'), width: '13em', cell: ({ metric }) => <span className="data-cut" title={figure.metric(metric)}>{figure.metric(metric)}</span>, sortBy: ({ metric }) => figure.metric(metric) },
    { id: 'holds', title: t('source.holds'), cell: (contested) => <span className="data-said">{contested.candidates[0] && said(contested, contested.candidates[0])}</span> },
    {
      id: 'others',
      title: t('data.conflicts.others'),
      cell: (contested) => (
        <span className="data-said">
          {contested.candidates.slice(1).map((candidate) => (
            <span key={sourceText(candidate.source)} className="data-said">
              {said(contested, candidate)}
              {onDecide && (
                <button
                  type="button"
                  className="data-let"
                  aria-label={t('data.conflicts.chooseOf', { value: `${schools.get(contested.school) ?? ''} ${figure.metric(contested.metric)} ${figure.value({ ...candidate, metric: contested.metric })}` })}
                  onClick={() => onDecide(contested, candidate.source.import)}
                >
                  {t('source.useThis')}
                </button>
              )}
            </span>
          ))}
        </span>
      ),
    },
    { id: 'why', title: t('data.conflicts.why'), width: '9em', cell: (contested) => <span className={contested.settled ? 'data-muted' : 'data-notice'}>{why(contested)}</span>, sortBy: ({ settled }) => Number(settled) },
  ];
};
