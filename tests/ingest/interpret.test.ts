import { describe, expect, it } from 'vitest';
import { metricId } from '../../src/domain/ids.ts';
import { NO_CORRECTIONS } from '../../src/ingest/mapping.ts';
import { headerFingerprint, understand } from '../../src/ingest/understand.ts';
import { catalogue } from '../../src/domain/catalogue.ts';
import { table } from '../support/gridOf.ts';
import { asideOf, draftOf, interpretAs, saidBy, understandTable } from '../support/understandTable.ts';

describe('a wide table of one year', () => {
  const draft = draftOf(
    table(`
XX区2023年度党建工作统计表||||
序号|学校名称|党课（次）|隐患整改率|民主评议
一、小学（2所）||||
1|新华小学|4次|0.95|是
2|总部小学|x|1.0|√
小学小计||4||
3|南湖中学|三会一课|0.8|×
|合计|8||
注：x为不公开||||`),
  );

  it('takes its year from the title and a rate below one as a fraction', () => {
    expect(saidBy(draft)).toEqual([
      '新华小学 2023 party_lesson_count 4', '总部小学 2023 party_lesson_count withheld',
      '新华小学 2023 hazard_fix_rate 95', '总部小学 2023 hazard_fix_rate 100', '南湖中学 2023 hazard_fix_rate 80',
      '新华小学 2023 appraisal_done 1', '总部小学 2023 appraisal_done 1', '南湖中学 2023 appraisal_done 0',
    ]);
    expect(draft.metrics.find(({ metric }) => metric === 'hazard_fix_rate')?.fraction).toBe(true);
    expect(draft.mapping.fractions).toEqual(['hazard_fix_rate']);
  });

  it('takes no total, section or footnote for a school, and says why each cell is aside', () => {
    expect(draft.newSchools.map(({ name }) => name)).toEqual(['新华小学', '总部小学', '南湖中学']);
    expect(asideOf(draft)).toEqual([
      '7 党课(次) 三会一课 unreadable_number',
      '3 序号 一、小学（2所） section_row', '4 序号 1 column_not_used', '5 序号 2 column_not_used', '6 序号 小学小计 total_row', '7 序号 3 column_not_used', '9 序号 注：x为不公开 footnote',
      '8 学校名称 合计 total_row',
      '6 党课(次) 4 total_row', '8 党课(次) 8 total_row',
    ]);
    expect(draft.cells).toBe(draft.accepted + draft.setAside.length);
  });
});

describe('a long table', () => {
  it('keeps numerators, denominators and what a status column says', () => {
    const draft = draftOf(table(`
学校|年度|指标|数值|分子|分母|数据状态
新华小学|2022|问题整改率|80|4|5|实绩值
新华小学|2023|问题整改率||9|10|实绩值
新华小学|2023|问题整改率|100|||目标值
新华小学|2023|演练次数|2|||实绩值
南湖小学|2023|整改率||3||
南湖小学|2023||5|||`));
    expect(saidBy(draft)).toEqual(['新华小学 2022 problem_fixed_rate 80', '新华小学 2023 problem_fixed_rate 90', '新华小学 2023 problem_fixed_rate 100 aim', '新华小学 2023 drill_count 2']);
    expect(Array.from(draft.observations.numerator.slice(0, 2))).toEqual([4, 9]);
    expect(asideOf(draft)).toEqual([
      '6 分子 3 denominator_alone', '6 学校 南湖小学 row_without_figure', '7 学校 南湖小学 metric_missing', '6 年度 2023 row_without_figure', '7 年度 2023 metric_missing', '6 指标 整改率 row_without_figure', '7 数值 5 metric_missing',
    ]);
  });

  it('makes metrics of names nobody knows, each by its own values', () => {
    const draft = draftOf(table('学校|年度|指标|数值|单位\n新华小学|2023|读书角|3|个\n南湖小学|2023|读书角|5|个\n新华小学|2023|家访覆盖率|88%|\n新华小学|2023|有无心理室|有|'));
    expect(draft.newMetrics.map(({ id, kind, unit }) => [id, kind, unit.zh])).toEqual([['m:读书角', 'count', '个'], ['m:家访覆盖率', 'rate', '%'], ['m:有无心理室', 'boolean', '']]);
    expect(draft.newMetrics.every(({ rankable, direction, origin }) => !rankable && direction === 'neutral' && origin === 'inferred')).toBe(true);
  });
});

