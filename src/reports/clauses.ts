import { headingSection, inlineHeading, introSection, markerLength, type InlineHeading } from './sections.ts';
import type { Year } from '../domain/year.ts';
import { PROBLEM_CUE } from './rules/findingCues.ts';
import type { Section } from './rules/sectionWords.ts';
import { unnamedPart, type UnnamedPart } from './unnamedParts.ts';

/** A stretch of the folded text between two marks; `start` and `end` are places in the folded text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why a sentence is taken for its part: known words say so, a lead of other words does, or only how the sentences sound. */
export type Ground = 'said' | 'led' | 'sounds';

export interface Sentence extends Stretch {
  readonly section: Section;
  /** Stretches between commas, colons and brackets. */
  readonly clauses: readonly Stretch[];
  /** It opens an item (一是, 2., a new line) or a paragraph. */
  readonly opensItem: boolean;
  /** Its words open the part: 存在的问题有. */
  readonly opens: boolean;
  /** It is one of several between ；. */
  readonly listed: boolean;
  /** It has a number or 一是 of its own. */
  readonly marked: boolean;
  /** It stands alone in its line, short and without a full stop. */
  readonly heading: boolean;
  /** The month or part of the year that its line begins with, for the sentences after the first: 四月：…。集中学习3次。 */
  readonly time: string;
  /** Place of its line in the text. */
  readonly line: number;
  /** Words for its part stand here or at the head of its line. */
  readonly said: boolean;
  readonly ground: Ground;
}

const pieces = (text: string, start: number, marks: RegExp): readonly Stretch[] => {
  const found: Stretch[] = [];
  let from = 0;
  const take = (to: number): void => {
    if (to > from) found.push({ start: start + from, end: start + to, text: text.slice(from, to) });
  };
  for (const match of text.matchAll(marks)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  return found;
};

/** 难处：…。想法：… in one line: the second of them too opens its part. */
const spokenHeading = (text: string): Section | null => {
  const section = inlineHeading(text)?.section ?? null;
  return section === 'problem' || section === 'cause' || section === 'measure' ? section : null;
};

/** A chronicle's line: 四月：, 上半年：. */
const LINE_TIME = /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?|[上下]半年|第?[一二三四]季度|第[一二]学期|[上下春秋]季?学期)：/u;

const ITEM = /(?<=[，：。；])(?=(?:[一二三四五六七八九]是(?!否)|其[一二三四五六][，是：]|第[一二三四五六]，|\([一二三四五六1-9]\)|[①-⑳]|[1-9][.、](?=[^\d])))|(?<=，)(?=(?:下一步|下阶段|今后|接下来)(?:，|将|我们|要))/g;

/** 支部生活创新不足 among the problems is one of them, and no heading. */
const isListed = (named: Section | null, section: Section, words: string): boolean =>
  (named === 'problem' || named === 'measure') && named === section && !/^.{0,6}(?:打算|措施|举措|思路|方向|计划|安排|设想|对策|问题|不足|短板)$/u.test(words);

/** After problems told in running text a paragraph of its own that names none tells of something else. */
const leavesProblems = (line: string): boolean => !PROBLEM_CUE.test(line.slice(0, line.search(/[。；]/u) + 1 || line.length)) && !/问题|不足|短板|原因/u.test(line);

/** The lines before the first paragraph or numbered heading are the title, whatever they promise (在实干中前行). */
const BODY_LENGTH = 40;
const opensBody = (line: string): boolean => line.length > BODY_LENGTH || (markerLength(line) > 0 && !/^[-—]/u.test(line)) || /[：。]$/u.test(line);

/** 存在问题：谋划不宽 tells a problem after its heading's words. */
const SHORTEST_TOLD = 5;

const SHORTEST_ASIDE = 8;

