import { themes } from '../../domain/themes.ts';
import { directionNames, metricKindNames, schoolTypeNames, wordOf } from './codeNames.ts';
import type { TableDoc } from './tableDoc.ts';

export const schoolsTable: TableDoc = {
  name: { zh: '学校名册', en: 'schools' },
  about: { zh: '一行一所学校', en: 'One row per school' },
  columns: [
    { name: { zh: '学校', en: 'school' }, sql: 's.name', about: { zh: '学校名称', en: 'Name of the school' } },
    { name: { zh: '类型', en: 'type' }, sql: wordOf('s.type', schoolTypeNames), about: { zh: '小学、初中等', en: 'Primary, Junior secondary and so on' } },
    { name: { zh: '片区', en: 'area' }, sql: 's.area', about: { zh: '所属片区、街道', en: 'Area of the district' } },
    { name: { zh: '标识码', en: 'code' }, sql: 's.code', about: { zh: '10 位学校标识码', en: 'Ten-digit code of the school' } },
    { name: { zh: '学生数', en: 'pupils' }, sql: 's.pupils', about: { zh: '人', en: 'Persons' } },
    { name: { zh: '教职工数', en: 'staff' }, sql: 's.staff', about: { zh: '人', en: 'Persons' } },
    { name: { zh: '党员数', en: 'members' }, sql: 's.members', about: { zh: '人', en: 'Persons' } },
    { name: { zh: '开办年', en: 'opened' }, sql: 's.opened', about: { zh: '不详为空', en: 'NULL where not known' } },
    { name: { zh: '停办年', en: 'closed' }, sql: 's.closed', about: { zh: '仍在办为空', en: 'NULL where still open' } },
    { name: { zh: '学校编号', en: 'school_id' }, sql: 's.id', about: { zh: '系统内编号，可用于连接', en: 'Id, for joins' } },
  ],
  from: 'FROM school s',
};

export const metricsTable: TableDoc = {
  name: { zh: '指标目录', en: 'metrics' },
  about: { zh: '一行一个指标', en: 'One row per metric' },
  columns: [
    { name: { zh: '指标', en: 'metric' }, sql: { zh: 'm.name_zh', en: 'm.name_en' }, about: { zh: '指标名称', en: 'Name of the metric' } },
    { name: { zh: '主题', en: 'theme' }, sql: wordOf('m.theme', Object.fromEntries(themes.map(({ id, name }) => [id, name]))), about: { zh: '思想学习、安全稳定等', en: 'Study, Safety and so on' } },
    { name: { zh: '种类', en: 'kind' }, sql: wordOf('m.kind', metricKindNames), about: { zh: '计数、比率、得分、等次、是否', en: 'Count, Rate, Score, Grade, Yes or no' } },
    { name: { zh: '单位', en: 'unit' }, sql: { zh: 'm.unit_zh', en: 'm.unit_en' }, about: { zh: '数值的单位', en: 'Unit of the values' } },
    { name: { zh: '方向', en: 'direction' }, sql: wordOf('m.direction', directionNames), about: { zh: '达标即可：超过标准不算更好', en: 'Meet the norm: beyond it is no better' } },
    { name: { zh: '可排名', en: 'rankable' }, sql: 'm.rankable', about: { zh: '否：不宜排名', en: 'false: not to be ranked' } },
    { name: { zh: '指标编号', en: 'metric_id' }, sql: 'm.id', about: { zh: '系统内编号，可用于连接', en: 'Id, for joins' } },
  ],
  from: 'FROM metric m',
};

export const normsTable: TableDoc = {
  name: { zh: '达标线', en: 'norms' },
  about: { zh: '一行一条标准，按学校类型和年份', en: 'One row per norm and type of school, with its years' },
  columns: [
    { name: { zh: '指标', en: 'metric' }, sql: { zh: 'm.name_zh', en: 'm.name_en' }, about: { zh: '指标名称', en: 'Name of the metric' } },
    { name: { zh: '类型', en: 'type' }, sql: wordOf('n.school_type', schoolTypeNames), about: { zh: '适用的学校类型', en: 'Type of school it holds for' } },
    { name: { zh: '要求', en: 'bound' }, sql: wordOf('n.bound', { atLeast: { zh: '不少于', en: 'at least' }, atMost: { zh: '不超过', en: 'at most' } }), about: { zh: '不少于或不超过', en: 'at least or at most' } },
    { name: { zh: '标准', en: 'norm' }, sql: 'n.value', about: { zh: '标准值', en: 'Value of the norm' } },
    { name: { zh: '单位', en: 'unit' }, sql: { zh: 'm.unit_zh', en: 'm.unit_en' }, about: { zh: '标准值的单位', en: 'Unit of the norm' } },
    { name: { zh: '起始年', en: 'from_year' }, sql: 'n.from_year', about: { zh: '不限为空', en: 'NULL: open' } },
    { name: { zh: '结束年', en: 'to_year' }, sql: 'n.to_year', about: { zh: '不限为空', en: 'NULL: open' } },
  ],
  from: 'FROM norm n\nJOIN metric m ON m.metric_no = n.metric_no',
};
