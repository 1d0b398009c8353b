import type { Year } from '../domain/year.ts';

interface Props {
  /** One a year, in order; null where there is none: the line is broken there. */
  readonly values: readonly { readonly year: Year; readonly value: number | null }[];
  /** Years before which the definition changed: the line is broken there too. */
  readonly breaks: readonly Year[];
  /** The year on view gets the mark. */
  readonly marked: Year;
  readonly width?: number;
  readonly height?: number;
}

/** The years of a figure in the size of a word. Decoration: the figure beside it and its trend say the same. */
export const Sparkline = ({ values, breaks, marked, width = 110, height = 28 }: Props) => {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = Math.min(...known);
  const high = Math.max(...known);
  const pad = 4;
  const x = (place: number): number => pad + (values.length < 2 ? 0 : (place / (values.length - 1)) * (width - 2 * pad));
  const y = (value: number): number => (high === low ? height / 2 : height - pad - ((value - low) / (high - low)) * (height - 2 * pad));
  const path = values
    .map(({ year, value }, place) => {
      if (value === null) return '';
      const before = values[place - 1]?.value ?? null;
      return `${before === null || breaks.includes(year) ? 'M' : 'L'}${x(place).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  const at = values.findIndex(({ year }) => year === marked);
  const value = values[at]?.value ?? null;
  return (
    <svg className="tb-spark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round" />
      {value !== null && <circle cx={x(at)} cy={y(value)} r="3" fill="currentColor" />}
    </svg>
  );
};
