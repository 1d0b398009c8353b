import { RATE, TIMES, type NounRule, type PhraseRule } from './figureRule.ts';

export const studyNouns: readonly NounRule[] = [
  { metric: 'study_participation_rate', noun: /(?:学习强国)?(?:平台)?(?:日均?|平均)?(?:活跃度|活跃率|参与率|参与度|参学率|上线率|日活率|使用率|登录率|在线率|打卡率|学习率)|日均活跃/u, units: RATE, order: 'after', not: /问卷|家长|群众|社团|活动参与率|课堂|学生|培训参与率/u, needs: /强国|日活|日均|参学|平台|日参与/u, held: false },
  { metric: 'study_points_average', noun: /人均(?:每日|日均?)?(?:积|得|学习积)分|人均分|日均积分|人均日积分|日均分|平均积分|人均积分/u, units: ['分', ''], order: 'after', not: /成绩|考试|统考|自评|量化/u, held: false },
  { metric: 'articles_placed_count', noun: /供稿|(?:采用|录用|刊发|刊登|刊载|采纳|发表|推送|登载|转载|报送|播发|播出|推出|上稿|发布|发稿|投稿)(?:了)?(?:我[校园]|学校|本校|新闻|宣传|党建|各类|相关|工作)*(?:稿件|信息|报道|通讯|新闻|文章|动态|作品)?|(?:媒体|新闻|宣传)报道|稿件(?:被)?(?:采用|录用|刊发)?|用稿/u, units: ['篇', '条', '次', '则', '篇次', ''], order: 'both', needs: /学习强国|媒体|日报|晚报|电视|平台|网站|新闻网|教育网|党建网|报刊|融媒|采用|供稿|录用|宣传部|电台/u, not: /论文|论著|案例|微信公众号(?!.*媒体)|心得|校园网|(?:学校|校内|本校|园所|我校)(?:微信)?公众号(?!.*(?:媒体|强国))|^公众号|自办|校报(?!道)|撰写/u, held: false },
  { metric: 'study_hours_member', noun: /(?:集中)?(?:学习|培训|教育)?(?:培训)?(?:人均)?学时|集中学习|集中培训|集中轮训|学习时[间长]|集中学习(?:教育)?培训|人均(?:集中)?学习/u, units: ['学时', '课时', '小时'], order: 'both', not: /教师(?:继续教育|培训)|继续教育|学分|劳动|体育|思政课|幼儿|学生|书记.{0,6}培训/u, held: false },
  { metric: 'study_hours_member', noun: /人均学时/u, units: ['个', ''], order: 'after', held: false },
  { metric: 'group_study_count', noun: /(?:党委|党总支|总支|理论学习)?(?:理论)?中心组(?:专题|集体|集中|理论)?(?:学习)?(?:会|研讨)?|集中(?:政治|理论|辅导)?学习|集体学习|政治(?:理论)?学习|(?:党员|支部)(?:集中|集体)?理论学习|(?:组织)?(?:党员|支部)学习(?:会)?|理论学习|专题学习(?:会)?|读书会|(?:中心组)?集体研学|中心组(?:集体)?研学/u, units: TIMES, order: 'both', not: /教研|业务学习|学习强国|教师培训|家长/u, held: true },
];

export const studyPhrases: readonly PhraseRule[] = [
  { metric: 'study_participation_rate', phrase: /Q(?:的)?(?:在职)?党员(?:每[天日]|日均|坚持每[天日])(?:都|均|能|坚持)?(?:登录|参与|登陆|学习|使用).{0,6}强国/u, value: null, status: 'reported' },
  { metric: 'study_participation_rate', phrase: /(?:学习强国|强国).{0,12}(?:参与|登录|活跃|在线|使用|学习).{0,4}(?:的人)?(?:不多|不高|偏低|较低|较少|偏少)/u, value: null, status: 'vague', not: /学习强国参与的人不多/u },
  { metric: 'study_hours_member', phrase: /(?:每名?(?:在职)?党员|每人|人均)[^，]{0,16}?Q(?:个)?/u, value: null, status: 'reported', not: /服务|志愿|劳动|体育|继续教育|锻炼/u },
];
