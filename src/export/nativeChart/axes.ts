import type { NativeAxis } from './chartModel.ts';
import { fieldsOf, listOf, numberOf, saidBy, textOf, type Fields } from './readOption.ts';

const PLAIN = /^[−-]?[\d,]+(?:\.(\d+))?(%)?$/u;

const ticksOf = (min: number | null, max: number | null, step: number | null): readonly number[] => {
  if (min === null || max === null || step === null || step <= 0) return [min ?? 0, max ?? 100];
  return Array.from({ length: Math.min(40, Math.round((max - min) / step) + 1) }, (_, place) => min + place * step);
};

/** Excel's number format for what a formatter writes; null where it writes words, which no number format does. */
const formatOf = (formatter: unknown, ticks: readonly number[]): string | null => {
  if (typeof formatter !== 'function') return 'General';
  const parts = ticks.map((tick) => PLAIN.exec(saidBy(formatter, tick)));
  const read = parts.flatMap((part) => part ?? []);
  if (parts.some((part) => part === null) || read.length === 0) return null;
  const decimals = Math.max(0, ...parts.map((part) => part?.[1]?.length ?? 0));
  return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${parts.some((part) => part?.[2]) ? '"%"' : ''}`;
};

/** An axis of numbers; null where its labels are words. */
export const numberAxis = (axis: Fields): NativeAxis | null => {
  const label = fieldsOf(axis['axisLabel']);
  const [min, max, step] = [numberOf(axis['min']), numberOf(axis['max']), numberOf(axis['interval'])];
  const shown = label['show'] !== false;
  const format = shown ? formatOf(label['formatter'], ticksOf(min, max, step)) : 'General';
  return format === null ? null : { min, max, step, format, title: axis['nameLocation'] === 'middle' ? textOf(axis['name']) : '', shown, lines: shown && fieldsOf(axis['splitLine'])['show'] !== false };
};

/** What lies along: places with their labels as they are read. */
export interface Categories {
  /** The value that a series names a place by. */
  readonly keys: readonly number[];
  readonly labels: readonly string[];
  readonly shown: boolean;
}

/** The places along an axis: its categories, or the numbers that it labels one by one (years). Null: any number may stand there. */
export const categoriesOf = (axis: Fields): Categories | null => {
  const label = fieldsOf(axis['axisLabel']);
  const shown = label['show'] !== false;
  const say = (value: unknown, place: number): string => (label['formatter'] === undefined ? textOf(value) : saidBy(label['formatter'], value, place));
  if (axis['type'] === 'category') {
    const values = listOf(axis['data']);
    return { keys: values.map((_, place) => place), labels: values.map(say), shown };
  }
  const values = listOf(label['customValues']).flatMap((value) => numberOf(value) ?? []);
  return values.length === 0 ? null : { keys: values, labels: values.map(say), shown };
};
