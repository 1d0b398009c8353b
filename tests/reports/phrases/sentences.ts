/** Whole sentences with several facts in one. One a line: what a report says → its figures (`reported` and `year` unsaid); after a bare arrow: none. */
export const sentences = `
一年来，支部共召开党员大会4次、支委会12次，书记讲党课2次，开展主题党日12次，“三会一课”落到了实处。 → member_assembly_count 4; committee_meeting_count 12; secretary_lesson_count 2; theme_party_day_count 12
我园现有教职工58人，党员14人，其中在职党员13人，退休党员1人，设1个党支部。 → member_total 14; member_inservice 13; member_retired 1
学校党总支下设三个支部，党员67名，占教职工的42%。 → member_total 67; member_staff_rate 42
支委会坚持每月一开，党员大会坚持每季一开。 → committee_meeting_count 12 derived; member_assembly_count 4 derived
严格落实双重组织生活制度，领导干部以普通党员身份参加所在支部组织生活。 →
党员领导干部讲党课7次，其中书记2次、校长2次。 → party_lesson_count 7; secretary_lesson_count 2
全年开讲党课9次（书记3次，委员6次）。 → party_lesson_count 9; secretary_lesson_count 3
书记带头讲党课、带头谈体会，全年共讲3次。 → secretary_lesson_count 3
邀请老党员讲党课1次。 → party_lesson_count 1
党支部书记、校长李某某为师生讲授“开学第一课”1次。 →
每月5日开展主题党日，全年未间断。 → theme_party_day_count 12 derived
主题党日从“要我来”变成“我要来”，到会率保持在95%以上。 →
学习强国平台人均积分在全区排名第三。 →
学习强国人均日积分为41分，较上年提高3分。 → study_points_average 41
集中学习由原来的每月一次增加到每月两次。 → group_study_count 24 derived
集中学习全年达到24次，每名党员撰写心得2篇。 → group_study_count 24
支部现有正式党员20名、预备党员2名。 →
现有党员26名（含预备党员1名）。 → member_total 26
党支部成立以来，先后发展党员13名。 → new_member_count 13 reported cumulative
本年度培养入党积极分子3名，发展预备党员1名，预备党员转正2名。 → activist_count 3; new_member_count 1
入党积极分子队伍不断壮大，现有5人。 → activist_count 5
今年有3名教师向党组织递交了入党申请书，1名被确定为积极分子。 → activist_count 1
发展党员工作连续两年空白。 → new_member_count 0 reported severalYears
因名额有限，年内未能发展新党员。 → new_member_count 0
2名教师被吸收为预备党员。 → new_member_count 2
支委设置健全，书记、组织委员、宣传委员、纪检委员各1名。 → committee_complete 1
支部按期换届，支委班子5人配备到位。 → reelection_on_time 1; committee_complete 1
支部标准化规范化建设自评98分，区里核定96.5分。 → std_score 98
下属3个支部均通过标准化验收。 → std_pass_rate 100
支部被评为“五星级”党支部。 → star_level 5
书记抓党建述职评议获得“好”的等次。 → review_grade 4
设党员先锋岗9个，涌现出党员先锋12名。 → pioneer_count 9
党员先锋示范岗由6个增加到10个。 → pioneer_count 10
党员教师带头上示范课32节，辐射青年教师60余人。 → pioneer_lesson_count 32
全年听评党员公开课18节。 → pioneer_lesson_count 18
党员教师先后获市级表彰3人次、区级表彰11人次。 → member_honor_count 3; member_honor_count 11
开展党风廉政教育4次，集体廉政谈话2次。 → integrity_session_count 4
每学期开展两次警示教育。 → integrity_session_count 4 derived
组织教师观看《零容忍》等警示教育片3次。 → integrity_session_count 3
没有发生违反中央八项规定精神的问题。 → violation_count 0
师德投诉为零。 → violation_count 0
全校教职工师德“零投诉”。 → violation_count 0
查处违规补课1起，对当事人作出处理。 → violation_count 1
教职工师德承诺书签订率保持100%。 → ethics_pledge_rate 100
在岗教师92人全部签订师德承诺书。 → ethics_pledge_rate 100
组织应急疏散演练10次，其中防震4次、消防6次。 → drill_count 10; drill_count 4; drill_count 6
演练用时从3分缩短到2分20秒。 → drill_seconds 140
每月进行一次消防演练和一次安全检查。 → drill_count 12 derived; inspection_count 12 derived
安全检查做到周周查、月月结。 → inspection_count 40 derived
日常巡查不计，校级安全检查18次。 → inspection_count 18
整改隐患25处，整改率100%。 → hazard_fix_rate 100
排查各类隐患41条，完成整改39条，剩余2条列入暑期维修。 → hazard_fix_rate 95.1 derived
全年隐患整改率稳定在98%。 → hazard_fix_rate 98
全年无安全事故、无越级上访、无负面舆情。 → incident_count 0; petition_count 0; opinion_incident_count 0
连续五年无安全责任事故。 → incident_count 0 reported severalYears
全年无重大安全事故发生。 → incident_count 0
家长信访2起，均已办结。 →
全年越级上访1起。 → petition_count 1
意识形态工作专题研究4次，签订责任书52份。 → ideology_review_count 4
专题听取意识形态工作汇报2次。 → ideology_review_count 2
全年发生舆情1起，处置及时。 → opinion_incident_count 1
与街道、社区等5家单位签订党建共建协议。 → paired_unit_count 5
结对帮扶困难学生30名。 →
为群众办实事22件，群众满意度98%。 → livelihood_count 22
“我为群众办实事”清单16项全部完成。 → livelihood_count 16
共征集意见35条，解决急难愁盼问题12件。 → livelihood_count 12
青蓝工程结对14对，徒弟全部出师。 → mentoring_pair_count 14
16名青年教师与骨干教师结成8对师徒。 → mentoring_pair_count 8
五级梯队教师达46人，占专任教师的51%。 → tier_teacher_rate 51
党员志愿者28人，全年服务时长900小时。 → volunteer_count 28
组建32人的党员志愿服务队，开展活动15次。 → volunteer_count 32; volunteer_service_count 15
全体党员到社区报到，开展志愿服务8场，服务居民400余人次。 → volunteer_service_count 8
召开教代会两次，审议通过方案3个。 → staff_congress_count 2
校务公开知情率由90%提高到95%。 → transparency_rate 95
教职工校务公开知晓率达到97.2%。 → transparency_rate 97.2
去年查摆的6个问题，整改5个，整改率83.3%。 → problem_fixed_rate 83.3
上年度述职评议指出的4个问题全部整改到位。 → problem_fixed_rate 100 derived
对照反馈的10个问题逐一整改，整改完成率90%。 → problem_fixed_rate 90
年内向媒体投稿38篇，被采用22篇。 → articles_placed_count 38; articles_placed_count 22
在学习强国、教育部门网站等平台发布稿件26篇。 → articles_placed_count 26
党员大会 4次；支委会 12次；党课 4次。 → member_assembly_count 4; committee_meeting_count 12; party_lesson_count 4
党员大会次数：4次。 → member_assembly_count 4
主题党日：12次。 → theme_party_day_count 12
2021年召开党员大会4次，比2020年多1次。 → member_assembly_count 4
比去年增加演练2次。 →
去年开展演练6次，今年增加到9次。 → drill_count 6 reported lastYear; drill_count 9
上年主题党日10次，本年12次。 → theme_party_day_count 10 reported lastYear; theme_party_day_count 12
力争把学习强国参与率提高到90%以上。 → study_participation_rate 90 aim
党支部每年至少召开1次组织生活会，我支部全年召开2次。 → org_life_count 1 requirement; org_life_count 2
上级要求每季度至少开展一次安全检查，我校实际开展8次。 → inspection_count 4 requirement; inspection_count 8
《细则》规定主题党日每月一次，我支部均落实到位。 → theme_party_day_count 12 requirement
应开展演练10次，因天气原因少开展1次。 → drill_count 10 requirement
支部党员大会4次、支部委员会12次、党小组会各10次、党课4次。 → member_assembly_count 4; committee_meeting_count 12; group_meeting_count 10; party_lesson_count 4
防震、消防演练各1次。 →
“青蓝工程”签约20对。 → mentoring_pair_count 20
主题党日每月一次、全年12次。 → theme_party_day_count 12
没有一名党员受到处分。 →
查出安全隐患22处，22处均已整改。 → hazard_fix_rate 100 derived
“红帆志愿者”活动15场次。 → volunteer_service_count 15
自己讲党课2次，加上委员讲的，党课总数为4次。 → secretary_lesson_count 2; party_lesson_count 4
各支部书记讲专题党课共14次。 → party_lesson_count 14
至少与每名党员谈心一次，在职党员全部谈到。 → heart_talk_coverage 100 requirement; heart_talk_coverage 100
每周查一次安全。 → inspection_count 40 derived
`;
