export const profile = {
  title: '学校画像',
};
