import { useMemo } from 'react';
import { useAccess } from '../../../queries/access.ts';
import { qualityAsks } from '../../../queries/qualityAsks.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { yearSpan } from '../../../queries/yearSpan.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import { useHeaderSlot } from '../../../ui/HeaderSlot.ts';
import { LoadingSkeleton } from '../../../ui/LoadingSkeleton.tsx';
import { SinglePicker } from '../../../ui/SinglePicker.tsx';
import { useAddress } from '../../../ui/useAddress.ts';
import { useScope } from '../../scope/useScope.ts';
import { useFormat } from '../../useFormat.ts';
import { useShortName } from '../../useShortName.ts';
import { dataAddress } from '../address.ts';
import { useDataText } from '../useDataText.ts';
import { useDrawnOnce } from '../useDrawnOnce.ts';
import { askGroups, type SchoolAsks } from './askGroups.ts';
import { checkSheets } from './checkSheets.ts';
import { qualityColumns } from './qualityColumns.tsx';
import { SaveChecks } from './SaveChecks.tsx';
import { SchoolAsksDrawer } from './SchoolAsksDrawer.tsx';
import './quality.css';

const keyOf = ({ school }: SchoolAsks): string => school;

/** 数据质量: what each school would be asked about a year, the one that needs most attention first. */
export const QualityPanel = () => {
  const { t, language, year: yearText, yearShort } = useFormat();
  const { workspace } = useAccess();
  const { scope } = useScope();
  const slot = useHeaderSlot();
  const say = useDataText();
  const nameOf = useShortName();
  const [{ year: asked, school }, patch] = useAddress(dataAddress);
  const span = useAnswer(yearSpan());
  const answer = useAnswer(qualityAsks(asked, scope));
  const groups = useMemo(() => askGroups(answer.data?.asks ?? []), [answer.data]);
  const { metrics } = workspace;
  const columns = useMemo(
    () => qualityColumns({ t, nameOf, rows: groups, count: say.count, saying: { t, language, metrics }, onOpen: (id) => patch({ school: id }) }),
    // The words change with the language alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [t, nameOf, groups, language, metrics, patch],
  );
  useDrawnOnce(answer.data);
  if (answer.isError) return <FailedState error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data || !span.isSuccess) return <LoadingSkeleton figures={0} height={520} />;
  const { year, asks } = answer.data;
  if (year === null || !span.data) return <EmptyState title={t('quality.noYear')} />;
  const years = Array.from({ length: span.data.last - span.data.first + 1 }, (_, back) => (span.data?.last ?? year) - back);
  const wanted = (some: readonly SchoolAsks[]) => checkSheets(some, { t, language, workspace, year, nameOf });
  const opened = groups.find((one) => one.school === school) ?? null;
  return (
    <>
      <p className="data-lead">{t('quality.lead')}</p>
      <div className="data-filters">
        <SinglePicker
          label={t('quality.year')}
          options={years.map((each) => ({ id: String(each), label: yearShort(each) }))}
          value={String(year)}
          placeholder={t('quality.year')}
          onChange={(id) => patch({ year: Number(id) })}
        />
        {slot?.controls}
        <output className="data-muted">{t('quality.count', { schools: say.count(groups.length), n: say.count(asks.length) })}</output>
        {groups.length > 0 && <SaveChecks wanted={() => wanted(groups)} />}
        {slot?.below}
      </div>
      {groups.length === 0 ? (
        <EmptyState icon="check" title={t('quality.none', { year: yearText(year) })} />
      ) : (
        <DataTable caption={t('data.tabs.quality')} columns={columns} rows={groups} keyOf={keyOf} maxHeight="calc(100vh - var(--data-above))" />
      )}
      <SchoolAsksDrawer asks={opened} year={year} wanted={wanted} onClose={() => patch({ school: '' })} />
    </>
  );
};
