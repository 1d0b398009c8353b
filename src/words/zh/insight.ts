export const insight = {
  title: '值得注意',
};
