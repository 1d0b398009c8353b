/** As brands.ts; whole passages among them. */
export const brandsToo = `
市级评审没能过，区级倒是评上了——这就是“小石榴”品牌的一年。 → city - rejected; district - approved
小学部“红芽”获区级立项，中学部“青锋”入围市级终评。 → district - approved; city - shortlisted
党委层面的“领航”获批市级第四批，高一支部“启航”获批区级第七批，高二支部“远航”区级第七批未入选。 → city 第四批 approved; district 第七批 approved; district 第七批 rejected
“领航”品牌市级立项后，今年接受省级遴选，未能出线。 → city - approved; province - rejected
该品牌2018年校级立项、2019年区级立项、2020年市级立项，今年申报省级第一批，已入围。 → school - approved; district - approved; city - approved; province 第一批 shortlisted
“领航”品牌获省委教育工委首批立项。 → province 首批 approved
荣获全市中小学“一校一品”党建品牌称号。 → city - achieved
成功申报市级“一校一品”党建文化品牌。 → city - approved
学校被区委教育工委确定为第二批“一校一品”党建品牌创建单位。 → district 第二批 approved
我校《以红育人》被列为市教育系统书记项目。 → city - approved
书记领办项目“双减护航”在全区书记项目评审中荣获一等奖。 → district - achieved
“双减护航”申报市级书记项目已获立项批复。 → city - approved
2021年度区级党建品牌评选中，“润物”获立项。 → district 2021年度 approved
“润物”党建品牌获批区级（第三批）。 → district 第三批 approved
“润物”获评（区级第三批）党建品牌。 → district 第三批 approved
党建品牌 / 本年度我们打磨“橡树下”，形成三个活动项目。6月递交区级申报材料，7月通过材料评审，9月现场答辩，11月公示名单里没有我们。 → district - rejected
党建品牌创建方面。我校以“橡树下”参加区第三批党建品牌评选，顺利入围；同时，“灯下”课程品牌获市级精品课程。 → district 第三批 shortlisted
特色品牌：“橡树下”申报市第四批，评委认为载体不新，未予立项；已按意见修改，准备来年再报。 → city 第四批 rejected
（六）品牌建设。2018年起打造“橡树下”，2019年区级立项，2021年区级结题（优秀），今年申报市级，处于公示中。 → district - achieved; city - shortlisted
“橡树下”党建品牌，区级（2020年立项），今年10月通过复核；市级，2022年申报，未通过；今年没有再申报。 → district - rechecked; city - rejected
品牌“橡树下”校级立项3年，一直未能升为区级。 → school - approved
今年，支部品牌“橡树下”从全区42个申报品牌中脱颖而出，获区级第三批立项。 → district 第三批 approved
2023年“橡树下”获评市级党建品牌，2024年迎来首次复核，我校以92分通过。 → city - rechecked
市级党建品牌复核92分，等次良好。 → city - rechecked
党建品牌至今停留在校级，区级申报两次落空。 → district - rejected
书记项目“家校桥”列入区委教育工委2023年度书记项目。 → district 2023年度 approved
书记领航项目获区级立项，批准文号区教党〔2023〕8号。 → district - approved
申报了市级“一支部一品牌”示范点，尚待验收。 → city - applied
获批市级党建示范校创建单位。 → city - approved
学校党支部入选市级党建示范点培育名单。 → city - approved
党建联盟被评为区级优秀党建联盟。 → district - achieved
“橡树下”党建工作法获评市级优秀党建工作法。 → city - achieved
推荐报送的党建案例入围全国中小学党建创新案例征集。 → nation - shortlisted
党建案例《橡树下》在市级评选中未获奖。 → city - rejected
今年品牌方面有喜有忧：喜的是“橡树下”拿到了区级立项，忧的是“榕荫”冲击市级未成。 → district - approved; city - rejected
“橡树下”由区级跃升市级，并冲刺省级，目前省级评审结果尚未揭晓。 → city - approved; province - applied
小学部“橡树下”、初中部“榕荫”分别获区级第三批、第四批立项。 → district 第三批 approved; district 第四批 approved
“橡树下”“榕荫”两个品牌双双获区级第三批立项。 → district 第三批 approved
“橡树下”获区级立项。“榕荫”申报区级未通过。 → district - approved; district - rejected
区级品牌申报：“橡树下”通过，“榕荫”未通过。 → district - approved; district - rejected
第一支部“橡树下”、第二支部“榕荫”申报区级第五批，前者入选，后者落选。 → district 第五批 approved; district 第五批 rejected
今年“橡树下”三次修改申报书，终于通过区级第五批评审。 → district 第五批 approved
原以为会落选，结果“橡树下”入围区级品牌终评。 → district - shortlisted
“橡树下”没有辜负期望，成功入选市级第二批党建品牌。 → city 第二批 approved
虽然没有入选市级，但“橡树下”获得区级第四批立项，也算开了好头。 → city - rejected; district 第四批 approved
区教育局党委要求各校申报第四批党建品牌，我校认真准备，10月上报材料。 → district 第四批 applied
一、“橡树下”区级品牌建设 / “橡树下”去年获区级第三批立项。今年围绕品牌建设开展活动12次。 / 二、存在问题 / “橡树下”品牌影响力仅限校内，区级品牌的示范作用没有发挥。 / 三、下一步打算 / 争取通过区级品牌中期验收，择机申报市级。 → district 第三批 approved
一年来，我们获得：全国青少年足球特色校、省级绿色学校、市级第五批党建品牌立项、区级先进党支部。 → city 第五批 approved
获市级文明校园、区级第三批党建品牌等称号。 → district 第三批 approved
学校先后荣获区级党建品牌、市级平安校园等称号。 → district - achieved
作为市级党建品牌创建单位，今年3月通过市级第二批立项评审。 → city 第二批 approved
（七）聚焦品牌创建，激发党建活力 / 围绕“蒲公英的约定”支部品牌，开展“五个一”活动。4月，品牌通过区级第三批党建品牌终审；9月，经区委教育工委推荐，参加市级第二批党建品牌申报，11月通过材料初评，目前正在准备现场答辩。 → district 第三批 approved; city 第二批 shortlisted
8.品牌建设情况。本校党建品牌为“砚池先锋”，于上年度申报区级第二批未成功，本年度经修改完善后再次申报（第三批），已通过。 → district 第二批 rejected; district 第三批 approved
（四）打造支部品牌。“根系”党建品牌目前为区级培育品牌，本年度按计划完成中期报告，尚未申报市级。 → city - not_applied
党建品牌方面，学校“七色光”是2020年获批的市级第三批党建品牌，今年11月接受市委教育工委组织的期满验收，专家组一致同意通过。 → city 第三批 achieved
3.品牌创建稳中有进。“七色光”获市级第三批党建品牌立项，实现了我校市级党建品牌零的突破。同时做好省级品牌的培育工作。 → city 第三批 approved
3.品牌创建有新突破。实现了区级党建品牌零的突破，“七色光”成功入选第五批名单。 → district 第五批 approved
一是品牌建设有短板。去年申报区级品牌没有成功，今年没有再报，说明特色凝练还不到位。 → district - rejected
二是品牌影响力有限。学校党建品牌还停留在校级，申报区级两年未果。 → district - rejected
五、上年度问题整改情况 / 1.针对“品牌特色不明显”问题，邀请专家论证，今年5月成功申报区级第四批党建品牌。 → district 第四批 approved
存在的问题 / 1.品牌建设亟待加强，今年区级品牌评选中未能入围，与兄弟学校差距较大。 → district - rejected
我校2020年被评为区级党建品牌，2022年通过复核，2023年起冲击市级，本年度以“润泽”为名申报市级第四批，专家初审已过。 → district - rechecked; city 第四批 shortlisted
“润泽”品牌今年正式获批为市级党建品牌（市教工委〔2022〕15号文件公布，第六批）。 → city 第六批 approved
书记项目《减负增效》参加区级评审，结果为“未立项”。 → district - rejected
书记项目方面，总支书记领办的“青椒计划”列为区级重点书记项目，年底接受验收，结果良好。 → district - achieved
党总支申报的区级书记项目，经评审未予支持。 → district - rejected
市级书记项目申报中，我校“青椒计划”排名靠后，未获批。 → city - rejected
“一支部一品牌”创建中，五个支部均完成校级申报，其中两个支部获校级立项。 → school - approved
各支部“一支部一品牌”均已建成，其中“先锋实验室”被推荐到区里参评。 → district - applied
“一校一品”：区级，第二批，已立项。 → district 第二批 approved
品牌建设获得新荣誉，“蓝帆”被命名为“区级示范党建品牌”。 → district - achieved
“蓝帆”荣膺市级党建品牌。 → city - achieved
“蓝帆”被市教育局评定为第三批优秀党建品牌。 → city 第三批 approved
“蓝帆”申报市级党建品牌，材料已通过学校审核，待教育局统一报送。 → city - applied
“蓝帆”市级申报材料一审已过，二审未过。 → city - rejected
“蓝帆”申报市级，第一关材料关就没有闯过去。 → city - rejected
“蓝帆”品牌申报省级党建品牌，已上报省教育厅待批。 → province - applied
“蓝帆”品牌省级申报悬而未决。 → province - applied
支部品牌“蓝帆”2021年在区级评选中落选后痛定思痛，2022年以新面貌重新参评，一举入选第四批。 → district - rejected; district 第四批 approved
区里六个名额，我校“蓝帆”名列其一，成为区级第三批党建品牌。 → district 第三批 approved
“蓝帆”以全区第一的成绩获推市级第二批党建品牌评选。 → city 第二批 applied
“蓝帆”由区教育局择优推荐至市，参加市级第二批党建品牌角逐，至今未接到通知。 → city 第二批 applied
（五）强品牌。深耕“竹韵”党建品牌，今年在全市党建品牌案例评选中获得二等奖，区级品牌通过年审。 → district - rechecked
“竹韵”品牌：区级立项（2021年）——区级结项（2023年）——市级申报（2024年，评审中）。 → district - achieved; city - applied
学校“竹韵”党建品牌经过两年培育，于2022年6月通过区级党建品牌第二批验收，被授予“区级党建品牌”称号。 → district 第二批 achieved
被区教育局授予第二批“党建品牌学校”称号。 → district 第二批 approved
学校成为第二批区级党建品牌学校。 → district 第二批 approved
继获评区级党建品牌后，又于10月成功申报市级第三批。 → district - achieved; city 第三批 approved
在“竹韵”获区级立项的基础上，今年申报市级，遗憾未入选。 → district - approved; city - rejected
在去年区级立项的基础上，“竹韵”今年再接再厉，申报市级第二批并顺利通过。 → district - approved; city 第二批 approved
“竹韵”品牌在区级立项后停滞不前，未能按期结项。 → district - approved
“竹韵”品牌申报市级工作正有序推进，12月已完成网上填报。 → city - applied
今年完成了市级党建品牌的申报工作，结果将在明年公布。 → city - applied
区级党建品牌评审会上，“竹韵”得分居第三名，顺利立项。 → district - approved
“竹韵”以第一名的成绩通过区级第三批党建品牌立项评审。 → district 第三批 approved
我校党建品牌“竹韵”被区教育工委确认为第二批区级党建品牌培育单位。 → district 第二批 approved
“竹韵”被评为区级第三批重点培育党建品牌。 → district 第三批 approved
获批区级重点党建品牌1个、一般党建品牌1个。 → district - approved
全年获批党建品牌区级1项、市级1项。 → district - approved; city - approved
“竹韵”入围区级党建品牌20强，正在冲刺十强。 → district - shortlisted
按照区级第四批党建品牌申报要求，我校对照自评，认为条件不够，决定不报。 → district 第四批 not_applied
经支委会研究，本轮（第四批）区级品牌暂不参评。 → district 第四批 not_applied
对于市级党建品牌，学校持审慎态度，今年没有提交申请。 → city - not_applied
全区共有12个品牌申报，我校“竹韵”等5个获区级立项。 → district - approved
党建联盟申报市级第二批示范联盟，未获通过。 → city 第二批 rejected
“竹韵”课程获评市级精品课程，“竹韵”党建品牌获区级立项。 → district - approved
校级党建品牌评选中，三个支部品牌全部获评校级优秀品牌。 → school - achieved
年级支部“春蚕”获得校级党建品牌一等奖。 → school - achieved
“春蚕”被总支列为校级重点品牌。 → school - approved
经校党委审批，“春蚕”作为校级品牌立项。 → school - approved
园党支部将“蒲公英”确定为园级党建品牌，并上报区里参加第五批评选。 → school - approved; district 第五批 applied
园级品牌“蒲公英”先行先试，区级第五批的申报未获通过。 → district 第五批 rejected
`;