describe('years as columns', () => {
  it('of one metric, named in the title', () => {
    const draft = draftOf(table('XX区各校演练次数统计表|||\n学校|2021|2022年|2023\n新华小学|4|未报|6\n南湖小学|5|6|'));
    expect(saidBy(draft)).toEqual(['新华小学 2021 drill_count 4', '南湖小学 2021 drill_count 5', '新华小学 2022 drill_count not_reported', '南湖小学 2022 drill_count 6', '新华小学 2023 drill_count 6']);
  });

  it('of one metric nobody knows, named by the file', () => {
    const draft = draftOf(table('学校|2021|2022\n新华小学|4|5'), { fileName: '读书角数量.csv' });
    expect(saidBy(draft)).toEqual(['新华小学 2021 m:读书角数量 4', '新华小学 2022 m:读书角数量 5']);
    expect(draft.newMetrics.map(({ name }) => name.zh)).toEqual(['读书角数量']);
  });

  it('beside the metric’s name in each header', () => {
    expect(saidBy(draftOf(table('学校|2022年党课次数|2023年党课次数|演练次数（2023年）\n新华小学|4|5|2')))).toEqual(['新华小学 2022 party_lesson_count 4', '新华小学 2023 party_lesson_count 5', '新华小学 2023 drill_count 2']);
  });

  it('beside a column of metrics, in a file of one school', () => {
    expect(saidBy(draftOf(table('指标|2022|2023\n党课次数|4|5\n演练次数|2|3'), { fileName: '新华小学.csv' }))).toEqual(['新华小学 2022 party_lesson_count 4', '新华小学 2022 drill_count 2', '新华小学 2023 party_lesson_count 5', '新华小学 2023 drill_count 3']);
  });
});

describe('schools as columns', () => {
  const grid = table('2023年度情况||||\n指标|新华小学|南湖中学|合计\n党课次数|4|5|9\n演练次数|x|3|3');

  it('beside a column of metrics: each header is a school', () => {
    expect(saidBy(draftOf(grid))).toEqual(['新华小学 2023 party_lesson_count 4', '新华小学 2023 drill_count withheld', '南湖中学 2023 party_lesson_count 5', '南湖中学 2023 drill_count 3']);
    expect(asideOf(draftOf(grid))).toEqual(['3 合计 9 column_not_used', '4 合计 3 column_not_used']);
  });

  it('one of which the user refuses goes aside', () => {
    const draft = draftOf(grid, { corrections: { ...NO_CORRECTIONS, schools: [{ key: 'n:新华小学', to: 'refuse' }] } });
    expect(draft.newSchools.map(({ name }) => name)).toEqual(['南湖中学']);
    expect(asideOf(draft).slice(0, 2)).toEqual(['3 新华小学 4 school_refused', '4 新华小学 x school_refused']);
  });
});

describe('headers that say more than a name', () => {
  it('three rows of them, with aims beside results', () => {
    expect(saidBy(draftOf(table('学校|三会一课||\n|党课||支委会\n|计划|实际|实际\n新华小学|4|5|12'), { fileName: '2023.csv' }))).toEqual([
      '新华小学 2023 party_lesson_count 4 aim', '新华小学 2023 party_lesson_count 5', '新华小学 2023 committee_meeting_count 12',
    ]);
  });

  it('groups of years above the metrics', () => {
    expect(saidBy(draftOf(table('学校|2022年||2023年|\n|党课|演练|党课|演练\n新华小学|4|2|5|x')))).toEqual(['新华小学 2022 party_lesson_count 4', '新华小学 2022 drill_count 2', '新华小学 2023 party_lesson_count 5', '新华小学 2023 drill_count withheld']);
  });

  it('the parts of a rate', () => {
    const draft = draftOf(table('学校|年度|参与率分子|参与率分母|入党积极分子\n新华小学|2023|12|15|3'));
    expect(saidBy(draft)).toEqual(['新华小学 2023 m:参与率 80', '新华小学 2023 activist_count 3']);
    expect([draft.observations.numerator[0], draft.observations.denominator[0]]).toEqual([12, 15]);
  });
});

