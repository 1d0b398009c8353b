import { plainText, wordKey } from '../domain/plainText.ts';

const TOTAL = /^(?:全?[区市县镇校]|区属|市属|各校|各单位|全部|学校|小学|初中|高中|中学|幼儿园|九年一贯制|完全中学|民办|公办|本页|以上)*(?:合计|总计|小计|共计|总数|平均|平均值|平均数|平均分|区均|区均值|均值|市均|校均|汇总|中位数|最大值|最小值|最高|最低|達標率|达标率|總計|小計|合計|平均值)(?:[(（:：].*)?$/;
const TOTAL_ENGLISH = /^(?:grand|sub|overall|district|all)?(?:total|totals|average|mean|median|sum|subtotal|overall|allschools|max|min)$/;

/** Whether a school's cell names a sum or mean of the rows, not a school: 合计, 小学小计, 区均, Total; never 总部小学. */
export const isTotal = (text: string): boolean => {
  const word = wordKey(text);
  return TOTAL.test(word) || TOTAL_ENGLISH.test(word.replace(/[\s_-]/g, '')) || /^.{1,8}(?:小计|合计|总计)$/.test(word);
};

/** 注：…, 说明：…, Source: …, signatures below a table. */
export const isFootnote = (text: string): boolean =>
  /^(?:注|备注|说明|填表说明|数据来源|资料来源|來源|資料來源|附注|备|填表人|审核人|制表|制表人|联系人|填报人|单位负责人|报送日期|填报日期|打印日期|\*|※|source|notes?|footnotes?)(?:\s*\d*\s*[:：.]|[(（]|$)/i.test(plainText(text));

/** A row that only names the group of the rows below it: 一、小学（6所）, 北京市（92所）, 幼儿园组. */
export const isSection = (text: string): boolean => {
  const plain = plainText(text);
  return /^[一二三四五六七八九十]+[、.]/.test(plain) || /\(\d+\s*[所个家校园]\)$/.test(plain) || /^(?:公办|民办|区属|市属|直属)?(?:小学|初中|高中|幼儿园|中学|九年一贯制学校|九年一贯制|完全中学|特殊教育)(?:部分|组|段|类|学段)?[:：]?$/.test(plain);
};
