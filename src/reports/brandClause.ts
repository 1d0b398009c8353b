import type { BrandLevel, BrandOutcome } from '../domain/brand.ts';
import * as words from './rules/brandWords.ts';

/** What an application has come to: asked for, looked at again after years, or brought to its end. */
type Stage = 'apply' | 'review' | 'finish';

/** Programmes that are applied for apart: a school has a brand, its secretary a project. */
const KINDS = [['project', /书记/u], ['case', /案例/u], ['site', /示范|联盟|工作室/u], ['brand', /品牌|一[校园]一|一支部一/u]] as const;
type Kind = (typeof KINDS)[number][0];

const kindIn = (text: string): Kind | null => {
  const kinds = KINDS.filter(([, pattern]) => pattern.test(text));
  return kinds.length === 1 ? (kinds[0]?.[0] ?? null) : null;
};

/** What one clause, or the part of it that speaks of one level, tells of an application. */
export interface BrandClause {
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
  readonly outcome: BrandOutcome | null;
  /** 获评, 命名: an application won where one is told, else what the school has. */
  readonly given: boolean;
  readonly stage: Stage;
  /** 原打算申报. */
  readonly meant: boolean;
}

interface Level {
  readonly level: BrandLevel;
  readonly at: number;
  readonly end: number;
  readonly sure: boolean;
}

const blank = (text: string, words_: RegExp): string => text.replaceAll(words_, (found) => '〓'.repeat(found.length));

/** 2022年立项的市级品牌 tells of its past, 《…通知》 of nothing, 由校级升为 of where it came from. */
const plain = (text: string): string =>
  blank(blank(blank(text, /《(?![^》]*(?:公布|命名|结果))[^》]*》|中期(?:评估|检查|考核|验收)(?:合格)?/gu), /(?:申报|入围|立项|获评|获批|评为|推荐|命名|创建|创成|通过)的(?=[^，]*(?:通过|立项|获|入围|未|没有|落选|复|结题|结项|验收|评))/gu), /[由从](?:原来的)?[省市区县校园]级(?=[^，]*(?:升|晋|跃|到|成长|发展))/gu);

const levelsIn = (text: string): readonly Level[] => {
  const found = words.LEVELS.flatMap(([pattern, level]) => Array.from(text.matchAll(pattern), (match) => ({ level, at: match.index, end: match.index + match[0].length, sure: match[0].endsWith('级') })))
    .filter(({ end }) => !words.OTHER_LEVELLED.test(text.slice(end)));
  const sure = found.filter((one) => one.sure);
  return (sure.length > 0 ? sure : found).toSorted((a, b) => a.at - b.at);
};

const SPLIT = /[、和及与并又而]|后(?=又|再|被|推荐|申报)|同时/gu;

/** Where one level's part of a clause ends and the next one's begins; empty where one level alone is told. */
const cuts = (text: string, levels: readonly Level[]): readonly number[] =>
  levels.slice(1).flatMap((level, place) => {
    const from = levels[place]?.end ?? 0;
    const marks = Array.from(text.slice(from, level.at).matchAll(SPLIT));
    return level.level === levels[place]?.level || marks.length === 0 ? [] : [from + (marks[0]?.index ?? 0)];
  });

/** What is given is an application only when it is a brand, a grade or a level alone: not 获评市级绿色学校. */
const isOtherHonour = (text: string): boolean => {
  const given = new RegExp(words.GIVEN.source, 'u').exec(text);
  if (given === null) return false;
  const object = text.slice(given.index);
  return words.NO_PROGRAMME.test(object) || !(text.search(words.PROGRAMMES) >= 0 || /成果|等次|等级|优秀|合格|[省市区县校园]级(?:第.{1,2}批)?(?:立项|名单)?$/u.test(object));
};

const stageOf = (text: string): Stage => (words.REVIEW.test(text) && !/(?:进入|入围|晋级|止步|参加)[^，]{0,4}复评/u.test(text) ? 'review' : words.FINISH.test(text) ? 'finish' : 'apply');

interface Outcome {
  readonly outcome: BrandOutcome | null;
  readonly given: boolean;
}

const NONE: Outcome = { outcome: null, given: false };

