import { useMemo, useState } from 'react';
import { DataTable } from '../../../ui/DataTable.tsx';
import { FindBox } from '../../../ui/FindBox.tsx';
import { LoadingSkeleton } from '../../../ui/LoadingSkeleton.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { useFormat } from '../../../views/useFormat.ts';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { ConflictLine } from '../protocol.ts';
import type { Review } from '../useReview.ts';
import { conflictColumns } from './conflictColumns.tsx';
import { stepRows } from './stepRows.ts';

interface Props {
  readonly review: Review;
}

const RULES = ['new', 'old', 'each'] as const;
const GROUPINGS = ['school', 'metric', 'none'] as const;
const keyOf = ({ key }: ConflictLine): string => key;

/** What is there against what would come: one rule for all, for a school or a metric, or a choice for each. Both values stay either way. */
export const ConflictPane = ({ review }: Props) => {
  const { t } = useFormat();
  const say = useDataText();
  const { setPolicy } = review;
  const { conflicts, policy } = review.state;
  const [find, setFind] = useState('');
  const [by, setBy] = useState<(typeof GROUPINGS)[number]>('school');
  const [folded, setFolded] = useState<readonly string[]>([]);
  const columns = useMemo(() => conflictColumns({ t, by, policy, setPolicy }), [t, by, policy, setPolicy]);
  const lines = useMemo(() => {
    const wanted = find.trim().toLocaleLowerCase();
    return (conflicts?.lines ?? []).filter(({ school, metric }) => wanted === '' || `${school} ${metric}`.toLocaleLowerCase().includes(wanted));
  }, [conflicts, find]);
  const groups = useMemo(
    () =>
      by === 'none'
        ? null
        : {
            headings: [...new Set(lines.map((line) => line[by]))].map((id) => ({ id, title: id })),
            of: (line: ConflictLine) => [line[by]],
            counted: (n: number) => t('import.conflict.rows', { n }),
            folded,
            onFold: (id: string) => setFolded(folded.includes(id) ? folded.filter((each) => each !== id) : [...folded, id]),
          },
    [by, lines, folded, t],
  );
  if (!conflicts) return <LoadingSkeleton figures={0} height={400} />;
  const chosen = conflicts.lines.filter(({ key }) => policy.chosen.has(key)).length;
  return (
    <>
      <h2>{t('import.conflict.title', { n: say.count(conflicts.total) })}</h2>
      <p className="data-lead">
        {t('import.conflict.lead')}
        {conflicts.same > 0 && t('import.conflict.same', { n: say.count(conflicts.same) })}
      </p>
      <div className="data-filters">
        <Segmented
          label={t('import.conflict.rule')}
          segments={RULES.map((id) => ({ id, label: t(`import.conflict.all_${id}`) }))}
          value={policy.hold}
          onChange={(hold) => setPolicy({ hold, chosen: new Map() })}
        />
        <Segmented label={t('import.conflict.by')} segments={GROUPINGS.map((id) => ({ id, label: t(`import.conflict.by_${id}`) }))} value={by} onChange={setBy} />
        <FindBox label={t('data.conflicts.find')} value={find} onFind={setFind} />
        <output className="data-muted">
          {policy.hold === 'each'
            ? t('import.conflict.open_n', { n: say.count(conflicts.total - chosen) })
            : chosen > 0 && t('import.conflict.chosen_n', { n: say.count(chosen) })}
        </output>
      </div>
      {conflicts.total > conflicts.lines.length && (
        <p className="data-note">{t('import.conflict.firstOf', { n: say.count(conflicts.lines.length), total: say.count(conflicts.total) })}</p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the radio buttons inside */}
      <div className="review-conflicts" onKeyDown={stepRows}>
        <DataTable caption={t('import.conflict.title', { n: conflicts.total })} columns={columns} rows={lines} keyOf={keyOf} groups={groups} maxHeight="max(260px, calc(min(860px, 100vh - 230px) - 150px))" />
      </div>
    </>
  );
};
