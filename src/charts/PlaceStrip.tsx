interface Props {
  /** 0 (lowest of the group) to 1 (highest). */
  readonly place: number;
  /** Said of it, since the strip itself is a picture. */
  readonly label: string;
  readonly width?: number;
}

/** Where a school lies between the lowest and the highest of its like: the middle half shaded, the school a mark. */
export const PlaceStrip = ({ place, label, width = 72 }: Props) => (
  // An svg is the image here.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  <svg className="tb-place" width={width} height="12" viewBox={`0 0 ${width} 12`} role="img" aria-label={label}>
    <title>{label}</title>
    <line x1="0" x2={width} y1="6" y2="6" stroke="var(--tb-line)" strokeWidth="2" />
    <line x1={3 + (width - 6) / 4} x2={3 + ((width - 6) * 3) / 4} y1="6" y2="6" stroke="var(--tb-edge)" strokeWidth="2" />
    <line x1={width / 2} x2={width / 2} y1="3" y2="9" stroke="var(--tb-edge)" strokeWidth="1" />
    <circle cx={3 + place * (width - 6)} cy="6" r="3.5" fill="var(--tb-series-1)" />
  </svg>
);