const CLAUSE_ENDS = /，|(?<=其中[^，；、]{1,14}[\d一二三四五六七八九十][次个名人节对件篇])、|、(?=(?:上半年|下半年|第[一二]学期|[上下]学期|去年|今年)[^，、\d]{0,6}\d)|[(](?!\d+[名人位](?:中)?[)]|[)])|(?<![(]\d{1,4}[名人位]|[(])[)]|：(?!(?:约|近)?[\d一二两三四五六七八九十]+(?:次|人|名|位|场|节|个|件|篇|对|家|起|分|%|$)|(?:较?好|一般)(?:$|，))|、(?=(?:全年|全学年|本学年)\d)|、(?=(?:全年|全学年|本?学年|本学期|年内)?(?:共|累计|总计|合计|一共|总共)(?!建|青|产|同))/g;

/** Longer than any clause: left unread. */
const LONGEST_CLAUSE = 300;

/** Of a line's numbering: 一、 and 二、 are of one kind, （一） and 1. of others. */
const kindOfMarker = (line: string): string => line.slice(0, markerLength(line)).replaceAll(/[一二三四五六七八九十]+/gu, '一').replaceAll(/\d+/gu, '1').replaceAll(/[①-⑳]/gu, '①');

const LONGEST_HEADING = 18;

/** A short numbered line without a stop that lines of other numbering follow, or that stands in 【】. */
const headsWhatFollows = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  if (/^【[^】]{1,12}】$/u.test(line)) return true;
  const kind = kindOfMarker(line);
  const next = lines[at + 1] ?? '';
  const below = kindOfMarker(next);
  if (kind === '' || next.length === 0 || line.length > LONGEST_HEADING || /[，。；：、]/u.test(line.slice(kind.length)) || below === kind || kindOfMarker(lines[at - 1] ?? '') === kind) return false;
  const first = (one: string): number => lines.findIndex((text) => kindOfMarker(text) === one);
  return below === '' ? next.length > LONGEST_HEADING : first(kind) < first(below);
};

export const clausesOf = (text: string, start: number): readonly Stretch[] => (text.length > 10 * LONGEST_CLAUSE ? [] : pieces(text, start, CLAUSE_ENDS).filter((clause) => clause.text.length <= LONGEST_CLAUSE));

const COLUMNS: readonly (readonly [RegExp, Section])[] = [[/原因|根源|成因|症结/u, 'cause'], [/措施|对策|举措|打算|改进|整改(?!.*(?:时限|情况|结果|责任))/u, 'measure'], [/问题|不足|表现|短板/u, 'problem']];
const LONGEST_COLUMN = 10;

/** The parts that the columns of a table of problems and their causes or measures hold; null where a line heads no such table. */
const columnsOf = (line: string): readonly (Section | null)[] | null => {
  const cells = line.split('|');
  const parts = cells.map((cell) => COLUMNS.find(([words]) => words.test(cell))?.[1] ?? null);
  return cells.every((cell) => cell.length <= LONGEST_COLUMN) && parts.includes('problem') && (parts.includes('cause') || parts.includes('measure')) ? parts : null;
};

/** What the cells of a line of such a table tell. */
const cellsTold = ({ text, start }: Stretch, columns: readonly (Section | null)[], line: number): readonly Sentence[] => {
  let from = start;
  return text.split('|').flatMap((cell, place): readonly Sentence[] => {
    const cellStart = from;
    from += cell.length + 1;
    const section = columns[place] ?? null;
    return section === null || cell.length < SHORTEST_TOLD ? [] : [{ start: cellStart, end: cellStart + cell.length, text: cell, section, clauses: [], opensItem: true, opens: false, listed: true, marked: true, heading: false, time: '', line, said: true, ground: 'said' }];
  });
};

