/** 新实小2023年, 市一中党支部: the short form of a school's name, where a title begins with it. */
const SHORT = /^[\s\u3000—\-–]*((?:[\u3400-\u9fff]{1,8}?)(?:实小|附小|附幼|实幼|实中|附中|外校|[一二三四五六七八九十]小|[一二三四五六七八九十]中|小|中|幼))(?=20\d{2}|二[〇○零]|党支部|党总支|党委|支部|书记|党建|年度)/u;

/** For a report in which no name in full was found: what may be one in its first lines. Only a likeness, never certain. */
export const shortNameOf = (text: string): string | null => {
  for (const line of text.split('\n').filter((each) => each.trim() !== '').slice(0, 3)) {
    const name = line.length <= 60 && !line.includes('。') ? SHORT.exec(line)?.[1] : undefined;
    if (name !== undefined && !/^(?:全|本|我|各|中|其|今|大|从)/u.test(name)) return name;
  }
  return null;
};
