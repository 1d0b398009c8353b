import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/catalogue.ts';
import { schoolId } from '../../src/domain/ids.ts';
import type { School } from '../../src/domain/school.ts';
import { planImport, type ImportPlan } from '../../src/ingest/plan.ts';
import { table } from '../support/gridOf.ts';
import { asideOf, draftOf, understandTable } from '../support/understandTable.ts';

const planOf = (texts: readonly string[], schools: readonly School[] = []): ImportPlan =>
  planImport(texts.map((text, file) => ({ file, fileName: `${file}.csv`, draft: draftOf(table(text), { file, schools, fileName: `${file}.csv` }) })), { schools, metrics: catalogue });

const known = (name: string, rest: Partial<School> = {}): School => ({
  id: schoolId(`k:${name}`), name, code: null, aliases: [], type: 'primary', area: null, pupils: null, staff: null, members: null, opened: null, closed: null, lineage: [], ...rest,
});

const historyOf = ({ newSchools, changedSchools }: ImportPlan): readonly string[] =>
  [...newSchools, ...changedSchools].flatMap(({ name, lineage }) =>
    lineage.map((event) => `${name} ${event.kind} ${event.year ?? '-'} ${'other' in event ? event.other : event.kind === 'renamed' ? event.formerName : event.kind === 'memberOf' ? event.group : event.formerCode}`));

const wholes = ({ newSchools }: ImportPlan): readonly (readonly [string, number | null, readonly string[]])[] => newSchools.map(({ name, closed, aliases }) => [name, closed, aliases] as const);

const role = (text: string): string | undefined => understandTable(table(text)).columns.at(-1)?.role;

describe('a column of remarks', () => {
  it.each([
    ['备注 that speak of lineage', '学校名称|类型|备注\n甲小学|小学|2019年由乙小学更名\n丙小学|小学|寄宿制', 'lineage'],
    ['更名情况', '学校名称|更名情况\n甲小学|原名乙小学\n丙小学|', 'lineage'],
    ['所属集团', '学校名称|所属集团\n甲小学|星河\n丙小学|月湖', 'lineage'],
    ['备注 of other things', '学校名称|类型|备注\n甲小学|小学|寄宿制\n丙小学|小学|走读', 'ignore'],
    ['校区 that hold no school', '学校名称|校区\n甲小学|东校区\n丙小学|西校区', 'ignore'],
  ])('%s', (_, text, wanted) => expect(role(text)).toBe(wanted));

  it('beside figures is read too, and what it does not tell is set aside', () => {
    const draft = draftOf(table('学校|年度|党课次数|备注\n甲小学|2023|4|2019年由乙小学更名\n丙小学|2023|5|寄宿制\n丁小学|2023|6|'));
    expect(asideOf(draft)).toEqual(['3 备注 寄宿制 column_not_used']);
    expect(draft.newSchools[0]?.lineage).toEqual([{ kind: 'renamed', year: 2019, formerName: '乙小学' }]);
    expect(draft.cells).toBe(draft.accepted + draft.setAside.length);
  });
});

describe('a change of name', () => {
  it('makes the former name another name, by which other files are matched', () => {
    const plan = planOf(['学校代码|学校名称|备注\n01|映溪小学|2019年由第三小学更名', '学校|年度|党课次数\n第三小学|2018|4']);
    expect(wholes(plan)).toEqual([['映溪小学', null, ['第三小学']]]);
    expect(historyOf(plan)).toEqual(['映溪小学 renamed 2019 第三小学']);
  });

  it('takes the former name in full, or at all, from the column of former names', () => {
    expect(historyOf(planOf(['学校名称|曾用名|备注\n云岫区映溪小学|云岫区第三小学|2019年由第三小学更名\n云岫区丙小学|云岫区丁小学|2020年更名']))).toEqual([
      '云岫区映溪小学 renamed 2019 云岫区第三小学', '云岫区丙小学 renamed 2020 云岫区丁小学',
    ]);
  });

  it('of a school that stands under its old name adds the new one', () => {
    expect(wholes(planOf(['学校名称|备注\n第三小学|2019年更名为映溪小学']))).toEqual([['第三小学', null, ['映溪小学']]]);
  });

  it('takes no name from a school that bears it today', () => {
    const plan = planOf(['学校名称|备注\n映溪小学|2019年由第三小学更名\n第三小学|2020年新建']);
    expect(wholes(plan)).toEqual([['映溪小学', null, []], ['第三小学', null, []]]);
    expect(historyOf(plan)).toEqual(['映溪小学 renamed 2019 第三小学']);
  });

  it('of which nobody says the former name is told with its place', () => {
    expect(draftOf(table('学校名称|备注\n映溪小学|2019年更名')).warnings).toEqual([
      { code: 'lineage_unresolved', place: { file: 'a.csv', row: 2, column: '备注', text: '2019年更名' }, values: {} },
    ]);
  });
});

