/** Passages that tell of applications for brands; / begins a new line. Behind → each as level, batch and outcome, - where no batch is told. */
export const brands = `
“桂雨先锋”党建品牌4月获批区级第三批立项。 → district 第三批 approved
我校“桂雨先锋”被区教育工委认定为第三批区级党建品牌。 → district 第三批 approved
12月，区教育局党委发文公布第二批党建品牌名单，我校“星火课堂”榜上有名。 → district 第二批 approved
在市级第五批党建品牌评选中，我校“蓝海领航”脱颖而出，成功立项。 → city 第五批 approved
“蓝海领航”成为全市第五批党建品牌立项单位之一。 → city 第五批 approved
喜讯传来，“红船课堂”顺利跻身省级第二批党建品牌。 → province 第二批 approved
“一路花开”品牌建设项目经市委教育工委评审，准予立项（第六批）。 → city 第六批 approved
“石榴花开”被列为县级第一批党建品牌培育对象。 → district 第一批 approved
“梨园红”拿下了区级第四批党建品牌的立项。 → district 第四批 approved
经专家评审、公示，“启智润心”正式入列区级第五批党建品牌。 → district 第五批 approved
今年“启智润心”入选2022年度市级党建品牌。 → city 2022年度 approved
“书香党建”品牌荣获区“一校一品”党建品牌称号。 → district - achieved
该项目被市教育局授予“优秀党建品牌”称号。 → city - achieved
“向阳花”品牌顺利升格为市级。 → city - approved
“向阳花”由校级升为区级党建品牌。 → district - approved
“向阳花”品牌从区级培育项目晋级为市级立项项目。 → city - approved
我校书记项目“一人一课”获市级立项，批次为第三批。 → city 第三批 approved
我园申报的“小脚印·大党建”，区级第七批，已批准立项。 → district 第七批 approved
“教师书屋”书记项目获评市优秀书记项目。 → city - achieved
“教师书屋”书记领航项目在区级评比中获优秀等次，按期结项。 → district - achieved
区级党建品牌“麦田守望”建设期满，经验收合格。 → district - achieved
“麦田守望”已完成区级品牌的结题工作，成果获全区推广。 → district - achieved
校级品牌“微光”通过结题验收，等次为优秀。 → school - achieved
市级第二批品牌“追光”本年度结项。 → city 第二批 achieved
“弦歌”申报省级党建品牌，目前已通过初评进入专家评审环节。 → province - shortlisted
“弦歌”在区级第四批党建品牌评选中进入前十，等待终评。 → district 第四批 shortlisted
“弦歌”闯入市级第三批党建品牌答辩环节。 → city 第三批 shortlisted
5月，区教育局组织第五批党建品牌评选，我校“红领前行”入围复评，最终结果尚未公布。 → district 第五批 shortlisted
“白杨”品牌被列为市级党建品牌候选单位。 → city - shortlisted
“白杨”通过区级遴选，推荐至市级参加评选。 → city - applied
“白杨”入围市级党建品牌初评名单，但在终评中落选。 → city - rejected
“白杨”申报市级第三批品牌，初审通过，复审被刷下。 → city 第三批 rejected
“白杨”参评省级第一批党建品牌，进入公示名单。 → province 第一批 shortlisted
上半年申报市级第二批“一校一品”，没有成功。 → city 第二批 rejected
“红烛心”品牌冲击区级第三批，可惜未能如愿。 → district 第三批 rejected
“红烛心”参加区级第三批党建品牌评选，最终与立项擦肩而过。 → district 第三批 rejected
“红烛心”参加区级第三批党建品牌评审，遗憾止步复评。 → district 第三批 rejected
“红烛心”申报了市级党建品牌，因特色不突出被退回。 → city - rejected
“红烛心”申报市级第四批党建品牌，专家组认为支撑材料不足，不予通过。 → city 第四批 rejected
“红烛心”未被列入区级第二批党建品牌名单。 → district 第二批 rejected
第二批区级党建品牌评选中，我校“红烛心”没能进入名单。 → district 第二批 rejected
市级第三批党建品牌公布，我校申报的“红烛心”不在其列。 → city 第三批 rejected
申报区级第二批党建品牌，初评即出局。 → district 第二批 rejected
申报市级党建品牌两次，均未通过。 → city - rejected
连续两年申报区级党建品牌，都没能评上。 → district - rejected
“红烛心”未入围区级第六批党建品牌。 → district 第六批 rejected
“红烛心”未能通过市级初审。 → city - rejected
遗憾的是，参评市级第五批党建品牌未获好评，落榜。 → city 第五批 rejected
区级第四批书记项目申报，我校名落孙山。 → district 第四批 rejected
“红烛心”申报省级没过关。 → province - rejected
市级党建品牌申报失败。 → city - rejected
“清风苑”申报区级第四批党建品牌，材料已按时上报，结果待定。 → district 第四批 applied
“清风苑”的市级申报书已交到市教育局，正在走评审程序。 → city - applied
向区教育局递交了区级第二批党建品牌申报表，尚无回音。 → district 第二批 applied
“清风苑”12月申报市级第六批党建品牌，年内未出结果。 → city 第六批 applied
目前“清风苑”正在参加区级党建品牌第三批评选。 → district 第三批 applied
“清风苑”区级第三批申报工作已启动，材料已报送。 → district 第三批 applied
市级第二批党建品牌申报正在进行，评审结果预计明年3月揭晓。 → city 第二批 applied
“清风苑”已由区里推荐到市里参评市级品牌，专家尚未打分。 → city - applied
省级“党建示范校”申报材料已提交，等待实地核查。 → province - applied
市级党建品牌“红杏坛”接受三年一次的复核，顺利过关。 → city - rechecked
“红杏坛”顺利通过省级品牌年度复评。 → province - rechecked
区级品牌“红杏坛”今年到期复核合格。 → district - rechecked
今年5月，区教育工委对我校区级第一批党建品牌“红杏坛”进行复核，结论为合格。 → district 第一批 rechecked
“红杏坛”2019年获评区级党建品牌，今年10月通过区级复审。 → district - rechecked
“红杏坛”是区级第二批党建品牌，本年度复核通过，继续保留称号。 → district 第二批 rechecked
园级品牌“红杏坛”通过园内复核。 → school - rechecked
“红杏坛”的市级称号在今年的复查中得以保留。 → city - rechecked
区级党建品牌今年未申报。 → district - not_applied
因条件不成熟，本年度未参加市级党建品牌申报。 → city - not_applied
学校尚未申报过任何区级品牌。 → district - not_applied
今年没有参评区级党建品牌，主要是因为品牌内涵还没有理清。 → district - not_applied
区级、市级品牌均未申报。 → district - not_applied; city - not_applied
市级品牌申报材料准备不充分，主动放弃申报。 → city - not_applied
原打算申报区级第四批党建品牌，因书记调离未报。 → district 第四批 not_applied
省级品牌还没有报过。 → province - not_applied
我校尚未形成党建品牌，也未向区里申报。 → district - not_applied
“青禾”去年申报区级第二批未通过，今年申报区级第三批，顺利立项。 → district 第二批 rejected; district 第三批 approved
“青禾”品牌2020年申报区级第一批落选，2021年再度申报第二批，终获立项。 → district 第一批 rejected; district 第二批 approved
去年入围的市级品牌“青禾”今年正式立项。 → city - approved
去年申报的省级第三批品牌今年3月公布结果，“青禾”成功立项。 → province 第三批 approved
“青禾”2020年9月申报区级第二批，今年1月获批立项。 → district 第二批 approved
学校党总支被命名为全市教育系统党建工作示范点。 → city - achieved
“星河”品牌先后通过区级、市级评审，均获立项。 → district - approved; city - approved
“星河”区级立项，“星海”市级落选。 → district - approved; city - rejected
今年申报区级、市级党建品牌各一个，区级获批立项，市级未通过。 → district - approved; city - rejected
“星河”获区级第三批立项后，又被推荐申报市级第二批，已入围。 → district 第三批 approved; city 第二批 shortlisted
两个品牌分获省级第二批、市级第五批立项。 → province 第二批 approved; city 第五批 approved
“星河”获批市级第三批，“晨露”获批区级第六批。 → city 第三批 approved; district 第六批 approved
“星河”申报省级第二批未果，转而申报市级第五批，成功立项。 → province 第二批 rejected; city 第五批 approved
“晨露”申报市级，“星河”申报区级，目前都在评审。 → city - applied; district - applied
市级未入选，区级顺利立项的是“星河”品牌。 → city - rejected; district - approved
“星河”作为区级品牌，今年首次向市级发起冲击，入围终评。 → city - shortlisted
本校“映山红”品牌申报2022年度市级立项，已获通过。 → city 2022年度 approved
“映山红”获首批区级党建品牌立项。 → district 首批 approved
“映山红”入选全区首批书记领航项目。 → district 首批 approved
市教育局党委公布的第3批党建品牌中，“映山红”位列其中。 → city 第3批 approved
“映山红”申报市级（第三批）党建品牌，未获通过。 → city 第三批 rejected
“映山红”党建品牌申报市级第三批次评选，落选。 → city 第三批 rejected
今年5月，我校向区教育工委申报“一校一品”党建品牌（第四批）。“晨钟”因定位清晰、材料扎实，顺利通过评审。 → district 第四批 approved
3月，市委教育工委启动第三批党建品牌评选。我校以“晨钟”参评。经材料审核、现场答辩，最终未能入选。 → city 第三批 rejected
申报市级第三批党建品牌。专家肯定了思路，但认为成果不足。最终没有通过。 → city 第三批 rejected
“晨钟”品牌参评区级第三批。6月公布结果，我校榜上有名。 → district 第三批 approved
“晨钟”品牌参评区级第三批。9月进入答辩。11月正式立项。 → district 第三批 approved
品牌建设：名称“晨钟”；级别：区级；批次：第三批；结果：立项。 → district 第三批 approved
品牌名称：晨钟。申报级别：市级第二批。评审结果：未通过。 → city 第二批 rejected
（一）“晨钟”获区级立项 / “晨钟”品牌以钟声育人为主线，今年4月获区级第三批党建品牌立项。 / 总之，“晨钟”品牌成功立项区级第三批，是今年最大的亮点。 → district 第三批 approved
（五）品牌创建 / 申报市级第五批党建品牌，未能通过。 / 三、存在的问题 / 1.品牌特色不鲜明。今年申报市级党建品牌没有成功，说明提炼不够。 → city 第五批 rejected
一年来，获批市级第五批党建品牌。 / 具体做法：“晨钟”7月申报市级第五批党建品牌，9月入围，11月立项。 → city 第五批 approved
“晨钟”品牌11月获批区级立项。 / 三、下一步打算 / 以区级立项为契机，深化“晨钟”品牌，争取市级立项。 → district - approved
“晨钟”品牌申报市级第三批落选。 / 三、存在问题 / 1.品牌深度不够，两次市级评审都没有通过。 → city 第三批 rejected
“晨钟”被确定为区级重点培育品牌。 → district - approved
获评区级书记项目优秀案例。 → district - achieved
我校党建案例获评省级优秀党建案例。 → province - achieved
我们的品牌叫“扁担”。4月报到区里，5月专家来看，6月没评上。 → district - rejected
党建品牌“扁担”年初由区教育局党工委授牌（第二批）。 → district 第二批 approved
今年区里评党建品牌，我校没有参加。 → district - not_applied
市里的党建品牌评选我们报了名，材料审核这一关没过。 → city - rejected
校党支部申报的“一支部一品牌”项目，经区委教育工委评定，列入第四批培育名单。 → district 第四批 approved
“润物”党建品牌（市级第二批）于6月顺利结题。 → city 第二批 achieved
1.“润物”品牌：区级第三批，已立项 / 2.“无声”品牌：市级第二批，未通过 → district 第三批 approved; city 第二批 rejected
党建品牌申报情况：区级1项，立项；市级1项，未通过。 → district - approved; city - rejected
申报党建品牌2个，其中市级1个、区级1个。区级获立项，市级未入选。 → city - rejected; district - approved
区级第二批党建品牌建设项目如期完成，专家组给予“优秀”等次。 → district 第二批 achieved
“润物”品牌获得区级优秀党建品牌称号。 → district - achieved
“润物”成功晋升市级党建品牌行列。 → city - approved
“润物”从校级品牌成长为区级品牌。 → district - approved
经自主申报、学校推荐、专家评审，“润物”被立项为区级第四批党建品牌建设项目。 → district 第四批 approved
根据《关于公布市级第三批党建品牌的通知》，“润物”获批。 → city 第三批 approved
文件显示，“润物”列区级第五批党建品牌第7位，正式立项。 → district 第五批 approved
第五批区级品牌申报中，因佐证材料缺失，初审未过。 → district 第五批 rejected
申报第五批区级党建品牌，止步于现场展示环节，与立项差之毫厘。 → district 第五批 rejected
参评全市“书记领航”项目，未进入决赛。 → city - rejected
“书记领航”项目参加区级评审，获立项并得到资助。 → district - approved
书记项目《阅读点亮乡村》获区级优秀书记项目一等奖。 → district - achieved
该品牌曾获2019年区级立项，此次复核中被评为良好。 → district - rechecked
区教育工委组织品牌复查，我校顺利通过。 → district - rechecked
去年获得的区级品牌今年接受首次年检，结果合格。 → district - rechecked
区里今年未组织党建品牌评审，故未申报。 → district - not_applied
与市级品牌的标准相比仍有差距，故今年没有申报。 → city - not_applied
考虑到基础薄弱，支部研究决定暂不申报市级品牌，先做实校级。 → city - not_applied
“润物”已通过区级审核，上报市级，静候佳音。 → city - applied
申报区级第六批党建品牌的材料12月上旬交齐，区里明年3月出结果。 → district 第六批 applied
“润物”品牌申报区级第六批的申请书已提交，预计下学期评审。 → district 第六批 applied
“润物”在区级第六批评审中获得第二名，已进入公示。 → district 第六批 shortlisted
“润物”入选市级第三批党建品牌培育名单，培育期一年。 → city 第三批 approved
我园“小石榴”荣登区级第二批党建品牌榜单。 → district 第二批 approved
“小石榴”喜获区级党建品牌立项！ → district - approved
“小石榴”被区教工委列为重点扶持的区级党建品牌。 → district - approved
“小石榴”斩获市级第四批党建品牌。 → city 第四批 approved
“小石榴”跻身市级第四批党建品牌之列。 → city 第四批 approved
“小石榴”获得了区级第三批党建品牌的入场券，进入复评。 → district 第三批 shortlisted
“小石榴”申报区级第三批未成，明年再战第四批。 → district 第三批 rejected
“小石榴”申报区级第三批，差0.5分落榜。 → district 第三批 rejected
两度冲击区级党建品牌均铩羽而归。 → district - rejected
申报区级党建品牌的努力付诸东流。 → district - rejected
市级党建品牌申报暂告失利，支部总结了三条教训。 → city - rejected
今年的市级评审中，“小石榴”品牌没有走到最后。 → city - rejected
“小石榴”品牌在市级评审中败下阵来。 → city - rejected
“小石榴”品牌与市级立项失之交臂。 → city - rejected
`;
