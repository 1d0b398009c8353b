import type { profile as zh } from '../zh/profile.ts';

export const profile: typeof zh = {
  title: 'School profile',
};
