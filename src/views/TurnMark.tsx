import { useTranslation } from 'react-i18next';
import type { Turn } from '../domain/register/predecessors.ts';
import { turnedText } from '../charts/turnWords.ts';

interface Props {
  readonly turn: Turn;
  /** In words. */
  readonly year: string;
  readonly className?: string;
}

/** In place of a change on last year: the school merged or split, and in full why nothing is compared. */
export const TurnMark = ({ turn, year, className }: Props) => {
  const { t } = useTranslation();
  const why = turnedText(turn, year, t);
  return (
    <span className={className} title={why}>
      <span aria-hidden="true">{t(`chart.turnedShort.${turn.kind}`)}</span>
      <span className="tb-unseen">{why}</span>
    </span>
  );
};
