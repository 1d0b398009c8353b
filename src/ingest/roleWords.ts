import { plainText } from '../domain/plainText.ts';

export type KeyRole =
  | 'school' | 'schoolCode' | 'schoolType' | 'area' | 'pupils' | 'staff' | 'members' | 'alias' | 'opened' | 'closed' | 'lineage' | 'year'
  | 'metricName' | 'value' | 'numerator' | 'denominator' | 'status' | 'unit' | 'level'
  | 'programme' | 'brandLevel' | 'batch' | 'outcome' | 'findingKind' | 'category' | 'sentence' | 'personal' | 'serial' | 'remark' | 'split';

/** Headers that say a role. Compared as `headerWord`. Order is precedence where a word stands twice. */
const WORDS: readonly (readonly [KeyRole, string])[] = [
  ['school', '学校 学校名称 学校名 单位 单位名称 校名 学校全称 学校简称 填报单位 填报学校 报送单位 所在学校 党组织 党组织名称 支部 支部名称 党支部 党支部名称 所属学校 幼儿园 园名 學校 學校名稱 校別 school schoolname nameofschool establishment establishmentname institution institutionname provider providername 院校名称 基层党组织 基层单位'],
  ['schoolCode', '学校标识码 标识码 代码 学校代码 学校编码 单位代码 机构代码 编码 學校代碼 代碼 schoolcode code schoolid id urn schoolurn schoollaestab laestab estab dfe'],
  ['schoolType', '学校类型 学校类别 类型 办学类型 学段 学校性质 学校种类 學校類別 學校類型 schooltype typeofschool establishmenttype phase type'],
  ['area', '所属片区 所在片区 片区名称 片区 区域 所在区域 镇街 街道 乡镇 所属街道 所属镇街 所在镇街 区县 所属区 所在区 行政区 行政区划 所在地 地区 督导区 area district region town localauthority'],
  ['pupils', '学生数 学生人数 在校生 在校生数 在校学生 在校学生数 在校生人数 学生总数 pupils pupilcount numberofpupils students studentcount'],
  ['staff', '教职工 教职工数 教职工人数 教职工总数 教师数 教师人数 专任教师数 staff staffcount numberofstaff'],
  ['members', '党员 党员数 党员人数 党员总数 members membercount partymembers'],
  ['alias', '曾用名 别名 简称 其他名称 原名 又名 旧名 原校名 aliases alias formernames formername othernames shortname'],
  ['opened', '建校年份 建校时间 开办年份 成立年份 成立时间 启用年份 建校年 开办年 opened openedyear openyear opendate'],
  ['closed', '撤销年份 停办年份 撤并年份 关闭年份 合并年份 停办年 撤并年 closed closedyear closeyear closedate'],
  ['lineage', '沿革 学校沿革 历史沿革 沿革情况 变更 变更情况 变更记录 变动情况 更名 更名情况 校名变更 撤并情况 合并情况 隶属 隶属关系 隶属学校 集团 集团校 所属集团 所在集团 教育集团 所属教育集团 所在教育集团 集团名称 集团化办学 校区 校区情况 主校 总校 所属主校 所属总校 本部 沿革變更 history lineage predecessor formerly schoolhistory'],
  ['year', '年度 年份 年 学年 学年度 报告年度 统计年度 所属年度 考核年度 填报年度 申报年度 申报年份 年別 學年度 學年 民國年 year reportyear schoolyear academicyear timeperiod fiscalyear period'],
  ['metricName', '指标 指标名称 指标项 指标名 统计项目 统计指标 考核指标 考核项目 填报项目 数据项 项目指标 metric metricname metricid indicator indicatorname measure variable'],
  ['value', '数值 值 指标值 数据 完成值 完成情况 完成数 实际值 实绩值 实绩 本年值 填报值 填报内容 统计值 核对后的数 rightvalue value figure amount result'],
  ['numerator', '分子 numerator'],
  ['denominator', '分母 基数 denominator'],
  ['status', '状态 数据状态 值状态 口径状态 性质 status'],
  ['unit', '计量单位 单位(计量) 量纲 unit units'],
  ['level', '层级 数据层级 统计层级 统计级别 汇总级别 geographiclevel geographylevel arealevel level reportinglevel'],
  ['programme', '品牌 品牌名称 项目名称 申报品牌 申报项目 品牌项目 党建品牌 党建品牌名称 书记项目 programme brand brandname project projectname'],
  ['brandLevel', '级别 申报级别 品牌级别 项目级别 等级 申报层级 brandlevel applicationlevel'],
  ['batch', '批次 申报批次 batch round'],
  ['outcome', '结果 申报结果 评审结果 申报状态 评定结果 当前状态 进展 outcome applicationresult'],
  ['findingKind', '条目类型 内容类型 问题类型 种类 findingkind kind'],
  ['category', '类别 分类 问题类别 类别标签 问题分类 所属类别 归类 category categories'],
  ['sentence', '内容 原文 表述 问题描述 问题表述 具体问题 描述 存在问题 问题 原句 sentence text content finding description'],
  ['personal', '姓名 联系人 联系电话 电话 手机 手机号 手机号码 身份证 身份证号 身份证号码 填报人 填表人 书记姓名 负责人 校长 书记 邮箱 电子邮箱 出生日期 出生年月 填报人姓名 填报人电话 審核人 审核人 name(person) contact phone telephone mobile email idnumber author submittedby preparedby'],
  ['serial', '序号 编号 序 行号 no no. # 项次 項次 serial rowno index 顺序'],
  ['remark', '备注 说明 備註 附注 原报数 上年数 核对事项 reportedbefore lastyear tocheck remark remarks note notes comment comments'],
  ['split', '年级 性别 原因 民族 类别明细 学历 年龄段 职称 性別 年級 ncyear yeargroup grade sex gender reason characteristic breakdown ethnicity agegroup'],
];

