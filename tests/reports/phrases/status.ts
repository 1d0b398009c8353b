/** Aims, requirements, approximations and what is vague. One a line: what a report says → its figures (`reported` and `year` unsaid); after a bare arrow: none. */
export const status = `
力争学习强国日参与率达到90%。 → study_participation_rate 90 aim
努力实现隐患整改率100%。 → hazard_fix_rate 100 aim
年初确定的目标是党员示范课20节。 → pioneer_lesson_count 20 aim
计划发展党员2名，实际发展1名。 → new_member_count 2 aim; new_member_count 1
支委会全年召开13次，完成了年初召开支委会12次的目标。 → committee_meeting_count 13; committee_meeting_count 12 aim
按照每年不少于4次的要求，召开党员大会5次。 → member_assembly_count 5
按规定每月至少召开一次支委会。 → committee_meeting_count 12 requirement
疏散演练9次，比要求的10次少1次。 → drill_count 9; drill_count 10 requirement
上级要求党员集中学习不低于32学时，我校人均36学时。 → study_hours_member 32 requirement; study_hours_member 36
主题党日原则上每月1次。 → theme_party_day_count 12 requirement
支委会应每月召开一次。 → committee_meeting_count 12 requirement
制度规定书记每年至少讲2次党课。 → secretary_lesson_count 2 requirement
确保师德承诺书签订率达100%。 → ethics_pledge_rate 100 aim
2022年计划开展志愿服务20次。 → volunteer_service_count 20 aim nextYear
2022年，拟发展党员3名。 → new_member_count 3 aim nextYear
明年党员志愿者要达到30名。 → volunteer_count 30 aim nextYear
我们的目标是全年无安全责任事故。 → incident_count 0 aim
确保不发生安全责任事故。 → incident_count 0 aim
按年初计划开展演练10次。 → drill_count 10
完成年初确定的演练10次的目标。 → drill_count 10
超额完成计划，开展主题党日14次。 → theme_party_day_count 14
规定每年演练10次，我校开展了8次。 → drill_count 10 requirement; drill_count 8
志愿服务近30次。 → volunteer_service_count 30 approximate
将近20次志愿服务。 → volunteer_service_count 20 approximate
安全检查40多次。 → inspection_count 40 approximate
安全检查100余次。 → inspection_count 100 approximate
安全检查上百次。 → inspection_count 100 approximate
党课X次。 → party_lesson_count - placeholder
安全检查__次。 → inspection_count - placeholder
发展党员*名。 → new_member_count - placeholder
疏散演练次数偏少。 → drill_count - vague
多次组织志愿服务。 → volunteer_service_count - vague
经常开展安全检查。 →
定期召开支委会。 →
不定期开展演练。 →
区里要求发展党员2名。 → new_member_count 2 requirement
规定动作是每年演练9次。 → drill_count 9 requirement
任务书写明全年办实事5件。 → livelihood_count 5 requirement
发展党员指标3名。 → new_member_count 3 requirement
年初定下集中学习24次的任务。 → group_study_count 24 aim
疏散演练应做到每学期2次。 → drill_count 4 requirement
党课需达到4次。 → party_lesson_count 4 requirement
拟于明年发展党员2名。 → new_member_count 2 aim nextYear
按照每年4次的标准开展党课。 → party_lesson_count 4 requirement
按照“每月一次”的要求开展主题党日。 → theme_party_day_count 12 requirement
根据上级文件精神，每月开展1次主题党日。 →
根据上级文件精神，坚持每月开展1次主题党日。 → theme_party_day_count 12 derived
按照上级党委统一部署，召开组织生活会2次。 → org_life_count 2
按照区委组织部《党支部标准化建设手册》要求，召开党员大会4次。 → member_assembly_count 4
考核标准：主题党日12次。 → theme_party_day_count 12 requirement
规定动作：党课每季度1次。 → party_lesson_count 4 requirement
上级下达的指标是主题党日12次、党课4次。 → theme_party_day_count 12 requirement; party_lesson_count 4 requirement
区委教育工委部署，各支部年内上党课4次。 → party_lesson_count 4 requirement
局里给的任务是志愿服务12次。 → volunteer_service_count 12 requirement
考核指标中志愿服务12次为满分。 → volunteer_service_count 12 requirement
方案提出全年开展集中学习20次。 → group_study_count 20 requirement
要求人人签订师德承诺书。 → ethics_pledge_rate 100 requirement
需完成集中学习20次。 → group_study_count 20 requirement
原定演练10次，因疫情只做了6次。 → drill_count 10 aim; drill_count 6
演练目标10次，完成9次。 → drill_count 10 aim; drill_count 9
承诺全年办实事10件。 → livelihood_count 10 aim
会议决定每周检查一次安全。 → inspection_count 40 aim
把师德作为第一标准，开展演练6次。 → drill_count 6
`;