describe('a row that slipped', () => {
  it('because 1,234 stood without quotes, is set aside whole and not read wrongly', () => {
    const draft = draftOf(table('学校|年度|捐款\n新华小学|2023|1|234\n南湖小学|2023|500\n城东小学|2023|600'));
    expect(saidBy(draft)).toEqual(['南湖小学 2023 m:捐款 500', '城东小学 2023 m:捐款 600']);
    expect(asideOf(draft)).toEqual(['2 学校 新华小学 ragged_row', '2 年度 2023 ragged_row', '2 捐款 1 ragged_row', '2  234 ragged_row']);
  });

  it('is not one with a remark written beside it', () => {
    const draft = draftOf(table('学校|年度|捐款\n新华小学|2023|100|待核对\n南湖小学|2023|500\n城东小学|2023|600'));
    expect(saidBy(draft)).toHaveLength(3);
    expect(asideOf(draft)).toEqual(['2  待核对 column_not_used']);
  });
});

describe('a file of one school', () => {
  it('names it above the table', () => {
    expect(saidBy(draftOf(table('填报单位：新华实验小学|\n填报时间：2023年12月15日|\n指标名称|完成情况\n党课次数|4次\n演练次数|每月')))).toEqual(['新华实验小学 2023 party_lesson_count 4', '新华实验小学 2023 drill_count 12 derived']);
  });

  it('names it in the file’s name', () => {
    expect(saidBy(draftOf(table('年度|党课次数\n2022|4\n2023|5'), { fileName: '云岫区南塘实验学校历年情况.csv' }))).toEqual(['云岫区南塘实验学校 2022 party_lesson_count 4', '云岫区南塘实验学校 2023 party_lesson_count 5']);
  });

  it('that names none leaves its rows aside, with the reason', () => {
    const draft = draftOf(table('年度|党课次数\n2022|4'), { fileName: 'export.csv' });
    expect(draft.accepted).toBe(0);
    expect(asideOf(draft)).toEqual(['2 年度 2022 school_missing', '2 党课次数 4 school_missing']);
  });
});

describe('a table that says nothing', () => {
  it.each([
    ['no school', '年度|党课次数\n2022|4', 'no_school'],
    ['no year', '学校|党课次数\n新华小学|4', 'no_year'],
    ['no figure', '学校|年度|负责处室\n新华小学|2023|党办', 'no_figures'],
    ['no row', '学校|年度|党课次数', 'no_rows'],
  ])('%s: is told so, with the way out', (_, text, code) => {
    expect(draftOf(table(text)).warnings.map((warning) => warning.code)).toEqual([code]);
  });
});

describe('a decision between fraction and percent', () => {
  const grid = table('学校|年度|隐患整改率\n新华小学|2023|0.95\n南湖小学|2023|1');
  const rates = (corrected: Partial<ReturnType<typeof understandTable>>): readonly (number | undefined)[] => Array.from(interpretAs(grid, { ...understandTable(grid), ...corrected }).observations.value);
  const id = metricId('hazard_fix_rate');

  it('is the column’s, unless the user decides', () => {
    expect(rates({})).toEqual([95, 100]);
    expect(rates({ percents: [id] })).toEqual([0.95, 1]);
  });

  it('of an earlier file does not make nonsense of the next one', () => {
    const next = table('学校|年度|隐患整改率\n新华小学|2024|95\n南湖小学|2024|100');
    expect(Array.from(interpretAs(next, { ...understandTable(next), fractions: [id] }).observations.value)).toEqual([95, 100]);
    const before = { ...understandTable(next), percents: [id] };
    expect(understand(grid, { fileName: 'a.csv', schools: [], metrics: catalogue, remembered: () => before }).percents).toEqual([]);
  });
});

