import { CASES, LESSONS, RATE, TIMES, type NounRule, type PhraseRule } from './figureRule.ts';

export const safetyNouns: readonly NounRule[] = [
  { metric: 'integrity_session_count', noun: /(?:党风)?(?:廉政|廉洁)(?:专题|警示|从教|从业|提醒|文化|家风)*(?:教育|学习)(?:会|课|活动|专题会|大会)?|警示教育(?:大会|会|活动|片|基地)?|廉政(?:教育)?基地|(?:以案)?警示(?:案例)?(?:学习|教育)|廉政提醒|廉洁提醒|(?:党风廉政|廉政)(?:建设)?(?:专题)?(?:会议?|党课|讲座)|党风廉政建设专题会/u, units: [...TIMES, ...LESSONS], order: 'both', held: true, not: /警示教育基地制|党风廉政建设责任书/u },
  { metric: 'violation_count', noun: /(?:师德)?(?:师风)?违[纪规法](?:违[纪规法])*(?:事件|行为|案件|问题|现象|情况)?|师德(?:师风)?失范(?:行为|事件|问题|现象)?|有偿(?:补课|家教)(?:行为|现象)?|体罚.{0,6}(?:行为|现象|事件)?|违反[^，]{0,4}(?:师德|廉洁|纪律)(?:规定|要求)?|(?:因)?师德(?:师风)?问题|纪律处分|党纪政务处分|违反(?:师德|(?:中央)?八项规定)[^，、\d]{0,4}(?:行为|现象|问题|事件|规定)?|违规(?:收受|补课|收礼)[^，、\d]{0,4}|师德(?:师风)?(?:问题)?(?:投诉|举报|事件)/u, units: CASES, order: 'both', held: true, not: /学生(?:违)|交通违/u },
  { metric: 'ethics_pledge_rate', noun: /(?:师德)?(?:师风)?(?:承诺书|承诺|责任书)(?:的)?签[订署约](?:率)?|签[订署约]率/u, units: RATE, order: 'after', needs: /师德/u, held: false },
  { metric: 'drill_count', noun: /(?:消防|地震|防震|防恐|反恐|防暴|火灾|应急|逃生|紧急|安全|疏散|避险|撤离|防灾|防空)+(?:逃生|疏散|应急|避险|撤离|安全|演习)*(?:演练|演习)(?:活动)?|演练|逃生演习/u, units: TIMES, order: 'both', held: true, not: /疫情(?!.*疏散)|防疫(?!.*疏散)|舆情|网络安全演练|桌面推演|核酸/u },
  { metric: 'inspection_count', noun: /(?:校园|学校|全园|全校|园所)?安全(?:隐患)?(?:大)?(?:检查|排查|巡查)(?:活动|工作)?|隐患(?:大)?排查(?:整治)?|安全隐患.{0,2}(?:自查|检查)|安全(?:自查|督查|巡检|大?巡查)/u, units: ['次', '场', '轮', '回', ''], order: 'both', held: true, not: /网络安全|意识形态|食品安全检查/u },
  { metric: 'hazard_fix_rate', noun: /(?:安全)?隐患(?:问题)?(?:排查)?(?:的)?整改(?:完成|到位)?率|隐患治理率/u, units: RATE, order: 'after', held: false },
  { metric: 'hazard_fix_rate', noun: /整改(?:完成|到位)?率/u, units: RATE, order: 'after', needs: /隐患/u, not: /问题(?!隐患)/u, held: false },
  { metric: 'problem_fixed_rate', noun: /(?:问题)?(?:的)?(?:整改|销号)(?:完成|到位|销号)?率/u, units: RATE, order: 'after', needs: /问题|查摆|反馈|检查组|巡察|清单/u, not: /隐患/u, held: false },
  { metric: 'incident_count', noun: /(?:重大|较大)?(?:校园)?(?:安全|教育教学|食品安全|交通|消防)*(?:责任)?事故|(?:校园)?安全(?:责任)?(?:事件)|责任事故/u, units: CASES, order: 'both', held: true, not: /教学事故/u },
  { metric: 'petition_count', noun: /(?:越级|集体|群体|非正常|进京|赴省)+(?:性)?(?:上访|信访)(?:事件|现象|案件|情况)?|上访(?:事件|现象|情况)?|信访(?:事件|案件|件)/u, units: CASES, order: 'both', held: true, not: /接待|接访|办结|处理/u },
  { metric: 'ideology_review_count', noun: /(?:专题)?(?:研究|研判|分析研判|分析|听取)(?:部署)?(?:了)?(?:全校|学校|师生)?意识形态(?:领域)?(?:工作|情况|形势|风险)?|意识形态(?:领域)?(?:工作)?(?:情况)?(?:的)?(?:专题|分析)*(?:研判|研究|会议|专题会|分析会|联席会|会商)(?:会)?|意识形态(?:工作)?专题(?:会议?|研究|研判|汇报)?/u, units: TIMES, order: 'both', held: true, not: /责任书|培训|检查/u },
  { metric: 'ideology_review_count', noun: /意识形态(?:领域)?(?:工作|形势|风险)?/u, units: TIMES, order: 'both', needs: /研究|研判/u, not: /责任|督查|检查|培训|宣讲/u, held: true },
  { metric: 'ideology_review_count', noun: /(?:专题|分析)?研判(?:会)?|专题研究(?=(?:了)?(?:[\d一二两三四五六七八九十]+次)?意识形态)/u, units: TIMES, order: 'both', needs: /意识形态/u, not: /舆情研判|学情|安全/u, held: true },
  { metric: 'opinion_incident_count', noun: /(?:重大|网络|涉校|不良|负面|校园|教育)*舆情(?:事件|情况|事故|风险)?/u, units: CASES, order: 'both', held: true, not: /研判|监测|引导|应对(?!\d)|培训|演练|处置(?:能力|机制|预案|不)/u },
  { metric: 'transparency_rate', noun: /(?:校务公开|园务公开|党务公开|政务公开)?[^，、]{0,6}(?:知情率|知晓率|知晓度|知情度|知情面)/u, units: RATE, order: 'after', needs: /公开|知情/u, not: /资助|政策知晓|扫黑|创文/u, held: false },
];

