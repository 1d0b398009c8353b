/** As large as on the screen, on a slide of 16:9 or 4:3, or as wide as the text of an A4 page. */
export const PICTURE_SIZES = ['seen', 'wide', 'standard', 'page'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** Dots of a PNG for each pixel. */
export const SHARPNESSES = [1, 2, 3] as const;
type Sharpness = (typeof SHARPNESSES)[number];

/** Remembered from one picture to the next. */
export interface PictureChoice {
  readonly size: PictureSize;
  readonly sharpness: Sharpness;
}
