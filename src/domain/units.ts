/** Units that mean the same when a number stands before them; the first of a family names it. */
const FAMILIES: readonly (readonly string[])[] = [
  ['人', '名', '位', 'people', 'pupils', 'persons'],
  ['次', '场', '回', '度', '期', '轮', '场次', '批次', '班次', 'times', 'sessions'],
  ['人次'],
  ['个', '项', '件', '条', '篇', '份', '种', '支', '所', '家', '处', '套', '起', '例', '宗', '对', '节', '堂', '本', '册', '间', '块', '面', '组', '门', '户', '台', 'items', 'cases'],
  ['学时', '课时', '小时', '时', 'hours', 'h'],
  ['天', '日', 'days'],
  ['分', '分值', 'points'],
  ['秒', '秒钟', 'seconds', 's'],
  ['分钟', 'minutes', 'min'],
  ['元', '块钱', 'yuan'],
  ['%'],
  ['星'], ['级'], ['岁'], ['年'], ['月', '个月'], ['周'], ['平方米', '㎡', 'm2'], ['米', 'm'],
];
const FAMILY_OF = new Map(FAMILIES.flatMap((family) => family.map((unit) => [unit, family[0] ?? unit] as const)));

export const isUnit = (text: string): boolean => FAMILY_OF.has(text);

/** Longest first, so that 人次 is not read as 人. */
export const UNIT_PATTERN = [...FAMILY_OF.keys()].toSorted((a, b) => b.length - a.length).map((unit) => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** Whether a figure given in one unit may stand for a metric counted in another; a metric's unit may name several (人/次). */
export const unitsAgree = (given: string, wanted: string): boolean => {
  const choices = wanted.split(/[/／、]/).map((unit) => unit.trim().toLowerCase()).filter((unit) => unit !== '');
  const family = FAMILY_OF.get(given.toLowerCase());
  if (choices.length === 0 || family === undefined) return true;
  const known = choices.map((unit) => FAMILY_OF.get(unit)).filter((unit) => unit !== undefined);
  if (known.length < choices.length) return true;
  const loose = family === '个' && known.some((unit) => unit === '次') || family === '次' && known.includes('个');
  return loose || known.includes(family);
};