describe('years that cannot be', () => {
  it('are set aside and told with their place', () => {
    const draft = draftOf(table('学校|年度|党课次数\n新华小学|2023|4\n新华小学|20211|5\n南湖小学|1899|6'));
    expect(saidBy(draft)).toEqual(['新华小学 2023 party_lesson_count 4']);
    expect(draft.warnings).toEqual([
      { code: 'year_unreadable', place: { file: 'a.csv', row: 3, text: '20211' }, values: {} },
      { code: 'year_unreadable', place: { file: 'a.csv', row: 4, text: '1899' }, values: {} },
    ]);
  });
});

describe('one school-year twice', () => {
  const draft = draftOf(table('学校|年度|党课次数|演练次数\n新华小学|2023|4|2\n新华小学|2023|5|2'));

  it('keeps the first and sets the other aside', () => {
    expect(saidBy(draft)).toEqual(['新华小学 2023 party_lesson_count 4', '新华小学 2023 drill_count 2']);
    expect(asideOf(draft).slice(0, 2)).toEqual(['3 党课次数 5 duplicate_differs', '3 演练次数 2 duplicate_same']);
  });

  it('says both places', () => {
    expect(draft.warnings).toEqual([{ code: 'duplicate_differs', place: { file: 'a.csv', row: 3, column: '党课次数', text: '5' }, values: { school: '新华小学', year: 2023, metric: { zh: '党课次数', en: 'Party lessons' }, first: '4', firstRow: 2, second: '5', secondRow: 3 } }]);
  });
});

describe('two schools with one code', () => {
  it('stay two, and the place is told', () => {
    const draft = draftOf(table('学校代码|学校|年度|党课次数\n01|新华小学|2023|4\n01|南湖中学|2023|5'));
    expect(draft.newSchools.map(({ name, code }) => [name, code])).toEqual([['新华小学', null], ['南湖中学', null]]);
    expect(draft.warnings).toMatchObject([{ code: 'two_schools_one_code', place: { row: 3, text: '01' }, values: { names: '新华小学、南湖中学' } }]);
  });
});

describe('columns that split a figure', () => {
  const grid = table('学校|年度|年级|党课次数\n新华小学|2023|合计|9\n新华小学|2023|一年级|4\n新华小学|2023|二年级|5');

  it('are taken at their total where they have one', () => {
    expect(saidBy(draftOf(grid))).toEqual(['新华小学 2023 party_lesson_count 9']);
  });

  it('are folded into the metric’s name where the user wants it', () => {
    const mapping = understandTable(grid);
    const columns = mapping.columns.map((role) => (role.role === 'split' ? { ...role, keep: null } : role));
    const draft = interpretAs(grid, { ...mapping, columns });
    expect(saidBy(draft)).toEqual(['新华小学 2023 party_lesson_count|合计 9', '新华小学 2023 party_lesson_count|一年级 4', '新华小学 2023 party_lesson_count|二年级 5']);
    expect(draft.newMetrics.map(({ name }) => name.zh)).toEqual(['党课次数 · 合计', '党课次数 · 一年级', '党课次数 · 二年级']);
  });
});

describe('a register', () => {
  it('is a table without figures that tells of schools', () => {
    const draft = draftOf(table('云岫区学校基本信息表||||||||\n学校标识码|学校名称|曾用名|学校类型|所在片区|在校学生数|教职工数|党员数|开办年份\n9900001001|新华小学|东方小学|小学|城西片区|850|56|23|1998\n9900001002|南湖学校||九年一贯制|城东片区|1,200|88人|31|2005年9月'));
    expect(draft.newSchools).toMatchObject([
      { id: 's:9900001001', name: '新华小学', code: '9900001001', aliases: ['东方小学'], type: 'primary', area: '城西片区', pupils: 850, staff: 56, members: 23, opened: 1998 },
      { name: '南湖学校', type: 'nine_year', pupils: 1200, staff: 88, opened: 2005 },
    ]);
    expect([draft.cells, draft.accepted, draft.observations.length]).toEqual([17, 17, 0]);
  });
});

