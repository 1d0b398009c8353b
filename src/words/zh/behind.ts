export const behind = {
  caption: '各校数值，点数值看出处',
  school: '学校',
  type: '类型',
  value: '数值',
  parts: '分子 / 分母',
  status: '说明',
};
