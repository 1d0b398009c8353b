import { AlignmentType, LineRuleType, convertMillimetersToTwip, type IFontAttributesProperties, type IStylesOptions } from 'docx';
import type { Language } from '../../domain/bilingual.ts';

/** Typefaces of official documents by their names on Windows; `instead` names what stands in where they are not installed. */
export const FACES = { title: '方正小标宋简体', heading: '黑体', second: '楷体', body: '仿宋', table: '宋体', latin: 'Times New Roman' } as const;

export const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  [FACES.title]: ['华文中宋', '宋体', 'SimSun'], [FACES.heading]: ['SimHei'], [FACES.second]: ['KaiTi', '楷体_GB2312'], [FACES.body]: ['FangSong', '仿宋_GB2312'], [FACES.table]: ['SimSun'],
};

export const font = (face: string): IFontAttributesProperties => ({ ascii: FACES.latin, hAnsi: FACES.latin, cs: FACES.latin, eastAsia: face });

/** Letters in half points: 二号, 三号, 四号, 五号, 小五. */
export const SIZE = { second: 44, third: 32, fourth: 28, fifth: 21, smallFifth: 18 } as const;

/** A4 with the margins of GB/T 9704-2012: the type area is 156 mm wide. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: { top: convertMillimetersToTwip(37), bottom: convertMillimetersToTwip(35), left: convertMillimetersToTwip(28), right: convertMillimetersToTwip(26), footer: convertMillimetersToTwip(22) },
};

/** Of the type area, at 96 to the inch. */
export const PAGE_PIXELS = (156 / 25.4) * 96;

/** 28 points a line, as official documents are set. */
const LINES = { line: 28 * 20, lineRule: LineRuleType.EXACT } as const;
const CHINESE_INDENT = { firstLineChars: 200, firstLine: 640 } as const;

export const officialStyles = (language: Language): IStylesOptions => {
  const indent = language === 'zh' ? CHINESE_INDENT : {};
  return {
    default: {
      document: { run: { font: font(FACES.body), size: SIZE.third, language: { value: 'en-GB', eastAsia: 'zh-CN' } }, paragraph: { spacing: LINES } },
      title: { run: { font: font(FACES.title), size: SIZE.second, bold: false }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 280, line: 36 * 20, lineRule: LineRuleType.EXACT } } },
      heading1: { run: { font: font(FACES.heading), size: SIZE.third, bold: language === 'en', color: '000000' }, paragraph: { indent, spacing: { ...LINES, before: 200 }, keepNext: true } },
      heading2: { run: { font: font(FACES.second), size: SIZE.third, bold: language === 'en', color: '000000' }, paragraph: { indent, spacing: { ...LINES, before: 120 }, keepNext: true } },
      heading3: { run: { font: font(FACES.body), size: SIZE.third, bold: true, color: '000000' }, paragraph: { indent, spacing: LINES, keepNext: true } },
    },
    paragraphStyles: [
      { id: 'Official', name: language === 'zh' ? '公文正文' : 'Official text', basedOn: 'Normal', quickFormat: true, paragraph: { indent, spacing: LINES } },
      { id: 'Scope', name: language === 'zh' ? '口径' : 'Scope', basedOn: 'Normal', run: { size: SIZE.fourth }, paragraph: { indent, spacing: LINES, keepNext: true } },
      { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { font: font(FACES.heading), size: SIZE.fifth }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 80, after: 80, line: 240, lineRule: LineRuleType.AUTO } } },
      { id: 'Picture', name: language === 'zh' ? '图' : 'Picture', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120, line: 240, lineRule: LineRuleType.AUTO } } },
      { id: 'Source', name: language === 'zh' ? '来源' : 'Source', basedOn: 'Normal', run: { size: SIZE.fifth }, paragraph: { indent: { left: 480, hanging: 480 }, spacing: { line: 320, lineRule: LineRuleType.AUTO } } },
    ],
  };
};
