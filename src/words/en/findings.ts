import type { findings as zh } from '../zh/findings.ts';

export const findings: typeof zh = {
  title: 'Findings',
};
