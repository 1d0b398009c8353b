import type { SourceOf } from '../domain/answers/sourceOf.ts';
import { isCorrection } from '../domain/correction.ts';
import { useTranslation } from 'react-i18next';
import { sourceText } from '../queries/sourceAddress.ts';
import { useOpenSource } from '../ui/useOpenSource.ts';
import './figureButton.css';

interface Props {
  /** Formatted. */
  readonly text: string;
  /** Of what: the school and metric, for those who hear it. */
  readonly what: string;
  readonly source: SourceOf;
}

/** A single figure, which leads to where it comes from. */
export const FigureButton = ({ text, what, source }: Props) => {
  const { t } = useTranslation();
  const openSource = useOpenSource();
  return (
    <button type="button" className="figure-button" title={isCorrection(source.import) ? t('source.corrected') : undefined} data-corrected={isCorrection(source.import) || undefined} aria-label={t('common.openSource', { what: `${what} ${text}` })} onClick={() => openSource(sourceText(source))}>
      {text}
    </button>
  );
};
