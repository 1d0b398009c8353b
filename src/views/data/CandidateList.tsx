import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Candidate, ContestedFigure } from '../../domain/answers/contestedFigures.ts';
import { useAccess } from '../../queries/access.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useFigureText } from '../source/useFigureText.ts';
import { useDataText } from './useDataText.ts';
import '../source/source.css';

interface Props {
  readonly contested: ContestedFigure;
  readonly onChoose: (candidate: Candidate) => void;
}

/** What each import says of one figure, the one that holds first; every value leads to its source. */
export const CandidateList = ({ contested, onChoose }: Props) => {
  const { t } = useTranslation();
  const { workspace, which } = useAccess();
  const openSource = useOpenSource();
  const figure = useFigureText();
  const say = useDataText();
  return (
    <ul className="data-candidates">
      {contested.candidates.map((candidate, place) => {
        const { source, value, status, missing } = candidate;
        const origin = workspace.imports.find(({ id }) => id === source.import);
        const text = figure.value({ metric: contested.metric, value, status, missing });
        return (
          <li key={sourceText(source)}>
            <button type="button" className="data-figure" aria-label={t('source.open', { what: text })} onClick={() => openSource(sourceText(source))}>
              {text}
            </button>
            <span className="data-muted data-from">
              {origin?.files[source.file]?.name ?? ''} · {origin ? say.time(origin.at) : ''}
            </span>
            {place === 0 && <span className="source-holds">{t('source.holds')}</span>}
            {place > 0 && which === 'own' && (
              <Button size="small" aria-label={t('data.conflicts.chooseOf', { value: text })} onClick={() => onChoose(candidate)}>
                {t('source.useThis')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
