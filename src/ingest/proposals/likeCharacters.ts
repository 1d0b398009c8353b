/** Traditional forms of the characters that school names are made of. */
const TRADITIONAL = '學学實实驗验園园兒儿縣县區区華华國国東东陽阳龍龙鳳凤橋桥樂乐廣广慶庆蘇苏雲云葉叶興兴寧宁鎮镇鄉乡級级職职業业術术師师屬属語语範范義义農农場场蓮莲鐵铁銀银濱滨灣湾嶺岭島岛萬万豐丰壽寿啟启門门問问開开關关劉刘張张陳陈楊杨馬马衛卫會会聯联體体畫画書书聖圣賢贤齊齐麗丽藝艺團团長长漢汉遠远達达適适蘭兰紅红綠绿黃黄藍蓝';
const SIMPLE: ReadonlyMap<string, string> = new Map(Array.from({ length: TRADITIONAL.length / 2 }, (_, at) => [TRADITIONAL[at * 2] ?? '', TRADITIONAL[at * 2 + 1] ?? '']));

export const simplified = (text: string): string => Array.from(text, (character) => SIMPLE.get(character) ?? character).join('');

/** Characters that are mistaken for one another when a name is typed, or read from a scan: each group looks alike. */
const GROUPS = [
  '未末', '己已巳', '土士', '日曰', '人入八', '天夭无', '千干于', '千干', '大太犬', '木本术', '王玉主', '田由甲申', '免兔', '乌鸟岛', '今令', '戊戌戍成', '旦且', '贝见', '古吉', '广厂', '晋普', '洋祥详', '清请晴情睛',
  '华毕', '堂棠', '凌陵棱', '阳阴', '渡度', '栖洒', '柏拍', '徵微', '泰秦奉', '荣荥', '博搏', '竟竞', '燕蒸', '岗冈岚', '桥侨娇', '埔浦铺', '坝项坎', '卢芦户', '薛薜', '汆永水', '墩敦', '兰三', '庄压', '塘糖搪', '湖胡糊', '港巷',
  '圩吁汙', '堰偃', '潭谭', '檀擅', '泾径经', '浒许', '钱线', '栗粟', '梁粱', '锡赐', '滨宾', '淞松', '邮由', '邗刊', '邳坯', '盱吁', '崇祟', '晖辉挥', '辰晨', '景影', '昊吴', '宣宜', '官宫', '侯候', '延廷', '常棠', '菱萎', '蓝篮',
] as const;
const ALIKE: ReadonlyMap<string, string> = (() => {
  const alike = new Map<string, string>();
  for (const group of GROUPS) for (const character of group) alike.set(character, (alike.get(character) ?? '') + group);
  return alike;
})();

export const lookAlike = (one: string, other: string): boolean => one !== other && (ALIKE.get(one)?.includes(other) ?? false);
