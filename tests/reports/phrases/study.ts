/** Study and publicity. One a line: what a report says → its figures (`reported` and `year` unsaid); after a bare arrow: none. */
export const study = `
学习强国日均参与率达82%。 → study_participation_rate 82
学习强国平台党员参学率为91.5%。 → study_participation_rate 91.5
学习强国日活跃度保持在70%以上。 → study_participation_rate 70 approximate
学习强国活跃度达到八成五。 → study_participation_rate 85 approximate
“学习强国”注册率100%，日均参与率76%。 → study_participation_rate 76
超过八成的党员坚持每天登录学习强国。 → study_participation_rate 80 approximate
学习强国日参与率由年初的61%提高到年末的83%。 → study_participation_rate 83
学习强国日均参与率比去年提高5个百分点。 →
学习强国日均参与率78%，比上年提高6个百分点。 → study_participation_rate 78
学习强国使用率不高。 → study_participation_rate - vague
学习强国人均积分达到32分。 → study_points_average 32
党员日均积分36.5分。 → study_points_average 36.5
学习强国人均日积分稳定在30分左右。 → study_points_average 30 approximate
全年在学习强国平台发稿18篇。 → articles_placed_count 18
在省市级媒体发表报道12篇。 → articles_placed_count 12
被学习强国、市教育局网站采用信息21条。 → articles_placed_count 21
区级以上媒体刊发我校报道35篇次。 → articles_placed_count 35
向学习强国推送稿件15篇，录用6篇。 → articles_placed_count 15; articles_placed_count 6
投稿40余篇，其中被区融媒体中心采用16篇。 → articles_placed_count 16
学校公众号推送文章120篇。 →
教师发表论文26篇。 →
党员年度集中学习时间达到40学时。 → study_hours_member 40
每名党员全年集中学习36学时。 → study_hours_member 36
党员人均参加集中培训达35个学时。 → study_hours_member 35
人均学习时长38学时。 → study_hours_member 38
党员集中轮训不低于32学时。 → study_hours_member 32 requirement
教师参加继续教育72学时。 →
全年组织集中学习22次。 → group_study_count 22
开展理论中心组学习12次、党员集中学习24次。 → group_study_count 12; group_study_count 24
理论学习中心组集体研学十次。 → group_study_count 10
每周一下午固定开展政治理论学习。 → group_study_count 40 derived
每月组织党员集中学习两次。 → group_study_count 24 derived
中心组学习14场（次）。 → group_study_count 14
支部组织党员集体学习18场次。 → group_study_count 18
专题研讨6次、交流发言15人次。 →
集中学习多次。 → group_study_count - vague
学习党史故事12个。 →
撰写心得体会60余篇。 →
参加学习的党员有45人次。 →
`;
