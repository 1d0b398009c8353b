import { useFormat } from '../useFormat.ts';

/** How the findings came about, how much was tested, and what is not looked at. */
export const HowFound = ({ tests }: { readonly tests: number }) => {
  const { t, number } = useFormat();
  return (
    <details className="noticed-how">
      <summary>{t('noticed.how')}</summary>
      <p>{t('noticed.howTested', { tests: number(tests) })}</p>
      <p>{t('noticed.howFacts')}</p>
      <p>{t('noticed.howNot')}</p>
    </details>
  );
};