/** A header reduced to its words: no unit in brackets, no space, underscore or mark. */
const headerWord = (header: string): string =>
  plainText(header).toLowerCase().replace(/[（(【[][^)）】\]]{0,80}[)）】\]]$/, '').replace(/[\s_\-·:：*"'“”.]/g, '');

const ROLE_OF = new Map<string, KeyRole>();
for (const [role, words] of WORDS) for (const word of words.split(' ')) if (!ROLE_OF.has(headerWord(word))) ROLE_OF.set(headerWord(word), role);

/** The role that a header's words say, before any value is looked at; null where they say none. */
export const keyRoleOf = (header: string): KeyRole | null => ROLE_OF.get(headerWord(header)) ?? null;

export type PlaceLevel = 'country' | 'region' | 'authority' | 'school';
const PLACE_LEVELS: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/^(?:country|nation)_?(name|code)$/, 'country'],
  [/^(?:region|rsc_region|gor)_?(name|code)$/, 'region'],
  [/^(?:(?:new|old)_)?(?:la|lad|local_?authority|authority|utla|ltla|district|county|trust)_?(name|code)$/, 'authority'],
  [/^(?:school|establishment|provider|institution)_?(name|code|urn|laestab|ukprn|id)$/, 'school'],
];

/** Open data name each level of place in a pair of columns (region_code, region_name); coarsest first. */
export const placeLevelOf = (header: string): { readonly level: PlaceLevel; readonly part: 'name' | 'code' } | null => {
  const word = plainText(header).toLowerCase().replaceAll(/[\s-]+/g, '_');
  for (const [pattern, level] of PLACE_LEVELS) {
    const match = pattern.exec(word);
    if (match) return { level, part: match[1] === 'name' ? 'name' : 'code' };
  }
  return null;
};

export const PLACE_ORDER: readonly PlaceLevel[] = ['school', 'authority', 'region', 'country'];
