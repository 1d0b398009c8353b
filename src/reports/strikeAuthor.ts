/** What stands in place of each letter of a name: offsets in the text stay as they are. */
const STRUCK = '█';

const SURNAME =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章苏潘葛范彭郎鲁韦昌马苗凤花方俞任袁柳唐罗薛雷贺倪汤滕殷毕郝邬安常于傅皮卞齐康伍余元顾孟平黄穆萧尹姚邵汪祁毛米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠甄家封储靳段焦巴牧隗车侯全班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印白蒲台从鄂索赖卓蔺屠蒙池乔闻党翟谭贡劳姬申扶堵冉宰郦雍桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎连习艾鱼容向古易廖居衡步耿满匡国文寇广阙东殴沃利蔚越隆师巩聂敖冷辛阚那简饶曾关肖游竺权])';
const GIVEN = '[\\u3400-\\u9fff](?:[ \\u3000]*[\\u3400-\\u9fff])?';
/** 张三, 张 三, 欧阳小明. */
const NAME = `${SURNAME}[ \\u3000]*${GIVEN}`;
const GAP = '[ \\t\\u3000]*';
const END = '(?=[ \\t\\u3000]*(?:$|[\\n，。；、,;()（）/|]|\\d|[A-Za-z]|联系|电话|日期|时间|职务|单位|审核|校对|签发|二[〇○Oo零]))';

/** Words that a person's name follows wherever they stand. */
const LABEL = '(?:述职人|汇报人|报告人|发言人|撰写人?|撰稿人?|撰文|执笔人?|起草人?|作者|填表人|填报人|制表人|报送人|联系人|经办人|责任人|负责人|审核人?|审签人?|校对|签发人?|签名|签字|署名|姓名|党支部书记|党总支书记|党委书记|支部书记|副?书记|副?校长|园长|党务干部|党建联络员)';

const LABELLED = new RegExp(`${LABEL}(?:[(（][^()（）\\n]{0,8}[)）])?${GAP}[：:]${GAP}(${NAME})${END}`, 'gmu');
/** 书记 张三 at the end of a line of the head or the signature. */
const SIGNED = new RegExp(`(?:书记|校长|园长|主任|支部|总支|党委|学校|小学|中学|幼儿园)[ \\t\\u3000]*(${NAME})$`, 'gmu');
/** A line that is a name and nothing else. */
const ALONE = new RegExp(`^[—\\-–\\s\\u3000(（]*(${NAME})[)）]?$`, 'gmu');
const INTRODUCED = new RegExp(`(?:我叫|我是[^，。；\\n]{0,24}(?:书记|校长|园长|委员)|本人)[，,]?${GAP}(${NAME})(?=[，,。、；\\n])`, 'gu');
/** Numbers of telephones and of persons. */
const NUMBERS = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx]|0\d{2,3}[-— ]\d{7,8})(?!\d)/gu;
/** Not persons, though they begin with a surname: words that stand alone on a line or after 书记. */
const WORDS = /^(?:方案|方向|方法|成效|成果|计划|经验|经费|项目|全体|全文|全年|高度|文件|文化|文明|明年|安全|平安|平台|党建|党员|党课|党务|党委|党总支|党支部|党风|师德|师资|师风|师生|向上|强化|强基|关于|关键|关爱|党纪|许可|应知|经过|温馨|简介|简况|简要|国家|广大|通过|通知|连续|明确|成立|成长|时间|单位|金句|宣传|宣讲|江苏|常州|程序|支部|司法|高质|华彩|元旦|水平|花絮|家校|家访|家长|容易|管理|任务|任职|常态|台账|白板|目标|祝愿|石榴|计分|同志|文本|文字|文稿|段落|应对|安排|居安|解决|解放|别具|通报|边学|从严|从实|习近平|习总|龙头|游园|权力|权责|荣誉|荣获|凤凰|阳光|申报|古诗|易错|利用|越来|向着|成绩|施教|施行|宗旨|包括|全面|班子|班级|班主|和|应急)/u;

const linesOf = (text: string, from: number, to: number): readonly [number, number] => {
  const ends: number[] = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at + 1);
  const filled = ends.filter((start, index) => text.slice(start, ends[index + 1] ?? text.length).trim() !== '');
  const begin = from < 0 ? filled.at(from) : filled[from];
  const end = to === 0 ? text.length : (filled[to] ?? text.length);
  return [begin ?? 0, end];
};

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern)).flatMap(([, name]) => (name === undefined || WORDS.test(name) ? [] : [name.replaceAll(/[ \t\u3000]/g, '')]));

/** Names of those who wrote or signed the report: labelled anywhere, and what stands as a name in its first and last lines. */
export const authorsOf = (text: string): readonly string[] => {
  const head = text.slice(...linesOf(text, 0, 4));
  const tail = text.slice(...linesOf(text, -4, 0));
  const found = [...namesIn(text, LABELLED), ...namesIn(text.slice(0, 400), INTRODUCED), ...[head, tail].flatMap((part) => [...namesIn(part, SIGNED), ...namesIn(part, ALONE)])];
  return [...new Set(found)].toSorted((one, other) => other.length - one.length);
};

/** A text without these names, letter for letter, and without numbers of telephones and persons. */
export const strikeNames = (text: string, names: readonly string[]): string =>
  names
    .map((name) => new RegExp(Array.from(name).join('[ \\t\\u3000]*'), 'gu'))
    .concat(NUMBERS)
    .reduce((struck, pattern) => struck.replaceAll(pattern, (found) => STRUCK.repeat(found.length)), text);
