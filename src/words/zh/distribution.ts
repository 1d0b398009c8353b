export const distribution = {
  title: '分布',
};
