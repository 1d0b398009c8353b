import { useLook } from './LookContext.ts';

interface Props {
  /** The school's own; null where it has none. */
  readonly value: number | null;
  readonly others: readonly { readonly id: string; readonly value: number; readonly name: string; readonly colour: string | null }[];
  /** Of the others; null under five. */
  readonly middle: { readonly median: number; readonly lower: number | null; readonly upper: number | null } | null;
  /** Where norms lie. */
  readonly norms: readonly number[];
  /** Said of it, since the strip itself is a picture. */
  readonly label: string;
}

const WIDTH = 240;
const HEIGHT = 26;
const PAD = 8;
const MIDDLE = HEIGHT / 2;

/** Where a school stands among others: a dot each, the middle half shaded, the median and the norm as lines, the school itself a diamond. Its own scale. */
export const StandingStrip = ({ value, others, middle, norms, label }: Props) => {
  const { theme } = useLook();
  const all = [...others.map((other) => other.value), ...norms, ...(value === null ? [] : [value])];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const x = (one: number): number => (high === low ? WIDTH / 2 : PAD + ((one - low) / (high - low)) * (WIDTH - 2 * PAD));
  const seen = new Map<number, number>();
  const dots = others.map((other) => {
    const at = Math.round(x(other.value) / 4);
    const ties = seen.get(at) ?? 0;
    seen.set(at, ties + 1);
    // Equal figures stand above and below one another: 0, −1, +1, −2 …
    const step = Math.ceil(ties / 2) * (ties % 2 === 0 ? 1 : -1);
    return { ...other, x: x(other.value), y: MIDDLE + Math.max(-2, Math.min(2, step)) * 4.5 };
  });
  const own = value === null ? null : x(value);
  const radius = theme === 'projector' ? 3.6 : 3;
  return (
    // An svg is the image here.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="tb-standing-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      <line x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} stroke="var(--tb-line)" strokeWidth="1" />
      {middle && middle.lower !== null && middle.upper !== null && (
        <rect x={x(middle.lower) - 1} width={Math.max(2, x(middle.upper) - x(middle.lower) + 2)} y="3" height={HEIGHT - 6} fill="var(--tb-band)" />
      )}
      {norms.map((norm) => (
        <line key={norm} x1={x(norm)} x2={x(norm)} y1="0" y2={HEIGHT} stroke="var(--tb-norm)" strokeWidth="1.5" strokeDasharray="3 2" />
      ))}
      {middle && <line x1={x(middle.median)} x2={x(middle.median)} y1="2" y2={HEIGHT - 2} stroke="var(--tb-text)" strokeWidth="1.5" />}
      {dots.map((dot, place) => (
        // By place: for another school the same dots move.
        <circle key={place} cx={dot.x} cy={dot.y} r={radius} fill={dot.colour ?? 'var(--tb-surface)'} stroke={dot.colour ?? 'var(--tb-muted)'} strokeWidth="1.4">
          <title>{dot.name}</title>
        </circle>
      ))}
      {own !== null && <path d={`M${own - 6} ${MIDDLE}L${own} ${MIDDLE - 6}L${own + 6} ${MIDDLE}L${own} ${MIDDLE + 6}Z`} fill="var(--tb-series-1)" stroke="var(--tb-surface)" strokeWidth="1" />}
    </svg>
  );
};
