export const heat = {
  title: '热力',
};
