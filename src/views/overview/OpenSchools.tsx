import { useState } from 'react';
import type { OpenReport } from '../../domain/answers/openReports.ts';
import { useAccess } from '../../queries/access.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { usePartStage } from '../../ui/PartStage.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';

const LISTED = 6;

interface Props {
  readonly state: OpenReport['state'];
  /** Null while they are still coming. */
  readonly reports: readonly OpenReport[] | null;
}

/** Schools by name whose report is missing or was late, each leading to what it has reported over the years. */
export const OpenSchools = ({ state, reports }: Props) => {
  const { t, yearShort } = useFormat();
  const { workspace } = useAccess();
  const shortName = useShortName();
  const staged = usePartStage() !== null;
  const [all, setAll] = useState(false);
  const found = reports?.filter((report) => report.state === state) ?? null;
  const shown = all || staged ? found : found?.slice(0, LISTED);
  return (
    <div className="overview-open" data-line={t('chart.joiner')}>
      <h3>{t(`chart.${state}`)}</h3>
      {found?.length === 0 && <span className="tb-quiet">{t('overview.nobody')}</span>}
      <ul aria-busy={found === null}>
        {shown?.map(({ school, year, lastYear }) => (
          <li key={school}>
            <AddressLink screen="data" search={{ tab: 'coverage', school, year }} title={workspace.schools.find((candidate) => candidate.id === school)?.name ?? school}>
              {shortName(school)}
            </AddressLink>
            {state === 'missing' && lastYear !== year - 1 && (
              <span className="tb-quiet">{lastYear === null ? t('overview.neverReported') : t('overview.lastReported', { year: yearShort(lastYear) })}</span>
            )}
          </li>
        ))}
        {found && found.length > LISTED && !staged && (
          <li>
            <button type="button" className="overview-more" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('overview.fewer') : t('overview.all', { n: found.length })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
};
