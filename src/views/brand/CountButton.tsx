import type { Chosen } from './chosenRecords.ts';
import { useOpenChosen } from './useOpenChosen.ts';
import { useTranslation } from 'react-i18next';
import '../figureButton.css';

interface Props {
  readonly n: number;
  /** Of what, for those who hear it. */
  readonly what: string;
  readonly chosen: Chosen;
}

/** A count of applications, which leads to their records. */
export const CountButton = ({ n, what, chosen }: Props) => {
  const { t } = useTranslation();
  const open = useOpenChosen();
  if (n === 0) return n;
  return (
    <button type="button" className="figure-button" aria-label={t('overview.openBrands', { what: `${what} ${n}` })} title={t('overview.openBrandsHint')} onClick={() => open(chosen)}>
      {n}
    </button>
  );
};
