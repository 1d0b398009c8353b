import { useCallback, useContext, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLook } from '../../charts/LookContext.ts';
import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { Year } from '../../domain/year.ts';
import { usePartStage } from '../../ui/PartStage.ts';
import { PrintingContext } from '../../ui/PrintingContext.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { useRowHeight } from '../../ui/useRowHeight.ts';
import { useWindowedRows } from '../../ui/useWindowedRows.ts';
import { useOpenRecord } from '../behind/useOpenRecord.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import { LaneRow, markColumn, type LaneOfSchool } from './LaneRow.tsx';
import { useLaneWords } from './useLaneWords.ts';

interface Props {
  readonly rows: readonly LaneOfSchool[];
  readonly years: readonly Year[];
  readonly chosen: readonly SchoolId[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
/** More rows than these are drawn as they come into view, except on a slide and on paper. */
const AT_ONCE = 40;

const placeOf = ({ dataset }: HTMLElement): Place => ({ row: Number(dataset['row']), column: Number(dataset['column']) });

/** Rows of programmes under their school, a mark a year; one stop for the tab key, arrows between the marks. */
export const LinesTable = ({ rows, years, chosen }: Props) => {
  const { t, yearShort } = useFormat();
  const words = useLaneWords();
  const look = useLook();
  const shortName = useShortName();
  const openRecord = useOpenRecord();
  // It is another one after each change of the address; the rows are not.
  const latest = useRef(openRecord);
  useEffect(() => {
    latest.current = openRecord;
  }, [openRecord]);
  const onOpen = useCallback((record: BrandRecord) => void latest.current(record.source, { programme: record.programme }), []);
  const box = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const printing = useContext(PrintingContext);
  const staged = usePartStage() !== null || printing;
  const { from, to } = useWindowedRows(box, { count: rows.length, rowHeight, whole: staged ? Infinity : AT_ONCE, of: rows });
  const [reached, setReached] = useState<Place | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const at = document.activeElement;
    if (!step || !(at instanceof HTMLElement) || at.dataset['row'] === undefined) return;
    event.preventDefault();
    const { row, column } = placeOf(at);
    const marks = [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const ahead = marks.filter((mark) => (step[0] === 0 ? placeOf(mark).row === row && (placeOf(mark).column - column) * step[1] > 0 : (placeOf(mark).row - row) * step[0] > 0));
    const far = (mark: HTMLElement): number => Math.abs(placeOf(mark).row - row) * 1000 + Math.abs(placeOf(mark).column - column);
    const next = ahead.toSorted((one, other) => far(one) - far(other))[0];
    next?.focus();
    if (next) setReached(placeOf(next));
  };
  const firstOf = (row: number): number => markColumn(years.findIndex((year) => rows[row]?.lane.byYear.has(year)));
  const stop = reached && reached.row >= from && reached.row < to ? reached : { row: from, column: firstOf(from) };
  return (
    <TableBox box={box} label={t('brand.lines')} className="brand-lines" onKeyDown={onKeyDown}>
      <table className="tb-table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('brand.school')}</th>
            <th scope="col">{t('brand.programme')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {yearShort(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <tr aria-hidden="true" style={{ height: from * rowHeight }} />}
          {rows.slice(from, to).map(({ line, lane, first }, index) => {
            const place = from + index;
            return (
              <LaneRow
                key={`${line.school.id} ${lane.programme}`}
                line={line}
                lane={lane}
                first={first}
                years={years}
                name={shortName(line.school.id)}
                words={words}
                colour={look.colours.series[chosen.indexOf(line.school.id)]}
                place={place}
                height={rowHeight}
                stop={stop.row === place ? stop.column : null}
                onOpen={onOpen}
              />
            );
          })}
          {to < rows.length && <tr aria-hidden="true" style={{ height: (rows.length - to) * rowHeight }} />}
        </tbody>
      </table>
    </TableBox>
  );
};
