interface CategoryRule {
  readonly id: string;
  /** Words that name the category itself. */
  readonly named: RegExp;
  /** Words that only hint at it: they count where no category is named. 骨干教师 beside 入党 is about admissions. */
  readonly hinted?: RegExp;
}

/** Words by which a sentence belongs to a category of data/catalogue/categories.json; several may hold. */
export type CategoryWords = readonly CategoryRule[];

/** The categories a sentence names; where it names none, those its words hint at. */
export const categoriesOf = (text: string, rules: CategoryWords): readonly string[] => {
  const named = rules.filter((rule) => rule.named.test(text));
  return (named.length > 0 ? named : rules.filter(({ hinted }) => hinted?.test(text) ?? false)).map(({ id }) => id);
};

export const problemWords: CategoryWords = [
  { id: 'positioning', named: /站位|(?<!统一)谋划|党建(?:工作)?(?:的)?(?:研究|思考)|(?<!品牌)规划|思想认识|重视(?:程度)?不|认识(?:不|上|还)|重教学轻党建|重业务.{0,2}[、，]?轻党建|软任务|大局|长远|主动性不够|创新意识不强.{0,6}谋划|把握不准|预判不足/u, hinted: /统筹|顶层|观念|视野|思路|定位/u },
  { id: 'integration', named: /两张皮|重.{1,4}轻党建|融合|融入|(?<!学用)结合(?:得)?(?:不|还不|度)|与(?:教育|教学|业务|中心工作).{0,12}(?:不紧|不深|脱节|不够|不密)|党建[与和](?:教育|教学|业务).{0,10}难|相脱节|互促|双融|党建.{0,6}业务/u },
  { id: 'study_depth', named: /理论(?:功底|武装|水平|素养|学习)|(?:政治|业务|思想)学习|学习(?!强国.{0,4}供稿|考核)|学用|学思用|笔记|党员教育|学风|学得|自学|研讨|理论联系实际|以学促/u },
  { id: 'meeting_quality', named: /组织生活|三会一课|主题党日|支部会|党课|批评与自我批评|党内生活|支委会|党小组|活动形式|民主评议/u },
  { id: 'pioneer_role', named: /先锋|模范|带头|引领作用|示范(?:作用|引领|辐射|带动)|党员(?:教师)?(?:的)?(?:骨干)?作用|党员(?:主动性|意识|身份)|旗帜|党性意识|引领.{0,6}作用|辐射(?:作用|引领)/u },
  { id: 'membership', named: /党员发展|队伍老化|发展(?:党员|对象)|党员(?:队伍|结构|老化|年龄|数量|比例)|队伍结构|入党|新党员|后备力量|积极分子|党员(?:教师)?偏少|党员人数|后继乏人/u },
  { id: 'party_staff', named: /党务(?!公开|资料|台账|档案|材料)|支部书记.{0,6}兼|兼职|专职|兼着|支委(?:分工|能力|业务)|书记.{0,6}(?:兼任|精力)|人手/u },
  { id: 'teacher_growth', named: /名教师(?!入党|党员)|教师(?:队伍|专业|发展|成长|素质|结构|年龄|学历)|师资|专业发展|教学(?:能力|水平)|班主任队伍|职业倦怠|双师型|骨干教师.{0,6}(?:少|不足|缺|流失)|名师.{0,6}(?:少|不足|缺)|教师.{0,4}(?:流失|流动|断层|短缺)/u, hinted: /(?:青年|年轻|新|骨干|学科|专业)教师(?!入党|党员)|骨干|名师|断层|教研|培训/u },
  { id: 'brand_features', named: /品牌|影响力|知名度|辨识度/u, hinted: /特色|亮点/u },
  { id: 'integrity_watch', named: /廉政|廉洁|师德|监督|警示|党风|作风|有偿|纪律|一岗双责/u },
  { id: 'ideology_media', named: /意识形态|(?<!品牌)宣传|舆情|舆论|公众号|网络阵地|新媒体|信息报送/u, hinted: /宣传|报道/u },
  { id: 'safety_gaps', named: /安全|隐患|演练|消防|应急|门卫/u },
  { id: 'care', named: /关怀|关爱|谈心|谈话|慰问|心理|生活困难|困难(?:职工|党员|教师)|服务(?:师生|群众|教师)|倾听|联系群众|思想(?:动态|状况)/u, hinted: /关心|走访|诉求/u },
  { id: 'venue_funds_records', named: /(?<!意识形态|宣传|舆论|网络|思想)阵地(?!.{0,4}(?:舆|宣传))|经费|台账|资料|档案|活动室|场地|记录不|材料|痕迹/u },
  { id: 'mechanism', named: /闭环|制度(?:落实|不|建设|体系)|督查|督办|落实不|抓落实|有(?:布置|部署)|检查少|考核(?:机制|制度|评价|激励|办法)|跟踪|虎头蛇尾|常态化|长效|落细|持续性|推进(?:力度|不|缺)|一拖再拖/u, hinted: /机制|制度|考核|激励/u },
];

