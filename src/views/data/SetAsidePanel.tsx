import { useQueries } from '@tanstack/react-query';
import { Alert, Select, Skeleton } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SET_ASIDE_REASONS } from '../../domain/setAside.ts';
import { useAccess } from '../../queries/access.ts';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { dataAddress } from './address.ts';
import { SetAsideFilters } from './SetAsideFilters.tsx';
import { addCounts, chooseLines } from './setAsideLines.ts';
import { setAsideSheet } from './setAsideSheet.ts';
import { SetAsideTable } from './SetAsideTable.tsx';
import { useDataText } from './useDataText.ts';
import { useDrawnOnce } from './useDrawnOnce.ts';


/** Cells that no import took: of all live imports, or of one. */
export const SetAsidePanel = () => {
  const { t } = useTranslation();
  const { workspace, which, setAside } = useAccess();
  const [{ of, reason, faults, find }, patch] = useAddress(dataAddress);
  const say = useDataText();
  const chosen = workspace.imports.filter((entry) => (of === '' ? entry.live : entry.id === of));
  const held = useQueries({
    queries: chosen.map((entry) => ({
      queryKey: ['setAside', which, entry.id],
      queryFn: async () => ({ columns: await setAside(entry.id), files: entry.files, id: entry.id }),
      staleTime: Infinity,
    })),
    combine: (results) => ({
      pending: results.some((result) => result.isPending),
      failed: results.some((result) => result.isError),
      parts: results.flatMap((result) => (result.data ? [result.data] : [])),
    }),
  });
  const filter = { reason: SET_ASIDE_REASONS.find((name) => name === reason) ?? null, faults, find };
  const { lines, total } = useMemo(
    () => chooseLines(held.parts, { reason: SET_ASIDE_REASONS.find((name) => name === reason) ?? null, faults, find }),
    [held.parts, reason, faults, find],
  );
  const counts = useMemo(() => addCounts(held.parts.map(({ columns }) => columns)), [held.parts]);
  useDrawnOnce(held.pending ? undefined : lines);
  if (held.failed) return <Alert type="error" showIcon title={t('data.setAside.failed')} />;
  if (held.pending) return <Skeleton active paragraph={{ rows: 10 }} />;
  return (
    <>
      <p className="data-lead">{t('data.setAside.lead')}</p>
      <SetAsideFilters
        filter={filter}
        counts={counts}
        onChange={({ reason: wanted = filter.reason, ...change }) => patch({ ...change, reason: wanted ?? '' }, { replace: true })}
        save={counts.length > 0 && <SaveTableButton sheet={() => setAsideSheet(held.parts, t)} />}
      >
        <Select
          className="data-filter-import"
          aria-label={t('data.setAside.byImport')}
          value={of}
          onChange={(value) => patch({ of: value })}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('data.setAside.allImports') },
            ...workspace.imports.map((entry) => ({ value: entry.id, label: `${say.time(entry.at)} ${say.names(entry)}` })),
          ]}
        />
      </SetAsideFilters>
      <output className="data-note data-line">
        {t(total > lines.length ? 'data.setAside.firstOf' : 'data.setAside.count', { n: say.count(lines.length), total: say.count(total) })}
      </output>
      <SetAsideTable lines={lines} height={520} narrowed={counts.length > 0} />
    </>
  );
};
