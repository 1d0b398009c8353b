import type { Secret } from '../../support/leaks/writings.ts';
import { textFile, type NamedBytes } from './files.ts';

const STEMS = ['霁川', '岚野', '骐洲', '霏原', '翊林', '旻谷', '沁峪', '昀陌', '珞溪', '砚塘', '蔚桥', '皓渡', '澜岗', '霖坪', '禾湾', '芃岭', '珵泉', '奕浦', '棠洼', '桉港', '淙岩', '茗丘', '麓汀', '筠台', '芮崖', '晗圩'] as const;
const KINDS = ['小学', '小学', '小学', '初级中学', '初级中学'] as const;
const YEARS = [2021, 2022, 2023] as const;

interface Told {
  readonly stem: string;
  readonly name: string;
  readonly code: string;
  readonly type: string;
}

/** Enough primary and lower secondary schools; of kindergartens three and of upper secondary schools two, too few each. */
const SCHOOLS = STEMS.map((stem, place): Told => {
  const type = place >= 24 ? '高级中学' : place >= 21 ? '幼儿园' : (KINDS[place % KINDS.length] ?? '小学');
  return { stem, name: `云岫区${stem}${type}`, code: `3204${String(117_093 + place * 7919)}`, type: type === '初级中学' ? '初中' : type === '高级中学' ? '高中' : type };
});

/** A rate that no other school has in any year. */
const rateOf = (place: number, year: number): number => Number((60 + place * 1.317_03 + (year - 2020) * 0.100_07).toFixed(5));

const [OWN] = SCHOOLS;
if (!OWN) throw new Error('no schools');

export const OWN_SCHOOL = { ...OWN, lessons: '7', rate: rateOf(0, 2023) };

/** Names of files, remarks and reasons, which a pack must not carry either. */
export const SAID = { register: '机密名册甲卷', figures: '各校来件汇总乙卷', brands: '品牌评审底稿丙卷', findings: '督查反馈底稿丁卷', remark: '芃岭那年闹过纠纷', reason: '电话里骐洲书记改的口' } as const;

const table = (name: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): NamedBytes => textFile(`${name}.csv`, `${[head, ...rows].map((row) => row.join(',')).join('\n')}\n`);

/** A district in which whatever is said of a school is said of no other. */
export const PACK_FILES: readonly NamedBytes[] = [
  table(SAID.register, ['学校标识码', '学校名称', '曾用名', '学校类型', '所在片区', '开办年份'], SCHOOLS.map(({ stem, name, code, type }) => [code, name, `云岫区${stem}学堂`, type, '城西片区', 1998])),
  table(SAID.figures, ['学校标识码', '学校名称', '年度', '党课次数', '学习强国日参与率'], SCHOOLS.flatMap(({ name, code }, place) => YEARS.map((year) => [code, name, year, place === 0 ? OWN_SCHOOL.lessons : place === 5 ? 99 : 4 + (place % 3), `${rateOf(place, year)}%`]))),
  table(SAID.brands, ['学校标识码', '学校名称', '申报年度', '品牌名称', '申报级别', '申报批次', '申报结果'], SCHOOLS.map(({ stem, name, code }) => [code, name, 2023, `${stem}领航先锋`, '区级', '第一批', '立项'])),
  table(SAID.findings, ['学校标识码', '学校名称', '年度', '条目类型', '类别', '内容'], [
    ...SCHOOLS.map(({ stem, name, code }) => [code, name, 2023, '问题', '安全', `${stem}一带校门口排队拥堵，安全管理不够细。`]),
    [OWN.code, OWN.name, 2023, '措施', '', `进一步与${STEMS[1]}小学结对，加强交流。`],
  ]),
];

/** All of it that belongs to others than the school of the pack. */
export const PACK_SECRETS: readonly Secret[] = [
  ...SCHOOLS.slice(1).flatMap(({ stem, name, code }) => [name, name.slice(3), `${stem}学堂`, code, `${stem}领航先锋`, `${stem}一带校门口`]),
  ...SCHOOLS.flatMap((_, place) => (place === 0 ? [] : YEARS.map((year) => rateOf(place, year)))),
  ...Object.values(SAID), `与${STEMS[1]}小学结对`,
];
