export const scope = {
  title: '筛选',
};
