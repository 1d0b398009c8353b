export const brand = {
  title: '品牌',
};
