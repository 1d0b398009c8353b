import { useRef, useState, type KeyboardEvent } from 'react';
import { useLook } from '../../charts/LookContext.ts';
import type { BrandLane, BrandLine } from '../../domain/brandLines.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { Year } from '../../domain/year.ts';
import { useRowHeight } from '../../ui/useRowHeight.ts';
import { useWindowedRows } from '../../ui/useWindowedRows.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import { LaneMark } from './LaneMark.tsx';

interface Row {
  readonly line: BrandLine;
  readonly lane: BrandLane;
  /** The school's first row, which names it. */
  readonly first: boolean;
}

interface Props {
  readonly rows: readonly Row[];
  readonly years: readonly Year[];
  readonly chosen: readonly SchoolId[];
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/** Rows of programmes under their school, a mark a year; one stop for the tab key, arrows between the marks. */
export const LinesTable = ({ rows, years, chosen }: Props) => {
  const { t, yearShort } = useFormat();
  const look = useLook();
  const shortName = useShortName();
  const box = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const { from, to } = useWindowedRows(box, { count: rows.length, rowHeight });
  const [stop, setStop] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const at = document.activeElement;
    if (!step || !(at instanceof HTMLElement) || at.dataset['row'] === undefined) return;
    event.preventDefault();
    const [row, column] = [Number(at.dataset['row']), Number(at.dataset['column'])];
    const marks = [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const ahead = marks.filter((mark) => (step[0] === 0 ? Number(mark.dataset['row']) === row && (Number(mark.dataset['column']) - column) * step[1] > 0 : (Number(mark.dataset['row']) - row) * step[0] > 0));
    const far = (mark: HTMLElement): number => Math.abs(Number(mark.dataset['row']) - row) * 1000 + Math.abs(Number(mark.dataset['column']) - column);
    const next = ahead.toSorted((one, other) => far(one) - far(other))[0];
    next?.focus();
    if (next) setStop(`${next.dataset['row'] ?? ''} ${next.dataset['column'] ?? ''}`);
  };
  const colourOf = (id: SchoolId): string | undefined => look.colours.series[chosen.indexOf(id)];
  const firstMark = rows[from] ? `${from} ${years.findIndex((year) => rows[from]?.lane.byYear.has(year)) * 10}` : null;
  return (
    // It scrolls, so the keyboard must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions
    <div ref={box} className="tb-table-box brand-lines" tabIndex={0} role="group" aria-label={t('brand.lines')} onKeyDown={onKeyDown}>
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
            const named = first || index === 0;
            return (
              <tr key={`${line.school.id} ${lane.programme}`} aria-rowindex={place + 2} style={{ height: rowHeight }} data-first={first}>
                <th scope="row" style={{ borderInlineStartColor: colourOf(line.school.id) ?? 'transparent' }}>
                  <span className={named ? undefined : 'tb-unseen'} title={line.school.name}>{shortName(line.school.id)}</span>
                </th>
                <td className="brand-programme" title={lane.programme}>
                  {lane.programme}
                </td>
                {years.map((year, column) => (
                  <td key={year}>
                    {lane.byYear.get(year)?.map((record, nth, all) => {
                      const key = `${place} ${column * 10 + nth}`;
                      return <LaneMark key={`${record.level} ${record.batch}`} record={record} school={line.school.name} row={place} column={column * 10 + nth} brief={all.length > 1} stop={key === (stop ?? firstMark)} />;
                    })}
                  </td>
                ))}
              </tr>
            );
          })}
          {to < rows.length && <tr aria-hidden="true" style={{ height: (rows.length - to) * rowHeight }} />}
        </tbody>
      </table>
    </div>
  );
};
