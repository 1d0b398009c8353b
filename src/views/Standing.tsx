import { useTranslation } from 'react-i18next';
import type { NormStanding } from '../domain/normStanding.ts';
import './standing.css';

const SIGNS: Readonly<Record<NormStanding, string>> = { at: '✓', short: '▾', over: '▴' };

/** How a school stands to its norm, by sign and word: colour alone does not tell. `brief` keeps the word for those who hear. */
export const Standing = ({ standing, brief = false }: { readonly standing: NormStanding | null; readonly brief?: boolean }) => {
  const { t } = useTranslation();
  return standing && <StandingSign standing={standing} word={t(`chart.standing.${standing}`)} brief={brief} />;
};

/** As Standing, where the word is at hand. */
export const StandingSign = ({ standing, word, brief }: { readonly standing: NormStanding; readonly word: string; readonly brief: boolean }) => (
  <span className="standing" data-standing={standing} title={word}>
    <span aria-hidden="true">{SIGNS[standing]}</span>
    <span className={brief ? 'tb-unseen' : ''}>{word}</span>
  </span>
);
