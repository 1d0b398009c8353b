import type { Status } from '../domain/observation.ts';
import type { Section } from './rules/sectionWords.ts';

const AIM = /努力(?:做到|达到|实现|使|让|将|提升)|力争|力求|争取(?!到|了)|争创|确保(?!了)|(?<![按照据完成订定年度工作学习训培展]|计划)计划(?!的|中|性|内|生育|，|安排的|规定)|(?<![模虚])拟(?=开|组|召|发|举|安|聘|再|申|邀|在|于|建|新)|目标(?:是|为|：|值|任务|(?=\d))|原定|原计划|本应|承诺(?=全年|今年|年内|每|为[^，]{1,6}办|办|开展|完成)|决定(?=每|从|今后|全年)|(?:工作|年度|奋斗|总体)目标|预计|预期|打算|(?<!即|再)将(?=于|继续|开展|组织|召开|达到|实现|力争|进一步|在|申报|发展|举办|安排|建|不少于|全面|全部)|下(?:一|一个)?学期(?=[^，]{0,6}(?:将|要|计划|拟|预计|准备|打算|争取|再))|准备(?=开|组|召|发|申|举)|明年|来年|下一?(?:学)?年|下一步|下阶段|下半年(?:将|要|再)|今后|接下来|新的一(?:学)?年|要(?=力争|确保|达到|做到|实现|完成|开展|组织|召开)|向.{0,8}目标/u;
const OWN_AIM = /下学年计划|明年计划|力争|力求|争取|确保|努力|目标|争创/u;
const DONE = /完成(?:了)?[^，]{0,16}(?:目标|计划|任务)|(?:达到|实现|高于|超过|超出)(?:了)?[^，]{0,8}(?:目标|计划)(?:值)?(?=$|，)|(?:按|按照|根据|依据|对照).{0,10}(?:目标|计划)/gu;
/** 集中学习21次，完成了年初集中学习20次的计划: behind the result, what had been planned. */
const PLANNED = /[\d一二两三四五六七八九十百](?:余|多)?(?:次|场|名|人|件|节|个|篇|期|学时)的(?:工作|年度|奋斗)?(?:目标|任务|指标|计划)(?:任务|数)?$/u;
const REQUIREMENT = /(?:》|细则|制度|手册|条例|办法|章程|上级|文件|党委|工委|教育局)(?:中|里|明确|统一|都|也)*(?:规定|要求)(?!的|召开|开展|落实)|不(?:得|应|能)?(?:少|低)于|至少|最少|起码|要求的(?=\d|[一二两三四五六七八九十])|规定的?(?=每|各|全年|支部|党|书记|学校|\d|[一二两三四五六七八九十]|一年|不)|要求(?=人人|全员|全体|所有|每|各|党|支部|书记|教师|\d|[一二两三四五六七八九十]次)|不得超过|原则上|(?:手册|条例|规定|上级|文件|区委|党委|工委|细则|办法|章程|制度|标准|通知|意见|要求)(?:明确|统一)?(?:要求|规定|为|是|：)|(?<![急对届用邀聘运变相适响反供效感])应(?:当|该)?(?=每|不|有|召|开|达|在|完|组|参|达|做到|上满|讲|学满|举行|保证)|(?<!必)须(?=满|每|达|完|做到|上|讲|开|召|组|不|在|参|有)|必须|要求(?=[^，的]{1,10}(?:\d|[一二两三四五六七八九十])(?:次|名|人|件|节|个|学时))|规定动作(?:是|为)|(?:任务|责任|承诺|计划)[书状](?:中|里|上)?(?:写明|明确|列明|规定|载明|约定)|指标(?:为|是)?(?=\d)|(?<![急必所供无])需要?(?=达到|完成(?!了)|开展\d|参加\d|每)|规定(?:次数|学时|动作为)|(?:上级|区委|县委|市委|教育局|工委|局里|区里|县里|市里|上面|镇里|下达)[^，]{0,8}(?:任务|指标|标准)(?:是|为)|(?:考核|评分|评价|达标)(?:指标|标准|细则|办法)(?:中|里)|(?:区里|县里|市里|局里|方案|要点|通知|文件)(?:中|里|明确|统一)*提出/u;
const BY_RULE = /(?:按照?|根据|依据|遵照|参照|对照|落实|执行|结合|围绕|紧扣|贯彻|遵循|达到|未达到?|达不到|符合|高于|低于|完成|满足|超过|超出)[^，《]{0,16}(?:《[^》]{2,24}》[^，《]{0,6})?(?:要求|规定|标准|部署|安排)(?![\d一二两三四五六七八九十])/gu;

