import { useTranslation } from 'react-i18next';
import type { CoverageState } from './coverageMatrix.ts';

interface Props {
  readonly state: CoverageState;
  readonly what: string;
  readonly onOpen: () => void;
}

const LOW = 0.5;

/** One cell of the coverage: a bar as wide as what was reported; silence and absence look unlike a low figure. */
export const CoverageButton = ({ state, what, onOpen }: Props) => {
  const { t } = useTranslation();
  if (state.state === 'closed') {
    return (
      <span className="data-cover data-cover-closed" title={t('data.coverage.closedOf', { what })}>
        <span className="data-unseen">{t('data.coverage.closed')}</span>
      </span>
    );
  }
  if (state.state === 'silent') {
    const word = t(state.said ? 'data.coverage.saidNone' : 'data.coverage.missing');
    return (
      <button type="button" className="data-cover data-cover-silent" aria-label={t('data.coverage.silentOf', { what, word })} onClick={onOpen}>
        {word}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={`data-cover ${state.share < LOW ? 'data-cover-low' : 'data-cover-full'}`}
      aria-label={t('data.coverage.reportedOf', { what, figures: state.figures, of: state.of })}
      onClick={onOpen}
    >
      {state.figures}
      <small>/{state.of}</small>
      <span className="data-cover-bar" style={{ inlineSize: `${state.share * 100}%` }} />
    </button>
  );
};
