export const sql = {
  title: '查询台',
};
