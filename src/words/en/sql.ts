import type { sql as zh } from '../zh/sql.ts';

export const sql: typeof zh = {
  title: 'SQL console',
};