/** What the clause before sets: 考核标准：主题党日12次; 区委教育工委部署，各支部上党课4次. */
const SET_BEFORE = /(?:》|上级|区委|局党委|教育局|工委|考核|手册|办法|细则|通知|文件|方案|要点|制度|章程)[^，]{0,8}(?:要求|规定|明确|部署|下达|提出)(?:是|为)?[，：]|(?:(?:考核|评分|达标|合格|规定|上级|硬性|下达)[^，]{0,6}(?:标准|指标|任务)|规定动作|任务指标)(?:是|为)?[，：]/u;

/** A number inside 按照每年4次的标准 is the rule's own. */
const IN_RULE = /(?:按照?|根据|依据|遵照|参照|对照|落实|执行|达到|符合|满足|超过)[^，]{0,24}$/u;
const RULE_ENDS = /^[^，]{0,6}的(?:要求|规定|标准|频次|频率)/u;
/** 根据上级文件精神，每月开展1次主题党日 may be the rule or what was done: it is left to the reader. */
const BY_POLICY = /(?:根据|按照?|依据|遵照)[^，]*(?:精神|文件|通知|》|部署|要点|方案|意见|条例)(?:的)?(?:要求|规定|安排)?，$/u;
const WAS_DONE = /坚持|做到|均|都|按时|如期|全年|共|先后|累计|了|认真|严格|扎实|落实|我[校园们]|组织|已/u;

/** Blanks 按照上级要求, 达到规定: words of a rule that set none. */
export const unruled = (text: string): string => text.replaceAll(BY_RULE, (words) => (/[不至最](?:得|应)?[少低]/u.test(words) ? words : '〓'.repeat(words.length)));

/** Blanks what only looks like an aim or a requirement: 按计划, 按照…要求. */
const unmisled = (text: string): string => text.replaceAll(DONE, (words) => '〓'.repeat(words.length));

interface Said {
  /** The sentence up to the figure, and the figure's own clause. */
  readonly before: string;
  /** All clauses of the sentence before the figure's own. */
  readonly earlier: string;
  readonly clause: string;
  /** What of its own clause follows the figure. */
  readonly rest: string;
  readonly section: Section;
  /** What the numerals themselves say. */
  readonly own: Status;
}

/**
 * How a figure is meant. Words of aiming win over those of requiring (力争不少于), both over what the numerals say; in the
 * part on what is to come everything that is no requirement is an aim. Null: a result in words where only aims stand, or a
 * number inside 按照…要求, so that nothing is taken for what it is not.
 */
export const statusOf = ({ before, earlier, clause, rest, section, own }: Said): Status | null => {
  if (own === 'placeholder') return own;
  if (IN_RULE.test(before) && RULE_ENDS.test(rest)) return 'requirement';
  if (own === 'derived' && BY_POLICY.test(earlier) && !WAS_DONE.test(clause)) return null;
  const plainBefore = unruled(unmisled(before));
  const plainClause = unruled(unmisled(clause));
  if (REQUIREMENT.test(plainClause) && !OWN_AIM.test(plainBefore + plainClause) && /不(?:得|应|能)?(?:少|低)于|至少|最少|起码/u.test(plainClause)) return 'requirement';
  const lastAim = AIM.test(plainBefore) || (PLANNED.test(clause) && /\d/u.test(earlier)) || /(?:的|为|作为)(?:工作|年度|奋斗)?(?:目标|任务|指标|计划)$/.test(plainClause);
  if (lastAim) return 'aim';
  if (REQUIREMENT.test(plainBefore) || SET_BEFORE.test(plainBefore) || REQUIREMENT.test(plainClause) || /的(?:要求|规定|标准|最低)/.test(plainClause)) return 'requirement';
  if (section === 'measure') return /了|已经?(?!经)|完成了/.test(clause) ? null : 'aim';
  return own;
};
