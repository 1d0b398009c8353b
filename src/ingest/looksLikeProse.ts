import { isEven } from './dialect.ts';

/** Below this there is no report to read. */
const FEWEST_LETTERS = 60;
const DELIMITERS = ['\t', '|', ',', '，', ';'] as const;

const isSentence = (line: string): boolean => /[。；！？]/u.test(line) || (line.length >= 40 && !line.includes('\t'));

/** A row of short names, as many as the rows below have cells. */
const heads = (line: string, delimiter: string): boolean => {
  const cells = line.split(delimiter);
  return cells.length > 1 && cells.every((cell) => cell.trim().length <= 14 && !cell.includes('。'));
};

/** 党支部工作总结 or 黨支部工作總結 above a list of what was done. A table's title says 表. */
const isTitled = (lines: readonly string[]): boolean => {
  const head = lines.slice(0, 3).filter((line) => line.length <= 60);
  return head.some((line) => /[总總][结結]|小[结結]|[报報]告|[汇匯彙][报報]|述[职職]|自查|履[职職]|年[报報]|[纪紀][实實]|[体體][会會]|[发發]言/u.test(line)) && !head.some((line) => /表[)）]?$/u.test(line));
};

/** Whether a text is told in sentences rather than set out in rows. Tables may be in a report, and sentences in a table: what most of the text is decides. */
export const looksLikeProse = (text: string): boolean => {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== '');
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  if (letters < FEWEST_LETTERS) return false;
  const sample = lines.join('\n');
  if (isTitled(lines) && !DELIMITERS.some((delimiter) => isEven(sample, delimiter))) return true;
  const sentences = lines.filter(isSentence);
  if ((text.match(/[。！？]/gu)?.length ?? 0) < 2 || sentences.reduce((sum, line) => sum + line.length, 0) < letters / 2) return false;
  const [first = ''] = lines;
  return !DELIMITERS.some((delimiter) => heads(first, delimiter) && isEven(sample, delimiter));
};
