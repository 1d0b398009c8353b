import type { Year } from '../domain/year.ts';
import { readBoolean } from './levels.ts';
import { missingWord } from './missingWords.ts';
import { isBlank, plainText } from '../domain/plainText.ts';
import { readYearOrNull } from './years.ts';

/** What a remark tells of a school, in its words: other schools are names still. */
export type ToldLineage =
  | { readonly kind: 'renamed'; readonly year: Year | null; readonly from: string | null; readonly to: string | null }
  /** `own`: the school itself went into the other, with the `partners`; else they alone did, as the remark names them. */
  | { readonly kind: 'mergedInto'; readonly year: Year | null; readonly other: string; readonly own: boolean; readonly partners: readonly string[] }
  | { readonly kind: 'mergedWith' | 'campusOf'; readonly year: Year | null; readonly other: string }
  /** Others went into this school; `founded`: it was made of them. */
  | { readonly kind: 'absorbed'; readonly year: Year | null; readonly others: readonly string[]; readonly founded: boolean }
  | { readonly kind: 'memberOf'; readonly year: Year | null; readonly group: string }
  | { readonly kind: 'opened' | 'closed'; readonly year: Year };

/** What a column's header says its bare names are. */
export type LineageHint = 'group' | 'mainSchool' | null;

export const lineageHint = (header: string): LineageHint => {
  if (/集团/.test(header)) return 'group';
  return /主校|总校|本部/.test(header) ? 'mainSchool' : null;
};

/** Reads a remark of a register (2019年由…更名, 2021年并入…); empty where it tells nothing of lineage. */
export const readLineage = (text: string, hint: LineageHint = null): readonly ToldLineage[] => {
  if (isBlank(text) || text.length > 400) return [];
  const told: ToldLineage[] = [];
  let spoken: Year | null = null;
  let announced: Year | null = null;
  for (const clause of plainText(text).split(/[;。,\n]/)) {
    const { words, year } = datesOut(clause);
    spoken = year ?? spoken;
    if (words === '') {
      announced = year;
      continue;
    }
    const event = readClause(words, { year: year ?? spoken, ownYear: year ?? announced, hint });
    announced = null;
    if (event) told.push(event);
  }
  return renamesJoined(told);
};

const DATE = /[于自从在]?(?:((?:19|20)\d{2})(?:学?年度?|[-./](?=\d)|(?!\d))|([〇零○一二三四五六七八九]{4})年度?)(?:\d{1,2}(?:月份?|[-./](?=\d)|(?!\d)))?(?:\d{1,2}(?:日|(?!\d)))?(?:年?[末底]|年?初(?![级中])|[春夏秋冬]季(?:学期)?|[春夏秋冬](?=[与由并更改撤停新起])|[上下]半年|暑[假期]|寒假)?(?:起|以来)?/g;

const datesOut = (clause: string): { readonly words: string; readonly year: Year | null } => {
  let year: Year | null = null;
  const words = clause.replaceAll(' ', '').replace(DATE, (_, digits?: string, chinese?: string) => {
    year ??= readYearOrNull(digits ?? `${chinese ?? ''}年`);
    return '';
  });
  return { words: words.replace(/\((?:更名|改名|合并|并入|撤并)?\)/g, '').replace(/^[、:]+|[、:]+$/g, ''), year };
};

interface Clause {
  readonly year: Year | null;
  /** Without the year of an earlier event, which a membership does not share. */
  readonly ownYear: Year | null;
  readonly hint: LineageHint;
}

const RENAMED = '(?:正式)?(?:更名|改名|易名|改称|更改校名|变更校名)';
const FROM_TO = new RegExp(`^(?:学校|本校)?由(?:原)?(.+?)${RENAMED}(?:而来|而成|[为成](.+))?$`);
const RENAMED_TO = new RegExp(`^(?:学校|本校)?${RENAMED}(?:情况)?[为成:]*(.*)$`);
const FORMERLY = /^(?:(?:原名|曾用名|旧称|前身|原校名|原称|曾名)[为是系:]*|原[为是系])(.+)$/;
const FORMER_SCHOOL = /^原(.+(?:小学|中学|学校|幼儿园))$/;
const GROUP = /^(?:加入|纳入|并入|成为|隶属于?|归?属于?|系|为|是)?(.+?(?:教育集团|集团|教共体|教育共同体|教育联盟))(?:化?办学)?(?:的)?(?:成员学?校|成员单位|成员园?|核心校|龙头校|领衔校|牵头校|总校|分校|校)?$/;
const CAMPUS = /^(?:改?设?[为是系]|隶?属于?|作为|成为)?(.+?(?:小学|中学|学校|幼儿园|实小|实验园|[一二三四五六七八九十]中))的?\(?([^设有含共分()]{0,6}|分)(?:校区|分校|分园|园区)\)?$/;
const INTO = /^(.*?)(?:撤?并入|併入|归并[到入至]|合[并併][到入至]|撤并[到至])(.+)$/;
const OUT_OF = /^(?:将)?(.+?)(?:整体)?(?:撤?并入|併入)$/;
const MADE_ONE = /^(?:学校)?[与和同](.+?)(?:合[并併]|整合)[为成](?:立)?(.+)$|^(?:学校)?[与和同](.+?)(?:合[并併]|整合)(?:组建|成立|新建|设立)[为成]?(.+)$/;
const WITH = /^(?:学校)?[与和同](.+?)合[并併](?:办学)?$/;
const MADE_OF = /^由(.+?)(?:合[并併]|整合)(?:[为成](.+)|而成|新建|组建|成立|设立|建成|办学)*$/;
const TOOK_IN = /^(?:吸收)?(?:合[并併]|整合|接收|吸纳)(.+?(?:小学|中学|学校|幼儿园))$/;
const CLOSED = /^(?:学校|本校|本园|已|正式|予以)*(?:撤并|停办|撤销|关停|关闭|注销|停止办学|停止招生|撤点)(?:学校|办学)?$/;
const OPENED = /^(?:学校|本校|本园|正式)*(?:新建|新办|始建|建校|建园|成立|开办|创办|创建|开园|新开办|启用|投入使用|建成)(?:学校|幼儿园|招生|开学|于|使用)?$/;
/** What stands in a column 集团校 or 主校 instead of a name: numbers, and the part a school plays. */
const NO_NAME = /^[\d.\-—/]+$|^暂?无$|^(?:核心|成员|龙头|领衔|牵头|总|分|主|本)?(?:学?校|园|部|单位)区?$/;
const ITSELF = /^(?:我校|本校|该校|学校|本园|我园)$/;
const STATE = /^(?:学校|本校|撤销|停办|撤并|关停|整体|正式|办学|后|师生|学生|已|被|全部)*$/;

