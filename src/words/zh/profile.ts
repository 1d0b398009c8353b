export const profile = {
  title: '学校画像',
  similar: {
    bySize: {
      pupils: '{{n}} 所 {{from}} 至 {{to}} 人的{{schools}}',
      staff: '{{n}} 所教职工 {{from}} 至 {{to}} 人的{{schools}}',
      members: '{{n}} 所党员 {{from}} 至 {{to}} 人的{{schools}}',
    },
    byType: '{{n}} 所{{schools}}（规模未知，只按类型）',
    chosen: '自选的 {{n}} 所学校',
    notEnough: {
      size: '同类校不足 5 所（规模相近的{{schools}}仅 {{n}} 所），不作比较',
      type: '同类校不足 5 所（其他{{schools}}仅 {{n}} 所），不作比较',
      choice: '同类校不足 5 所（自选 {{n}} 所），不作比较',
    },
    schools: {
      kindergarten: '幼儿园',
      primary: '小学',
      junior: '初中',
      nine_year: '九年一贯制学校',
      senior: '高中',
      complete: '完全中学',
      other: '未分类学校',
    },
  },
};
