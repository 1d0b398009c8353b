import type { PackAccount } from '../../domain/pack/packData.ts';
import { useFormat } from '../../views/useFormat.ts';

const DONE = ['merged', 'leftOut', 'evened', 'dropped', 'smallBase', 'metricsLeftOut', 'ownTextsLeftOut'] as const;

/** What was done so that no school is given away, a line each; what was not needed is not said. */
export const PackTold = ({ account }: { readonly account: PackAccount }) => {
  const { t, number } = useFormat();
  return (
    <section aria-label={t('pack.told')}>
      <h3>{t('pack.told')}</h3>
      <ul className="pack-told">
        <li>{t('pack.always', { n: number(account.others) })}</li>
        {DONE.filter((one) => account[one] > 0).map((one) => (
          <li key={one}>{t(`pack.${one}`, { n: number(account[one]), all: number(account.kept + account.evened) })}</li>
        ))}
      </ul>
    </section>
  );
};
