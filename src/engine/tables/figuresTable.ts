import { EARLIEST_YEAR, LATEST_YEAR } from '../../domain/year.ts';
import { missingWord, schoolTypeNames, statusWord, wordOf } from './codeNames.ts';
import type { TableDoc } from './tableDoc.ts';

/** The strictest bounds that hold for a metric, a type of school and a year. */
const BOUNDS = `(
  SELECT n.metric_no, n.school_type, y.year,
    max(n.value) FILTER (WHERE n.bound = 'atLeast') AS least,
    min(n.value) FILTER (WHERE n.bound = 'atMost') AS most
  FROM norm n
  JOIN (SELECT unnest(range(${EARLIEST_YEAR}, ${LATEST_YEAR + 1})) AS year) y ON (n.from_year IS NULL OR n.from_year <= y.year)
    AND (n.to_year IS NULL OR n.to_year >= y.year)
  GROUP BY ALL
)`;

export const figuresTable: TableDoc = {
  name: { zh: '数据', en: 'figures' },
  about: {
    zh: '各校各年各指标现行的数值，一行一个；目标、要求与填报值分行，“状态”分辨',
    en: 'The figures that hold now, one row per school, year and metric; aims and requirements have rows of their own, told apart by status',
  },
  columns: [
    { name: { zh: '学校', en: 'school' }, sql: 's.name', about: { zh: '学校名称', en: 'Name of the school' } },
    { name: { zh: '类型', en: 'type' }, sql: wordOf('s.type', schoolTypeNames), about: { zh: '小学、初中等', en: 'Primary, Junior secondary and so on' } },
    { name: { zh: '片区', en: 'area' }, sql: 's.area', about: { zh: '所属片区、街道', en: 'Area of the district' } },
    { name: { zh: '年度', en: 'year' }, sql: 'h.year', about: { zh: '学年取起始年', en: 'Of a school year, the first' } },
    { name: { zh: '指标', en: 'metric' }, sql: { zh: 'm.name_zh', en: 'm.name_en' }, about: { zh: '指标名称，见“指标目录”', en: 'Name of the metric, see metrics' } },
    { name: { zh: '数值', en: 'value' }, sql: 'h.value', about: { zh: '比率为 0 到 100，是否为 1 或 0，等次为第几级；空为无数值，不是零', en: 'Rates 0 to 100, yes or no 1 or 0, grades by place; NULL where there is none, never 0' } },
    { name: { zh: '单位', en: 'unit' }, sql: { zh: 'm.unit_zh', en: 'm.unit_en' }, about: { zh: '数值的单位', en: 'Unit of the value' } },
    { name: { zh: '分子', en: 'numerator' }, sql: 'h.numerator', about: { zh: '比率的分子，未知为空', en: 'Of a rate, where known' } },
    { name: { zh: '分母', en: 'denominator' }, sql: 'h.denominator', about: { zh: '比率的分母，未知为空', en: 'Of a rate, where known' } },
    { name: { zh: '状态', en: 'status' }, sql: statusWord('h.status'), about: { zh: '填报、推算、约数为结果；目标、要求不是', en: 'reported, derived and approximate are results; aim and requirement are not' } },
    { name: { zh: '缺项原因', en: 'missing' }, sql: missingWord('h.missing'), about: { zh: '未提及、未报、不适用、待核、不公开', en: 'not mentioned, not reported, not applicable, to be verified, withheld' } },
    {
      name: { zh: '达标', en: 'at_norm' },
      sql: 'CASE WHEN h.status <= 2 AND h.value IS NOT NULL AND b.year IS NOT NULL THEN coalesce(h.value >= b.least, TRUE) AND coalesce(h.value <= b.most, TRUE) END',
      about: { zh: '结果是否达到当年该类学校的标准；无标准为空', en: 'Whether the result meets the norm of that year and type; NULL where there is none' },
    },
    { name: { zh: '原文', en: 'raw' }, sql: "nullif(h.raw, '')", about: { zh: '单元格原文，与数值写法不同时才有', en: 'The text of the cell where it is not the value as written' } },
    { name: { zh: '更正理由', en: 'correction' }, sql: 'k.reason', about: { zh: '手工更正的理由；未更正为空', en: 'Why the figure was corrected by hand; NULL where it was not' } },
    { name: { zh: '学校编号', en: 'school_id' }, sql: 's.id', about: { zh: '系统内编号，可用于连接', en: 'Id, for joins' } },
    { name: { zh: '指标编号', en: 'metric_id' }, sql: 'm.id', about: { zh: '系统内编号，可用于连接', en: 'Id, for joins' } },
  ],
  from: `FROM holding h
JOIN school s ON s.school_no = h.school_no
JOIN metric m ON m.metric_no = h.metric_no
LEFT JOIN correction k ON k.import_no = h.import_no
LEFT JOIN ${BOUNDS} b ON b.metric_no = h.metric_no AND b.school_type = s.type AND b.year = h.year`,
};
