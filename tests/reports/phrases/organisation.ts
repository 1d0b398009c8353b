/** Members, committee and honours. One a line: what a report says → its figures (`reported` and `year` unsaid); after a bare arrow: none. */
export const organisation = `
学校党支部现有党员32人，其中在职27人、退休5人。 → member_total 32; member_inservice 27; member_retired 5
支部下设3个党小组，共有党员41名。 → member_total 41
全园28名党员，其中在职党员24名，离退休党员4名。 → member_total 28; member_inservice 24; member_retired 4
我校共有中共党员五十六名。 → member_total 56
目前党员人数为38人。 → member_total 38
党支部有党员19名，预备党员1名。 → member_total 19
党员总数为44人，占教职工总数的35.2%。 → member_total 44; member_staff_rate 35.2
党员教师占全体教职工的三成以上。 → member_staff_rate 30 approximate
教职工96人，其中党员31人，占32.3%。 → member_total 31; member_staff_rate 32.3
党员占比达41%。 → member_staff_rate 41
全体22名党员参加了宣誓。 → member_total 22
12名党员参加了慰问活动。 →
5名党员获评区优秀共产党员。 →
党员教师中有区级以上骨干教师12人。 →
离退休党员8人。 → member_retired 8
有退休党员16位，由专人联系。 → member_retired 16
支部无离退休党员。 → member_retired 0
在职党员36人。 → member_inservice 36
慰问退休党员6名。 →
走访困难党员3户。 →
发展新党员2名。 → new_member_count 2
全年接收中共预备党员3名，按期转正2名。 → new_member_count 3
吸收两名优秀青年教师加入党组织。 → new_member_count 2
有2名教师光荣加入中国共产党。 → new_member_count 2
年内新发展党员一人，预备党员转正一人。 → new_member_count 1
今年没有发展新党员。 → new_member_count 0
全年未发展党员。 → new_member_count 0
建校以来先后发展党员60余名。 → new_member_count 60 approximate cumulative
近三年共发展党员5名。 → new_member_count 5 reported severalYears
确定发展对象2名。 →
培养入党积极分子4人。 → activist_count 4
确定入党积极分子3名、发展对象1名。 → activist_count 3
3名青年教师被列为入党积极分子。 → activist_count 3
目前有入党积极分子两位。 → activist_count 2
新增积极分子2名。 → activist_count 2
4名教师递交入党申请书。 →
支委班子健全。 → committee_complete 1
支部班子配备齐全，分工明确。 → committee_complete 1
支委会成员5人全部配齐。 → committee_complete 1
支委空缺一名，未能及时补齐。 → committee_complete 0
支委班子不健全。 → committee_complete 0
党支部如期完成换届。 → reelection_on_time 1
按期进行了换届选举，产生新一届支委会。 → reelection_on_time 1
顺利完成支部换届选举工作。 → reelection_on_time 1
支部到期未换届。 → reelection_on_time 0
换届工作未能按时进行。 → reelection_on_time 0
标准化规范化建设考核得分97分。 → std_score 97
在支部标准化规范化考评中得94.5分。 → std_score 94.5
对照标准化建设细则自评98分。 → std_score 98
四个支部标准化建设全部达标。 → std_pass_rate 100
支部标准化达标率为75%。 → std_pass_rate 75
获评“四星级党支部”。 → star_level 4
被区教育工委评定为五星级基层党组织。 → star_level 5
支部星级评定为三星。 → star_level 3
继续保持五星级党支部荣誉。 → star_level 5
书记述职评议获“好”等次。 → review_grade 4
述职评议考核结果为“较好”。 → review_grade 3
在全区党组织书记述职评议中被评为“好”。 → review_grade 4
述职评议综合评价为“一般”。 → review_grade 2
设立党员先锋岗10个、党员责任区6个。 → pioneer_count 10
创建党员示范岗12个。 → pioneer_count 12
挂牌党员先锋岗八个。 → pioneer_count 8
党员先锋岗增至15个。 → pioneer_count 15
6名教师被授予“党员先锋岗”称号。 → pioneer_count 6
党员教师上公开课25节。 → pioneer_lesson_count 25
开设党员示范课18节次。 → pioneer_lesson_count 18
党员教师带头执教示范课二十余节。 → pioneer_lesson_count 20 approximate
全年推出党员先锋示范课16堂。 → pioneer_lesson_count 16
党员先锋课堂开展12节。 → pioneer_lesson_count 12
青年教师上公开课30节。 →
党员教师获区级以上表彰12人次。 → member_honor_count 12
党员获市级荣誉5人次、区级荣誉9人次。 → member_honor_count 5; member_honor_count 9
先后有8人次党员受到区级以上表彰。 → member_honor_count 8
党员获得区级及以上荣誉称号共计15人次。 → member_honor_count 15
学生获区级以上奖项45人次。 →
`;
