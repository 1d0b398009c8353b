import type { Translate } from '../../words/translate.ts';
import type { CoverageState } from './coverageMatrix.ts';

interface Given {
  readonly state: CoverageState;
  readonly what: string;
  readonly onOpen: () => void;
  readonly t: Translate;
}

const LOW = 0.5;

/** One cell of the coverage: a bar as wide as what was reported; silence and absence look unlike a low figure. Asks nobody itself, as there are thousands. */
export const coverageCell = ({ state, what, onOpen, t }: Given) => {
  if (state.state === 'closed') {
    return (
      <span className="data-cover data-cover-closed" title={t('data.coverage.closedOf', { what })}>
        <span className="tb-unseen">{t('data.coverage.closed')}</span>
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
      style={{ backgroundSize: `${(state.share * 100).toFixed(1)}% 3px` }}
      aria-label={t('data.coverage.reportedOf', { what, figures: state.figures, of: state.of })}
      onClick={onOpen}
    >
      {state.figures}
      <small>/{state.of}</small>
    </button>
  );
};
