import { isPlausibleYear, type Year, type YearBasis } from '../domain/year.ts';
import { chineseNumber } from '../domain/numerals.ts';
import { plainText } from '../domain/plainText.ts';

export interface YearReading {
  readonly year: Year;
  readonly basis: YearBasis;
}

/** What six digits without a mark mean is decided by a whole column: 202122 a school year, 202112 a month. */
export type SixDigits = 'schoolYear' | 'month';

const isNext = (year: number, tail: string): boolean => Number(tail) === (tail.length === 4 ? year + 1 : (year + 1) % 100);

export const sixDigits = (texts: readonly string[]): SixDigits => {
  const sixes = texts.map(plainText).filter((text) => /^\d{6}$/.test(text));
  return sixes.every((text) => isNext(Number(text.slice(0, 4)), text.slice(4))) ? 'schoolYear' : 'month';
};

/** How bare years of a column are meant: 112 is 2023 only under 學年度 or 民國, and 2021 under 学年 is the school year 2021–22. */
export interface YearManner {
  readonly six: SixDigits;
  readonly roc: boolean;
  readonly schoolYear: boolean;
}

export const yearManner = (header: string, texts: readonly string[]): YearManner => {
  const head = plainText(header).toLowerCase();
  return {
    six: sixDigits(texts),
    roc: /學年|民國|民国|年度|年份|年別|^年$|roc/.test(head) || texts.some((text) => /民國|民国|學年/.test(text)),
    schoolYear: /学年|學年|school.?year|academic/.test(head),
  };
};

const school = (year: number): YearReading | null => (isPlausibleYear(year) ? { year, basis: 'school' } : null);

/** Reads one year; null for what is none, such as 20211 and 1899. */
export const readYear = (text: string, manner: YearManner): YearReading | null => {
  const plain = plainText(text).replaceAll(' ', '').replace(/\.0+$/, '');
  const said = /学年|學年|school|academic/i.test(plain);
  const words = plain.replace(/(?:academicyear|schoolyear|ay)/i, '');
  const either = (year: number): YearReading | null =>
    isPlausibleYear(year) ? { year, basis: said || manner.schoolYear ? 'school' : 'calendar' } : null;

  const range = /^(\d{4})年?(?:学年|學年)?(?:[-–—~～至/_]|到)(\d{4}|\d{2})年?(?:学年度?|學年度?|年度)?(?:第?[一二上下12]学期)?$/.exec(words);
  if (range && isNext(Number(range[1]), range[2] ?? '')) {
    return manner.six === 'month' && /^\d{4}[-/]\d{2}$/.test(words) && !said ? either(Number(range[1])) : school(Number(range[1]));
  }
  const roc = /^(民國|民国|roc)?(\d{2,3})(?:年|學年度?|学年度?|年度)?$/i.exec(words);
  if (roc && (roc[1] !== undefined || (manner.roc && Number(roc[2]) >= 80))) {
    const year = Number(roc[2]) + 1911;
    return said || manner.schoolYear ? school(year) : either(year);
  }
  const single = /^(\d{4})(?:年度?|学年度?|學年度?|年全年|财年)?$/.exec(words);
  if (single) return either(Number(single[1]));
  const six = /^(\d{4})(\d{2})$/.exec(words);
  if (six) {
    if (manner.six === 'schoolYear') return school(Number(six[1]));
    return Number(six[2]) >= 1 && Number(six[2]) <= 12 ? either(Number(six[1])) : null;
  }
  const dated = /^(\d{4})(?:[-/.年])(\d{1,2})(?:(?:[-/.月])(\d{1,2})?日?)?(?:[T ]?\d{1,2}:.*)?$/.exec(words);
  if (dated) return Number(dated[2]) >= 1 && Number(dated[2]) <= 12 && Number(dated[3] ?? 1) <= 31 ? either(Number(dated[1])) : null;
  const term = /^(\d{4})年?(?:第?[一二上下]半?学期|[上下]半年|春季?|秋季?)$/.exec(words);
  if (term) return either(Number(term[1]));
  const chinese = /^([〇零○一二三四五六七八九]{4})(?:年度?|学年度?)?$/.exec(words);
  return chinese ? either(chineseNumber(chinese[1] ?? '') ?? 0) : null;
};

const IN_TEXT: readonly RegExp[] = [
  /(?<!\d)\d{4}(?:年)?[-–—~至/_](?:\d{4}|\d{2})年?(?:学年|學年)/g,
  /(?<!\d)\d{4}(?:学年度?|學年度?)/g,
  /(?<!\d)(?:民國)?\d{3}(?:學年度?|年度)/g,
  /(?<!\d)\d{4}[-–—~/_](?:\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}年度?/g,
  /[〇零○一二三四五六七八九]{4}年度?/g,
  /(?<!\d)20\d{4}(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}(?!\d)/g,
];

const SPAN = /(?<!\d)((?:19|20)\d{2})年?\s*[-–—~～至到]\s*((?:19|20)\d{2})(?!\d)/g;

/** The one year that a title or a file's name speaks of; null where there is none or several. */
export const yearInText = (text: string): YearReading | null => {
  const plain = plainText(text);
  if (Array.from(plain.matchAll(SPAN)).some((span) => Number(span[2]) !== Number(span[1]) + 1)) return null;
  for (const pattern of IN_TEXT) {
    const found = (plain.match(pattern) ?? []).map((part) => readYear(part, yearManner(/學年/.test(part) ? '學年度' : '', [part]))).filter((reading) => reading !== null);
    const years = new Set(found.map((reading) => reading.year));
    if (years.size === 1 && found[0]) return found[0];
    if (years.size > 1) return null;
  }
  return null;
};

/** One year on its own: 2021, 2021年9月; null for anything else. */
export const readYearOrNull = (text: string): Year | null => readYear(text, yearManner('', [text]))?.year ?? null;
