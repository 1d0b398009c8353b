import { PROBLEM_CUE, TELLS_PROBLEM } from './rules/findingCues.ts';
import type { Section } from './rules/sectionWords.ts';
import { MENDED } from './rules/toneWords.ts';
import { markerLength } from './sections.ts';

/** How a plan begins: 把台账建起来, 推行课堂融合. */
const PLAN = /^(?:要|将|继续|进一步|加强|强化|完善|健全|建立|加大|推[进行]|落实|制[定订]|深化|严格|实施|开展|组织|优化|规范|把|让|请|给|为|每|办好|用好|管好|抓|更换|增[加设]|统一|重新|设立|评选|选派|邀请|安排|补|列出|固定|定期|坚持|探索|打造|培[养育]|争取|力争|提[高升炼]|丰富|创新|搭建|拓宽|聚焦|以)/u;
const DONE = /了|已|过|\d+(?:次|人|名|件|场|节|个|家)/u;

const DEED = /^(?:组织|开展|完成|举办|召开|承办|举行|参加|参与|建成|接待|邀请|走访|培训)(?:了|过)|\d+(?:次|场|节|件|家)/u;

const LONGEST_LEAD = 30;
const LONGEST_LIST = 12;
const LONGEST_ITEM = 120;

interface List {
  readonly items: readonly string[];
  /** The list stands in the lines below, so that this line is its heading. */
  readonly below: boolean;
}

const body = (text: string): string => text.slice(markerLength(text));

const listUnder = (lines: readonly string[], at: number): List | null => {
  const line = lines[at] ?? '';
  const colon = line.indexOf('：');
  if (colon > 0 && colon <= LONGEST_LEAD && colon < line.length - 1) {
    const items = line.slice(colon + 1).split(/[；。]/u).filter((item) => item !== '');
    return items.every((item) => markerLength(item) > 0) ? { items: items.map(body), below: false } : null;
  }
  if (line.length > LONGEST_LEAD || /[。；，]/u.test(line)) return null;
  const after = lines.slice(at + 1, at + 1 + LONGEST_LIST);
  const end = after.findIndex((text) => markerLength(text) === 0);
  return { items: (end < 0 ? after : after.slice(0, end)).map(body), below: true };
};

export interface UnnamedPart {
  readonly section: Section;
  readonly below: boolean;
}

/** The part that a lead of no known words begins, told by its list: all of what is wanting, or, after problems, all plans or deeds. */
export const unnamedPart = (lines: readonly string[], at: number, section: Section): UnnamedPart | null => {
  const list = listUnder(lines, at);
  if (list === null || list.items.length < 2 || list.items.some((item) => item.length > LONGEST_ITEM)) return null;
  const { items, below } = list;
  if (section === 'work' && items.every((item) => TELLS_PROBLEM.test(item) && !MENDED.test(item))) return { section: 'problem', below };
  if ((section === 'problem' || section === 'cause') && items.every((item) => PLAN.test(item) && !TELLS_PROBLEM.test(item) && !DONE.test(item))) return { section: 'measure', below };
  if (section !== 'work' && items.every((item) => DEED.test(item) && !PROBLEM_CUE.test(item))) return { section: 'work', below };
  return null;
};
