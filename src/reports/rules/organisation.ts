import { PEOPLE, RATE, type NounRule, type PhraseRule } from './figureRule.ts';

const other = (noun: RegExp): NounRule => ({ metric: null, noun, units: [], order: 'both', held: false });

export const organisationNouns: readonly NounRule[] = [
  { metric: 'member_total', noun: /(?:现|共|合计)?有?(?:在册)?(?:中共)?党员(?:总数|人数|总人数|数量|数)?|全体党员|党员队伍/u, units: PEOPLE, order: 'after', needs: /(?:现|共|只|仅|总|拥|全)有?.{0,8}党员|在册|党员(?:总|人)?数|党员(?:共|合计|总计)|有(?:中共)?党员|(?:支部|总支|党委|学校|我校|我园|全园|全校)党员|党员\|?[^，]{0,8}[\d一二三四五六七八九十]+[名人]$/u, notAfter: /另有|合并(?:之)?前|原有|原[^，]{0,8}(?:小学|中学|学校|幼儿园)有/u, not: /听|发展|参加|参与|获得?|荣获|评为|评选|担任|选派|组织|推荐|慰问|帮扶|结对|困难|谈话|转入|转出|转正|新增|学习|培训|带领|带头|报名|承诺|走访|每|当选|志愿|下沉|示范|承担|认领|骨干|占/u, held: false },
  { metric: 'member_inservice', noun: /在职(?:在岗)?(?:教职工|教师)?党员(?:教师|教职工)?(?:人?数)?|在岗(?:教职工)?党员|教职工党员(?:总?人?数)?/u, units: PEOPLE, order: 'both', not: /参加|参与|获|荣|评为|担任|谈话|慰问|签订|每|志愿|结对|报到|承诺/u, held: false },
  { metric: 'member_retired', noun: /(?:离退休|退休|离休)(?:教职工|教师|老)?党员(?:教师)?(?:人?数)?/u, units: PEOPLE, order: 'both', not: /参加|参与|获|慰问|走访|看望|送学|结对|每|谈/u, held: true },
  { metric: 'member_inservice', noun: /在职(?:的)?/u, units: PEOPLE, order: 'both', needs: /党员/u, not: /参加|参与|谈|慰问|与|占|教师(?!党员)|教职工(?!党员)|职工(?!党员)/u, held: false },
  { metric: 'member_retired', noun: /(?:离退休|退休|离休)(?:的)?/u, units: PEOPLE, order: 'both', needs: /党员/u, not: /教师(?!党员)|教职工(?!党员)|慰问|走访|看望|探望|今年退休/u, held: false },
  { metric: 'member_staff_rate', noun: /(?:在职|在岗)?党员(?:教师|教职工|人数|数)*(?:约)?占(?:全体|全校|在职|在岗|专任|学校)*(?:教职工|教师|教工|职工)(?:总数|总人数|人数|比例|比)?|占(?:全体|全校|全园|在职|在岗|专任|学校)*(?:教职工|教职员工|教工|教师)?(?:总数|总人数|人数|比例|比)?|(?:在职|在岗)?党员(?:教职工|教师)?(?:人数)?(?:的)?(?:占比|比例)/u, units: RATE, order: 'after', needs: /党员/u, not: /骨干|梯队|本科|研究生|女|学历|公开课|岁|志愿/u, held: false },
  { metric: 'std_score', noun: /标准化规范化(?:建设)?(?:考核|自评|验收|得分|考评|评估)+|标准化(?:建设)?(?:考核|自评|得分|评分)+|规范化(?:建设)?(?:考核|自评|得分)+|标准化规范化建设/u, units: ['分', ''], order: 'after', held: false },
  { metric: 'std_score', noun: /自评(?:得)?分|考核得分|自评/u, units: ['分', ''], order: 'after', needs: /标准化|规范化/u, held: false },
  { metric: 'std_pass_rate', noun: /(?:标准化|规范化|支部)[^，、]{0,8}达标率|达标率/u, units: RATE, order: 'after', needs: /标准化|规范化|支部/u, not: /体质|体育|学生|近视/u, held: false },
  { metric: 'activist_count', noun: /(?:入党)?积极分子/u, units: PEOPLE, order: 'both', not: /培训班|参加|转为|发展对象.{0,3}确定/u, held: true },
  { metric: 'new_member_count', noun: /(?:新)?(?:发展|吸收|接收|吸纳)(?:了|为)?(?:新|青年|优秀|骨干)*(?:预备|教师|教工|中共)*党员(?!教育|管理|队伍)|发展(?:中共)?预备党员|(?:新增|新发展)(?:教师|预备)?党员|新党员/u, units: PEOPLE, order: 'both', not: /转正|培训|学生党员/u, held: true },
  { metric: 'new_member_count', noun: /(?:发展|吸收|接收|吸纳)(?=[\d一二两三四五六七八九十][^，]{0,8}(?:入党|党员|加入党组织|加入中国共产党))/u, units: PEOPLE, order: 'after', not: /转正/u, held: false },
  { metric: 'pioneer_count', noun: /(?:党员)?(?:先锋示范岗|先锋岗|示范岗|责任岗)/u, units: ['个', '人', '名', '位', '项', ''], order: 'both', held: false },
  { metric: 'pioneer_lesson_count', noun: /(?:党员)?(?:教师)?(?:先锋|示范|公开)(?:示范|公开|引领)?课/u, units: ['节', '堂', '次', '课时', ''], order: 'both', needs: /党员|先锋/u, held: false },
  { metric: 'member_honor_count', noun: /(?:党员|党员教师)(?:获|受|荣获|获得|获评).{0,12}(?:表彰|荣誉|奖励|奖|称号)?|(?:受到|荣获|获得?|获评)?(?:区|市|省|县|国家|全国)级?(?:教育系统)?(?:及以上|以上|及)?(?:各类)?(?:表彰|荣誉|奖励|奖项|先进|称号)|表彰/u, units: ['人次'], order: 'both', needs: /党员/u, not: /学生|幼儿|以下|校级/u, held: false },
  ...[/预备党员/u, /正式党员/u, /女党员/u, /(?:青年|年轻|老|困难|流动|优秀|中年|骨干|普通|外籍|中层|部分|个别|每名|多名|少数民族)党员(?:教师)?/u, /党员(?:教师|干部|代表|领导|先锋|服务|活动|发展|教育|管理|家庭|家长|骨干|身份|示范|志愿|突击|名师|班主任|小组|学习|承诺|责任|作用|档案|名册|徽|群|中心户|同志)/u, /发展对象/u, /民主党派/u, /学生党员/u, /(?:在职|退休|在岗)(?:教职工|教师|职工|教工)(?!党员)/u].map(other),
];

