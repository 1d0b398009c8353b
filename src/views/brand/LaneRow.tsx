import { memo } from 'react';
import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import type { BrandLane, BrandLine } from '../../domain/brandLines.ts';
import type { Year } from '../../domain/year.ts';
import type { useLaneWords } from './useLaneWords.ts';
import { OutcomeSign } from './OutcomeSign.tsx';

/** Room for so many applications of a programme in one year. */
const A_YEAR = 10;

/** Where the marks of a year stand, for the arrow keys. */
export const markColumn = (year: number, nth = 0): number => year * A_YEAR + nth;

/** A programme of a school. */
export interface LaneOfSchool {
  readonly line: BrandLine;
  readonly lane: BrandLane;
  /** The school's first, which names it. */
  readonly first: boolean;
}

interface Props extends LaneOfSchool {
  readonly years: readonly Year[];
  readonly name: string;
  readonly words: ReturnType<typeof useLaneWords>;
  /** Of a chosen school. */
  readonly colour: string | undefined;
  readonly place: number;
  readonly height: number;
  /** The one mark that the tab key stops at, where it is in this row. */
  readonly stop: number | null;
  readonly onOpen: (record: BrandRecord) => void;
}

/** A programme over the years, a mark an application: sign, colour and word; a mark leads to the row of the file. */
export const LaneRow = memo(({ line, lane, first, years, name, words, colour, place, height, stop, onOpen }: Props) => (
  <tr aria-rowindex={place + 2} style={{ height }} data-first={first}>
    <th scope="row" style={colour === undefined ? undefined : { borderInlineStartColor: colour }} title={line.school.name}>
      {first ? name : <span className="tb-unseen">{name}</span>}
    </th>
    <td className="brand-programme" title={lane.programme}>
      {lane.programme}
    </td>
    {years.map((year, column) => (
      <td key={year}>
        {lane.byYear.get(year)?.map((record, nth, all) => {
          const { level, outcome, batch } = record;
          const at = markColumn(column, nth);
          return (
            <button
              key={`${level} ${batch}`}
              type="button"
              className="brand-mark"
              data-outcome={outcome}
              data-short={words.short(record)}
              data-row={place}
              data-column={at}
              tabIndex={at === stop ? 0 : -1}
              title={words.title(record)}
              aria-label={words.mark(record, line.school.name)}
              onClick={() => onOpen(record)}
            >
              <OutcomeSign outcome={outcome} />
              {all.length > 1 ? null : words.outcome(outcome)}
            </button>
          );
        })}
      </td>
    ))}
  </tr>
));
LaneRow.displayName = 'LaneRow';