/** The sentences of a folded report, each with the part of the report that it stands in. Lines of tables are left to tables.ts; what names a year after `year` is a plan. */
export const sentencesOf = (folded: string, year: Year | null): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let columns: readonly (Section | null)[] = [];
  let section: Section = 'work';
  let lineNumber = 0;
  let inBody = false;
  /** The problems were opened by a sentence that others follow in its line. */
  let spoken = false;
  const lines = pieces(folded, 0, /\n/g);
  const words = lines.map(({ text }) => text);
  for (const [place, line] of lines.entries()) {
    lineNumber += 1;
    if (line.text.includes('|')) {
      const head = columnsOf(line.text);
      columns = head ?? columns;
      if (head === null) sentences.push(...cellsTold(line, columns, lineNumber));
      continue;
    }
    columns = [];
    inBody ||= opensBody(line.text);
    const named = inBody ? headingSection(line.text, year) : null;
    const spelt = inlineHeading(line.text);
    const heading: Section | null = spelt !== null && line.text.length - spelt.length > SHORTEST_TOLD ? null : isListed(named, section, line.text.slice(markerLength(line.text))) && markerLength(line.text) > 0 ? null : named;
    const inline: InlineHeading | null = heading === null ? spelt : null;
    if (spoken && heading === null && inline === null && section === 'problem' && line.text.length > BODY_LENGTH && markerLength(line.text) === 0 && leavesProblems(line.text)) section = 'work';
    const unnamed: UnnamedPart | null = inBody && heading === null && inline === null && introSection(line.text, year) === null ? unnamedPart(words, place, section) : null;
    section = heading ?? inline?.section ?? unnamed?.section ?? section;
    spoken = unnamed === null ? spoken && heading === null : !unnamed.below;
    const lineTime = LINE_TIME.exec(line.text)?.[0] ?? '';
    let first = true;
    let aside: Section | null = null;
    let asideLeads = false;
    for (const part of pieces(line.text.slice(inline?.length ?? 0), line.start + (inline?.length ?? 0), /[。；！？]|(?<=】)/g)) {
      for (const item of pieces(part.text, part.start, ITEM)) {
        const marker = markerLength(item.text);
        const told = heading === null ? (introSection(item.text, year) ?? (first ? null : spokenHeading(item.text))) : null;
        // 13. 自评发现的问题全部列入清单 among the plans is one of them.
        const opening = told === 'problem' && marker > 0 && (section === 'measure' || section === 'mixed' || section === 'cause') && !item.text.includes('：') ? null : told;
        if ((marker > 0 && section !== 'work' && !asideLeads) || first) {
          aside = null;
          asideLeads = false;
        }
        // 原因是… inside an item speaks of that item only.
        if (opening === 'cause' && !first && (section === 'problem' || section === 'mixed')) {
          // 究其原因：一是…；二是… at the end of a paragraph holds for what is left of it.
          asideLeads = /[：，]$/u.test(item.text) || item.text.length <= SHORTEST_ASIDE;
          if (asideLeads && markerLength(line.text) === 0) section = opening;
          else aside = opening;
        }
        // 下一步，… at the end of a paragraph on work done does not reach into the next one.
        else if (opening !== null && !first && (section === 'mixed' || (section === 'work' && !item.text.endsWith('：')))) aside = opening;
        else if (opening !== null && !(section === 'rectified' && opening === 'problem' && !/仍|还|目前|本年/.test(item.text))) {
          section = opening;
          spoken = opening === 'problem' && item.end < line.end - 1;
        }
        const body = item.text.slice(marker);
        sentences.push({
          start: item.start + marker,
          end: item.end,
          text: body,
          section: aside ?? section,
          clauses: clausesOf(body, item.start + marker),
          opensItem: first || marker > 0,
          opens: opening !== null,
          marked: marker > 0,
          listed: folded.charAt(item.end) === '；' || folded.charAt(part.start - 1) === '；',
          heading: heading !== null || (unnamed?.below ?? false) || (first && headsWhatFollows(words, place)) || (first && part.text.length === line.text.length && line.text.length <= 24 && marker === 0 && !/[，、]/.test(line.text)),
          time: first ? '' : lineTime,
          line: lineNumber,
          said: opening !== null || (first && (heading !== null || inline !== null || unnamed !== null)),
          ground: 'said',
        });
        first = false;
      }
    }
  }
  return sentences;
};
