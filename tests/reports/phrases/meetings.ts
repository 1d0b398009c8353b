/** Meetings, lessons and talks. One a line: what a report says → its figures (`reported` and `year` unsaid); after a bare arrow: none. */
export const meetings = `
召开支委会12次、党员大会4次、党小组会24次。 → committee_meeting_count 12; member_assembly_count 4; group_meeting_count 24
党员大会、支委会分别召开4次和12次。 → member_assembly_count 4; committee_meeting_count 12
党员大会、支委会、党小组会分别为5次、12次、11次。 → member_assembly_count 5; committee_meeting_count 12; group_meeting_count 11
召开支部党员大会、支部委员会各6次。 → member_assembly_count 6; committee_meeting_count 6
全年共召开党员大会5次，支委会13次，党小组会20次，上党课6次。 → member_assembly_count 5; committee_meeting_count 13; group_meeting_count 20; party_lesson_count 6
支部全年召集党员大会四次。 → member_assembly_count 4
一年下来，支部大会开了5场，支委会碰头14回。 → member_assembly_count 5; committee_meeting_count 14
我们先后开了六次支委会。 → committee_meeting_count 6
支委会全年共计12次。 → committee_meeting_count 12
支委会累计召开15次。 → committee_meeting_count 15 reported cumulative
全年累计召开支委会15次。 → committee_meeting_count 15
党员大会每季度一次，从不落空。 → member_assembly_count 4 derived
坚持每季度召开一次党员大会、每月召开一次支委会和党小组会。 → member_assembly_count 4 derived; committee_meeting_count 12 derived; group_meeting_count 12 derived
支委会按月召开。 → committee_meeting_count 12 derived
支委会每月如期召开，全年12次。 → committee_meeting_count 12
党小组会每两个月一次。 → group_meeting_count 6 derived
三个党小组全年各召开小组会11次。 → group_meeting_count 11
各党小组平均开会10次。 → group_meeting_count 10
原计划召开党员大会4次，实际召开3次。 → member_assembly_count 4 aim; member_assembly_count 3
举办主题党日活动十二期。 → theme_party_day_count 12
主题党日已连续开展11次。 → theme_party_day_count 11
依托“主题党日+”，全年组织活动12次。 → theme_party_day_count 12
开展形式多样的主题党日活动10场次。 → theme_party_day_count 10
每月10日为支部固定党日，全年开展主题党日12次。 → theme_party_day_count 12
组织党日活动九次，其中外出参观3次。 → theme_party_day_count 9; theme_party_day_count 3
主题党日活动场次为12场。 → theme_party_day_count 12
主题党日实现月月有。 → theme_party_day_count 12 derived
每月雷打不动开展一次主题党日。 → theme_party_day_count 12 derived
书记、校长带头讲党课3次，班子成员讲党课5次。 → secretary_lesson_count 3; party_lesson_count 5
党支部书记上专题党课2堂。 → secretary_lesson_count 2
书记亲自授课2次，全年党课共6次。 → secretary_lesson_count 2; party_lesson_count 6
书记为全体党员教师作专题党课辅导2场。 → secretary_lesson_count 2
书记全年讲授党课三堂。 → secretary_lesson_count 3
党总支书记登台主讲党课两次。 → secretary_lesson_count 2
支部书记面向全体党员开讲党课4讲。 → secretary_lesson_count 4
全年安排党课8堂，书记主讲2堂。 → party_lesson_count 8; secretary_lesson_count 2
组织集中观看廉政党课1次。 → integrity_session_count 1
举办专题党课5讲。 → party_lesson_count 5
党课开讲七次。 → party_lesson_count 7
请区委党校老师来校讲授专题党课1次。 → party_lesson_count 1
开展微党课6期。 → party_lesson_count 6
召开专题组织生活会一次。 → org_life_count 1
组织生活会全年开了两次。 → org_life_count 2
组织生活会尚未召开。 → org_life_count 0
未召开组织生活会。 → org_life_count 0
认真组织开展民主评议党员工作。 → appraisal_done 1
民主评议党员工作圆满结束。 → appraisal_done 1
扎实做好民主评议党员工作，评出优秀党员5名。 → appraisal_done 1
民主评议党员因故未进行。 → appraisal_done 0
谈心谈话覆盖面达100%。 → heart_talk_coverage 100
谈心谈话实现党员全覆盖。 → heart_talk_coverage 100
支委与党员谈心谈话覆盖率达到九成以上。 → heart_talk_coverage 90 approximate
书记与班子成员、班子成员与党员谈心谈话做到全覆盖。 → heart_talk_coverage 100
支委与党员谈心谈话次数不多。 → heart_talk_coverage - vague
全年召开教代会1次。 → staff_congress_count 1
先后召开两次教职工代表大会，审议绩效方案。 → staff_congress_count 2
召开教代会2次，征集提案14件。 → staff_congress_count 2
教职工大会召开3次。 → staff_congress_count 3
第四届教代会第二次会议胜利召开。 →
党员参会120人次。 →
听取党课的党员有28人。 →
召开党委会16次、校长办公会20次。 →
召开民主生活会1次。 →
主题党日参与率达98%。 →
党员大会应到28人，实到27人。 →
三会一课制度得到落实。 →
主题党日质量有待提高，形式比较单一。 →
`;
