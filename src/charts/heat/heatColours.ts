import type { Look, ThemeName } from '../look.ts';
import type { HeatColour } from './heatRows.ts';

type Rgb = readonly [number, number, number];

interface Ramp {
  readonly more: readonly [Rgb, Rgb];
  readonly short: readonly [Rgb, Rgb];
  readonly beyond: readonly [Rgb, Rgb];
  readonly at: Rgb;
  readonly plain: Rgb;
}

/** Blue for more and for the good side, orange for short: told apart with every kind of colour blindness; lighter is less on light ground, darker on dark. */
const RAMPS: Readonly<Record<ThemeName, Ramp>> = {
  light: {
    more: [[231, 241, 250], [8, 81, 156]],
    short: [[253, 224, 190], [179, 71, 0]],
    beyond: [[158, 202, 225], [8, 81, 156]],
    at: [214, 231, 243],
    plain: [240, 240, 238],
  },
  dark: {
    more: [[35, 53, 72], [158, 203, 238]],
    short: [[84, 50, 26], [240, 163, 94]],
    beyond: [[63, 108, 150], [158, 203, 238]],
    at: [40, 66, 92],
    plain: [44, 49, 55],
  },
  projector: {
    more: [[222, 235, 247], [0, 60, 115]],
    short: [[255, 214, 165], [150, 55, 0]],
    beyond: [[130, 180, 215], [0, 60, 115]],
    at: [198, 221, 240],
    plain: [230, 230, 230],
  },
};

const between = ([from, to]: readonly [Rgb, Rgb], strength: number): Rgb => {
  const at = (channel: 0 | 1 | 2): number => Math.round(from[channel] + (to[channel] - from[channel]) * strength);
  return [at(0), at(1), at(2)];
};

/** Relative luminance of WCAG 2. */
const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The ground of a cell and the text on it: white wherever it reads well (4.5 to 1), else black. */
export const heatPaint = ({ side, strength }: Pick<HeatColour, 'side' | 'strength'>, look: Look): { readonly fill: string; readonly text: string } => {
  const ramp = RAMPS[look.theme];
  const rgb = side === 'at' || side === 'plain' ? ramp[side] : between(ramp[side], strength);
  const light = luminance(rgb);
  return { fill: `rgb(${rgb.join(', ')})`, text: 1.05 / (light + 0.05) >= 4.5 ? '#ffffff' : '#111111' };
};
