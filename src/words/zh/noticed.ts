export const noticed = {
  title: '值得注意',
};
