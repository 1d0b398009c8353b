/** The field's words for the codes of src/domain. */
export const terms = {
  schoolType: {
    all: '全部学校',
    kindergarten: '幼儿园',
    primary: '小学',
    junior: '初中',
    nine_year: '九年一贯制',
    senior: '高中',
    complete: '完全中学',
    other: '未分类',
  },
  metricKind: { count: '计数', rate: '比率', score: '得分', ordinal: '等次', boolean: '是否' },
  direction: { higher: '越高越好', lower: '越低越好', neutral: '不论高低', meet_norm: '达标即可' },
  brandLevel: { school: '校级', district: '区级', city: '市级', province: '省级', nation: '国家级' },
  brandOutcome: { not_applied: '未申报', applied: '申报中', shortlisted: '入围', approved: '立项', rejected: '未通过', achieved: '成果', rechecked: '复核通过' },
  brandOutcomeSaid: { not_applied: '未申报', applied: '申报中', shortlisted: '入围', approved: '立项', rejected: '未通过', achieved: '成果', rechecked: '复核通过' },
  without: { not_mentioned: '未提及', not_reported: '未报', not_applicable: '不适用', to_verify: '待核', withheld: '不公开', vague: '表述含糊', placeholder: '占位未填', said: '无数值', silent: '缺报' },
  basis: { calendar: '年度', school: '学年' },
  yearRange: '{{from}} 至 {{to}}',
  year: { calendar: '{{year}} 年', school: '{{year}} 学年' },
};
