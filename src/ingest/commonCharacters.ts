/** Characters that any file of schools and reports is full of, in simplified and traditional writing. */
const FREQUENT = new Set(
  '学校学校小中高年级数人名称党员支部委员会区县市镇乡村街道实验新华第一二三四五六七八九十百千万次率分值有无是否的了在和与及为对不个' +
    '教育师生幼儿园班项目品牌申报级别批结果问题原因措施整改活动主题日课谈话演练检查安全示范先进组织学习参加备注合计序号单位类型指标' +
    '東西南北大學學校國立私縣區總計數統計設立別稱號長黨員級實驗會議題動參與員師資專業技職院系所男女生碼度編班普通科' +
    '備註鄉鎮華萬與對個園項請談話練檢範組織習號單類標層總處黨課廉潔報審評優獎獲證書記錄執',
);

/** The characters that an encoding puts into its first level: the common ones, a fifth of all it can write. */
const levelOne = (encoding: string, leads: readonly [number, number], trails: readonly (readonly [number, number])[]): ReadonlySet<string> => {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (const [low, high] of trails) for (let trail = low; trail <= high; trail += 1) bytes.push(lead, trail);
  }
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
};

const madeOnce = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** GB 2312 rows 16 to 55; Big5 A440 to C67E; JIS X 0208 rows 16 to 47. */
export const commonIn: Readonly<Record<'gb18030' | 'big5' | 'shift_jis', () => ReadonlySet<string>>> = {
  gb18030: madeOnce(() => levelOne('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]])),
  big5: madeOnce(() => levelOne('big5', [0xa4, 0xc6], [[0x40, 0x7e], [0xa1, 0xfe]])),
  shift_jis: madeOnce(() => levelOne('shift_jis', [0x88, 0x97], [[0x40, 0x7e], [0x80, 0xfc]])),
};

export const isFrequent = (character: string): boolean => FREQUENT.has(character);
