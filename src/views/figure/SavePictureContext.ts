import { createContext } from 'react';
import type { Drawing } from '../../charts/drawing.ts';
import type { Look } from '../../charts/look.ts';
import type { PictureChoice } from './pictureChoice.ts';

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

/** Takes a chart away as a picture. Given by the shell, which knows the formats. */
export interface TakePicture {
  readonly choice: PictureChoice;
  readonly choose: (change: Partial<PictureChoice>) => void;
  readonly save: (picture: Picture, format: PictureFormat) => Promise<void>;
  /** To the clipboard; false where the browser forbids it. */
  readonly copy: (picture: Picture) => Promise<boolean>;
}

/** Null where nothing can be taken away. */
export const SavePictureContext = createContext<TakePicture | null>(null);
