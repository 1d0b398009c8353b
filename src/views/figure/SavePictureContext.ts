import { createContext } from 'react';
import type { Drawing } from '../../charts/drawing.ts';
import type { Look } from '../../charts/look.ts';

/** A chart as it goes into a picture: everything that it needs to stand alone. */
export interface Picture {
  /** What the name of the file says. */
  readonly name: readonly string[];
  readonly title: string;
  /** Which schools and years, n of N; may be empty. */
  readonly scope: string;
  /** By what and when it was made; of the sample, that it is invented. */
  readonly source: string;
  readonly drawing: Drawing;
  readonly look: Look;
  /** Of the chart, in pixels. */
  readonly width: number;
  readonly height: number;
}

export type PictureFormat = 'png' | 'svg';

/** Saves a chart as a picture. Given by the shell, which knows the formats; null where nothing can be saved. */
export type SavePicture = (picture: Picture, format: PictureFormat) => Promise<void>;

export const SavePictureContext = createContext<SavePicture | null>(null);
