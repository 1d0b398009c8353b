import { STACKED } from '../../charts/brand/outcomeLook.ts';
import { countOf, type BrandGroup } from '../../domain/brandCounts.ts';
import { useFormat } from '../useFormat.ts';

/** Which pattern and colour of the bars is which outcome. */
export const BrandLegend = ({ groups }: { readonly groups: readonly BrandGroup[] }) => {
  const { t } = useFormat();
  return (
    <ul className="brand-legend" data-legend aria-label={t('brand.legend')}>
      {STACKED.filter((outcome) => groups.some((group) => countOf(group, outcome) > 0)).map((outcome) => (
        <li key={outcome}>
          <i className="brand-swatch" data-outcome={outcome} aria-hidden="true" />
          {t(`terms.brandOutcome.${outcome}`)}
        </li>
      ))}
    </ul>
  );
};
