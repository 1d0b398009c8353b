import type { TFunction } from 'i18next';
import { sourceText } from '../../queries/sourceAddress.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import type { useFigureText } from '../source/useFigureText.ts';
import type { CorrectionLine } from './correctionLines.ts';

interface Hands {
  readonly t: TFunction;
  readonly figure: ReturnType<typeof useFigureText>;
  readonly openSource: (source: string) => void;
  /** Null: what is listed cannot be changed. */
  readonly onTurn: ((line: CorrectionLine) => void) | null;
}

export const correctionColumns = ({ t, figure, openSource, onTurn }: Hands): readonly DataColumn<CorrectionLine>[] => [
  { id: 'school', title: t('source.school'), names: true, width: '14em', cell: ({ name }) => <span className="data-cut" title={name}>{name}</span>, sortBy: ({ name }) => name },
  { id: 'year', title: t('source.year'), width: '6em', cell: ({ year }) => figure.year(year), sortBy: ({ year }) => year },
  { id: 'metric', title: t('source.metric'), width: '13em', cell: ({ metric }) => <span className="data-cut" title={figure.metric(metric)}>{figure.metric(metric)}</span>, sortBy: ({ metric }) => figure.metric(metric) },
  {
    id: 'before',
    title: t('correction.before'),
    align: 'end',
    cell: ({ before, metric }) => {
      if (!before) return '—';
      const text = figure.value({ ...before, metric });
      return (
        <button type="button" className="data-figure" aria-label={t('source.open', { what: text })} onClick={() => openSource(sourceText(before.source))}>
          {text}
        </button>
      );
    },
  },
  {
    id: 'after',
    title: t('correction.after'),
    align: 'end',
    cell: (line) => {
      const text = figure.value(line);
      if (line.state === 'takenBack') return <s className="data-muted">{text}</s>;
      return (
        <button type="button" className="data-figure" aria-label={t('source.open', { what: text })} onClick={() => openSource(line.source)}>
          {text}
        </button>
      );
    },
  },
  { id: 'reason', title: t('correction.reasonShort'), cell: ({ reason }) => <span className="data-reason" title={reason}>{reason}</span> },
  { id: 'at', title: t('correction.at'), width: '12em', cell: ({ at }) => figure.time(at), sortBy: ({ at }) => at },
  { id: 'state', title: t('correction.state'), width: '8em', cell: ({ state }) => <span className={state === 'holds' ? 'source-holds' : 'source-yields'}>{t(`correction.states.${state}`)}</span>, sortBy: ({ state }) => state },
  ...(onTurn
    ? [
        {
          id: 'turn',
          title: t('data.imports.actions'),
          width: '9em',
          cell: (line: CorrectionLine) => (
            <button type="button" className="data-let" aria-label={`${t(line.state === 'takenBack' ? 'correction.putBack' : 'correction.takeBack')} ${line.name} ${figure.metric(line.metric)}`} onClick={() => onTurn(line)}>
              {t(line.state === 'takenBack' ? 'correction.putBack' : 'correction.takeBack')}
            </button>
          ),
        },
      ]
    : []),
];
