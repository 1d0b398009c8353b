import type { Year, YearBasis } from '../domain/year.ts';
import type { FigureScope } from './reportDraft.ts';
import type { Section } from './rules/sectionWords.ts';

/** What the whole report says of its time: a half-year report's figures are of the half year. */
export interface ReportTime {
  readonly year: Year | null;
  readonly basis: YearBasis;
  readonly scope: FigureScope;
}

const NUMERAL = '[\\d一二两三四五六七八九十]';

/** Words of time, the surest reading first; the last one before a figure holds. */
const CUES: readonly (readonly [RegExp, FigureScope])[] = [
  [new RegExp(`(?:截至|截止|截止到|截至到)(?:目前|现在|今年|本年|当前|\\d{4}年|${NUMERAL}{1,2}月|年|学期|学年|上)?(?:${NUMERAL}{1,2}月(?:份)?)?(?:${NUMERAL}{1,3}日|底|末|初|止)?`, 'gu'), 'toDate'],
  [/目前为止|至今年?\d{1,2}月|\d{1,2}月底前/gu, 'toDate'],
  [/(?:从|自)?(?:19|20)\d\d年(?:\d{1,2}月)?(?:至今|以来到现在)|(?:从|自)?(?:19|20)\d\d年[^，；]{0,6}以来|建[校园党]支?部?以来|自?成立以来|办[学园]以来|历年来?|多年来/gu, 'cumulative'],
  [/连续[两二三四五六七八九十\d]+年|(?:近|过去|前|这)?[两二三四五六七八九十几数]年(?:来|间|以来|内|累计|中|共)|近[两二三四五六七八九十几]年|任期(?:内|以来)|20\d\d年?[-至~—到]20\d\d年(?!度|学)/gu, 'severalYears'],
  [/(?<!下|去年|上年)上半年|(?:1|一)[-至~—到]6月|(?:1|一)月(?:份)?[-至~—到](?:6|六)月/gu, 'firstHalf'],
  [/下半年|7[-至~—到]12月|(?:7|七)月(?:份)?[-至~—到](?:12|十二)月/gu, 'secondHalf'],
  [/第?[一二三四1234]季度(?![一二两三\d][次回场节])/gu, 'quarter'],
  [/(?:第一|秋季?|上)学期/gu, 'firstTerm'],
  [/(?:第二|春季?|下)学期/gu, 'secondTerm'],
  [/去年|上一?年度?|上学年|前一年|往年/gu, 'lastYear'],
  [/明年|来年|下一?(?:个)?(?:学)?年度?|新的一(?:学)?年|新学年/gu, 'nextYear'],
  [/(?<![\d至到~—-])(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])月(?:份|底|初|中旬|上旬|下旬|\d{1,2}日|[一二三四五六七八九十]+日)?(?![-至~—到])/gu, 'month'],
  [/全年|今年|本年度?|一年来|年内|本学年|全学年|年度内|一学年来/gu, 'year'],
];

const PER = /每[^，]{0,2}$/u;

const placed = (text: string): readonly { readonly at: number; readonly length: number; readonly scope: FigureScope }[] =>
  CUES.flatMap(([pattern, scope]) => Array.from(text.matchAll(pattern), (match) => ({ at: match.index, length: match[0].length, scope })))
    .filter(({ at }) => !PER.test(text.slice(Math.max(0, at - 2), at)));

const yearsNamed = (text: string, { year, basis }: ReportTime): readonly { readonly at: number; readonly scope: FigureScope }[] =>
  year === null || basis === 'school' ? [] : Array.from(text.matchAll(/(?<![\d])(20\d\d)年(?!以来|[-至])/gu), (match): { at: number; scope: FigureScope } => {
    const away = Number(match[1]) - year;
    return { at: match.index, scope: away === 0 ? 'year' : away === 1 ? 'nextYear' : away === -1 ? 'lastYear' : 'severalYears' };
  });

const PARTS: ReadonlySet<FigureScope> = new Set(['firstHalf', 'secondHalf', 'firstTerm', 'secondTerm', 'quarter', 'month']);

/** A clause after two parts of the year (上半年5次，下半年4次，整改率…) is of neither. */
const carriedTime = (earlier: string): string => (new Set(placed(earlier).map(({ scope }) => scope).filter((scope) => PARTS.has(scope))).size > 1 ? '' : earlier);

/** 比去年, 由上年的6次: named to compare with. */
const COMPARED = /(?:由|从|与|比|较|同|和)(?:去年|上一?年度?|上一?学年|前年|20\d\d年)(?:同期)?(?:的|相比|增|提|多|减|少|下降|上升|有所|\d|[一二三四五六七八九十])/gu;

/** The scope that the words of a sentence up to (and with) a figure give it; `upTo` is of the figure's own clause. */
export const scopeOf = ({ earlier, upTo }: { readonly earlier: string; readonly upTo: string }, section: Section, time: ReportTime): FigureScope => {
  const before = (carriedTime(earlier) + upTo).replaceAll(COMPARED, (words) => '〓'.repeat(words.length));
  const whole = section === 'measure' && time.scope === 'firstHalf' ? 'secondHalf' : section === 'measure' ? 'nextYear' : time.scope;
  const found = placed(before);
  const sure = found.filter((one, place) => !found.some((other, before2) => before2 < place && one.at >= other.at && one.at < other.at + other.length));
  const years = yearsNamed(before, time).filter(({ at }) => !sure.some((other) => at >= other.at && at < other.at + other.length));
  const last = [...sure, ...years].toSorted((a, b) => a.at - b.at).at(-1);
  const cumulated = /(?:累计|累积)/u.test(before);
  if (cumulated && (last === undefined || (section !== 'measure' && last.scope === 'lastYear'))) return time.scope === 'year' ? 'cumulative' : time.scope;
  if (last === undefined) return whole;
  if (last.scope === 'nextYear' && section !== 'measure' && !/明年|来年|下一?年|20\d\d年/u.test(before)) return whole;
  if (last.scope !== 'year') return last.scope;
  return section === 'measure' && /明年|来年|下一?年|新的一/u.test(before) ? 'nextYear' : section === 'measure' ? whole : /全年|全学年/u.test(before) ? 'year' : time.scope;
};
