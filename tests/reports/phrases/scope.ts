/** The time a figure speaks of. One a line: what a report says → its figures (`reported` and `year` unsaid); after a bare arrow: none. */
export const scope = `
上半年开展演练4次，下半年开展演练5次。 → drill_count 4 reported firstHalf; drill_count 5 reported secondHalf
第一学期上党课2次，第二学期上党课3次。 → party_lesson_count 2 reported firstTerm; party_lesson_count 3 reported secondTerm
党课上学期2次、下学期2次。 → party_lesson_count 2 reported firstTerm; party_lesson_count 2 reported secondTerm
截至目前，开展志愿服务14次。 → volunteer_service_count 14 reported toDate
截至12月10日，发展党员2名。 → new_member_count 2 reported toDate
一至三季度开展安全检查9次。 →
三季度开展安全检查3次。 → inspection_count 3 reported quarter
9月开展消防演练1次。 → drill_count 1 reported month
去年发展党员3名，今年发展1名。 → new_member_count 3 reported lastYear; new_member_count 1
演练次数由上年的6次增加到10次。 → drill_count 10
2020年开展志愿服务12次，2021年18次。 → volunteer_service_count 12 reported lastYear; volunteer_service_count 18
自2018年以来，累计发展党员8名。 → new_member_count 8 reported cumulative
近两年发展党员4名。 → new_member_count 4 reported severalYears
五年来结成师徒42对。 → mentoring_pair_count 42 reported severalYears
上半年办实事6件，全年共办实事13件。 → livelihood_count 6 reported firstHalf; livelihood_count 13
本学期结成师徒6对。 → mentoring_pair_count 6
四月：主题教育启动。集中学习3次，阅读著作三本。 → group_study_count 3 reported month
上半年：制度上墙。安全检查4次。 → inspection_count 4 reported firstHalf
`;
