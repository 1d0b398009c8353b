import { useTranslation } from 'react-i18next';

interface Props {
  readonly n: number;
  readonly of: number;
  /** Both in words, where they say more. */
  readonly text?: string;
}

/** Over how many schools an aggregate is, of how many it could be: beside every aggregate, always. */
export const NofN = ({ n, of, text }: Props) => {
  const { t } = useTranslation();
  return (
    <span className="tb-n-of-n" data-partial={n < of}>
      {text ?? t('common.nOfN', { n, of })}
    </span>
  );
};
