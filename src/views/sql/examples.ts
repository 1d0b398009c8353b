import type { Bilingual } from '../../domain/bilingual.ts';
import type { SqlAddress } from './address.ts';

interface Example {
  readonly id: 'short' | 'share' | 'moved' | 'missing' | 'retried' | 'recurring' | 'aims';
  readonly sql: Bilingual;
  /** How its answer is best seen. */
  readonly show: SqlAddress['show'];
  readonly form: SqlAddress['form'];
  /** The column that parts the series. */
  readonly split: Bilingual | null;
}

/** Questions that any district can ask of its data. */
export const examples: readonly Example[] = [
  {
    id: 'short',
    show: 'rows',
    form: null,
    split: null,
    sql: {
      zh: `SELECT 学校, 类型, count(*) FILTER (NOT 达标) AS 未达标项, count(达标) AS 有标准项
FROM 数据
WHERE 年度 = (SELECT max(年度) FROM 数据 WHERE 达标 IS NOT NULL)
GROUP BY ALL
HAVING 未达标项 > 0
ORDER BY 未达标项 DESC, 学校`,
      en: `SELECT school, type, count(*) FILTER (NOT at_norm) AS below, count(at_norm) AS with_norm
FROM figures
WHERE year = (SELECT max(year) FROM figures WHERE at_norm IS NOT NULL)
GROUP BY ALL
HAVING below > 0
ORDER BY below DESC, school`,
    },
  },
  {
    id: 'share',
    show: 'chart',
    form: 'line',
    split: { zh: '类型', en: 'type' },
    sql: {
      zh: `SELECT 年度, round(100.0 * count(*) FILTER (达标) / count(达标), 1) AS 达标率, 类型, count(达标) AS 项次
FROM 数据
WHERE 达标 IS NOT NULL
GROUP BY 年度, 类型
HAVING 项次 >= 5
ORDER BY 年度, 类型`,
      en: `SELECT year, round(100.0 * count(*) FILTER (at_norm) / count(at_norm), 1) AS at_norm_pct, type, count(at_norm) AS n
FROM figures
WHERE at_norm IS NOT NULL
GROUP BY year, type
HAVING n >= 5
ORDER BY year, type`,
    },
  },
  {
    id: 'moved',
    show: 'rows',
    form: null,
    split: null,
    sql: {
      zh: `SELECT 指标, count(*) FILTER (增减 > 0) AS 上升, count(*) FILTER (增减 = 0) AS 持平, count(*) FILTER (增减 < 0) AS 下降, count(*) AS 学校数
FROM 同比
WHERE 年度 = (SELECT max(年度) FROM 同比)
GROUP BY 指标
ORDER BY 下降 DESC, 指标`,
      en: `SELECT metric, count(*) FILTER (change > 0) AS up, count(*) FILTER (change = 0) AS same, count(*) FILTER (change < 0) AS down, count(*) AS schools
FROM changes
WHERE year = (SELECT max(year) FROM changes)
GROUP BY metric
ORDER BY down DESC, metric`,
    },
  },
  {
    id: 'missing',
    show: 'chart',
    form: 'bar',
    split: { zh: '缺项原因', en: 'reason' },
    sql: {
      zh: `SELECT 年度, count(*) AS 项数, 缺项原因
FROM 数据
WHERE 缺项原因 IS NOT NULL
GROUP BY 年度, 缺项原因
ORDER BY 年度, 项数 DESC`,
      en: `SELECT year, count(*) AS figures, missing AS reason
FROM figures
WHERE missing IS NOT NULL
GROUP BY year, missing
ORDER BY year, figures DESC`,
    },
  },
  {
    id: 'retried',
    show: 'rows',
    form: null,
    split: null,
    sql: {
      zh: `SELECT 败.学校, 败.项目, 败.级别, 败.年度 AS 未通过, 成.年度 AS 获评, 成.结果
FROM 品牌申报 AS 败
JOIN 品牌申报 AS 成 ON 成.学校编号 = 败.学校编号 AND 成.项目 = 败.项目 AND 成.级别 = 败.级别 AND 成.年度 > 败.年度
WHERE 败.结果 = '未通过' AND 成.结果 IN ('立项', '成果', '复核通过')
QUALIFY row_number() OVER (PARTITION BY 败.学校编号, 败.项目, 败.级别, 败.年度 ORDER BY 成.年度) = 1
ORDER BY 获评 DESC, 败.学校`,
      en: `SELECT lost.school, lost.programme, lost.level, lost.year AS rejected, won.year AS awarded, won.outcome
FROM applications AS lost
JOIN applications AS won ON won.school_id = lost.school_id AND won.programme = lost.programme AND won.level = lost.level AND won.year > lost.year
WHERE lost.outcome = 'Rejected' AND won.outcome IN ('Approved', 'Achieved', 'Re-checked')
QUALIFY row_number() OVER (PARTITION BY lost.school_id, lost.programme, lost.level, lost.year ORDER BY won.year) = 1
ORDER BY awarded DESC, lost.school`,
    },
  },
  {
    id: 'recurring',
    show: 'rows',
    form: null,
    split: null,
    sql: {
      zh: `WITH 各类 AS (
  SELECT 学校, 年度, unnest(string_split(类别, '、')) AS 类别
  FROM 问题整改
  WHERE 种类 = '问题'
)
SELECT 学校, 类别, count(DISTINCT 年度) AS 年数, string_agg(DISTINCT 年度, '、' ORDER BY 年度) AS 出现年份
FROM 各类
GROUP BY 学校, 类别
HAVING 年数 >= 3
ORDER BY 年数 DESC, 学校`,
      en: `WITH one AS (
  SELECT school, year, unnest(string_split(categories, ', ')) AS category
  FROM findings
  WHERE kind = 'Problem'
)
SELECT school, category, count(DISTINCT year) AS years, string_agg(DISTINCT year, ', ' ORDER BY year) AS in_years
FROM one
GROUP BY school, category
HAVING years >= 3
ORDER BY years DESC, school`,
    },
  },
  {
    id: 'aims',
    show: 'rows',
    form: null,
    split: null,
    sql: {
      zh: `SELECT 标.学校, 标.指标, 标.年度, 标.数值 AS 目标值, 实.数值 AS 实绩值, 标.单位
FROM 数据 AS 标
LEFT JOIN 数据 AS 实 ON 实.学校编号 = 标.学校编号 AND 实.指标编号 = 标.指标编号 AND 实.年度 = 标.年度 AND 实.状态 IN ('填报', '推算', '约数')
WHERE 标.状态 = '目标'
ORDER BY 标.年度 DESC, 标.学校`,
      en: `SELECT aim.school, aim.metric, aim.year, aim.value AS aimed_at, result.value AS result, aim.unit
FROM figures AS aim
LEFT JOIN figures AS result ON result.school_id = aim.school_id AND result.metric_id = aim.metric_id AND result.year = aim.year
  AND result.status IN ('reported', 'derived', 'approximate')
WHERE aim.status = 'aim'
ORDER BY aim.year DESC, aim.school`,
    },
  },
];
