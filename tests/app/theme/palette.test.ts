import { describe, expect, test } from 'vitest';
import { palettes, type Palette } from '../../../src/app/theme/palette.ts';

/** Relative luminance and contrast as in WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

describe.each(Object.entries(palettes))('%s', (name, palette: Palette) => {
  const strength = name === 'projector' ? 7 : 4.5;

  test.each(['text', 'muted', 'accent', 'good', 'bad'] as const)('%s can be read on page, surface, hover and wash', (colour) => {
    const grounds = colour === 'text' || colour === 'muted' ? [palette.page, palette.surface, palette.hover, palette.notice] : [palette.page, palette.surface];
    for (const ground of grounds) expect(contrast(palette[colour], ground)).toBeGreaterThanOrEqual(strength);
    expect(contrast(palette.text, palette.wash)).toBeGreaterThanOrEqual(strength);
  });

  test('words on the accent, and the accent on its wash, can be read', () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accent, palette.wash)).toBeGreaterThanOrEqual(4.5);
  });

  test('edges of what can be acted on stand out 3 to 1', () => {
    for (const ground of [palette.page, palette.surface]) expect(contrast(palette.edge, ground)).toBeGreaterThanOrEqual(3);
  });

  test('eight series, each 3 to 1 against the surface, no two alike', () => {
    expect(new Set(palette.series).size).toBe(8);
    for (const colour of palette.series) expect(contrast(colour, palette.surface)).toBeGreaterThanOrEqual(3);
  });
});
