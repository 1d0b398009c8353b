import { schoolId, type SchoolId } from '../../../src/domain/ids.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import type { School } from '../../../src/domain/school.ts';
import { shortNames } from '../../../src/domain/shortNames.ts';
import type { District } from '../randomDistrict.ts';
import { testMetric } from '../testEngine.ts';
import type { Secret } from './writings.ts';

/** So many schools for each of a random district's, that enough are of a kind. */
const COPIES = ['', '一', '二', '三', '四'] as const;

/** The school that packs are made for, and what it is called. */
export const OWN = schoolId('号甲');
export const OWN_NAME = '云岫区某甲密小学';

const stem = (id: string, copy: string): string => `某${id}${copy}密`;
const idOf = (id: string, copy: string): SchoolId => schoolId(`号${id}${copy}`);

const schoolOf = (school: School, copy: string, place: number): School => {
  const called = stem(school.id, copy);
  return {
    ...school, id: idOf(school.id, copy),
    // The first copy of the first school goes on where the name of the pack's own ends.
    name: school.id === '甲' && copy === '一' ? `${OWN_NAME}北校区` : `云岫区${called}小学`,
    code: `3204${String(100_003 + place * 37)}`, aliases: [`老${called}校`, `${called}"附小"`], area: school.area === null ? null : `片${school.area}${copy}`,
    pupils: 1_000_003 + place * 17, staff: 2_000_003 + place * 13, members: 3_000_017 + place * 11,
    lineage: [
      { kind: 'renamed', year: 2020, formerName: `曾名${called}学堂` },
      { kind: 'recoded', year: 2020, formerCode: `3104${String(100_003 + place * 41)}` },
      { kind: 'memberOf', year: null, group: `${called}教育集团` },
    ],
  };
};

const NAMING: readonly Metric[] = [
  testMetric({ id: 'visits', origin: 'inferred', name: { zh: `与${stem('乙', '二')}小学互访次数`, en: 'visits' } }),
  testMetric({ id: 'shared', origin: 'edited', definition: { zh: `含${stem('丙', '三')}"附小"的人数`, en: '' } }),
];

/** Own sentences: others under any name, in other widths and spacing, and one that names nobody. */
const SAID = [
  `与云岫区 某乙一密 小学结对`, `到${OWN_NAME}北校区送课`, `曾名某丙密学堂的做法`, `学习某丁二密教育集团`, `代码３２０４１０００４０的学校`, '参加某戊三密"附小"的活动', '本校安全检查不够',
] as const;

export interface SecretDistrict {
  readonly district: District;
  /** All that must not be in the pack of the own school: texts of others, and numbers that only one of them has. */
  readonly secrets: readonly Secret[];
}

/** A random district, larger, in which whatever is said of each school is said of no other. */
export const secretDistrict = (random: District): SecretDistrict => {
  const schools = COPIES.flatMap((copy, shift) => random.schools.map((school, place) => schoolOf(school, copy, shift * random.schools.length + place)));
  const placeOf = new Map(schools.map(({ id }, place) => [id, place]));
  const imports = random.imports.map(({ observations, brands = [], findings = [], undone }, at) => ({
    undone,
    observations: COPIES.flatMap((copy) => observations.map((row, place) => {
      const id = idOf(row.school, copy);
      const own = (placeOf.get(id) ?? 0) * 1000 + place * 3 + at;
      return {
        ...row, school: id, raw: `原文${id}之${place}`,
        // Of some metrics many schools have the same, as in life; of others each has a figure of its own.
        value: row.value === null || row.metric === 'grade' || row.metric === 'drills' ? row.value : row.value + own * 1.37e-6,
        numerator: row.numerator === null || row.numerator === undefined ? null : row.numerator + own * 1.91e-6,
        denominator: row.denominator === null || row.denominator === undefined || row.denominator < 5 ? row.denominator : row.denominator * 1e6 + own,
      };
    })),
    brands: [
      ...COPIES.flatMap((copy) => brands.map((brand) => ({ ...brand, school: idOf(brand.school, copy), programme: `${brand.programme}${idOf(brand.school, copy)}`, batch: `批${idOf(brand.school, copy)}` }))),
      ...(at === 0 ? [{ school: OWN, year: 2020, programme: '与某庚二密小学共建', level: 'city' as const, batch: '', outcome: 'applied' as const, file: 0, row: 99 }] : []),
    ],
    findings: [
      ...COPIES.flatMap((copy) => findings.map((finding) => ({ ...finding, school: idOf(finding.school, copy), sentence: `${idOf(finding.school, copy)}的隐患：${finding.sentence}` }))),
      ...(at === 0 ? SAID.map((sentence, place) => ({ school: OWN, year: 2020, kind: 'measure' as const, categories: [], sentence, file: 0, row: 100 + place })) : []),
    ],
  }));
  const district: District = { schools, metrics: [...random.metrics, ...NAMING], imports, decisions: [] };
  return { district, secrets: [...textsOf(district), ...numbersOf(district)] };
};

const textsOf = ({ schools, imports }: District): readonly string[] => {
  const short = shortNames(schools);
  const mine = new Set(schools.flatMap(({ id, area }) => (id === OWN ? [area] : [])));
  const said = schools.filter(({ id }) => id !== OWN).flatMap(({ id, name, code, aliases, area, lineage }) => [
    `"${id}"`, `${id},`, name, short.get(id) ?? name, code ?? '', ...aliases, ...(area === null || mine.has(area) ? [] : [area]),
    ...lineage.flatMap((one) => (one.kind === 'renamed' ? [one.formerName] : one.kind === 'recoded' ? [one.formerCode] : one.kind === 'memberOf' ? [one.group] : [])),
  ]);
  const told = imports.flatMap(({ observations, brands = [], findings = [] }) => [
    ...observations.flatMap(({ school, raw = '' }) => (school === OWN ? [] : [raw])),
    ...brands.flatMap(({ school, programme, batch }) => (school === OWN ? [] : [programme, batch])),
    ...findings.flatMap(({ school, sentence }) => (school === OWN ? [] : [sentence])),
  ]);
  return [...said, ...told, SAID[0]].filter((text) => text !== '' && !OWN_NAME.includes(text));
};

/** Numbers that one school has and no other, long enough not to be found by chance. */
const numbersOf = ({ schools, imports }: District): readonly number[] => {
  const bearers = new Map<number, Set<string>>();
  const bear = (school: string, numbers: readonly (number | null | undefined)[]): void => {
    for (const number of numbers) if (number !== null && number !== undefined && String(number).length >= 7) bearers.set(number, (bearers.get(number) ?? new Set()).add(school));
  };
  for (const { id, pupils, staff, members } of schools) bear(id, [pupils, staff, members]);
  for (const { observations } of imports) for (const { school, value, numerator, denominator } of observations) bear(school, [value, numerator, denominator]);
  return [...bearers].flatMap(([number, of]) => (of.size === 1 && !of.has(OWN) ? [number] : []));
};
