import type { commands as zh } from '../zh/commands.ts';

export const commands: typeof zh = {
  title: 'Search or go to',
  placeholder: 'Screens, metrics, schools, actions; pinyin works too',
  goTo: 'Screens',
  actions: 'Actions',
  metrics: 'Metrics (to their trend)',
  schools: 'Schools (to their trend)',
  importFiles: 'Import files…',
  importFolder: 'Import a folder…',
  showSample: 'Show the sample district',
  showOwn: 'Show my data',
  language: 'Switch to Chinese',
  light: 'Light appearance',
  dark: 'Dark appearance',
  projector: 'Projector appearance',
  fold: 'Fold or unfold the navigation',
  filter: 'Filter schools and years',
  table: 'Chart or table',
  help: 'Help and shortcuts',
  palette: 'Search or go to',
  followedBy: 'then',
};
