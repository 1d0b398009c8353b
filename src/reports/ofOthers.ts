import { HELPED, OTHERS, OURS } from './rules/brandWords.ts';

const OTHER_SCHOOL = /((?:(?![的我本该在由经与和对校等所将把为])\p{Script=Han}){2,8}?(?:小学|中学|幼儿园|学校|一中|二中))(?![部段生组校]|党建|一体|教育|书记|德育)/gu;
const NO_NAME = /全国|中小学|^(?:我|本|全|该|由|经|在|推荐|学校|各|[省市区县]级)/u;

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'gu');
const others = everywhere(OTHERS);
const ours = everywhere(OURS);

const lastOf = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).findLast(({ index, 0: words }) => !HELPED.test(text.slice(index + words.length)))?.index ?? -1;

/** Whether what a sentence says up to here is told of another school or unit, or of what was looked at there. */
export const isOfOthers = (upTo: string, school: string | null): boolean => {
  const named = Array.from(upTo.matchAll(OTHER_SCHOOL)).findLast(({ 1: name = '' }) => school !== null && !NO_NAME.test(name) && !school.includes(name) && !name.includes(school))?.index ?? -1;
  return Math.max(lastOf(upTo, others), named) > lastOf(upTo, ours);
};