/** What the words of a clause say became of an application; a look back that failed has no outcome of its own. */
const outcomeIn = (text: string, stage: Stage): Outcome => {
  if (words.WITHDRAWN.test(text)) return NONE;
  if (words.NOT_APPLIED.test(text)) return { outcome: 'not_applied', given: false };
  if (words.NOT_YET.test(text) || words.MENTIONED.test(text)) return NONE;
  if (words.REJECTED.test(text)) return stage === 'review' ? NONE : { outcome: 'rejected', given: false };
  const kept = stage === 'review' && /通过|合格|达标|过关|保留|获评|优秀|良好|确认|续|成功|完成/u.test(text);
  if (kept) return { outcome: 'rechecked', given: false };
  if (stage === 'review') return NONE;
  if (stage === 'finish' && /给予|获|评|等次|等级/u.test(text) && /优秀|良好|合格/u.test(text)) return { outcome: 'achieved', given: false };
  if (isOtherHonour(text)) return NONE;
  const outcome = words.OUTCOMES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const ended = outcome === 'applied' || outcome === null || outcome === 'shortlisted';
  if (ended && words.GIVEN.test(text)) return { outcome: 'achieved', given: true };
  return { outcome: stage === 'finish' && outcome === 'approved' ? 'achieved' : outcome, given: false };
};

/** The programme a text names, the fuller word before a mere 品牌. */
export const programmeIn = (text: string): string | null => {
  const names = Array.from(text.matchAll(words.PROGRAMMES), ([name]) => name);
  return names.find((name) => name !== '品牌') ?? names[0] ?? null;
};

/** In quotation marks as what is applied for, or known as a brand's name. */
const nameIn = (text: string, { brands, quoted }: Names): string | null =>
  brands.find((name) => text.includes(name)) ?? quoted.find((name) => { const at = text.indexOf(name); return at >= 0 && ACTS.test(text.slice(at + name.length)); }) ?? null;

/** What stands behind the name of an application. */
const ACTS = /^(?:[^，]{0,6})(?:申报|参评|参加|获|荣获|入围|入选|通过|落选|立项|冲击|被|作为|顺利|成功|进入|结题|结项)/u;

/** What a report has in quotation marks, and what of it are its brands. */
export interface Names {
  readonly brands: readonly string[];
  readonly quoted: readonly string[];
}

const batchIn = (text: string): string => (words.BATCH.exec(text) ?? words.YEARS_BATCH.exec(text))?.[0] ?? '';

export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the clauses before left open: a stage, and whether an application is on its way. */
export interface Open {
  readonly stage: Stage;
  readonly pending: boolean;
}

/** What a clause tells, a part for each level it names; the others share its outcome. */
export const brandClauses = ({ text, start }: Stretch, names: Names, { stage, pending }: Open): readonly BrandClause[] => {
  const shown = plain(text);
  const levels = levelsIn(shown);
  const at = [0, ...cuts(shown, levels), shown.length];
  const parts = at.slice(0, -1).map((from, place) => shown.slice(from, at[place + 1]));
  const own = programmeIn(shown);
  const stages = parts.map((part): Stage => (levels.length > 0 ? stageOf(part) : pending ? 'apply' : stageOf(part) === 'apply' ? stage : stageOf(part)));
  const told = parts.map((part, place) => outcomeIn(part, stages[place] ?? 'apply'));
  return parts.map((part, place): BrandClause => {
    const level = levelsIn(part).at(-1) ?? null;
    // 通过区级、市级评审; 入围区级、市级
    const shared = told[place]?.outcome === null ? (told.slice(place).find(({ outcome }) => outcome !== null) ?? told.slice(0, place).findLast(({ outcome }) => outcome !== null)) : told[place];
    return {
      text: part, start: start + (at[place] ?? 0), end: start + (at[place + 1] ?? text.length), level: level?.level ?? null, sure: level?.sure ?? false, batch: batchIn(part),
      programme: own ?? (names.brands.some((name) => part.includes(name)) ? '品牌' : null), name: nameIn(part, names), kind: kindIn(part), outcome: shared?.outcome ?? null, given: shared?.given ?? false, stage: stages[place] ?? 'apply', meant: words.ONCE_MEANT.test(part),
    };
  });
};
