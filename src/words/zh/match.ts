/** Why a school of a file is likely one that is known. */
export const match = {
  short_form: '简称与全称',
  prefix: '只差省、市、区的名称',
  campus: '可能是同一学校的校区',
  party_organisation: '党组织的名称',
  code_differs: '名称相同，代码不同',
};
