import type { SchoolType } from '../../domain/school.ts';

/** What the end of a name says the school is: `middle` is 中学, which may be any of 初中, 高中 and 完中; `school` is 学校, which may be of any type. */
export type NameKind = Exclude<SchoolType, 'other'> | 'middle' | 'school' | 'vocational' | 'special';

const ENDINGS: readonly (readonly [RegExp, NameKind])[] = [
  [/(?:九年一贯制?|九年制|一贯制)(?:实验)?学校$/, 'nine_year'],
  [/(?:职业(?:技术)?(?:教育)?|中等专业|技工)(?:学校|中学|中心|高中|高级中学)$|职业?[中高校]$|中专$|技校$/, 'vocational'],
  [/特殊教育(?:学校|中心)$|特教(?:学校|中心)?$|特校$/, 'special'],
  [/(?:幼儿园|幼儿院|托儿所|幼教中心|幼稚园|幼园|幼)$/, 'kindergarten'],
  [/(?:小学校?|完小|小)$/, 'primary'],
  [/(?:中心校|中心学校)$/, 'primary'],
  [/(?:初级中学校?|初中|初级中)$/, 'junior'],
  [/(?:高级中学校?|高中|高级中)$/, 'senior'],
  [/(?:完全中学校?|完中)$/, 'complete'],
  [/(?:中学校?|中)$/, 'middle'],
  [/(?:学校|校)$/, 'school'],
];

/** A name without the word of its kind, and the kind; null where it says none. */
export const kindOf = (name: string): { readonly kind: NameKind | null; readonly rest: string } => {
  for (const [ending, kind] of ENDINGS) {
    const found = ending.exec(name)?.[0];
    if (found === undefined) continue;
    const central = found.startsWith('中心') ? '中心' : '';
    const trial = found.endsWith('实验学校') ? '实验' : '';
    return { kind, rest: name.slice(0, name.length - found.length) + central + trial };
  }
  return name.endsWith('实验园') ? { kind: 'kindergarten', rest: name.slice(0, -1) } : { kind: null, rest: name };
};

const MIDDLE: readonly (NameKind | SchoolType)[] = ['junior', 'senior', 'complete', 'middle'];

/** Whether one school may be called both: 小学 and 中学 never, 中学 and 初中 perhaps, 学校 as far as the type of the school known allows. */
export const mayBeOneKind = (asked: NameKind | null, known: { readonly kind: NameKind | null; readonly type: SchoolType }): boolean => {
  if (asked === null || known.kind === null) return true;
  if (asked === known.kind) return true;
  const specific = known.kind === 'school' || known.kind === 'middle' ? (known.type === 'other' ? known.kind : known.type) : known.kind;
  if (asked === 'school') return known.kind === 'nine_year';
  if (asked === 'middle') return MIDDLE.includes(specific);
  if (known.kind === 'middle' && specific === 'middle') return MIDDLE.includes(asked);
  if (known.kind === 'school') return asked === specific || (asked === 'nine_year' && specific === 'school');
  return asked === specific;
};
