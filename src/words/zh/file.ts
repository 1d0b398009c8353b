export const file = {
  lowerQuartile: '下四分位数',
  quartileRange: '四分位区间',
  continued: '{{title}}（续）',
  none: '—',
  figures: '图中数据',
  sources: '数据来源：',
  sourceList: '数据来源',
  figure: '图 {{n}}　{{title}}',
  table: '表 {{n}}　{{title}}',
  joiner: '；',
  titled: '{{title}}（{{scope}}）',
};
