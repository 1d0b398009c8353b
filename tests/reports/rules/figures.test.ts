import { describe, expect, test } from 'vitest';
import { figuresIn, readSentence } from '../../support/readSentence.ts';

const doubts = (total: number): readonly unknown[] => readSentence(`现有党员${String(total)}名，其中在职党员5名，退休党员18名。`).figures.map(({ value, subset, doubt }) => [value, subset, doubt]);

const PLAN = '三、下一步打算';

describe('what is read as a figure', () => {
  test.each([
    ['主题党日12次。', ['theme_party_day_count 12 reported year']],
    ['召开了4次党员大会。', ['member_assembly_count 4 reported year']],
    ['召开党员大会两次、支委会十二次。', ['member_assembly_count 2 reported year', 'committee_meeting_count 12 reported year']],
    ['上党课１２次。', ['party_lesson_count 12 reported year']],
    ['党员大会、支委会分别召开2次、6次。', ['member_assembly_count 2 reported year', 'committee_meeting_count 6 reported year']],
    ['每季度开展一次应急演练。', ['drill_count 4 derived year']],
    ['安全检查每周一次。', ['inspection_count 40 derived year']],
    ['每学期上党课2次。', ['party_lesson_count 4 derived year']],
    ['安全检查80余次。', ['inspection_count 80 approximate year']],
    ['志愿服务活动三十余次。', ['volunteer_service_count 30 approximate year']],
    ['近六成党员每天登录学习强国。', ['study_participation_rate 60 approximate year']],
    ['学习强国参与率超过60%。', ['study_participation_rate 60 approximate year']],
    ['疏散演练用时3分3秒。', ['drill_seconds 183 reported year']],
    ['全年未发生安全责任事故。', ['incident_count 0 reported year']],
    ['未发生安全事故、越级上访和负面舆情。', ['incident_count 0 reported year', 'petition_count 0 reported year', 'opinion_incident_count 0 reported year']],
    ['实现零违纪、零上访。', ['violation_count 0 reported year', 'petition_count 0 reported year']],
    ['党小组会没有召开。', ['group_meeting_count 0 reported year']],
    ['谈心谈话不多。', ['heart_talk_coverage - vague year']],
    ['主题党日X次，党课×次，演练***次。', ['theme_party_day_count - placeholder year', 'party_lesson_count - placeholder year', 'drill_count - placeholder year']],
    ['支部被评为“四星级党支部”。', ['star_level 4 reported year']],
    ['与7所幼儿园结对共建。', ['paired_unit_count 7 reported year']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  test.each([
    '落实三会一课、三重一大，推进一校一品，压实一岗双责。', '168爱生志愿者活跃在校园。', '五级梯队建设扎实推进。', '第二批党员下沉社区。', '一名党员就是一面旗帜。', '不忘初心，未来可期。', '召开第三届教代会。',
    '党员12人参加培训。', '5名党员获得表彰。', '参加主题党日120人次。', '原定的三次主题党日没有开展。', '学习《党课十讲》。', '每名党员每学期上1节示范课。', '演练没有达到10次。', '9-12月开展演练4次。', '开展防震、消防演练各1次。', '最近一次演练秩序井然。',
  ])('no figure in: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

describe('status', () => {
  test.each([
    ['学习强国参与率努力做到100%。', 'aim'], ['力争主题党日达到12次。', 'aim'], ['拟于年底召开组织生活会1次。', 'aim'], ['计划开展演练10次。', 'aim'], ['力争党课不少于4次。', 'aim'], ['确保隐患整改率100%。', 'aim'],
    ['党员集中学习不少于32学时。', 'requirement'], ['党员大会每季度至少召开1次。', 'requirement'], ['上级规定每年召开4次党员大会。', 'requirement'],
    ['按计划开展集中学习18次。', 'reported'], ['按照上级要求召开党员大会4次。', 'reported'], ['确保了安全事故为零。', 'reported'],
  ])('%s is %s', (text, status) => {
    expect(readSentence(text).figures.map((figure) => figure.status)).toEqual([status]);
  });

  test.each(['开展主题党日12次。', '上党课4次左右。', '每月开展安全检查。', '确保安全事故为零。'])('in a plan nothing is a result: %s', (text) => {
    expect(readSentence(text, PLAN).figures.map(({ status }) => status)).toEqual(['aim']);
  });

  test('an aim carries on until a result is told', () => {
    expect(figuresIn('计划全年上党课4次，实际完成3次。')).toEqual(['party_lesson_count 4 aim year', 'party_lesson_count 3 reported year']);
  });
});

describe('scope', () => {
  test.each([
    ['上半年演练5次。', 'firstHalf'], ['截至11月底，安全检查20次。', 'toDate'], ['第一季度开展演练3次。', 'quarter'], ['5月组织疏散演练1次。', 'month'], ['三年来累计发展党员6名。', 'severalYears'], ['累计发展党员46人。', 'cumulative'],
    ['从1988年至今发展党员46人。', 'cumulative'], ['去年发展党员1名。', 'lastYear'], ['2022年拟发展党员1名。', 'nextYear'], ['全年累计开展志愿服务12次。', 'year'], ['每月召开支委会。', 'year'],
  ])('%s', (text, scope) => {
    expect(readSentence(text).figures.map((figure) => figure.scope)).toEqual([scope]);
  });
});

describe('one fact once', () => {
  test('a count wins over its frequency', () => {
    expect(figuresIn('每月开展主题党日，全年共开展12次。')).toEqual(['theme_party_day_count 12 reported year']);
  });

  test('a disagreement of a count and its frequency is marked', () => {
    expect(readSentence('每月开展主题党日，全年共开展10次。').figures.map(({ value, doubt }) => [value, doubt])).toEqual([[10, 'disagrees']]);
  });

  test('members in service and retired make the total, or a doubt', () => {
    expect(doubts(23)).toEqual([[23, false, null], [5, true, null], [18, true, null]]);
    expect(doubts(24)).toEqual([[24, false, 'partOverWhole'], [5, true, null], [18, true, null]]);
  });

  test('what 其中 introduces of the same metric is a part, and not certain', () => {
    expect(readSentence('开展演练8次，其中消防演练2次。').figures.map(({ value, subset, certain, doubt }) => [value, subset, certain, doubt])).toEqual([[8, false, true, null], [2, true, false, null]]);
  });

  test('a fraction makes a rate', () => {
    expect(readSentence('排查隐患32处，整改31处。').figures.map(({ value, numerator, denominator, status }) => [value, numerator, denominator, status])).toEqual([[96.9, 31, 32, 'derived']]);
  });
});
