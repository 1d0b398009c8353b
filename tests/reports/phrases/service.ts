/** Service, pairing and teachers. One a line: what a report says → its figures (`reported` and `year` unsaid); after a bare arrow: none. */
export const service = `
登记在册的党员志愿者26名。 → volunteer_count 26
现有党员志愿者三十二人。 → volunteer_count 32
注册党员志愿者达40名。 → volunteer_count 40
18名党员志愿者到社区报到。 → volunteer_count 18
组织志愿服务活动18次。 → volunteer_service_count 18
开展党员志愿服务24场次，服务群众300余人次。 → volunteer_service_count 24
党员志愿服务队全年出动16次。 → volunteer_service_count 16
党员先锋服务队进社区10次。 → volunteer_service_count 10
每月开展一次志愿服务。 → volunteer_service_count 12 derived
参与社区志愿服务三十余次。 → volunteer_service_count 30 approximate
志愿服务时长300小时。 →
参加志愿服务220人次。 →
与三家单位签订共建协议。 → paired_unit_count 3
与社区、派出所、敬老院等4家单位结对共建。 → paired_unit_count 4
结对共建单位达到6家。 → paired_unit_count 6
与2所农村小学开展结对共建。 → paired_unit_count 2
共建单位由3家增加到5家。 → paired_unit_count 5
同5个社区党支部开展党建联建。 → paired_unit_count 5
新增结对共建单位1个。 → paired_unit_count 1
党员与12名困难学生结对。 →
为师生办实事15件。 → livelihood_count 15
为群众办好事实事20余件。 → livelihood_count 20 approximate
列出实事清单8项，全部办结。 → livelihood_count 8
解决师生急难愁盼问题11个。 → livelihood_count 11
帮助教职工解决困难7个。 → livelihood_count 7
民生实事办结9件。 → livelihood_count 9
梳理办理民生实事6项。 → livelihood_count 6
“我为群众办实事”项目完成12项。 → livelihood_count 12
师徒结对12对。 → mentoring_pair_count 12
青蓝工程结成师徒对子9对。 → mentoring_pair_count 9
新结成师徒15对。 → mentoring_pair_count 15
10对师徒签订协议。 → mentoring_pair_count 10
举行青蓝工程拜师仪式，8对师徒结对。 → mentoring_pair_count 8
五级梯队教师占比达38%。 → tier_teacher_rate 38
五级梯队教师占专任教师总数的42.5%。 → tier_teacher_rate 42.5
进入五级梯队的教师占四成。 → tier_teacher_rate 40 approximate
申报区级品牌2项。 → brand_apply_count 2
全年申报党建品牌项目3个。 → brand_apply_count 3
慰问困难教师12人。 →
资助学生36名。 →
捐款2万元。 →
`;
