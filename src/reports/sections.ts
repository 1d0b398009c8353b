import type { Year } from '../domain/year.ts';
import { SECTION_HEADINGS, SECTION_INTROS, type Section } from './rules/sectionWords.ts';

const MARKER = /^(?:第[一二三四五六七八九十]+(?:部分|，|：|、)|[一二三四五六七八九十]{1,3}[、.，]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|[一二三四五六七八九十\d]{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,2}、|\d{1,2}[、.．](?!\d)|[一二三四五六七八九十]是(?!否)要?|其[一二三四五六](?=[，是：])[，是：]?|[①-⑳]|[●■◆★▲▶•·※◎☆◇□▼►➤✓✔◈❖▪▫◦☑▷△○]+|[-—*#]+(?=[^\d])|【)/;

/** How long the numbering at the head of a text is: 一、 （二） 3. 一是 ①; 0 where it has none. */
export const markerLength = (text: string): number => {
  const first = MARKER.exec(text)?.[0].length ?? 0;
  if (first === 0) return 0;
  const second = MARKER.exec(text.slice(first))?.[0];
  return second !== undefined && /[.、)是]$/.test(second) ? first + second.length : first;
};

const bare = (line: string): string => line.slice(markerLength(line)).replaceAll(/(?<![】：。|])[】：。|]+$/g, '').replaceAll(/^[#*\s]+/g, '');

/** 2022年 in a report on 2021: the years named are all to come. */
const isToCome = (words: string, year: Year | null): boolean => {
  const named = Array.from(words.matchAll(/(?<!\d)(20\d\d)(?=年|学年|[-—~至]|，|：|$)/gu), ([text]) => Number(text));
  return year !== null && named.length > 0 && named.every((one) => one > year);
};

/** A heading names its part; a line that says of something how it is stands below one: 抓党建的思路不够宽，规划缺乏延续性. */
const TELLS = /，.*(?:不够|缺乏|欠缺|滞后|不[强高深实细紧明佳宽活浓广严密]|不到位|不及时|偏[少低弱]|较[少低弱差慢])|(?:不够|缺乏|滞后|偏[少低弱]).*，/u;
const SHORT_HEADING = 10;

/** The part that a line begins as a heading, told by its words and never by its number; null where it is none. */
export const headingSection = (line: string, year: Year | null = null): Section | null => {
  const words = bare(line);
  if (words.length > (line.endsWith('。') ? 14 : /，/.test(line) ? 22 : 28) || /[。；]/.test(words) || words === '' || /(?:\d|[一二两三四五六七八九十])(?:次|名|人|场|节|件|篇|%)/.test(words)) return null;
  if (words.length > SHORT_HEADING && TELLS.test(words)) return null;
  const named = SECTION_HEADINGS.find(({ words: pattern, not }) => pattern.test(words) && !(not?.test(words) ?? false))?.section ?? null;
  return (named === null || named === 'work') && !/[，、].*[，、]/u.test(words) && isToCome(words, year) ? 'measure' : named;
};

export interface InlineHeading {
  readonly section: Section;
  /** Of the words and their colon. */
  readonly length: number;
}

const INLINE = /^[^，。；：]{2,14}(?:问题|不足|短板|环节|差距|困难|原因|剖析|思路|打算|措施|举措|方向|计划|安排|设想|之处|半年|对策|反思|学期|重点|成因|根源|症结|病根|改进|整改|办法|事项|任务|短处|缺点|弱项|剖析|努力|提升|去向|行动|想法|毛病|难处|建议)$/;

/** The part that the words before a line's first colon name: 薄弱环节：教师流动性大. */
export const inlineHeading = (line: string): InlineHeading | null => {
  const length = line.indexOf('：');
  const words = length < 0 ? '' : line.slice(0, length);
  const section = INLINE.test(`  ${bare(words)}`) && length + 1 < line.length ? headingSection(words) : null;
  return section === null ? null : { section, length: length + 1 };
};

/** The part that a sentence begins in running text: 存在的问题有：…, 下一步，我们将…; null where it goes on as before. */
export const introSection = (sentence: string, year: Year | null = null): Section | null => {
  const words = sentence.slice(markerLength(sentence));
  const lead = /^[^，：]{0,24}[，：]?[^，：]{0,12}/u.exec(words)?.[0] ?? '';
  if (isToCome(lead, year) && /要|将|拟|计划|打算|准备|争取|力争|愿|重点|展望|面向|面对|：|我们/u.test(lead)) return 'measure';
  return SECTION_INTROS.find(({ words: pattern, not }) => pattern.test(words) && !(not?.test(words) ?? false))?.section ?? null;
};
