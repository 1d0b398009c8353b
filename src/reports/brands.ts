import { brandClauses, programmeIn, type Names, type Stretch } from './brandClause.ts';
import { isPending, named, sequel, type Context } from './brandSteps.ts';
import { goneOn, isAgain, saysLess, type BrandTold } from './brandTold.ts';
import type { Sentence } from './clauses.ts';
import type { FoldedText } from './foldText.ts';
import { isOfOthers } from './ofOthers.ts';
import type { DraftBrand } from './reportDraft.ts';
import { AIMED, AIM_COLUMN, BESIDE_NAME, COUNTED, FIELD, MIDWAY, NEW, OURS, SCORED, VISITED } from './rules/brandWords.ts';

/** The names that a report gives its own brands: in quotation marks beside 品牌 or 书记项目. */
const brandsNamed = ({ text, quoted }: FoldedText): readonly string[] =>
  quoted.filter((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (BESIDE_NAME.after.test(text.slice(at + name.length, at + name.length + 12)) || BESIDE_NAME.before.test(text.slice(Math.max(0, at - 12), at))) return true;
    }
    return false;
  });

const DONE = /已于?|目前|正在/u;

/** A sentence or a row of a table, with what is spoken of there. */
interface Passage {
  readonly text: string;
  readonly start: number;
  readonly line: number;
  readonly topic: string | null;
}

/** Stretches between commas, colons and dashes; what stands in brackets belongs to them: 区级（第三批）党建品牌. */
const stretchesOf = ({ text, start }: Passage): readonly Stretch[] => Array.from(text.matchAll(/[^，：—→]+/gu), ({ 0: words, index }) => ({ text: words, start: start + index, end: start + index + words.length }));

interface Reading {
  readonly folded: FoldedText;
  readonly school: string | null;
  readonly names: Names;
  readonly found: BrandTold[];
}

/** Adds to `found` what a passage tells; `current` is the place there of the application that is spoken of, before and after it. */
const readPassage = (passage: Passage, current: number | null, { folded, school, names, found }: Reading): number | null => {
  const { text, start, line, topic } = passage;
  const quoted = folded.quoted.some((name) => text.includes(name));
  let place = current;
  let before = true;
  for (const stretch of stretchesOf(passage)) {
    if (AIMED.test(text.slice(0, stretch.start - start)) || SCORED.test(stretch.text)) continue;
    if (MIDWAY.test(stretch.text) || VISITED.test(stretch.text) || (isOfOthers(text.slice(0, stretch.end - start), school) && !(COUNTED.test(text) && OURS.test(text)))) { place = null; continue; }
    const open = place === null ? null : (found[place] ?? null);
    for (const clause of brandClauses(stretch, names, { stage: open?.stage ?? 'apply', pending: open !== null && isPending(open) })) {
      const context: Context = { topic, current: place === null ? null : (found[place] ?? null), before, quoted, line };
      const told = named(clause, context);
      const own = told === null || told.name !== null || names.quoted.some((name) => clause.text.includes(name)) ? told : { ...told, name: context.current?.name ?? null };
      const next = own ?? sequel(clause, context);
      if (next === null) continue;
      before = false;
      if (own === null && place !== null && next.start === context.current?.start) { found[place] = next; continue; }
      const same = found.findLastIndex((one) => isAgain(one, next, NEW.test(clause.text)));
      const old = found[same];
      if (old) found[same] = { ...goneOn(old, next), certain: (old.outcome === null || old.certain) && next.certain };
      else found.push(next);
      place = old ? same : found.length - 1;
    }
  }
  return place;
};

const readSentences = (sentences: readonly Sentence[], reading: Reading): void => {
  const { brands } = reading.names;
  let current: number | null = null;
  let topic: string | null = null;
  let line = -1;
  let underHeading = false;
  for (const { text, start, heading, section, opensItem, marked, line: at } of sentences) {
    const sameLine = at === line;
    line = at;
    // 一校一品申报情况：…: the words before a line's first colon may be its heading.
    const lead = sameLine ? '' : reading.folded.text.slice(reading.folded.text.lastIndexOf('\n', start) + 1, start);
    const programme = programmeIn(text) ?? programmeIn(lead) ?? (brands.some((name) => text.includes(name)) ? '品牌' : null);
    if (heading || (opensItem && !marked && !sameLine && !underHeading)) topic = null;
    if (heading) underHeading = programme !== null;
    topic = programme ?? (sameLine || underHeading ? topic : null);
    const isField = underHeading && current !== null && reading.found[current]?.outcome === null && FIELD.test(text);
    if (!sameLine && !isField) current = null;
    if (section === 'close' || heading || (section === 'measure' && !DONE.test(text))) continue;
    current = readPassage({ text, start, line, topic }, current, reading);
  }
};

const LONGEST_ROW = 1000;

/** Rows of tables, a cell a clause; what stands under 目标 or 措施 is passed over. */
const readTables = (reading: Reading): void => {
  let start = 0;
  let head: readonly string[] | null = null;
  for (const [line, text] of reading.folded.text.split('\n').entries()) {
    const cells = text.split('|');
    const columns: readonly string[] | null = head;
    head = cells.length < 2 ? null : (head ?? cells);
    if (columns !== null && cells.length > 1 && text.length <= LONGEST_ROW) {
      const told = cells.map((cell, place) => (AIM_COLUMN.test(columns[place] ?? '') ? '〓'.repeat(cell.length) : cell)).join('，');
      readPassage({ text: told, start, line, topic: programmeIn(told) ?? programmeIn(columns.join()) }, null, reading);
    }
    start += text.length + 1;
  }
};

/** Applications for brands with their last outcome. What is only meant to be applied for, what is another school's, and what names no level is left out. */
export const brandsOf = (sentences: readonly Sentence[], folded: FoldedText, school: string | null): readonly DraftBrand[] => {
  const quoted = folded.quoted.filter((name) => programmeIn(name) === null && !/优秀|合格|等次|级|^未?(?:立项|通过|入围|入选|获批)/u.test(name));
  const reading: Reading = { folded, school, names: { brands: brandsNamed(folded), quoted }, found: [] };
  readSentences(sentences, reading);
  readTables(reading);
  const { found } = reading;
  return found.filter((one) => !found.some((other) => saysLess(one, other))).toSorted((a, b) => a.start - b.start).flatMap(({ programme, level, batch, outcome, given, certain, start, end }) =>
    outcome === null ? [] : [{ programme, level, batch, outcome: given && batch !== '' ? 'approved' : outcome, certain, evidence: folded.evidence(start, end) }]);
};