describe('persons', () => {
  it('are left out, by header or by what their cells look like', () => {
    const draft = draftOf(table('学校|年度|填报人|联系方式|党课次数\n新华小学|2023|张三|13812345678|4'));
    expect(draft.mapping.columns.map(({ role }) => role)).toEqual(['school', 'year', 'personal', 'personal', 'metric']);
    expect(asideOf(draft)).toEqual(['2 填报人 张三 personal_data', '2 联系方式 13812345678 personal_data']);
  });
});

describe('brands and findings', () => {
  it('are recognised by their headers', () => {
    const brands = draftOf(table('学校|申报年度|品牌名称|申报级别|申报批次|申报结果\n新华小学|2023|一校一品|市级|第二批|未通过\n南湖小学|2023|红烛|区级|第一批|立项\n城东小学|2023|先锋|区级|第一批|说不清'));
    expect(brands.brands.map(({ programme, level, batch, outcome, row }) => [programme, level, batch, outcome, row])).toEqual([['一校一品', 'city', '第二批', 'rejected', 2], ['红烛', 'district', '第一批', 'approved', 3]]);
    expect(asideOf(brands)[0]).toBe('4 学校 城东小学 unknown_outcome');
    const findings = draftOf(table('学校|年度|条目类型|类别|内容\n新华小学|2023|问题|学习深度、先锋作用|理论学习有待进一步深入。\n新华小学|2023|措施||加强党员教育培训。'));
    expect(findings.findings.map(({ kind, categories }) => [kind, categories])).toEqual([['problem', ['study_depth', 'pioneer_role']], ['measure', []]]);
  });
});

describe('what the user corrects', () => {
  const grid = table('学校|年度|党课次数|读书角\n新华小学|2023|4|0.5\n南湖小学|2023|5|0.8');

  it('a school or a metric refused goes aside', () => {
    const draft = interpretAs(grid, understandTable(grid), { corrections: { ...NO_CORRECTIONS, schools: [{ key: 'n:新华小学', to: 'refuse' }], metrics: [{ key: '读书角', to: 'refuse' }] } });
    expect(saidBy(draft)).toEqual(['南湖小学 2023 party_lesson_count 5']);
    expect(asideOf(draft)).toContain('3 读书角 0.8 metric_not_wanted');
    expect(asideOf(draft)).toContain('2 党课次数 4 school_refused');
  });

  it('the kind of a new metric decides how its cells are read', () => {
    const metric = understandTable(grid).columns.flatMap((role) => (role.role === 'metric' && role.metric.startsWith('m:') ? [role.metric] : []))[0];
    if (metric === undefined) throw new Error('no metric');
    const draft = interpretAs(grid, understandTable(grid), { corrections: { ...NO_CORRECTIONS, kinds: [{ metric, kind: 'rate' }] } });
    expect(saidBy(draft)).toContain('南湖小学 2023 m:读书角 80');
  });

  it('a mapping is remembered by its header, the year is not', () => {
    const mapping = { ...understandTable(grid), columns: understandTable(grid).columns.map((role) => (role.role === 'metric' && role.metric.startsWith('m:') ? { role: 'ignore' as const } : role)) };
    const next = table('2024年度统计表|||\n学校|年度|党课次数|读书角\n新华小学|2024|4|7');
    const asked: string[] = [];
    const again = understand(next, { fileName: 'b.csv', schools: [], metrics: catalogue, remembered: (fingerprint) => { asked.push(fingerprint); return mapping; } });
    expect(asked).toEqual([headerFingerprint(grid, mapping)]);
    expect(again.columns).toEqual(mapping.columns);
    expect([again.headerFrom, again.headerTo]).toEqual([1, 1]);
  });
});
