import { schoolTypeNames, wordOf } from './codeNames.ts';
import type { TableDoc } from './tableDoc.ts';

export const changesTable: TableDoc = {
  name: { zh: '同比', en: 'changes' },
  about: {
    zh: '同一学校、同一指标相邻两年都有结果的，一行一对；口径变更、学校合并或分设前后不成对',
    en: 'One row where a school has results of a metric in two years running; never across a change of definition or the school’s merger or split; no grades',
  },
  columns: [
    { name: { zh: '学校', en: 'school' }, sql: 's.name', about: { zh: '学校名称', en: 'Name of the school' } },
    { name: { zh: '类型', en: 'type' }, sql: wordOf('s.type', schoolTypeNames), about: { zh: '小学、初中等', en: 'Primary, Junior secondary and so on' } },
    { name: { zh: '片区', en: 'area' }, sql: 's.area', about: { zh: '所属片区、街道', en: 'Area of the district' } },
    { name: { zh: '年度', en: 'year' }, sql: 'r.year', about: { zh: '两年中的后一年', en: 'The later of the two years' } },
    { name: { zh: '指标', en: 'metric' }, sql: { zh: 'm.name_zh', en: 'm.name_en' }, about: { zh: '指标名称', en: 'Name of the metric' } },
    { name: { zh: '上年', en: 'before' }, sql: 'p.value', about: { zh: '上年数值', en: 'Value of the year before' } },
    { name: { zh: '本年', en: 'now' }, sql: 'r.value', about: { zh: '本年数值', en: 'Value of the year' } },
    { name: { zh: '增减', en: 'change' }, sql: 'r.value - p.value', about: { zh: '本年减上年；比率为百分点', en: 'Now less before; of a rate in percentage points' } },
    { name: { zh: '单位', en: 'unit' }, sql: { zh: 'm.unit_zh', en: 'm.unit_en' }, about: { zh: '数值的单位', en: 'Unit of the values' } },
  ],
  from: `FROM result r
JOIN result p ON p.metric_no = r.metric_no AND p.school_no = r.school_no AND p.year = r.year - 1
JOIN school s ON s.school_no = r.school_no
JOIN metric m ON m.metric_no = r.metric_no AND m.kind <> 'ordinal'
WHERE NOT EXISTS (SELECT 1 FROM definition_change d WHERE d.metric_no = r.metric_no AND d.year = r.year)
  AND NOT EXISTS (SELECT 1 FROM school_turn t WHERE t.school_no = r.school_no AND t.year = r.year)`,
};
