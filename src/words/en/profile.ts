import type { profile as zh } from '../zh/profile.ts';

export const profile: typeof zh = {
  title: 'School profile',
  similar: {
    bySize: {
      pupils: '{{n}} {{schools}} with {{from}} to {{to}} pupils',
      staff: '{{n}} {{schools}} with {{from}} to {{to}} staff',
      members: '{{n}} {{schools}} with {{from}} to {{to}} Party members',
    },
    byType: '{{n}} {{schools}} (size unknown, by type only)',
    chosen: '{{n}} schools chosen by hand',
    notEnough: {
      size: 'not enough similar schools ({{n}} {{schools}} of like size, under 5)',
      type: 'not enough similar schools ({{n}} other {{schools}}, under 5)',
      choice: 'not enough similar schools ({{n}} chosen, under 5)',
    },
    schools: {
      kindergarten: 'kindergartens',
      primary: 'primary schools',
      junior: 'junior secondary schools',
      nine_year: 'nine-year schools',
      senior: 'senior secondary schools',
      complete: 'complete secondary schools',
      other: 'unclassified schools',
    },
  },
};
