import type { SchoolType } from '../../src/domain/school.ts';
import { randomFor } from './random.ts';
import type { SampleSchool } from './sampleSchool.ts';
import { STORIES } from './stories.ts';

/** Invented, as its schools and their codes are. */
export const DISTRICT = '云岫区';

/** What the register tells of a school's history; schools by their names as in NAMES. */
export type ToldHistory =
  | { readonly kind: 'renamed'; readonly year: number; readonly formerName: string }
  | { readonly kind: 'mergedInto' | 'campusOf'; readonly year: number | null; readonly other: string }
  | { readonly kind: 'memberOf'; readonly year: number | null; readonly group: string };

/** By the school's name as in NAMES; who is not here has no history. */
export const HISTORIES: Readonly<Record<string, readonly ToldHistory[]>> = {
  映溪小学: [{ kind: 'renamed', year: 2019, formerName: '云岫区第三小学' }],
  沐禾幼儿园: [{ kind: 'renamed', year: 2021, formerName: '云岫区城东幼儿园' }],
  听松中学: [{ kind: 'renamed', year: 2020, formerName: '云岫区第二初级中学' }],
  柳坞小学: [{ kind: 'mergedInto', year: 2019, other: '青檀小学' }],
  归鹤小学: [{ kind: 'mergedInto', year: 2020, other: '归鹤学校' }],
  归鹤初级中学: [{ kind: 'mergedInto', year: 2020, other: '归鹤学校' }],
  第一小学: [{ kind: 'memberOf', year: 2022, group: '云岫实验教育集团' }],
  松台小学: [{ kind: 'memberOf', year: 2022, group: '云岫实验教育集团' }],
  东篱小学: [{ kind: 'campusOf', year: 2023, other: '实验小学' }],
};

interface Life {
  readonly former?: SampleSchool['former'];
  readonly opened?: number;
  readonly closed?: number;
  readonly fate?: string;
}

const LIVES: Readonly<Record<string, Life>> = {
  映溪小学: { former: { name: '云岫区第三小学', until: 2018 }, fate: '2019年由第三小学更名' },
  沐禾幼儿园: { former: { name: '云岫区城东幼儿园', until: 2020 }, fate: '2021年由城东幼儿园更名' },
  听松中学: { former: { name: '云岫区第二初级中学', until: 2019 }, fate: '2020年由第二初级中学更名' },
  柳坞小学: { closed: 2019, fate: '2019年末并入青檀小学' },
  归鹤小学: { closed: 2020, fate: '2020年末与归鹤初级中学合并为归鹤学校' },
  归鹤初级中学: { closed: 2020, fate: '2020年末与归鹤小学合并为归鹤学校' },
  归鹤学校: { opened: 2021, fate: '2021年由归鹤小学、归鹤初级中学合并新建' },
  第一小学: { fate: '2022年加入云岫实验教育集团' },
  松台小学: { fate: '2022年加入云岫实验教育集团' },
  东篱小学: { fate: '2023年起为实验小学东篱校区' },
  石湾幼儿园: { closed: 2018, fate: '2018年末停办' },
  云杉小学: { opened: 2018, fate: '2018年新建' },
  揽星幼儿园: { opened: 2019, fate: '2019年新建' },
  拾光幼儿园: { opened: 2021, fate: '2021年新建' },
  栖梧高级中学: { opened: 2020, fate: '2020年新建' },
};

const NAMES: readonly (readonly [SchoolType, readonly string[]])[] = [
  ['kindergarten', ['实验幼儿园', '机关幼儿园', '沐禾幼儿园', '揽星幼儿园', '拾光幼儿园', '石湾幼儿园', '小荷幼儿园', '蒲公英幼儿园', '采薇幼儿园', '桐花幼儿园', '新芽幼儿园', '白鹭幼儿园', '麦田幼儿园', '知了幼儿园', '晨露幼儿园', '竹马幼儿园']],
  ['primary', ['实验小学', '第一小学', '映溪小学', '青檀小学', '柳坞小学', '归鹤小学', '云杉小学', '松台小学', '望岫小学', '拾穗小学', '衔泥小学', '凤栖小学', '梅汀小学', '稻香小学', '古渡小学', '临波小学', '星河小学', '朝阳坡小学', '榆林巷小学', '碧岭小学', '永和桥小学', '南塘小学', '东篱小学']],
  ['junior', ['第一初级中学', '听松中学', '归鹤初级中学', '实验初级中学', '清岚中学', '望岫中学', '临波初级中学', '梅汀中学', '古渡初级中学', '星河初级中学']],
  ['nine_year', ['归鹤学校', '碧岭学校', '云麓学校', '江湾学校', '南塘实验学校', '外国语实验学校']],
  ['senior', ['高级中学', '第一高级中学', '栖梧高级中学', '高新高级中学', '艺术高级中学']],
];

/** Pupils: a middle size and how far it spreads (on a log scale); pupils for each of staff. */
const SIZES: Readonly<Record<string, readonly [number, number, number]>> = {
  kindergarten: [280, 0.3, 8], primary: [1050, 0.45, 18], junior: [980, 0.35, 13], nine_year: [1900, 0.25, 14], senior: [1700, 0.3, 11.5],
};

const AREAS: readonly string[] = ['城中片区', '城东片区', '城西片区', '高新片区', '岫北片区'];

const makeSchool = (type: SchoolType, short: string, no: number): SampleSchool => {
  const random = randomFor('school', short);
  const [middle, spread, perStaff] = SIZES[type] ?? [500, 0.3, 12];
  const pupils = Math.round(middle * Math.exp(spread * random.normal()));
  const staff = Math.max(12, Math.round((pupils / perStaff) * (0.92 + 0.16 * random.next())));
  const life = LIVES[short] ?? {};
  const story = STORIES[short] ?? {};
  return {
    code: `99${String(1001 + no * 37).padStart(8, '0')}`,
    name: `${DISTRICT}${short}`,
    former: life.former ?? null,
    type,
    area: random.pick(AREAS),
    pupils,
    staff,
    opened: life.opened ?? 1956 + random.whole(0, 52),
    closed: life.closed ?? null,
    fate: life.fate ?? '',
    diligence: story.diligence ?? random.normal() * 0.8,
    pace: story.pace ?? random.normal() * 0.07,
  };
};

/** The schools of the invented district, in the order of its register: by type, then by code. */
export const schools: readonly SampleSchool[] = NAMES.flatMap(([type, shorts]) => shorts.map((short) => ({ type, short }))).map(
  ({ type, short }, no) => makeSchool(type, short, no),
);

export const schoolCalled = (short: string): SampleSchool => {
  const school = schools.find((candidate) => candidate.name === `${DISTRICT}${short}`);
  if (!school) throw new Error(`no school is called ${short}`);
  return school;
};
