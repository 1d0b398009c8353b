import { useMemo } from 'react';
import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../../domain/brand.ts';
import { useAccess } from '../../queries/access.ts';
import { brandsBehind } from '../../queries/brandsBehind.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useFormat } from '../useFormat.ts';
import { useScope } from '../scope/useScope.ts';
import { brandsSheet } from './brandsSheet.ts';
import { brandsCounted } from './brandsCounted.ts';
import type { Records } from './recordsAddress.ts';
import { useOpenRecord } from './useOpenRecord.ts';
import '../figureButton.css';
import './records.css';

/** The brand applications behind a count; each outcome leads to the row it stands in. */
export const BrandsTable = ({ asked }: { readonly asked: Extract<Records, { of: 'brands' }> }) => {
  const { t, yearShort } = useFormat();
  const { workspace } = useAccess();
  const { scope } = useScope();
  const openRecord = useOpenRecord();
  const answer = useAnswer(brandsBehind(asked.year, scope));
  const found = answer.isPlaceholderData ? undefined : answer.data;
  const rows = useMemo(() => found && brandsCounted(found, asked), [found, asked]);
  const nameOf = useMemo(() => {
    const named = new Map(workspace.schools.map((school) => [school.id, school.name]));
    return ({ school }: BrandRecord): string => named.get(school) ?? school;
  }, [workspace.schools]);
  const columns = useMemo((): readonly DataColumn<BrandRecord>[] => {
    return [
      { id: 'school', title: t('behind.school'), names: true, cell: (row) => <AddressLink screen="profile" search={{ schools: [row.school], year: asked.year }}>{nameOf(row)}</AddressLink>, sortBy: nameOf },
      { id: 'programme', title: t('behind.programme'), cell: ({ programme }) => programme, sortBy: ({ programme }) => programme },
      { id: 'level', title: t('overview.level'), cell: ({ level }) => t(`terms.brandLevel.${level}`), sortBy: ({ level }) => BRAND_LEVELS.indexOf(level) },
      { id: 'batch', title: t('behind.batch'), cell: ({ batch }) => batch, sortBy: ({ batch }) => batch },
      {
        id: 'outcome',
        title: t('behind.outcome'),
        cell: (row) => (
          <button type="button" className="figure-button" aria-label={t('common.openSource', { what: `${nameOf(row)} ${row.programme} ${t(`terms.brandOutcome.${row.outcome}`)}` })} onClick={() => void openRecord(row.source, row)}>
            {t(`terms.brandOutcome.${row.outcome}`)}
          </button>
        ),
        sortBy: ({ outcome }) => BRAND_OUTCOMES.indexOf(outcome),
      },
    ];
  }, [t, nameOf, asked.year, openRecord]);
  if (answer.isError) return <FailedState error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!rows) return <LoadingSkeleton figures={0} />;
  return (
    <>
      <div className="records-take">
        <SaveTableButton sheet={() => brandsSheet(rows, { t, yearShort, name: [yearShort(asked.year)], schoolOf: nameOf })} />
      </div>
      <DataTable caption={t('behind.brandsCaption', { n: rows.length })} columns={columns} rows={rows} keyOf={(row) => `${row.school} ${row.programme} ${row.level} ${row.batch}`} maxHeight="calc(100vh - 180px)" />
    </>
  );
};
