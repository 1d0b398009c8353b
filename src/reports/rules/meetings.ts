import { LESSONS, RATE, TIMES, type NounRule, type PhraseRule } from './figureRule.ts';

const held = { units: TIMES, order: 'both', held: true } as const;

export const meetingNouns: readonly NounRule[] = [
  { metric: 'member_assembly_count', noun: /(?:支部)?(?:全体)?党员(?:代表)?大会|支部大会|全体党员(?:大)?会(?:议)?/u, ...held },
  { metric: 'committee_meeting_count', noun: /支委会(?:议)?|支部委员会议|支部支委会|支部委员会(?:会议|议)?|支委(?:会)?例会|支委会议|总支委员会(?:会议)?(?!议)/u, ...held, not: /换届|选举产生|由.{0,10}组成/u },
  { metric: 'group_meeting_count', noun: /党小组(?:会议|会|学习会|活动)/u, ...held },
  { metric: 'group_meeting_count', noun: /小组会(?:议)?/u, ...held, needs: /党小组/u },
  { metric: 'party_lesson_count', noun: /(?:上|讲|授|听|集中|开设|举办|开展|组织)?(?:专题|微|主题)?党课(?:教育|学习|活动)?/u, ...held, units: LESSONS, not: /微党课(?:比赛|大赛|评比)|思政/u },
  { metric: 'secretary_lesson_count', noun: /(?:党支部|支部|党总支|总支|党委|党组织)?书记(?:、?(?:校长|园长))?(?:本人|带头|亲自|每年|全年|个人|为|给|面向|同志|带头为)*(?:全体|全校|全园|支部)?(?:党员|师生|教师|教职工|积极分子|青年教师|和|、)*(?:带头)?(?:上|讲授|讲|授|主讲)?(?:了)?(?:专题|微|主题)?党课|书记(?:上课|讲课|授课)/u, ...held, units: LESSONS, not: /副书记|各(?:党)?支部书记|班子成员|委员.{0,4}党课|区(?:教育局)?.{0,8}书记/u },
  { metric: 'theme_party_day_count', noun: /(?:支部|党员)?(?:统一|固定)?主题党日(?:\+|活动)?(?:活动)?|党日活动|党员固定活动日|支部主题日|(?:支部)?固定党日|(?:固定|统一)党(?:员)?活动日|党员活动日/u, ...held },
  { metric: 'org_life_count', noun: /(?:专题|年度)?组织生活会/u, ...held },
  { metric: 'staff_congress_count', noun: /教代会|(?:全体)?教(?:职)?工(?:代表)?(?:大会|会议)|教职员工(?:代表)?大会|职代会/u, ...held, not: /第.{1,4}届|大会宣讲/u },
  { metric: 'heart_talk_coverage', noun: /谈心谈话(?:活动|工作)?(?:的)?(?:覆盖率|覆盖面|率)?|谈话覆盖率|谈心覆盖率/u, units: RATE, order: 'after', needs: /谈/u, held: false },
  { metric: 'heart_talk_coverage', noun: /覆盖(?:率|面)|谈话率/u, units: RATE, order: 'after', needs: /谈心|谈话/u, not: /志愿|培训|学习|签|监控|家访/u, held: false },
  { metric: null, noun: /支部会议|校务会|行政会|班子会|家长会|少代会|团员大会|民主生活会|团课|队课|党委会|总支会|党政联席会|全体教师会|教师大会|党建工作(?:推进)?会/u, units: [], order: 'both', held: false },
];

export const meetingPhrases: readonly PhraseRule[] = [
  { metric: 'secretary_lesson_count', phrase: /书记(?:本人|同志|带头|亲自)?(?:上|讲|授|讲授|主讲)(?:课|了)?Q(?!话)/u, value: null, status: 'reported', not: /党课[^，]{0,4}(?:班子|委员)/u },
  { metric: 'group_meeting_count', phrase: /党小组(?:全年|分别|各|平均|每组|都|均|，)*(?:开会|活动|碰头|学习)(?:了)?Q/u, value: null, status: 'reported' },
  { metric: 'appraisal_done', phrase: /(?:未|没有|尚未|没)(?:能)?(?:如期|按期)?(?:开展|进行|组织)(?:了)?(?:党员)?民主评议|民主评议(?:党员)?(?:工作|活动)?[^，]{0,6}(?:未能?|没有|尚未|没)(?:如期|按期|按时)?(?:开展|进行|组织|完成|做)/u, value: 0, status: 'reported' },
  { metric: 'appraisal_done', phrase: /民主评议(?!.{0,4}(?:制度|教师|行风))/u, value: 1, status: 'reported', not: /未|没有|制度|教师|行风|教职工民主评议|有待|不够|(?<!按|照|据)(?:要求|规定)|不规范|流于|意识/u },
  { metric: 'heart_talk_coverage', phrase: /(?:谈心谈话|谈话|谈心)(?:活动|次数|频次|开展)?(?:得|的)?(?:还)?(?:不多|偏少|较少|很少|太少|不够多|少)(?!了|数)/u, value: null, status: 'vague' },
  { metric: 'heart_talk_coverage', phrase: /谈心(?:谈话)?(?:活动|工作|覆盖|谈话)?(?:实现|做到|达到|达)?(?:了)?(?:党员|对党员|在职党员)?(?:的)?(?:全覆盖|全员覆盖|100%覆盖|全部覆盖)|(?:与|和|对|同|找)(?:每名|每位|每一?名|每个|全体|所有|全部)(?:在职|党员教师|的)*(?:党员)?(?:都|均|逐一|分别|普遍)*(?:进行|开展)?(?:了)?谈(?:心|话|了)|党员(?:都|均|全部)谈(?:到|了)|谈心谈话[^，]{0,10}不漏一[人名]/u, value: 100, status: 'reported', not: /未|没有|尚|学生|家长/u },
];
