import type { ReactNode } from 'react';
import type { ConsoleCell } from '../../domain/answers/consoleAnswer.ts';

/** A number as it is; the last digits of a fraction that only binary arithmetic brought in are left out. */
const numberText = (value: number): string => (Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10))));

const cellWords = (value: Exclude<ConsoleCell, null>): string => (typeof value === 'number' ? numberText(value) : String(value));

/** What is missing and an empty text are two things, and neither is a word of the data. */
export const cellText = (value: ConsoleCell): ReactNode => {
  if (value === null) return <span className="sql-mark">NULL</span>;
  if (value === '') return <span className="sql-mark">''</span>;
  const words = cellWords(value).replaceAll('\n', ' ↵ ');
  return words.length > 80 ? <span title={cellWords(value)}>{words.slice(0, 79)}…</span> : words;
};
