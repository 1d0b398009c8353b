import type { BrandLevel, BrandOutcome } from '../domain/brand.ts';
import type { FindingKind } from '../domain/finding.ts';
import { wordKey } from '../domain/plainText.ts';

type Words<Value> = readonly (readonly [RegExp, Value])[];
const first = <Value>(words: Words<Value>, text: string): Value | null => words.find(([pattern]) => pattern.test(wordKey(text)))?.[1] ?? null;

const LEVELS: Words<BrandLevel> = [
  [/^(?:国家?级?|全国|nation(?:al)?)/, 'nation'],
  [/^(?:省|自治区|prov(?:ince|incial)?)/, 'province'],
  [/^(?:市|地市|city|municipal)/, 'city'],
  [/^(?:区|县|区县|镇|街道|district|county)/, 'district'],
  [/^(?:校|园|本校|school)/, 'school'],
];

const OUTCOMES: Words<BrandOutcome> = [
  [/^(?:未申报|没有申报|无|未报|not_?applied|none)$/, 'not_applied'],
  [/复核通过|通过复核|复评通过|rechecked/, 'rechecked'],
  [/未通过|没有?通过|未成功|没有成功|不通过|落选|未获|未入选|未立项|淘汰|不予立项|失败|rejected|unsuccessful|failed|notapproved|^否$/, 'rejected'],
  [/成果|结项|验收|优秀案例|获奖|命名|授牌|获评|achieved|awarded|completed/, 'achieved'],
  [/立项|批准|获批|培育|创建中|approved|accepted|^通过$|评审通过/, 'approved'],
  [/入围|入选|候选|初审通过|公示|shortlisted/, 'shortlisted'],
  [/申报|上报|待审|审核中|评审中|推荐|applied|submitted|pending/, 'applied'],
];

const KINDS: Words<FindingKind> = [
  [/^(?:问题|存在问题|存在的问题|主要问题|不足|短板|problems?|issues?)$/, 'problem'],
  [/^(?:原因|原因分析|成因|剖析|causes?|reasons?)$/, 'cause'],
  [/^(?:措施|整改措施|举措|改进措施|对策|打算|思路|下一步|下步打算|measures?|actions?)$/, 'measure'],
];

export const readLevelOfBrand = (text: string): BrandLevel | null => first(LEVELS, text);
export const readOutcome = (text: string): BrandOutcome | null => first(OUTCOMES, text);
export const readFindingKind = (text: string): FindingKind | null => first(KINDS, text);
