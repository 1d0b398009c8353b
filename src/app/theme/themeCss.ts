import { THEME_NAMES } from '../../charts/look.ts';
import { fonts, palettes, type Palette } from './palette.ts';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const SIZES: readonly string[] = ['fontSize', 'chartFontSize', 'controlHeight', 'lineWidth'];

const variables = (palette: Palette): readonly string[] =>
  Object.entries(palette).flatMap(([name, value]: readonly [string, unknown]) => {
    if (Array.isArray(value)) return value.map((colour, index) => `--tb-${kebab(name)}-${index + 1}: ${String(colour)};`);
    return [`--tb-${kebab(name)}: ${String(value)}${SIZES.includes(name) ? 'px' : ''};`];
  });

/** The themes as CSS variables. `theme.css` is this text: a file, so that the page has its colours before any script. */
export const themeCss = (): string =>
  THEME_NAMES.map((name) => {
    const selector = name === 'light' ? ':root' : `:root[data-theme='${name}']`;
    const lines = [...(name === 'light' ? [`--tb-font: ${fonts.zh};`] : []), ...variables(palettes[name])];
    return `${selector} {\n  color-scheme: ${name === 'dark' ? 'dark' : 'light'};\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;
  })
    .concat(`:root:lang(en) {\n  --tb-font: ${fonts.en};\n}\n`)
    .join('\n');
