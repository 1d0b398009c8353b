import { plainText } from '../../domain/plainText.ts';
import { simplified } from './likeCharacters.ts';
import { kindOf, type NameKind } from './schoolKinds.ts';

/** A school's name taken apart: 常州市天宁区 | 新华 | 实 | 小学 | 东校区. */
export interface NameParts {
  /** All of it, in one manner of writing, brackets and their contents among it. */
  readonly key: string;
  /** Province, city and district before the name, without 省, 市, 区 and 县. */
  readonly places: string;
  /** What is left of the name once places, kind and the words below are taken out. */
  readonly identity: string;
  /** 实 附 外 师 心 and the like: words that several schools of a district share, and that tell them apart. */
  readonly words: string;
  /** The number that a school bears, as digits; '' for none. */
  readonly number: string;
  readonly kind: NameKind | null;
  readonly campus: string;
  /** What was taken off: the name bore a party organisation, a group, words of a report, brackets. */
  readonly party: boolean;
  readonly group: boolean;
  readonly extra: boolean;
  readonly bracket: string;
  /** Names told in brackets: 原名, 简称. */
  readonly told: readonly string[];
}

const PARTY = /^(?:中共|中国共产党)|(?:党总支部?|党支部|党委|支部|总支|支部委员会|总支部委员会|委员会|党组织)$/;
const EXTRA = /(?:\d{4}年?度?)?(?:年终|年度)?(?:党建)?(?:述职)?(?:工作)?(?:总结|报告|汇报|统计表|汇总表|报表|材料|数据|填报|上报|台账)(?:表|稿|终稿|\d+)?$|(?:校长室|办公室|党政办|教务处)$|^(?:\d+[.、\-_]?\s*)/;
const GROUP = /(?:教育集团|集团校?|教育集团总校|总校|(?:总校)?本部|教共体|教育联盟)$/;
const CAMPUS = /(?:(?:[东西南北中新老本主分]|[^小中大学校幼园]{2,3}?)(?:校区|校园|分校|分园|园区|分部))$/;
const IN_BRACKETS = /^(.*?)(?:校区|校园|分校|分园|园区|分部|校点|教学点)$/;
const NAME_TOLD = /^(?:原名?|曾用名|简称|又名|前身|现名?)[:：为是]?(.{2,})$/;

const PROVINCE = /^(?:[\p{Script=Han}]{2,3}?(?:省|自治区))/u;
const CITY = /^[\p{Script=Han}]{2,4}?市/u;
const DISTRICT = /^[\p{Script=Han}]{1,4}?(?:新区|开发区|高新区|经开区|区|县)/u;
const TOWN = /^([\p{Script=Han}]{1,4}?)(?:街道|镇|乡)(?=[\p{Script=Han}]{2,})/u;

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/师范大学|师范学院/g, '师大'], [/实验/g, '实'], [/附属/g, '附'], [/外国语/g, '外'], [/中心/g, '心'], [/师范/g, '师'], [/大学/g, '大'], [/机关/g, '机关'], [/民办|公办|私立|公立/g, ''],
];
const SHARED = /[实附外心]/g;
const NUMERAL = '[一二三四五六七八九十百\\d]+';
const NUMBER = new RegExp(`第(${NUMERAL})|(${NUMERAL})(?=[实附外心]*$)`);

const digitOf = (character: string | undefined): number => '一二三四五六七八九'.indexOf(character ?? '') + 1;

const digits = (text: string): string => {
  if (/^\d+$/.test(text)) return String(Number(text));
  const [tens, ones] = text.includes('十') ? text.split('十') : [undefined, text];
  return tens === undefined ? Array.from(ones ?? '', (each) => String(digitOf(each))).join('') : String((tens === '' ? 1 : digitOf(tens)) * 10 + digitOf(ones));
};

