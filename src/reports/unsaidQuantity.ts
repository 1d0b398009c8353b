import type { FoundNoun } from './nouns.ts';

/** What a clause says of a noun without a figure: that there was none, that there were some or few; null for neither. */
export type Unsaid = 'none' | 'vague' | null;

const DOUBTFUL = /部分|个别|有的|有些|按时|及时|全面|深入|真正|严格|很好|充分|有效|能够|形成|必要|因此|防止|避免|杜绝|不是没有|零距离/u;
const NONE_BEFORE = /(?:(?:从未|未曾|暂未|未|没有|没|无|不(?=发生|出现))(?:能)?(?:再)?(?:发生|出现|开展|召开|组织|举行|进行|发现|接到|举办|产生|出)(?:过|了)?|没有|(?<![并毫])无|零|0|杜绝了)(?:一[起例次件])?(?:任何|重大|较大|一起|一例|党员|教师|老师|教职工|学生|家长|师生|安全|校园|涉校|学校|本校|的|相关|等|及其他)*$/u;
const NONE_OF_CASES = /(?:(?:从未|未曾|未|没有|没)(?:再)?(?:发生|出现|发现|接到|收到|产生|查实|受到|存在|有)(?:过)?|无一[人名例起件位]|(?:没有|无)(?:一[名人例起件位]|任何|人|党员|教师|教职工|师生|老师)|没有(?:一|任何)?)[^，；。]{0,20}$/u;
const LISTED = /^[^，；。]*$/u;
const NONE_AFTER = /^(?:活动|工作|事件|现象|情况|行为|问题|次数|数|发生率|发生|均|都|保持|实现|一次|也|仍|尚|全年|的)*(?:为零|为0|零发生|零报告|零记录|零案件|0发生|为无|为〇|[^，、]{0,10}?(?:一次)?(?:尚|还|暂|均|都)?(?:没有|未|没|没能|未能)(?:如期|按期|及时)?(?:开展|召开|组织|举行|进行|发生|出现)(?!得|好|到))/u;
const VAGUE_AFTER = /^(?:活动|工作|次数|频次|开展|组织|得|的|还|也|仍|次|数|相对)*(?:不多|偏少|较少|很少|太少|不够多|多次|数次|若干次|少(?=$|；))/u;
const VAGUE_BEFORE = /(?:多次|数次|若干次|多场次?)(?:[^，、\d]{0,8})$/u;

/** Reads 未发生, 零, 没有开展, 为零; 不多, 多次. Negation runs through a list: 未发生安全事故、上访和舆情. */
export const unsaidQuantity = (clause: string, noun: FoundNoun): Unsaid => {
  const before = clause.slice(0, noun.start);
  const after = clause.slice(noun.end);
  const listHead = /^(.*?(?:未发生|没有发生|未出现|没有出现|无|零))[^，；]*[、和及与或](?:[^，；、]{0,8})$/u.exec(before)?.[1];
  if (VAGUE_AFTER.test(after) || VAGUE_BEFORE.test(before)) return 'vague';
  if (DOUBTFUL.test(clause)) return null;
  if (noun.rule.units.includes('起') && noun.rule.held && NONE_OF_CASES.test(before)) return 'none';
  if (NONE_AFTER.test(after) || NONE_BEFORE.test(before)) return 'none';
  return listHead !== undefined && LISTED.test(listHead) && NONE_BEFORE.test(listHead) ? 'none' : null;
};
