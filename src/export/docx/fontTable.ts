import { xmlText } from '../xmlText.ts';
import { INSTEAD } from './officialStyle.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Names what stands in for a typeface that a machine has not (ECMA-376 part 1, 17.8.3.1). */
export const fontTable = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${W}">${Object.entries(INSTEAD)
    .map(([name, others]) => `<w:font w:name="${xmlText(name)}"><w:altName w:val="${xmlText(others.join(','))}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`)
    .join('')}</w:fonts>`;
