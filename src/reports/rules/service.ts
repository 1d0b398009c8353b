import { ITEMS, PEOPLE, RATE, TIMES, type NounRule, type PhraseRule } from './figureRule.ts';

export const serviceNouns: readonly NounRule[] = [
  { metric: 'volunteer_count', noun: /(?:注册|登记|在册)?(?:党员)?志愿者(?:总?人?数)?/u, units: PEOPLE, order: 'both', not: /学生|家长|人次|社区志愿者|参加|参与(?!志愿)/u, held: false },
  { metric: 'volunteer_service_count', noun: /(?:义工|志愿(?:者)?(?:服务)?|先锋服务|学雷锋)(?:服务)?(?:小)?队(?:伍)?|义工活动|义务劳动|学雷锋(?:活动|服务)|社区服务(?:活动)?|志愿(?:家访[^，]{0,4}|送教|值守|宣讲|帮扶|巡逻|执勤)/u, units: ['次', '场', '回', '场次'], order: 'after', not: /服务时长|小时|[\d一二三四五六七八九十]+支/u, held: false },
  { metric: 'volunteer_service_count', noun: /(?:党员)?志愿(?:者)?(?:服务)(?:队)?(?:活动)?|志愿(?:者)?(?:开展)?活动|(?:志愿)?服务队?(?:进社区|走进社区|进村|下沉社区)/u, units: TIMES, order: 'both', not: /服务时长|小时/u, held: true },
  { metric: 'paired_unit_count', noun: /(?:结对)?共建(?:单位|社区|学校|伙伴|对象|协议|关系)|联(?:系|建)(?:共建)?单位|结对(?:共建)?(?:单位|学校|社区|园所|村|企业)|(?:签约|党建)共建|结对共建|党建联建|联建单位/u, units: ['个', '家', '所', ''], order: 'both', not: /项目|协议书|学生|家庭|教职工签|承诺/u, held: false },
  { metric: 'livelihood_count', noun: /(?:为|给|帮)?(?:群众|师生|教师|教职工|家长|居民|百姓|民|教工|社区)*(?:办|做|解决|化解|落实)(?:了|好|成)?(?:民生)?(?:好事)?(?:实事|实际困难|实际问题|急难愁盼(?:问题)?|困难|烦心事|揪心事|难题|民生实事|关键小事|身边(?:的)?小事|小事)+(?:好事)?|办实事|(?:民生|惠民|为民)?实事(?:好事|项目)?|(?:解决|化解)[^，\d]{0,18}(?:困难|难题|急难愁盼(?:问题)?)|(?:实际)?困难|实事清单|急难愁盼(?:问题)?|微心愿/u, units: ITEMS, order: 'both', not: /资助|慰问|微心愿(?!.{0,4}实事)|困难(?:学生|职工|党员|教师|群众)[^，]{0,6}[名人户位]/u, held: false },
  { metric: 'mentoring_pair_count', noun: /(?:青蓝工程)?(?:新老|青年)?(?:教师)?师徒(?:结对|对子|结成|拜师)*|(?:共|已|新)?结对|青蓝(?:工程)?(?:师徒)?(?:结对|对子)|结成(?:新)?(?:师徒)?(?:对子)?|拜师结对|青蓝工程/u, units: ['对', ''], order: 'both', needs: /师徒|青蓝|拜师|新老|教师结对/u, held: false },
  { metric: 'tier_teacher_rate', noun: /占比|占(?:全体|全校|全园|专任)*(?:教师|教职工)?(?:总数|总人数|人数|数|比例)?(?:的)?|比例/u, units: RATE, order: 'after', needs: /梯队/u, not: /党员/u, held: false },
  { metric: 'tier_teacher_rate', noun: /(?:[五5]级梯队|梯队)(?:骨干)?教师?(?:培养)?(?:对象)?[^，、]{0,4}(?:占比|占[^，、]{0,8}(?:教师|教职工)(?:总数|总人数|人数|数|比例)?(?:的)?|比例)|占(?:全体|全校|专任)*(?:教师|教职工)(?:总数|总人数|人数|数|比例)?(?:的)?/u, units: RATE, order: 'after', needs: /梯队/u, not: /党员/u, held: false },
  { metric: 'brand_apply_count', noun: /(?:申报|上报|申请)(?:了)?(?:各级|各类|校|区|市|省|县)*级?(?:各级|各类)?(?:党建)?(?:品牌|书记|特色)(?:创建)?(?:项目)?|(?:品牌|书记项目|党建项目)申报(?:项目)?/u, units: ['个', '项', '件', ''], order: 'both', held: false },
];

