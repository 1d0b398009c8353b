import { linesOf } from '../wrapping.ts';

interface SentencePage {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

const SIZES = [30, 26, 22, 20] as const;
/** Of more than one slide. */
const LEAST = 20;
/** A point before a sentence takes that much. */
const INDENT = 28;

const tallOf = (line: string, width: number, size: number): number => linesOf(line, width - INDENT, size) * size * 1.45 + size * 0.45;

/** Sentences in letters as large as one slide allows, else over several slides. Pixels. */
export const sentencePages = (lines: readonly string[], { w, h }: { readonly w: number; readonly h: number }): readonly SentencePage[] => {
  const fits = (size: number): boolean => lines.reduce((tall, line) => tall + tallOf(line, w, size), 0) <= h;
  const fontSize = SIZES.find(fits) ?? LEAST;
  const pages: { lines: string[]; tall: number }[] = [{ lines: [], tall: 0 }];
  for (const line of lines) {
    const tall = tallOf(line, w, fontSize);
    const last = pages.at(-1);
    if (last && (last.lines.length === 0 || last.tall + tall <= h)) {
      last.lines.push(line);
      last.tall += tall;
    } else pages.push({ lines: [line], tall });
  }
  return pages.map((page) => ({ lines: page.lines, fontSize }));
};
