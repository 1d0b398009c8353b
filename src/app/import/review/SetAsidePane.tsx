import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowOf, sheetOf } from '../../../domain/fileRow.ts';
import { isFault } from '../../../domain/setAside.ts';
import type { SetAsideFilter } from '../../../domain/setAsideCells.ts';
import { SetAsideFilters } from '../../../views/data/SetAsideFilters.tsx';
import { SetAsideTable } from '../../../views/data/SetAsideTable.tsx';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { FileDetail } from '../summary.ts';
import type { Review } from '../useReview.ts';

interface Props {
  readonly detail: FileDetail;
  readonly review: Review;
}

/** The cells of the file that would not be taken. */
export const SetAsidePane = ({ detail, review }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const [filter, setFilter] = useState<SetAsideFilter>({ reason: null, faults: detail.reasons.some(([reason]) => isFault(reason)), find: '' });
  const { ask } = review;
  useEffect(() => ask({ kind: 'setAside', file: detail.no, filter }), [ask, detail, filter]);
  const found = review.state.setAside;
  const { sheets } = detail.reading;
  const lines = (found?.cells ?? []).map((cell) => ({ ...cell, row: rowOf(cell.row), id: `${cell.row} ${cell.column} ${cell.reason}`, fileName: sheets?.[sheetOf(cell.row)] ?? '' }));
  return (
    <>
      <SetAsideFilters filter={filter} counts={detail.reasons} onChange={(change) => setFilter((before) => ({ ...before, ...change }))} />
      {found && (
        <output className="data-note data-line">
          {t(found.total > lines.length ? 'data.setAside.firstOf' : 'data.setAside.count', { n: say.count(lines.length), total: say.count(found.total) })}
        </output>
      )}
      <SetAsideTable lines={lines} height={340} loading={found === null} withFile={(sheets?.length ?? 0) > 1} />
    </>
  );
};
