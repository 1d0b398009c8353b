import type { LargeChange } from '../../domain/answers/largeChanges.ts';
import type { ReportingYear } from '../../domain/answers/reportingYears.ts';
import { changeTone } from '../../domain/changeTone.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StagedSheet } from '../../ui/StagedSheet.tsx';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import { changesSheet } from './changesSheet.ts';

interface Props {
  /** Null while they are still coming. */
  readonly changes: readonly LargeChange[] | null;
  readonly reporting: readonly ReportingYear[];
  readonly year: Year;
}

/** Schools whose figures moved furthest from how the others' moved, and how the others did. */
export const ChangesPanel = ({ changes, reporting, year }: Props) => {
  const format = useFormat();
  const { t, yearShort } = format;
  const { workspace, dealtOut } = useAccess();
  const reported = (of: Year): number => reporting.find((row) => row.year === of)?.reported ?? 0;
  // Of no metric can there be more pairs than that.
  const few = Math.min(reported(year), reported(year - 1)) < SMALLEST_GROUP;
  const here = dealtOut ? [] : changes?.filter((change) => change.year === year);
  return (
    <Panel name="changes" title={t('overview.changes')} scope={t('overview.changesScope', { year: yearShort(year - 1) })}>
      {!here && <LoadingSkeleton figures={0} height={220} />}
      {here?.length === 0 && <p className="tb-quiet">{dealtOut ? t('pack.dealtOut') : few ? t('overview.fewToCompare', { n: SMALLEST_GROUP }) : t('overview.noChanges')}</p>}
      {here && here.length > 0 && <StagedSheet sheet={() => changesSheet({ changes: here, workspace, year, format })} />}
      {here && here.length > 0 && (
        <ul className="overview-changes" data-rows>
          {here.map((change) => (
            <Change key={`${change.metric} ${change.school}`} change={change} />
          ))}
        </ul>
      )}
    </Panel>
  );
};

const Change = ({ change }: { readonly change: LargeChange }) => {
  const { t, language, value, difference, yearShort } = useFormat();
  const { workspace } = useAccess();
  const openBehind = useOpenBehind();
  const shortName = useShortName();
  const metric = workspace.metrics.find(({ id }) => id === change.metric);
  const school = workspace.schools.find(({ id }) => id === change.school);
  if (!metric || !school) return null;
  const moved = change.now - change.before;
  return (
    <li>
      <AddressLink screen="trend" search={{ metric: metric.id, schools: [school.id] }} title={school.name}>
        {shortName(school.id)}
      </AddressLink>
      <span className="overview-changed">
        {metric.name[language]} <FigureButton text={value(metric, change.before)} what={`${school.name} ${metric.name[language]} ${yearShort(change.year - 1)}`} source={change.sourceBefore} /> → <FigureButton text={value(metric, change.now)} what={`${school.name} ${metric.name[language]}`} source={change.source} />
      </span>
      <span className="tb-change" data-tone={changeTone(metric, moved, null)}>
        {difference(metric, moved)}
      </span>
      <span className="tb-quiet overview-others">
        <button type="button" className="figure-button" onClick={() => openBehind({ metric: metric.id, year: change.year, types: [] })}>
          {t('overview.others', { change: difference(metric, change.medianChange), n: change.n })}
        </button>
      </span>
    </li>
  );
};
