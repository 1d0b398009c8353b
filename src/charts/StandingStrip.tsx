import { useState, type PointerEvent } from 'react';
import { useLook } from './LookContext.ts';

interface Props {
  /** The school's own; null where it has none. */
  readonly value: number | null;
  readonly others: readonly { readonly value: number; readonly colour: string | null }[];
  /** What one of the others is called and has, by its place among them: told of the dot under the pointer. */
  readonly nameOf: (place: number) => string;
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

interface Dot {
  readonly x: number;
  readonly y: number;
}

const circle = ({ x, y }: Dot, radius: number): string => `M${(x - radius).toFixed(1)} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0z`;

/** Where a school stands among others: a dot each, the middle half shaded, the median and the norm as lines, the school itself a diamond. Its own scale. */
export const StandingStrip = ({ value, others, nameOf, middle, norms, label }: Props) => {
  const { theme } = useLook();
  const [pointed, setPointed] = useState(-1);
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
    return { colour: other.colour, x: x(other.value), y: MIDDLE + Math.max(-2, Math.min(2, step)) * 4.5 };
  });
  const own = value === null ? null : x(value);
  const radius = theme === 'projector' ? 3.6 : 3;
  const point = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): void => {
    const at = new DOMPoint(clientX, clientY).matrixTransform(currentTarget.getScreenCTM()?.inverse());
    setPointed(dots.findLastIndex((dot) => Math.hypot(dot.x - at.x, dot.y - at.y) <= radius + 1));
  };
  return (
    // An svg is the image here.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="tb-standing-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} onPointerMove={point}>
      <title>{pointed < 0 ? label : nameOf(pointed)}</title>
      <line x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} stroke="var(--tb-line)" strokeWidth="1" />
      {middle && middle.lower !== null && middle.upper !== null && (
        <rect x={x(middle.lower) - 1} width={Math.max(2, x(middle.upper) - x(middle.lower) + 2)} y="3" height={HEIGHT - 6} fill="var(--tb-band)" />
      )}
      {norms.map((norm) => (
        <line key={norm} x1={x(norm)} x2={x(norm)} y1="0" y2={HEIGHT} stroke="var(--tb-norm)" strokeWidth="1.5" strokeDasharray="3 2" />
      ))}
      {middle && <line x1={x(middle.median)} x2={x(middle.median)} y1="2" y2={HEIGHT - 2} stroke="var(--tb-text)" strokeWidth="1.5" />}
      {/* One path for all: there are hundreds of dots on a page. */}
      <path d={dots.map((dot) => (dot.colour === null ? circle(dot, radius) : '')).join('')} fill="var(--tb-surface)" stroke="var(--tb-muted)" strokeWidth="1.4" />
      {dots.map((dot, place) => dot.colour !== null && <path key={place} d={circle(dot, radius)} fill={dot.colour} stroke={dot.colour} strokeWidth="1.4" />)}
      {own !== null && <path d={`M${own - 6} ${MIDDLE}L${own} ${MIDDLE - 6}L${own + 6} ${MIDDLE}L${own} ${MIDDLE + 6}Z`} fill="var(--tb-series-1)" stroke="var(--tb-surface)" strokeWidth="1" />}
    </svg>
  );
};
