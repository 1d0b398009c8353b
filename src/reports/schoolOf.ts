import type { School } from '../domain/school.ts';
import type { FoldedText } from './foldText.ts';
import type { ReportDraft } from './reportDraft.ts';

const KIND = '(?:实验学校|九年一贯制学校|中心小学(?!校)|中心学校|中心校|职业学校|初级中学|高级中学|附属(?:小学|中学)|小学(?:校(?![长园区]))?|中学|学校|幼儿园|学院|[一二三四五六七八九十]中(?!学)|高中|初中)';
const NAME = new RegExp(`[\\p{Script=Han}\\d]{2,18}?${KIND}(?:教学点)?(?:[(][^()\\n]{1,6}(?:校区|分校|园区|分园|部)[)]|[东西南北中新老]校区|分校|分园)?(?!生|教师|教育|一体)`, 'gu');
const LEAD = /^(?:.*?(?:关于|中共|中国共产党|我们|这里是|我是|述职人|汇报人|单位|学校名称|报送单位|填报单位|来自|现将|——|—|和|与|走进|[：，。])|(?:\d{2,4}|[〇一二三四五六七八九]{4})(?:[-—~](?:\d{2,4}))?(?:年度?|学年度?)(?:第?[一二上下](?:学期|半年))?)+/u;
const GENERIC = /^(?:关于|有关|年度|[Xx*]+)|^(?:我|本|全|各|该|兄弟|友好|周边|辖区|乡镇|农村|市区|区内|其他|结对|中小|[一-九]所|多所|几所|对口|优质|集团|实验|城乡|所在|完全|公办|民办|薄弱|姐妹|两所|一所)*(?:小学|中学|学校|幼儿园|初中|高中|中心校)$|^(?:在|为|对|由|使|让|向|把|以|被|将|从|到|及|全区|全市|家长|教师|特色|和谐|平安|文明|示范|智慧|绿色|数字|党员|廉洁|开展|打造|创建|建设|学习型|优秀)/u;

const tidied = (name: string): { readonly name: string; readonly cut: number } => {
  const cut = LEAD.exec(name)?.[0].length ?? 0;
  const rest = name.slice(cut);
  return rest.length >= 4 && new RegExp(KIND, 'u').test(rest) ? { name: rest, cut } : { name, cut: 0 };
};

interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const namesIn = (text: string, offset: number): readonly Found[] =>
  Array.from(text.matchAll(NAME)).flatMap((match) => {
    const { name, cut } = tidied(match[0]);
    const start = offset + match.index + cut;
    return GENERIC.test(name) || name.length < 4 ? [] : [{ name, start, end: start + name.length }];
  });

const HEAD_LINES = 3;

/** The school that a report is of: named in its title, else in its signature, else in the file's name, else the one school its text names as its own. */
export const schoolOf = (folded: FoldedText, { schools, fileName }: { readonly schools: readonly School[]; readonly fileName: string }): ReportDraft['school'] => {
  const lines: { readonly text: string; readonly start: number }[] = [];
  let start = 0;
  for (const text of folded.text.split('\n')) {
    if (text !== '') lines.push({ text, start });
    start += text.length + 1;
  }
  const as = ({ name, start: from, end }: Found): ReportDraft['school'] => ({ name, evidence: folded.evidence(from, end) });
  for (const { text, start: from } of lines.slice(0, HEAD_LINES)) {
    if (text.length > 60 || text.includes('。')) continue;
    const [first, second] = namesIn(text, from);
    // 甲小学、乙幼儿园联合党支部 is of two.
    if (first && second && /联合/u.test(text) && /^[、和与]$/u.test(folded.text.slice(first.end, second.start))) return null;
    if (first) return as(first);
  }
  for (const { text, start: from } of lines.slice(-4).toReversed()) {
    if (text.length > 32 || text.includes('。')) continue;
    const [first] = namesIn(text, from);
    if (first) return as(first);
  }
  const known = schools.find(({ name }) => fileName.includes(name));
  if (known) return { name: known.name, evidence: null };
  const [named] = namesIn(fileName.normalize('NFKC'), 0);
  if (named) return { name: named.name, evidence: null };
  const introduced = namesIn(folded.text, 0).filter(({ end }) => /^(?:是一?[所家]|党委|党总支|党支部|总支|支部|现有|坐落|位于|创办|始建|创建于|地处)/u.test(folded.text.slice(end, end + 6)));
  if (introduced[0] && new Set(introduced.map(({ name }) => name)).size === 1) return as(introduced[0]);
  const own = lines.flatMap(({ text, start: from }) => {
    const sentence = /^[^。]*/u.exec(text)?.[0] ?? '';
    return /我校|我园|学校|党支部|本人|我(?:是|担任)|我们|现有/u.test(sentence) && !/结对|共建|兄弟|对口/u.test(sentence) ? namesIn(sentence.slice(0, 60), from) : [];
  });
  const distinct = new Set(own.map(({ name }) => name));
  return distinct.size === 1 && own[0] ? as(own[0]) : null;
};
