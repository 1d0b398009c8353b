import type { PictureSize } from '../views/figure/pictureChoice.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of the whole picture in pixels: a slide is 13⅓ or 10 inches wide, with a pixel for each point, so that its type has the size of a slide's; a page has 17 cm between its margins. */
const WHOLE = { wide: { width: 960, height: 540 }, standard: { width: 720, height: 540 }, page: { width: 642, height: null } } as const;

interface Around {
  readonly size: PictureSize;
  /** What stands beside, and above and below the chart. */
  readonly aside: number;
  readonly above: number;
  readonly laidOut: boolean;
}

/** How large the chart is in a picture of that size. */
export const chartSize = (seen: Size, { size, aside, above, laidOut }: Around): Size => {
  if (size === 'seen') return seen;
  const { width: whole, height } = WHOLE[size];
  const width = whole - aside;
  if (height !== null) return { width, height: height - above };
  return { width, height: laidOut ? Math.round((seen.height * width) / seen.width) : seen.height };
};