/** The letters of a name in one manner of writing: narrow, simplified, without spaces, quotes and dots. */
const written = (name: string): string =>
  simplified(plainText(name).toLowerCase().replaceAll(/[\s"'“”‘’《》「」·・_—–-]/g, '').replaceAll(/[【[〔{〈<]/g, '(').replaceAll(/[】\]〕}〉>]/g, ')').replaceAll(/[,。;:!?、]+$/g, ''));

/** `places`: words that name places in this district without 市 or 区, which a name may begin with (常州, 天宁). */
export const nameParts = (name: string, places: ReadonlySet<string> = new Set()): NameParts => {
  const key = written(name);
  const brackets = Array.from(key.matchAll(/\(([^()]*)\)/g), ([, inside]) => inside ?? '');
  const told = brackets.flatMap((inside) => NAME_TOLD.exec(inside)?.[1] ?? []);
  let rest = key.replaceAll(/\([^()]*\)?|\)/g, '');
  const partyless = rest.replace(PARTY, '').replace(PARTY, '');
  const party = partyless !== rest;
  const plain = partyless.replace(EXTRA, '').replace(EXTRA, '').replace(/(?:党建|关于)$/, '').replace(/^关于/, '');
  const extra = plain !== partyless && plain.length >= 2;
  rest = extra ? plain : partyless;
  let campus = brackets.flatMap((inside) => IN_BRACKETS.exec(inside)?.[1] ?? []).at(0) ?? '';
  const behind = CAMPUS.exec(rest)?.[0] ?? '';
  if (behind !== '' && kindOf(rest.slice(0, -behind.length)).kind !== null) {
    campus = campus || (IN_BRACKETS.exec(behind)?.[1] ?? behind);
    rest = rest.slice(0, -behind.length);
  }
  const groupless = rest.replace(GROUP, '');
  const group = groupless !== rest && groupless.length >= 2;
  if (group) rest = groupless;
  const { kind, rest: stem } = kindOf(rest);
  const located = withoutPlaces(stem, places, kind !== null || group);
  const bracketPlaces = brackets.filter((inside) => !IN_BRACKETS.test(inside) && /^[\p{Script=Han}]{2,4}[市区县]$/u.test(inside)).map((inside) => inside.slice(0, -1));
  const short = WORDS.reduce((text, [pattern, to]) => text.replaceAll(pattern, to), located.rest);
  const numbered = NUMBER.exec(short);
  const numeral = numbered?.[1] ?? numbered?.[2] ?? '';
  const unnumbered = numbered ? short.replace(numbered[0], '') : short;
  return {
    key,
    places: located.places + bracketPlaces.join(''),
    identity: unnumbered.replaceAll(SHARED, ''),
    words: [...new Set(unnumbered.match(SHARED) ?? [])].toSorted().join(''),
    number: numeral === '' ? '' : digits(numeral),
    kind,
    campus,
    party,
    group,
    extra,
    bracket: brackets.filter((inside) => !IN_BRACKETS.test(inside) && !NAME_TOLD.test(inside)).join('、'),
    told,
  };
};

/** Takes places off the front as long as something of a name is left. */
const withoutPlaces = (stem: string, places: ReadonlySet<string>, hasKind: boolean): { readonly places: string; readonly rest: string } => {
  let rest = stem;
  let found = '';
  const enough = (text: string): boolean => text.length >= 2 || (hasKind && text.length >= 1);
  for (const pattern of [PROVINCE, CITY, DISTRICT]) {
    const place = pattern.exec(rest)?.[0];
    if (place === undefined || !enough(rest.slice(place.length)) || /^(?:小|社|校|园|城|市|学|湾)区$/.test(place)) continue;
    found += place.replace(/(?:省|自治区|市|区|县)$/, '');
    rest = rest.slice(place.length);
  }
  for (let again = 0; again < 2; again += 1) {
    const place = [...places].find((each) => each.length >= 2 && rest.startsWith(each) && enough(rest.slice(each.length)) && rest.length > each.length);
    if (place === undefined) break;
    found += place;
    rest = rest.slice(place.length);
  }
  rest = rest.replace(/^[市区县](?=第?[一二三四五六七八九十\d实])/, '');
  const town = TOWN.exec(rest);
  if (town) rest = (town[1] ?? '') + rest.slice(town[0].length);
  return { places: found, rest };
};

/** The places that names and areas of a district tell with 省, 市, 区 or 县. */
export const placesOf = (names: Iterable<string>): ReadonlySet<string> => {
  const places = new Set<string>();
  for (const name of names) {
    let rest = written(name).replaceAll(/\([^()]*\)?/g, '').replace(PARTY, '');
    for (const pattern of [PROVINCE, CITY, DISTRICT]) {
      const place = pattern.exec(rest)?.[0];
      if (place === undefined) continue;
      const bare = place.replace(/(?:省|自治区|市|区|县)$/, '');
      if (bare.length >= 2) places.add(bare);
      rest = rest.slice(place.length);
    }
  }
  return places;
};
