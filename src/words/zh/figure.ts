export const figure = {
  title: '图表',
};