describe('a remark in the row of every year', () => {
  it('is told once', () => {
    const plan = planOf(['学校|年度|党课次数|备注\n柳坞小学|2018|4|2019年并入青檀小学\n柳坞小学|2019|5|2019年并入青檀小学']);
    expect(plan.warnings.map(({ code, place }) => [code, place.row])).toEqual([['lineage_unresolved', 2]]);
  });
});

describe('a merger', () => {
  it('leads to the other school, whichever file and short form it comes in, and closes the school', () => {
    const plan = planOf(['学校名称|备注\n云岫区柳坞小学|2019年末并入青檀小学', '学校名称|学校类型\n云岫区青檀小学|小学']);
    expect(historyOf(plan)).toEqual(['云岫区柳坞小学 mergedInto 2019 s:云岫区青檀小学']);
    expect(wholes(plan).map(([, closed]) => closed)).toEqual([2019, null]);
  });

  it('keeps the year of closing that the register gives', () => {
    expect(wholes(planOf(['学校名称|撤并年份|备注\n柳坞小学|2018|2019年并入青檀小学\n青檀小学||'])).map(([, closed]) => closed)).toEqual([2018, null]);
  });

  it('told only by the school that was made of them ends the others a year before', () => {
    const plan = planOf(['学校名称|备注\n归鹤学校|2021年由归鹤小学、归鹤中学合并新建\n归鹤小学|\n归鹤中学|2020年末与归鹤小学合并为归鹤学校']);
    expect(historyOf(plan)).toEqual(['归鹤小学 mergedInto 2021 s:归鹤学校', '归鹤中学 mergedInto 2020 s:归鹤学校']);
    expect(wholes(plan).map(([, closed]) => closed)).toEqual([null, 2020, 2020]);
  });

  it('with another leads to the one that goes on, and is asked about where both do', () => {
    expect(historyOf(planOf(['学校名称|撤并年份|备注\n柳坞小学|2022|\n青檀小学||2022年与柳坞小学合并']))).toEqual(['柳坞小学 mergedInto 2022 s:青檀小学']);
    const open = planOf(['学校名称|备注\n柳坞小学|\n青檀小学|2022年与柳坞小学合并']);
    expect(historyOf(open)).toEqual([]);
    expect(open.warnings.map(({ code, place }) => [code, place.row])).toEqual([['lineage_undecided', 3]]);
  });

  it('into a school that nobody knows leaves no entry, closes the school and is told with its place', () => {
    const plan = planOf(['学校名称|备注\n柳坞小学|2019年并入青檀小学']);
    expect(historyOf(plan)).toEqual([]);
    expect(wholes(plan).map(([, closed]) => closed)).toEqual([2019]);
    expect(plan.warnings).toEqual([{ code: 'lineage_unresolved', place: { file: '0.csv', row: 2, column: '备注', text: '2019年并入青檀小学' }, values: { name: '青檀小学' } }]);
  });
});

describe('schools that are known already', () => {
  const schools = [known('青檀小学'), known('柳坞小学', { lineage: [{ kind: 'renamed', year: null, formerName: '柳小' }] })];

  it('learn their history, and keep what they had', () => {
    const plan = planOf(['学校名称|备注\n柳坞小学|2015年由柳小更名，2019年并入青檀小学'], schools);
    expect(historyOf(plan)).toEqual(['柳坞小学 renamed 2015 柳小', '柳坞小学 mergedInto 2019 k:青檀小学']);
    expect(plan.changedSchools.map(({ closed, aliases }) => [closed, aliases])).toEqual([[2019, ['柳小']]]);
  });

  it('are changed by the remark of another, once', () => {
    const plan = planOf(['学校名称|备注\n青檀小学|2019年柳坞小学并入'], schools);
    expect(plan.changedSchools.map(({ name }) => name)).toEqual(['柳坞小学']);
    const after = [schools[0] ?? known(''), ...plan.changedSchools];
    expect(planOf(['学校名称|备注\n青檀小学|2019年柳坞小学并入'], after).changedSchools).toEqual([]);
  });

  it('are a campus of each other across files', () => {
    expect(historyOf(planOf(['学校名称|备注\n东篱小学|2023年起为青檀小学东篱校区'], schools))).toEqual(['东篱小学 campusOf 2023 k:青檀小学']);
  });
});
