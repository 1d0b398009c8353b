import { useTranslation } from 'react-i18next';
import { useOpenFigure, type FigureKey } from './useOpenFigure.ts';
import './figureButton.css';

interface Props {
  /** Formatted. */
  readonly text: string;
  /** Of what: the school and year, for those who hear it. */
  readonly what: string;
  readonly of: FigureKey;
}

/** A single figure that leads to where it comes from, looked up when it is pressed. */
export const FigureLookup = ({ text, what, of }: Props) => {
  const { t } = useTranslation();
  const openFigure = useOpenFigure();
  return (
    <button type="button" className="figure-button" aria-label={t('common.openSource', { what: `${what} ${text}` })} onClick={() => void openFigure(of)}>
      {text}
    </button>
  );
};
