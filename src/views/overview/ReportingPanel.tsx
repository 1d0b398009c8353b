import { useMemo } from 'react';
import { useLook } from '../../charts/LookContext.ts';
import { reportedWord, reportingChart, timeliness } from '../../charts/reportingChart.ts';
import type { OpenReport } from '../../domain/answers/openReports.ts';
import type { ReportingYear } from '../../domain/answers/reportingYears.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useFormat } from '../useFormat.ts';
import { overviewAddress } from './address.ts';
import { OpenSchools } from './OpenSchools.tsx';
import { reportingSheet } from './reportingSheet.ts';
import { ReportingTable } from './ReportingTable.tsx';

interface Props {
  readonly years: readonly ReportingYear[];
  readonly year: Year;
  /** Null while it is still coming. */
  readonly open: readonly OpenReport[] | null;
  readonly question: AnyQuestion;
}

/** How many schools reported, year by year, and by name who has not or came late. A press on a bar shows that year. */
export const ReportingPanel = ({ years, year, open, question }: Props) => {
  const { t, yearShort } = useFormat();
  const look = useLook();
  const { workspace } = useAccess();
  const [, patch] = useAddress(overviewAddress);
  const drawing = useMemo(() => reportingChart({ years, basis: workspace.basis }, look), [years, workspace.basis, look]);
  const here = years.find((row) => row.year === year);
  const latest = years.at(-1)?.year;
  const listed = open?.filter((report) => report.year === year) ?? null;
  return (
    <ChartPanel
      name="reporting"
      title={t('overview.reporting')}
      narrow
      drawing={drawing}
      height={150}
      stillWidth={330}
      onPoint={(target) => target.kind !== 'other' && patch({ year: target.year === latest ? null : target.year })}
      table={() => <ReportingTable years={years} />}
      sheet={() => reportingSheet({ years, t, yearShort })}
      questions={[question]}
      actions={<AddressLink screen="data" search={{ tab: 'coverage' }}>{t('overview.toCoverage')}</AddressLink>}
      above={
        here && (
          <p className="overview-reported" data-line={t('chart.comma')}>
            <strong>{here.reported}</strong> / {t('chart.schools', { n: here.expected })}
            {here.timed > 0 && <span data-piece>{t('overview.lateOf', { n: here.late })}</span>}
            <span data-piece>{t('overview.missingOf', { n: here.expected - here.reported })}</span>
          </p>
        )
      }
      below={
        <>
          <OpenSchools state="missing" reports={listed} />
          {here !== undefined && here.timed > 0 && <OpenSchools state="late" reports={listed} />}
        </>
      }
    >
      <p className="overview-legend" data-legend>
        <span className="overview-key" data-key="reported" /> {t(reportedWord(years))}
        {timeliness(years) !== 'none' && (
          <>
            <span className="overview-key" data-key="late" /> {t('chart.late')}
          </>
        )}
        <span className="overview-key" data-key="missing" /> {t('chart.missing')}
      </p>
    </ChartPanel>
  );
};