export const safetyPhrases: readonly PhraseRule[] = [
  { metric: 'violation_count', phrase: /师德(?:师风)?[^，、]{0,6}零(?:投诉|举报|违规|失范|违纪)/u, value: 0, status: 'reported', not: /力争|确保|目标|努力|争取/u },
  { metric: 'ethics_pledge_rate', phrase: /(?:全员|全体(?:教职?工|教师|教职员工|党员教师)?|全[校园](?:教职?工|教师|教职员工)|人人|所有教(?:师|职工)|每[名位]教(?:师|职工)|百分之百)(?:都|均|与学校|与支部|共同|分别|逐一|〓)*签(?:订|署|定|下)(?:了)?(?:[^，、]{0,8})(?:师德)(?:师风)?(?:建设)?(?:承诺书|承诺|责任书)|(?:全校|全园|全体|在岗|所有)?(?:教职?工|教师)\ue000+签(?:订|署)(?:了)?师德|(?:教职?工|教师)[^，、]{0,8}(?:全部|全都|均|都|百分之百)(?:已)?签(?:订|署)(?:了)?师德|(?:全员|全体教职?工|全体教师|人人|百分之百)(?:\ue000)*签(?:订|署)(?:了)?师德|师德(?:师风)?(?:建设)?(?:承诺书|承诺|责任书)(?:的)?(?:全员签[订署]|人人签[订署]?|签[订署](?:率)?(?:实现|做到|达到)?(?:了)?(?:全覆盖|百分百|不漏一人|全员参与)|全部签[订署]|实现全覆盖|全覆盖|一人一份)|(?:与|和)(?:全体|全部|所有|每[名位])教(?:师|职工|职员工)(?:都|均)?签[订署](?:了)?[^，、]{0,4}师德/u, value: 100, status: 'reported', not: /未|没有/u },
  { metric: 'drill_seconds', phrase: /(?:用时|耗时|用了|时间(?:为|缩短[至到]|控制在)|仅用|只用(?:了)?|历时|缩短(?:到|至|为)|时间)(?:仅|约|为|不到|不足|[由从][^，]{0,10}(?:缩短|压缩|减少|下降)(?:[至到]|为))?Q/u, value: null, status: 'reported' },
  { metric: 'drill_seconds', phrase: /Q(?:之?内)?(?:就|便|即|全部|全校|全园|师生|所有|有序|安全|完成)*(?:撤离|疏散|到达|集合)/u, value: null, status: 'reported' },
  { metric: 'problem_fixed_rate', phrase: /(?:问题|清单)[^；。]{0,24}(?:已)?(?:全部)(?:完成)?(?:整改|销号)(?:到位|完成|销号|完毕)?|问题[^；。]{0,12}(?:整改|销号)(?:全部完成|到位)/u, value: 100, status: 'reported', not: /隐患|未|尚|率|部分|将|力争|确保/u },
  { metric: 'hazard_fix_rate', phrase: /隐患[^；。]{0,20}(?:已)?(?:全部|均已?)(?:得到)?(?:及时)?(?:完成)?(?:整改|排除|消除)(?:到位|完成|完毕)?/u, value: 100, status: 'reported', not: /未|尚|率|部分|将|力争|确保/u },
];
