import { useTranslation } from 'react-i18next';
import type { Metric } from '../../domain/metric.ts';
import type { School } from '../../domain/school.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';

interface Props {
  readonly school: School;
  /** As it is called in tables. */
  readonly name: string;
  readonly metric: Metric | null;
  /** In which it is drawn out everywhere; null: not chosen. */
  readonly colour: string | null;
}

/** A school's name, which leads to its trend; a chosen one with its colour. */
export const CompareSchool = ({ school, name, metric, colour }: Props) => {
  const { t } = useTranslation();
  return (
    <span className="compare-name">
      {colour !== null && (
        <>
          <i style={{ background: colour }} title={t('compare.chosen')} />
          <span className="tb-unseen">{t('compare.chosen')}</span>
        </>
      )}
      <AddressLink screen="trend" search={{ ...(metric ? { metric: metric.id } : {}), schools: [school.id] }} className="compare-school" title={school.name}>
        {name}
      </AddressLink>
    </span>
  );
};
