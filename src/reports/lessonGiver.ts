/** Who gives a party lesson, the last one named before it holds: 书记 alone makes it the secretary's. */
const GIVERS = /副书记|各支部书记|(?:委员|支委|班子成员)、[^，]{0,4}书记|书记(?=、(?:副书记|委员|支委|班子))|班子(?:成员)?|委员(?!会)|支委(?!会)|(?<![给为向对与和体校园部])党员(?:教师|干部|骨干|代表)?(?=(?:轮流|带头|主动|人人|们|上|讲))|(?:各|本|园|校)?支部(?=(?:全年|共|组织|开展|各|分别|举办|安排|上|讲|每))|专家|讲师|教授|邀请|请(?=[^示求])|先进|模范|书记|本人|自己|我(?![校园们区国县市])|校长|园长|党总支(?=(?:全年|共|组织|开展))|党委(?=(?:全年|共|组织|开展))/gu;
const SECRETARY = /^(?:书记|本人|自己|我)$/u;
/** 听党课 is heard, not given; 全年党课共6次 after the secretary's is the branch's. */
const NOT_GIVEN = /(?:听|观看|收看|参加|聆听|学习)(?:了)?(?:[^，]{0,6})$|(?:全年|全学年|支部|总共|一共|合计|年度)(?:的)?(?:专题|各类)?$/u;

/**
 * Whether the party lesson of a clause is the secretary's own. `before` is what the sentence says up to the clause, `lead`
 * the clause up to the lesson. In a secretary's duty report a lesson without a giver is the secretary's (`duty`).
 */
export const isSecretarysLesson = ({ before, lead, after, duty }: { readonly before: string; readonly lead: string; readonly after: string; readonly duty: boolean }): boolean => {
  if (NOT_GIVEN.test(lead)) return false;
  const own = Array.from(lead.matchAll(GIVERS), ([giver]) => giver).at(-1);
  const behind = /^(?:由|均由|都由|全部由)?(?:党支部|支部|党总支)?书记(?:主讲|讲授|上|讲)/u.test(after);
  if (own !== undefined) return SECRETARY.test(own) || (own === '校长' || own === '园长' ? /书记、?(?:校长|园长)/u.test(lead) && !/、(?:校长|园长)(?:各|分别)/u.test(lead) : false) || behind;
  const carried = Array.from(before.matchAll(GIVERS), ([giver]) => giver).at(-1);
  const given = /(?:讲|上|授|作|为|给)[^，]{0,14}$/u.test(lead) || /^[^，]{0,6}(?:讲|授)/u.test(after);
  if (carried !== undefined && given && !duty) return SECRETARY.test(carried);
  return behind || (duty && (lead === '上' || lead === '讲' || /(?:主讲|带头|亲自|[为给向][^，]{1,12}(?:讲|上|授|作))[^，]{0,6}$/u.test(lead)));
};
