import { useTranslation } from 'react-i18next';

/** Over how many schools an aggregate is, of how many it could be: beside every aggregate, always. */
export const NofN = ({ n, of }: { readonly n: number; readonly of: number }) => {
  const { t } = useTranslation();
  return (
    <span className="tb-n-of-n" data-partial={n < of}>
      {t('common.nOfN', { n, of })}
    </span>
  );
};