const readClause = (words: string, { year, ownYear, hint }: Clause): ToldLineage | null => {
  const fromTo = FROM_TO.exec(words);
  if (fromTo) return { kind: 'renamed', year, from: named(fromTo[1]), to: named(fromTo[2]) };
  const formerly = FORMERLY.exec(words) ?? FORMER_SCHOOL.exec(words);
  if (formerly) return { kind: 'renamed', year: ownYear, from: named(formerly[1]?.replace(new RegExp(`${RENAMED}.*$`), '')), to: null };
  const renamed = RENAMED_TO.exec(words);
  const [, to, from] = /^(.*?)(?:\(原名?(.+)\))?$/.exec(renamed?.[1] ?? '') ?? [];
  if (renamed) return { kind: 'renamed', year, from: named(from), to: named(to) };
  const group = GROUP.exec(words)?.[1];
  if (group !== undefined) return { kind: 'memberOf', year: ownYear, group };
  const merge = readMerge(words, year);
  if (merge) return merge;
  const main = named(CAMPUS.exec(words)?.[1]);
  if (main !== null && !ITSELF.test(main)) return { kind: 'campusOf', year: ownYear, other: main };
  if (year !== null && CLOSED.test(words)) return { kind: 'closed', year };
  if (year !== null && OPENED.test(words)) return { kind: 'opened', year };
  if (hint === null || NO_NAME.test(words) || readBoolean(words) !== null || missingWord(words) !== null || words.length > 30) return null;
  return hint === 'group' ? { kind: 'memberOf', year: ownYear, group: words } : { kind: 'campusOf', year: ownYear, other: words };
};

const readMerge = (words: string, year: Year | null): ToldLineage | null => {
  const absorbed = (names: string | undefined, founded: boolean): ToldLineage => ({ kind: 'absorbed', year, others: several(names), founded });
  const outOf = OUT_OF.exec(words);
  if (outOf && !STATE.test(outOf[1] ?? '')) return absorbed(outOf[1]?.replace(/^由/, ''), false);
  const into = INTO.exec(words);
  if (into) {
    const [before, target] = [into[1] ?? '', named(into[2])];
    if (target === null) return null;
    if (ITSELF.test(target)) return STATE.test(before) ? null : absorbed(before.replace(/^[将由]/, ''), false);
    const alone = STATE.test(before);
    return { kind: 'mergedInto', year, other: target, own: alone || /^[与和同]/.test(before), partners: alone ? [] : several(before.replace(/^[将与和同]/, '')) };
  }
  const one = MADE_ONE.exec(words);
  const made = named(one?.[2] ?? one?.[4]);
  if (one && made !== null) return { kind: 'mergedInto', year, other: made, own: true, partners: several(one[1] ?? one[3]) };
  const partner = named(WITH.exec(words)?.[1]);
  if (partner !== null) return { kind: 'mergedWith', year, other: partner };
  const madeOf = MADE_OF.exec(words);
  if (madeOf) return absorbed(madeOf[1], true);
  const tookIn = TOOK_IN.exec(words);
  return tookIn ? absorbed(tookIn[1], false) : null;
};

const named = (words: string | undefined): string | null => {
  const name = (words ?? '').replaceAll(/["'“”‘’「」《》]/g, '').replace(/^原(?!平)/, '');
  return name === '' || name.length > 40 || /^(?:现名|现校名|今名)$/.test(name) ? null : name;
};

const several = (words: string | undefined): readonly string[] =>
  (words ?? '').split(/[、和与及]|以及/).flatMap((part) => named(part.replace(/(?:两|二|三|四|等)[校所园]*$/, '')) ?? []);

/** 原名第三小学，2019年更名为映溪小学 is one event. */
const renamesJoined = (told: readonly ToldLineage[]): readonly ToldLineage[] =>
  told.reduce<readonly ToldLineage[]>((before, event) => {
    const last = before.at(-1);
    if (last?.kind !== 'renamed' || event.kind !== 'renamed' || last.year !== null && last.year !== event.year || last.from === null || last.to !== null || event.from !== null) return [...before, event];
    return [...before.slice(0, -1), { ...event, from: last.from }];
  }, []);