export const servicePhrases: readonly PhraseRule[] = [
  { metric: 'paired_unit_count', phrase: /(?:与|和|同|跟)[^，；]{0,24}?Q(?:[^，；]{0,16}?)(?:结对|共建|联建|签订|签约|携手)/u, value: null, status: 'reported', not: /学生|师徒|徒弟|青年教师|家庭|困难|贫困|教职工|教师签|承诺|责任书/u },
  { metric: 'paired_unit_count', phrase: /(?:结对|共建)(?:的)?(?:[^，；、]{0,6})Q(?:单位|学校|社区|幼儿园|兄弟学校|企业|村)/u, value: null, status: 'reported', not: /学生|家庭/u },
  { metric: 'volunteer_service_count', phrase: /志愿(?:者)?服务队?[^，；]{0,14}(?:走进社区|进社区|全年服务|服务社区|开展活动|活动|服务)Q/u, value: null, status: 'reported' },
  { metric: 'volunteer_count', phrase: /Q(?:名)?(?:在职|在册)?党员(?:教师)?(?:全部|均|都|已)*(?:登记|注册|参加|加入|成为|报名|编入)(?:了|为|成|成为)?[^，]{0,6}志愿者/u, value: null, status: 'reported' },
  { metric: 'tier_teacher_rate', phrase: /占\ue000+(?:专任)?(?:教师|教职工)(?:总数)?的?Q/u, value: null, status: 'reported', needs: /梯队/u },
  { metric: 'brand_apply_count', phrase: /申报(?:了)?Q(?:各级|各类)?(?:党建)?品牌/u, value: null, status: 'reported' },
  { metric: 'brand_apply_count', phrase: /品牌(?:共|累计|全年|共计|项目)*申报(?:了)?Q/u, value: null, status: 'reported' },
  { metric: 'paired_unit_count', phrase: /(?:结对)?共建(?:单位|对象|伙伴)(?:有|为|包括|：)[^，；\ue000]{2,30}Q/u, value: null, status: 'reported' },
  { metric: 'paired_unit_count', phrase: /(?:没有|尚无|暂无|无)(?:固定的?|签约的?)?(?:结对)?共建(?:单位|对象|伙伴)/u, value: 0, status: 'reported' },
  { metric: 'livelihood_count', phrase: /实事(?:好事)?(?:多|若干)件|(?:多|若干)件(?:民生)?实事/u, value: null, status: 'vague' },
  { metric: 'volunteer_count', phrase: /(?:组建|成立|建立)(?:了)?(?:一支)?(?:由)?Q(?:党员)?(?:组成)?(?:的)?(?:党员)?志愿/u, value: null, status: 'reported' },
  { metric: 'volunteer_service_count', phrase: /志愿服务(?:活动)?(?:多次|数次|若干次)|(?:多次|数次|若干次)(?:组织|开展|参加)?(?:了)?(?:党员)?(?:教师)?(?:参加|开展)?(?:社区)?志愿(?:者)?服务/u, value: null, status: 'vague' },
  { metric: 'mentoring_pair_count', phrase: /(?:未|没有|没)(?:能)?(?:开展|组织|进行|结成)(?:了)?(?:新的)?(?:青蓝工程|师徒)(?:结对)?/u, value: 0, status: 'reported' },
  { metric: 'paired_unit_count', phrase: /(?:结对)?共建(?:的)?(?:单位|对象|伙伴)(?:数量)?(?:还)?(?:偏少|较少|不多|太少|少)(?:$|，)/u, value: null, status: 'vague' },
  { metric: 'mentoring_pair_count', phrase: /Q(?:新老|青年)?(?:教师)?(?:师徒|青蓝)(?:结对|对子|签约|拜师)?/u, value: null, status: 'reported' },
  { metric: 'member_honor_count', phrase: /党员[^，；\ue000]{0,18}?(?:区|市|省|县|国家)(?:级)?[^，；\ue000]{0,10}(?:表彰|奖励|荣誉|奖|称号)[^，；\ue000]{0,4}Q/u, value: null, status: 'reported', not: /学生/u },
];
