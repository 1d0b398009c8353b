import { useMemo } from 'react';
import { EChart } from '../../charts/EChart.tsx';
import { useLook } from '../../charts/LookContext.ts';
import { reportedWord, reportingChart, timeliness } from '../../charts/reportingChart.ts';
import type { OpenReport } from '../../domain/answers/openReports.ts';
import type { ReportingYear } from '../../domain/answers/reportingYears.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { useDrawnPart } from '../DrawnWhole.tsx';
import { useFormat } from '../useFormat.ts';
import { overviewAddress } from './address.ts';
import { OpenSchools } from './OpenSchools.tsx';

interface Props {
  readonly years: readonly ReportingYear[];
  readonly year: Year;
  /** Null while it is still coming. */
  readonly open: readonly OpenReport[] | null;
}

/** How many schools reported, year by year, and by name who has not or came late. A press on a bar shows that year. */
export const ReportingPanel = ({ years, year, open }: Props) => {
  const { t } = useFormat();
  const look = useLook();
  const { workspace } = useAccess();
  const [, patch] = useAddress(overviewAddress);
  const drawing = useMemo(() => reportingChart({ years, basis: workspace.basis }, look), [years, workspace.basis, look]);
  const onDrawn = useDrawnPart(drawing);
  const here = years.find((row) => row.year === year);
  const latest = years.at(-1)?.year;
  const listed = open?.filter((report) => report.year === year) ?? null;
  return (
    <Panel name="reporting" title={t('overview.reporting')} actions={<AddressLink screen="data" search={{ tab: 'coverage' }}>{t('overview.toCoverage')}</AddressLink>}>
      {here && (
        <p className="overview-reported">
          <strong>{here.reported}</strong> / {t('chart.schools', { n: here.expected })}
          {here.timed > 0 && <span>{t('overview.lateOf', { n: here.late })}</span>}
          <span>{t('overview.missingOf', { n: here.expected - here.reported })}</span>
        </p>
      )}
      <EChart drawing={drawing} height={150} stillWidth={330} onDrawn={onDrawn} onPoint={(target) => target.kind !== 'other' && patch({ year: target.year === latest ? null : target.year })} />
      <p className="overview-legend" data-legend>
        <span className="overview-key" data-key="reported" /> {t(reportedWord(years))}
        {timeliness(years) !== 'none' && (
          <>
            <span className="overview-key" data-key="late" /> {t('chart.late')}
          </>
        )}
        <span className="overview-key" data-key="missing" /> {t('chart.missing')}
      </p>
      <OpenSchools state="missing" reports={listed} />
      {here !== undefined && here.timed > 0 && <OpenSchools state="late" reports={listed} />}
    </Panel>
  );
};
