export const relation = {
  title: '关联',
};
