import { delimited } from '../delimited.ts';
import { encodeGb18030 } from '../encode.ts';
import { schoolYear } from '../figures/schoolYear.ts';
import { type SampleFile, sampleFile } from '../sampleFile.ts';
import { LAST_YEAR } from '../sampleSchool.ts';
import { DISTRICT, schools } from '../schools.ts';

const TYPES = { kindergarten: '幼儿园', primary: '小学', junior: '初级中学', nine_year: '九年一贯制学校', senior: '高级中学', complete: '完全中学', other: '其他' };
const HEADERS = ['序号', '学校标识码', '学校名称', '曾用名', '学校类型', '所在片区', '在校学生数', '教职工数', '党员数', '开办年份', '撤并年份', '备注'];

/** The register of schools, those that are gone included. */
export const registerFile = (): SampleFile => {
  const rows = schools.map((school, place) => {
    const at = schoolYear(school, school.closed ?? LAST_YEAR);
    const closed = school.closed === null ? '' : String(school.closed);
    return [
      String(place + 1), school.code, school.name, school.former?.name ?? '', TYPES[school.type], school.area,
      String(school.pupils), String(at.staff), String(at.inService + at.retired), String(school.opened), closed, school.fate,
    ];
  });
  const title = [`${DISTRICT}学校基本信息表`, ...HEADERS.slice(1).map(() => '')];
  return sampleFile({ path: `01学校基本信息/${DISTRICT}学校基本信息.csv`, bytes: encodeGb18030(delimited([title, HEADERS, ...rows])) });
};
