import type { BrandLevel } from '../domain/brand.ts';
import { outcomeIn, stageOf, type Stage, type ToldOutcome } from './brandOutcome.ts';
import * as words from './rules/brandWords.ts';

/** Programmes that are applied for apart: a school has a brand, its secretary a project. */
const KINDS = [['project', /书记/u], ['case', /案例/u], ['site', /示范|联盟|工作室/u], ['brand', /品牌|一[校园]一|一支部一/u]] as const;
type Kind = (typeof KINDS)[number][0];

/** What one clause, or the part of it that speaks of one level or batch, tells of an application. */
export interface BrandClause extends ToldOutcome {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly level: BrandLevel | null;
  /** 市级, and not a mere 市 or 全市. */
  readonly sure: boolean;
  readonly batch: string;
  readonly programme: string | null;
  /** The brand's own name, where the report names it as one. */
  readonly name: string | null;
  /** 书记项目, 案例 and 品牌 are applied for apart. */
  readonly kind: Kind | null;
  readonly stage: Stage;
  /** 原打算申报. */
  readonly meant: boolean;
}

/** What a report has in quotation marks, and what of it are its brands. */
export interface Names {
  readonly brands: readonly string[];
  readonly quoted: readonly string[];
}

/** What the clauses before left open: a stage, and whether an application is on its way. */
export interface Open {
  readonly stage: Stage;
  readonly pending: boolean;
}

export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Level {
  readonly level: BrandLevel;
  readonly at: number;
  readonly end: number;
  readonly sure: boolean;
}

const blank = (text: string, without: RegExp): string => text.replaceAll(without, (found) => '〓'.repeat(found.length));

/** 2022年立项的市级品牌 tells of its past, 《…通知》 of nothing, 由校级升为 of where it came from. */
const plain = (text: string): string => [words.TITLES, words.PAST, words.FROM].reduce(blank, text);

const levelsIn = (text: string): readonly Level[] => {
  const found = words.LEVELS.flatMap(([pattern, level]) => Array.from(text.matchAll(pattern), (match) => ({ level, at: match.index, end: match.index + match[0].length, sure: match[0].endsWith('级') })))
    .filter(({ end }) => !words.OTHER_LEVELLED.test(text.slice(end)));
  const sure = found.filter((one) => one.sure);
  return (sure.length > 0 ? sure : found).toSorted((a, b) => a.at - b.at);
};

const SPLIT = /[、和及与并又而]|后(?=又|再|被|推荐|申报)|同时/gu;

const mark = (text: string, from: number, to: number): readonly number[] => Array.from(text.slice(from, to).matchAll(SPLIT), ({ index }) => from + index).slice(0, 1);

/** Where one level's or batch's part of a clause ends and the next one's begins: 分获省级第二批、市级第五批; 区级第三批、第四批. */
const cuts = (text: string, levels: readonly Level[]): readonly number[] => {
  const byLevel = levels.slice(1).flatMap((level, place) => (level.level === levels[place]?.level ? [] : mark(text, levels[place]?.end ?? 0, level.at)));
  const batches = Array.from(text.matchAll(new RegExp(words.BATCH.source, 'gu')));
  const byBatch = batches.slice(1).flatMap((batch, place) => (batch[0] === batches[place]?.[0] ? [] : mark(text, (batches[place]?.index ?? 0) + (batches[place]?.[0].length ?? 0), batch.index)));
  return [...new Set([...byLevel, ...byBatch])].toSorted((a, b) => a - b);
};

/** The programme a text names, the fuller word before a mere 品牌. */
export const programmeIn = (text: string): string | null => {
  const names = Array.from(text.matchAll(words.PROGRAMMES), ([name]) => name);
  return names.find((name) => name !== '品牌') ?? names[0] ?? null;
};

const kindIn = (text: string): Kind | null => {
  const kinds = KINDS.filter(([, pattern]) => pattern.test(text));
  return kinds.length === 1 ? (kinds[0]?.[0] ?? null) : null;
};

/** In quotation marks as what is applied for, or known as a brand's name. */
const nameIn = (text: string, { brands, quoted }: Names): string | null =>
  brands.find((name) => text.includes(name)) ?? quoted.find((name) => { const at = text.indexOf(name); return at >= 0 && words.ACTS.test(text.slice(at + name.length)); }) ?? null;

const batchIn = (text: string): string => (words.BATCH.exec(text) ?? words.YEARS_BATCH.exec(text))?.[0] ?? '';

/** What a clause tells, a part for each level or batch it names; parts without an outcome share that of the others. */
export const brandClauses = ({ text, start }: Stretch, names: Names, { stage, pending }: Open): readonly BrandClause[] => {
  const shown = plain(text);
  const levels = levelsIn(shown);
  const at = [0, ...cuts(shown, levels), shown.length];
  const parts = at.slice(0, -1).map((from, place) => shown.slice(from, at[place + 1]));
  const goesOn = levels.length === 0;
  const stages = parts.map((part): Stage => (!goesOn ? stageOf(part) : pending ? 'apply' : stageOf(part) === 'apply' ? stage : stageOf(part)));
  const others = parts.map((part) => parts.length > 1 && words.NO_PROGRAMME.test(part));
  const won = parts.length > 1 && words.WON_LIST.test(shown.slice(0, levels[0]?.at ?? 0));
  const unnamed = (part: string): string => names.quoted.reduce((left, name) => left.replaceAll(name, '〓'.repeat(name.length)), part);
  const told = parts.map((named, place): ToldOutcome => {
    const part = unnamed(named);
    const own = others[place] ? { outcome: null, given: false } : outcomeIn(part, stages[place] ?? 'apply', goesOn);
    return own.outcome === null && won && !others[place] ? outcomeIn(`获评${part}`, 'apply', false) : own;
  });
  const whole = programmeIn(shown);
  return parts.map((part, place): BrandClause => {
    const level = levelsIn(part).at(-1) ?? (batchIn(part) === '' ? undefined : parts.slice(0, place).flatMap(levelsIn).at(-1));
    const own = told[place];
    const shared = own?.outcome !== null || others[place] ? own : (told.slice(place).find(({ outcome }) => outcome !== null) ?? told.slice(0, place).findLast(({ outcome }) => outcome !== null));
    const programme = programmeIn(part) ?? (others[place] ? null : whole) ?? (names.brands.some((name) => part.includes(name)) ? '品牌' : null);
    return {
      text: part, start: start + (at[place] ?? 0), end: start + (at[place + 1] ?? text.length), level: level?.level ?? null, sure: level?.sure ?? false, batch: batchIn(part),
      programme, name: nameIn(part, names), kind: kindIn(part), outcome: shared?.outcome ?? null, given: shared?.given ?? false, stage: stages[place] ?? 'apply', meant: words.ONCE_MEANT.test(part),
    };
  });
};