export const measureWords: CategoryWords = [
  { id: 'political_lead', named: /政治(?:引领|建设|学习|站位|理论|判断|功能|统领|方向|能力)|思想(?:引领|建设|政治|武装|认识)|理论(?:武装|学习|中心组|素养)|学习(?:强国|制度|形式|计划|教育|研讨|质量|方式|贯彻|型|实效)|主题教育|深化学习|强化学习|新思想|党的创新理论|二十大精神|中心组|学深悟透|第一议题|把学习|强理论|原著|悟原理|学用结合/u, hinted: /学习|真学|真懂/u },
  { id: 'standardise', named: /标准化|规范化|三会一课|组织生活|规范(?:党|支部|主题|落实|会议)|主题党日|(?<!学习型党)支部建设|堡垒|星级(?!评定)|示范支部|党内生活|促规范|民主评议/u, hinted: /党小组|台账|档案/u },
  { id: 'integrate_project', named: /融合|书记项目|互融|与(?:教育教学|教学|业务|中心工作).{0,6}(?:结合|相促|互促)|党建\+|党建引领(?:教学|教研|课堂|课程)|双融/u },
  { id: 'pioneer_posts', named: /先锋|(?:公开|党员|亮)承诺|承诺践诺|示范岗|责任区|亮身份|亮牌|党员(?:名师|示范|带头)|作表率|模范作用|评星|星级评定|积分/u, hinted: /承诺/u },
  { id: 'dual_training', named: /双培养|发展党员|党员发展|入党|积极分子|培养.{0,8}(?:为|成)党员|靠拢|党组织(?:靠|中来|吸)|吸引到党|后备/u },
  { id: 'party_staff_training', named: /党务|支委(?:培训|学习|能力)|支部书记培训|轮训|配强(?:支|班|党)/u },
  { id: 'mentoring', named: /师徒|青蓝|研修|跟岗|拜师|带徒|师资|梯队|外出学习|(?:骨干|青年)教师(?:培养(?!考察)|成长|培训)|教师(?:培养(?![成为考])|培训|成长|发展|专业|队伍|素质)|名师/u, hinted: /专家|骨干教师(?!培养[成为]党员)|教研|青年教师|课题|结对带教|传帮带/u },
  { id: 'brand_design', named: /品牌|顶层设计|一[校园]一品|一支部一/u, hinted: /特色/u },
  { id: 'duty_warning', named: /主体责任|警示|廉政|廉洁|一岗双责|党风|师德|纪律|作风|谈话提醒/u, hinted: /监督/u },
  { id: 'ideology_duty', named: /意识形态|宣传|舆情|舆论|公众号|新媒体|网络阵地|报道/u },
  { id: 'safety_drills', named: /安全|隐患|演练|消防|应急/u },
  { id: 'paired_service', named: /(?<!师徒|新老|青蓝|拜师)结对(?!.{0,6}(?:师徒|青蓝|带教|不少于\d+对))|(?<=结对|社区|联合)共建|志愿|帮扶|社区|联建|下沉/u, hinted: /共建|办实事/u },
  { id: 'heart_talks', named: /谈心|谈话(?!提醒)|关怀|关爱|慰问|困难职工|心理|谈一次心|暖心/u, hinted: /关心|走访|倾听/u },
  { id: 'checklist_review', named: /(?:任务|问题|整改|工作)清单|督办|回头看|销号|闭环|督查|考核(?:评价|机制|办法|制度)|跟踪|长效机制|机制建设|抓落实|健全(?:工作)?机制|完善(?:工作)?(?:机制|制度)|制度建设/u, hinted: /清单|考核|机制|制度/u },
];
