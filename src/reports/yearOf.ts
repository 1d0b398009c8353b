import { chineseNumber } from '../domain/numerals.ts';
import { isPlausibleYear, type Year, type YearBasis } from '../domain/year.ts';
import type { FoldedText } from './foldText.ts';
import type { Evidence, FigureScope } from './reportDraft.ts';
import type { ReportTime } from './scope.ts';

export interface ReportYear extends ReportTime {
  readonly evidence: Evidence | null;
}

const CHINESE = '[〇零一二三四五六七八九]{4}';
const SCHOOL_YEAR = /(20\d{2})(?:年|学年)?[-—–~至/](20\d{2}|\d{2})(?:年)?学年|(20\d{2})学年/u;
const YEAR = new RegExp(`(?<!\\d)((?:19|20)\\d{2}|${CHINESE})(?:年|(?=党建|工作|述职|总结|书记))`, 'gu');
const DATE = new RegExp(`(?<!\\d)((?:20)\\d{2}|${CHINESE})[年.\\-/](\\d{1,2}|[一二三四五六七八九十]{1,2})(?:月|[.\\-/]\\d{1,2}日?|(?=$))(?![—\\-~至到])`, 'u');

const numberOf = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : chineseNumber(text));

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十\d]+[)]|\d{1,2}[、.])/u;

const scopeIn = (title: string): FigureScope =>
  /下半年/u.test(title) && !/上半年/u.test(title) ? 'secondHalf' : /上半年|半年(?:度)?(?:工作|党建|总结|小结|述职)/u.test(title) ? 'firstHalf' : /第一学期|上学期|秋季?学期/u.test(title) ? 'firstTerm' : /第二学期|下学期|春季?学期/u.test(title) ? 'secondTerm' : 'year';

/** December of a year tells of that year, January to March of the year before; under a school-year basis what ends in summer began the year before. */
const ofDate = (year: number, month: number, basis: YearBasis): Year => (basis === 'school' ? (month <= 8 ? year - 1 : year) : month <= 3 ? year - 1 : year);

/** The one year that most of a text's own words name; null where two are named alike. */
const mostNamed = (text: string): number | null => {
  const counted = new Map<number, number>();
  for (const match of text.matchAll(YEAR)) {
    const year = numberOf(match[1] ?? '');
    if (year !== null && isPlausibleYear(year)) counted.set(year, (counted.get(year) ?? 0) + 1);
  }
  const [first, second] = [...counted].toSorted((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
};

/** The year a report is of, from its title, else the date under it, else the name of its file, else the year its text speaks of. */
export const yearOf = (folded: FoldedText, fileName: string): ReportYear => {
  const lines = folded.text.split('\n').filter((line) => line !== '');
  const title = lines.slice(0, 3).filter((line, place) => line.length <= 60 && !/[。]/u.test(line) && (place === 0 || !NUMBERED.test(line))).join('\n');
  const basis: YearBasis = /学年/u.test(title) || (/(?<!新)学年/u.test(folded.text) && !/20\d\d年(?:度|上半年|下半年)/u.test(title) && !/\d{4}年度|全年|(?:一|本)年来|今年/u.test(folded.text)) ? 'school' : 'calendar';
  const scope = scopeIn(title);
  const place = (text: string): Evidence | null => {
    const at = folded.text.indexOf(text);
    return at < 0 ? null : folded.evidence(at, at + text.length);
  };
  const inTitle = SCHOOL_YEAR.exec(title);
  if (inTitle) return { year: Number(inTitle[1] ?? inTitle[3]), basis: 'school', scope, evidence: place(inTitle[0]) };
  const dated = DATE.exec(lines.slice(-3).join('\n'));
  const titled = Array.from(title.matchAll(YEAR)).flatMap((match) => { const year = numberOf(match[1] ?? ''); return year !== null && isPlausibleYear(year) && !DATE.test(title.slice(match.index)) ? [{ year, words: match[0] }] : []; });
  const years = new Set(titled.map(({ year }) => year));
  if (titled[0] && years.size === 1) return { year: titled[0].year, basis, scope, evidence: place(titled[0].words) };
  const inText = basis === 'school' ? SCHOOL_YEAR.exec(folded.text) : null;
  if (inText) return { year: Number(inText[1] ?? inText[3]), basis, scope, evidence: place(inText[0]) };
  const when = dated ?? DATE.exec(title);
  const year = numberOf(when?.[1] ?? '');
  const month = numberOf(when?.[2] ?? '');
  if (when && year !== null && month !== null && isPlausibleYear(year)) return { year: ofDate(year, month, basis), basis, scope, evidence: place(when[0]) };
  const named = /(?<!\d)(20\d{2})(?!\d)/u.exec(fileName.normalize('NFKC'))?.[1];
  if (named !== undefined) return { year: Number(named), basis, scope, evidence: null };
  const most = mostNamed(folded.text);
  return { year: most, basis, scope, evidence: most === null ? null : place(`${String(most)}年`) };
};
