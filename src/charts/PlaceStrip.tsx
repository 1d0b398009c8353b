import './placeStrip.css';

interface Props {
  /** 0 (lowest of the group) to 1 (highest). */
  readonly place: number;
  /** Said of it, since the strip itself is a picture. */
  readonly label: string;
}

/** Where a school lies between the lowest and the highest of its like: the middle half thick, the school a mark. Two elements, as there are thousands. */
export const PlaceStrip = ({ place, label }: Props) => (
  // Drawn by its style: no image file and no svg, which is slow to paint while a table scrolls.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  <span className="tb-place" role="img" aria-label={label} title={label}>
    <i style={{ insetInlineStart: `${(place * 100).toFixed(1)}%` }} />
  </span>
);
