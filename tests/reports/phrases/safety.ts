/** Safety, integrity and ideology. One a line: what a report says → its figures (`reported` and `year` unsaid); after a bare arrow: none. */
export const safety = `
组织消防、防震应急疏散演练共6次。 → drill_count 6
每月开展一次应急疏散演练，全年共10次。 → drill_count 10
全年举行各类应急演练9场。 → drill_count 9
师生疏散演练做了8回。 → drill_count 8
每学期组织2次逃生演练。 → drill_count 4 derived
防灾演练每季度一次。 → drill_count 4 derived
疏散演练月月练。 → drill_count 12 derived
全年没有组织疏散演练。 → drill_count 0
最近一次疏散演练用时2分10秒。 → drill_seconds 130
全校师生2分35秒内全部撤离到操场。 → drill_seconds 155
疏散时间由3分20秒缩短至2分50秒。 → drill_seconds 170
开展校园安全大检查15次。 → inspection_count 15
校园安全隐患排查每周一次。 → inspection_count 40 derived
组织安全隐患大排查12轮。 → inspection_count 12
领导班子带队开展安全巡查30余次。 → inspection_count 30 approximate
安全检查每月不少于2次。 → inspection_count 24 requirement
共排查隐患36处，整改35处，整改率97.2%。 → hazard_fix_rate 97.2
排查出安全隐患20处，已整改18处。 → hazard_fix_rate 90 derived
发现隐患12项，当场整改8项，限期整改4项，整改率100%。 → hazard_fix_rate 100
查出的安全隐患15处已全部整改到位。 → hazard_fix_rate 100 derived
隐患整改率达到99%。 → hazard_fix_rate 99
隐患整改完成率在95%以上。 → hazard_fix_rate 95 approximate
隐患整改率由88%提升至97%。 → hazard_fix_rate 97
全年无安全责任事故。 → incident_count 0
安全责任事故零发生。 → incident_count 0
实现安全“零事故”。 → incident_count 0
校园安全事故发生数为零。 → incident_count 0
发生安全责任事故1起。 → incident_count 1
全年安全无事故。 → incident_count 0
没有发生一起校园安全责任事故。 → incident_count 0
无一起越级上访。 → petition_count 0
未发生越级上访和群体性事件。 → petition_count 0
信访举报为零。 →
实现零上访、零事故、零舆情。 → petition_count 0; incident_count 0; opinion_incident_count 0
未发生重大负面舆情。 → opinion_incident_count 0
全年处置舆情3起。 → opinion_incident_count 3
妥善处置网络舆情2起。 → opinion_incident_count 2
负面舆情零发生。 → opinion_incident_count 0
专题研判意识形态工作2次。 → ideology_review_count 2
召开意识形态工作专题会议4次。 → ideology_review_count 4
每半年专题研究一次意识形态工作。 → ideology_review_count 2 derived
党总支每季度分析研判意识形态形势。 → ideology_review_count 4 derived
支委会专题研究意识形态工作三次。 → ideology_review_count 3
两次专题研究意识形态工作。 → ideology_review_count 2
开展党风廉政教育6次。 → integrity_session_count 6
集中观看警示教育片4场。 → integrity_session_count 4
组织廉政警示教育活动三场次。 → integrity_session_count 3
召开警示教育会2次。 → integrity_session_count 2
每季度开展一次廉洁教育。 → integrity_session_count 4 derived
节前廉政提醒教育5次。 → integrity_session_count 5
参观廉政教育基地1次。 → integrity_session_count 1
党员教师无违纪违法行为。 → violation_count 0
教职工零违纪。 → violation_count 0
未发生师德失范问题。 → violation_count 0
无一人违反师德规定。 → violation_count 0
查处师德失范行为2起。 → violation_count 2
全年没有一名教师因师德问题被投诉。 → violation_count 0
未出现有偿家教、体罚学生等违反师德的行为。 → violation_count 0
师德承诺书签订率100%。 → ethics_pledge_rate 100
全体教师签订师德承诺书。 → ethics_pledge_rate 100
教职工师德承诺书签订实现全覆盖。 → ethics_pledge_rate 100
与126名教职工签订师德承诺书，签订率100%。 → ethics_pledge_rate 100
人人签订师德师风承诺书。 → ethics_pledge_rate 100
师德承诺书签订率达到98%。 → ethics_pledge_rate 98
校务公开知晓率达95%。 → transparency_rate 95
教职工对校务公开的知情率为93.4%。 → transparency_rate 93.4
校务公开知情率稳中有升，达到96%。 → transparency_rate 96
去年查摆出的9个问题全部整改完毕。 → problem_fixed_rate 100 derived
上年度反馈的8项问题，完成整改7项。 → problem_fixed_rate 87.5 derived
问题整改完成率100%。 → problem_fixed_rate 100
去年梳理的10条问题，已销号9条，整改率90%。 → problem_fixed_rate 90
开展法治讲座3次。 →
安全培训4次。 →
疫情防控演练2次。 →
签订安全责任书60份。 →
`;