export const organisationPhrases: readonly PhraseRule[] = [
  { metric: 'member_total', phrase: /(?:现|共|只|仅)?有Q(?:在册|中共)?党员(?!教师|干部|代表|志愿|先锋|示范|家庭)/u, value: null, status: 'reported', not: /获|参加|担任|荣|评为|发展|名单/u },
  { metric: 'member_total', phrase: /支部、Q(?:在册|中共)?党员(?!教师|干部|代表|志愿|先锋)/u, value: null, status: 'reported' },
  { metric: 'new_member_count', phrase: /Q(?:[^，、]{0,10})(?:光荣)?(?:地)?(?:入党|加入(?:了)?(?:中国共产党|党组织)|成为(?:了)?(?:一名)?(?:光荣的)?(?:中共)?预备党员)(?!申请|积极|志愿|动机|的)/u, value: null, status: 'reported', not: /递交|申请|转正|学生/u },
  { metric: 'new_member_count', phrase: /Q(?:[^，、]{0,8})(?:被)?(?:吸收|接收|发展|批准|吸纳)为(?:中共)?预备党员/u, value: null, status: 'reported' },
  { metric: 'new_member_count', phrase: /(?:新党员|党员发展|发展党员).{0,4}(?:一直|仍|始终|至今)?(?:没有|为零|为0|空白|未有)(?:发展|突破)?|(?:未|没有|没)(?:能)?(?:再)?(?:发展|接收|吸收)(?:过)?(?:一名|1名|一个|新)*(?:预备)?党员/u, value: 0, status: 'reported' },
  { metric: 'reelection_on_time', phrase: /(?:按期|按时|如期|按规定|及时|顺利|圆满|依规)(?:地)?(?:完成|进行|开展|组织|做好)?(?:了)?(?:支部|支委会?|党支部|党总支|总支|支委班子|班子|委员会)?(?:的)?(?:委员会)?(?:换届)(?:选举)?|换届(?:选举)?(?:工作)?(?:均|已)?(?:按期|按时|如期|顺利|圆满)(?:完成|进行|举行|结束)/u, value: 1, status: 'reported', not: /未|没|工会|团委|少先队|家委|应|须|滞后|推迟/u },
  { metric: 'reelection_on_time', phrase: /(?:未|没有|未能|没能)(?:及时|按期|按时|如期)(?:完成|进行|组织)?(?:支部|支委会?|党支部|总支)?换届|换届(?:选举)?(?:工作)?(?:未能?|没有?|尚未)(?:能)?(?:及时|按期|按时|如期)?(?:完成|进行|开展|举行)|(?:到期|届满|任期已满|逾期)[^，]{0,4}未(?:能)?(?:及时)?换届|换届(?:选举)?(?:工作)?(?:滞后|逾期|推迟|延期|超期)/u, value: 0, status: 'reported' },
  { metric: 'committee_complete', phrase: /(?:支委|支部委员|支委会|支部委员会|支部班子|支委班子|党支部班子|班子成员|总支委员|委员)(?:会)?(?:班子|成员)?(?:\d人|[三五七]人)?(?:的)?(?:已)?(?:配备|配置|健全|设置)?(?:齐全|齐备|完备|健全|配齐|到位)|配齐(?:配强)?(?:了)?(?:支委|支部|班子|总支)/u, value: 1, status: 'reported', not: /未|不|没有|制度|台账|机制/u },
  { metric: 'committee_complete', phrase: /(?:支委|支部委员|支委会|支部班子|委员)[^，]{0,10}(?:全部|均|已|都)(?:配齐|配备齐全|到位|选齐|配强)/u, value: 1, status: 'reported', not: /未|不|没有|暂|尚/u },
  { metric: 'committee_complete', phrase: /^(?:班子|成员|人员|均|已)?(?:配备|配置)(?:齐全|齐备|到位)/u, value: 1, status: 'reported', needs: /支委|支部委员|班子/u },
  { metric: 'committee_complete', phrase: /(?:支委|支部委员|支委会|支部班子|班子)(?:班子|成员)?(?:暂|还|仍|至今|一直)*(?:未|没有|尚未|没)(?:能)?(?:及时)?(?:配齐|配备齐全|健全|补齐|补选|到位|配备)|(?:支委|支部委员|委员)[^，]{0,6}(?:空缺|缺额|缺员|缺编|缺位)|(?:支委|支部)?班子(?:成员)?(?:不健全|不齐全?)|(?:支委|委员|支部班子)(?:成员)?(?:配备)?不(?:齐全|齐|健全)/u, value: 0, status: 'reported' },
  { metric: 'star_level', phrase: /(?:获评|评为|评定为|荣获|获|命名为|认定为|授予|达到|保持|评上|确定为|定为|创成|创建成).{0,14}(?<s>[一二三四五1-5])星级?(?:党支部|支部|党组织|基层党组织|党总支)?/u, value: null, status: 'reported', not: /学校|餐厅|食堂|班级|教师|少先队|酒店|社团/u },
  { metric: 'review_grade', phrase: /(?:述职评议|评议|综合评价|述职考核|评议考核|述职)[^，；]{0,10}?(?:等次|等级|结果|评价)?(?:被)?(?:评|定|确定|评定|获得?|获评|列|均?为)?(?:为|是|：|定为)?(?<g>较好|一般|好)(?:等次|等级|档次|的?评价)?(?=$|[，；、)])/u, value: null, status: 'reported', not: /民主评议党员|党员.{0,4}评议|师德|教师/u },
  { metric: 'std_pass_rate', phrase: /(?:标准化|规范化)[^，；]{0,14}(?:全部|均|全都|都|100%)(?:实现|达到|通过)?(?:达标|验收|要求|标准)/u, value: 100, status: 'reported', not: /未|没有|尚|推进/u },
  { metric: 'member_total', phrase: /(?:全校|全园|全体|(?:学校|我校|我园|我们|本)(?:党)?(?:总支|支部|党委)|带着|带领(?:全体|全校)?|在册|所有)Q(?:中共)?党员(?!教师|干部|代表|志愿|先锋|示范|家庭|骨干|名师)/u, value: null, status: 'reported', not: /获|担任|荣|评为|发展|名单/u },
  { metric: 'pioneer_count', phrase: /Q(?:党员)?(?:教师)?(?:获得|获|荣获|被评为|获评|评为|被授予|被命名为|当选|被评选为)(?:了)?(?:党员)?(?:先锋岗|先锋示范岗|示范岗)/u, value: null, status: 'reported' },
];
