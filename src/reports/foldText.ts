import type { Evidence } from './reportDraft.ts';
import { headingSection, markerLength } from './sections.ts';

/** A report's text made alike for patterns, with the way back to the text as written. */
export interface FoldedText {
  readonly text: string;
  /** Offsets in the text as written of a stretch of the folded text. */
  readonly evidence: (start: number, end: number) => Evidence;
  /** What stands in quotation marks, folded, each once: names among it. */
  readonly quoted: readonly string[];
}

const ALIKE = new Map<string, string>([
  [',', '，'], ['﹐', '，'], [';', '；'], [':', '：'], ['!', '！'], ['?', '？'], ['（', '('], ['）', ')'], ['．', '.'], ['○', '〇'], ['Ｏ', '〇'], ['﹪', '%'], ['丨', '|'], ['│', '|'],
]);
const DROPPED = /[“”"‘’'「」『』\r\u200b-\u200f\ufeff\u00ad]/;
const SPACE = /[ \u00a0\u3000]/;
const QUOTED = /[“"「『]([^“”"「」『』\n]{2,20})[”"」』]/gu;

const NUMBERING = /(?:^|\n)\d{1,2}(?:\.\d{1,2}){0,2}$/u;
const LONGEST_NUMBERING = 10;

const narrow = (letter: string): string => {
  const alike = ALIKE.get(letter);
  if (alike !== undefined) return alike;
  const code = letter.charCodeAt(0);
  if (code < 0xff01 || code > 0xff5e || letter === '，' || letter === '；' || letter === '：' || letter === '！' || letter === '？') return letter;
  return String.fromCharCode(code - 0xfee0);
};

/**
 * Full width becomes narrow, half-width punctuation Chinese, quotes and single spaces go, a tab or a wide gap between two
 * words becomes `|` (a table's cells), 1,234 becomes 1234. Lines keep their ends.
 */
export const foldText = (text: string): FoldedText => {
  let letters: string[] = [];
  let at: number[] = [];
  const push = (letter: string, place: number): void => {
    letters.push(letter);
    at.push(place);
  };
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place);
    if (DROPPED.test(letter)) continue;
    if (SPACE.test(letter) || letter === '\t') {
      const gap = /^[ \u00a0\u3000\t]+/.exec(text.slice(place))?.[0] ?? letter;
      const next = text.charAt(place + gap.length);
      const before = letters.at(-1) ?? '\n';
      // 9.1  落实…: a numbering, and no cell of a table.
      if (gap.length > 1 && NUMBERING.test(letters.slice(Math.max(0, letters.length - LONGEST_NUMBERING)).join('')) && !/[\t|]| {2}|\u3000\u3000/u.test((/^[^\n]*/u.exec(text.slice(place + gap.length))?.[0] ?? ''))) {
        push('、', place);
        place += gap.length - 1;
        continue;
      }
      const wide = gap.includes('\t') || (gap.length > 1 && !/[、。，：；！？.)】]/.test(before)) || (/[\d%]/.test(before) && /\d/.test(next));
      if (wide && before !== '\n' && before !== '|' && next !== '' && !/[\n\r|]/.test(next)) push('|', place);
      place += gap.length - 1;
      continue;
    }
    if (letter === ',' && /\d$/.test(letters.at(-1) ?? '') && /^\d{3}(?!\d)/.test(text.slice(place + 1))) continue;
    push(narrow(letter), place);
  }
  const without = (places: readonly number[]): void => {
    const gone = new Set(places);
    if (gone.size === 0) return;
    const keeps = (_: unknown, place: number): boolean => !gone.has(place);
    letters = letters.filter(keeps);
    at = at.filter(keeps);
  };
  without(wrappedEnds(text, letters.join(''), at));
  without(strayCells(letters.join('')));
  return {
    text: letters.join(''),
    evidence: (start, end) => ({ start: at[start] ?? text.length, end: (at[end - 1] ?? text.length - 1) + 1 }),
    quoted: [...new Set(Array.from(text.matchAll(QUOTED), ([, words = '']) => Array.from(words.replaceAll(/[ \u00a0\u3000\t\r]/gu, ''), narrow).join('')))],
  };
};

const VALUE_CELL = /^[^\d]{0,12}\d+(?:\.\d+)?(?!年)[^\d]{0,3}$|^[Xx×*_]+/;

/** Marks of cells in lines that are no table's: alone and without a figure (第一部分  工作情况). */
const strayCells = (folded: string): readonly number[] => {
  const lines = folded.split('\n');
  let start = 0;
  return lines.flatMap((line, place) => {
    const from = start;
    start += line.length + 1;
    const alone = line.includes('|') && !lines[place - 1]?.includes('|') && !lines[place + 1]?.includes('|');
    return alone && (/[。；]/.test(line) || !line.split('|').some((cell) => VALUE_CELL.test(cell))) ? Array.from(line.matchAll(/[|]/g), (match) => from + match.index) : [];
  });
};

/** Ends of lines that were broken where the page ended, not where the sentence did. */
const wrappedEnds = (text: string, folded: string, at: readonly number[]): readonly number[] => {
  const lines = folded.split('\n');
  let end = 0;
  return lines.flatMap((line, place) => {
    end += line.length + 1;
    const next = lines[place + 1] ?? '';
    const indented = SPACE.test(text.charAt((at[end - 1] ?? 0) + 1));
    const goesOn = place > 1 && line.length >= 28 && !/[|。；：！？)】]/.test(line.slice(-1) + (line.includes('|') ? '|' : '')) && next.length > 1 && !indented;
    return goesOn && markerLength(next) === 0 && headingSection(next) === null ? [end - 1] : [];
  });
};
