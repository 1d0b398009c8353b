import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldReports } from '../reportGold.ts';

const SAMPLE = fileURLToPath(new URL('../../../data/sample/', import.meta.url));
/** The head of a file of the sample district. */
const head = (path: string, lines: number): string => readFileSync(`${SAMPLE}${path}`, 'utf8').split('\n').slice(0, lines).join('\n');

const LONG = ['学校,年度,指标,数值,口径', '新华实验小学,2023,党课次数,4,', '育才小学,2023,主题党日次数,每月,', '云溪中学,2022,参学率,95%,区级', '育才小学,2021年,党课次数,未报,'].join('\n');
const WIDE = ['学校名称,2021年,2022年,2023年', '新华实验小学,4,5,6', '育才小学,3次,/,十二', '合计,7,5,18'].join('\n');
const SPLIT = ['学校,年度,性别,参学人数,应参学人数', '新华实验小学,2023,男,12,15', '新华实验小学,2023,女,10,10', '新华实验小学,2023,合计,22,25'].join('\n');

export const TABLES: readonly string[] = [
  LONG,
  WIDE,
  SPLIT,
  '学校,年度,品牌名称,级别,批次,结果\n新华实验小学,2023,红领巾,市级,第二批,未通过\n育才小学,2023,先锋,区级,第一批,立项\n育才小学,2022,先锋,校级,,入围\n',
  '学校,年度,类型,问题类别,内容\n新华实验小学,2023,问题,学习深度,理论学习有待深入\n育才小学,2023,措施,党务培训,进一步加强培训\n育才小学,2022,原因,,对党建工作重视不够\n',
  '序号,学校名称,学校标识码,学校类型,所属片区,学生数,教职工数,党员数,曾用名,沿革\n1,新华实验小学,3204001001,小学,城东,820,56,23,新华小学,2019年由第三小学更名\n2,育才小学,3204001002,小学,城西,410,30,9,,2021年并入新华实验小学\n3,云溪中学,3204001003,初中,城东,1200,98,41,,\n',
  head('02年度统计表/云岫区2023年度党建工作统计表.csv', 12),
  head('03专项台账/问题整改台账.csv', 15),
  head('07问题整改/云岫区问题与措施清单2016-2018.csv', 15),
  head('06品牌申报/云岫区党建品牌申报汇总2021-2024.csv', 15),
  head('04学校自报/云岫区凤栖小学历年情况.csv', 12),
];

const RECORDS = [
  { 学校: '新华实验小学', 年度: 2023, 指标: { 党课次数: 4, 主题党日次数: '12次', 参学率: 0.955 } },
  { 学校: '育才小学', 年度: 2022, 指标: { 党课次数: null, 主题党日次数: '每月' }, 备注: '补报"一"\n二' },
];

export const JSONS: readonly string[] = [
  JSON.stringify(RECORDS),
  JSON.stringify({ 导出时间: '2024-01-05', 数据: { 年度: [2023], 记录: RECORDS } }, null, 2),
  JSON.stringify({ 2022: { 新华实验小学: { 党课次数: 4 }, 育才小学: { 党课次数: 3 } }, 2023: { 新华实验小学: { 党课次数: 5 } } }),
  JSON.stringify({ columns: ['学校', '年度', '党课次数'], rows: [['新华实验小学', 2023, 4], ['育才小学', 2023, 3]] }),
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { 学校: '新华实验小学', 年度: 2023, 党课次数: 4 }, geometry: { type: 'Point', coordinates: [119.9, 31.8] } }] }),
];

export const LINES: readonly string[] = [
  '{"school":"新华实验小学","year":2023,"metric":"党课次数","value":4}\n{"school":"育才小学","year":2023,"metric":"党课次数","value":"3次"}\n{"school":"云溪中学","year":2023,"metric":"参学率","value":"95%"}\n',
  head('05系统导出/学习平台数据.ndjson', 12),
  head('07问题整改/问题与措施2022-2024.ndjson', 12),
];

export const REPORTS: readonly string[] = [
  ...goldReports('seen').filter((_report, place) => place % 3 === 0).map(({ text }) => text),
  '新华实验小学2023年度党建工作总结\n述职人：王小明\n一年来，支部共开展主题党日12次，书记上党课4次。每月召开一次支委会。谈话不多。\n今年申报市级一校一品党建品牌，第二批未通过。\n存在的问题：理论学习不够深入；青年教师培养有待加强。\n原因：谋划不够。\n下一步打算：2024年，力争主题党日开展15次，参学率达100%。\n',
];
