import { SSF, type CellObject } from '@e965/xlsx';

interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
}

const formats: {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (value: number, options: { readonly date1904: boolean }) => DateParts | null;
} = SSF;

/** A spreadsheet keeps 15 digits of a number: 0.30000000000000004 is 0.3 to who typed it. */
const DIGITS = 15;
const ERRORS: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA' };

/**
 * A cell as text, as someone who reads the sheet would copy it: percent with its sign, dates as 2023-12-15, numbers in full
 * (not rounded as shown), codes with the leading zeros that their format gives them, errors by name; a formula by its
 * stored value.
 */
export const textOfCell = (cell: CellObject, date1904: boolean): string => {
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' ? cell.v : '';
    case 'n':
      return typeof cell.v === 'number' ? textOfNumber(cell.v, typeof cell.z === 'string' ? cell.z : 'General', date1904) : '';
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      return typeof cell.v === 'number' ? (ERRORS[cell.v] ?? '#N/A') : '#N/A';
    case 'd':
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : '';
    case 'z':
    // A damaged sheet has cells of no kind.
    default:
      return '';
  }
};

const textOfNumber = (value: number, format: string, date1904: boolean): string => {
  if (!Number.isFinite(value)) return '';
  const plain = unquoted(format);
  if (plain.includes('%')) return `${digits(value * 100)}%`;
  if (formats.is_date(format)) return textOfDate(value, date1904);
  if (/^0{2,}$/.test(plain) && Number.isInteger(value) && value >= 0) return digits(value).padStart(plain.length, '0');
  return digits(value);
};

/** The format of positive numbers without what stands in it as text. */
const unquoted = (format: string): string => (format.split(';')[0] ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');

const digits = (value: number): string => String(Number(value.toPrecision(DIGITS)));

const two = (part: number): string => String(part).padStart(2, '0');

/** A time of day alone is no date. */
const textOfDate = (value: number, date1904: boolean): string => {
  const parsed = formats.parse_date_code(value, { date1904 });
  if (!parsed) return digits(value);
  const time = `${two(parsed.H)}:${two(parsed.M)}`;
  if (value < 1) return time;
  const date = `${parsed.y}-${two(parsed.m)}-${two(parsed.d)}`;
  return Number.isInteger(value) ? date : `${date} ${time}`;
};
