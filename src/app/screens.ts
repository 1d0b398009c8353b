import type { ComponentType } from 'react';
import type { Search } from '../ui/AddressContext.ts';
import type { IconName } from '../ui/Icon.tsx';

const SCREEN_NAMES = ['overview', 'noticed', 'trend', 'compare', 'distribution', 'heat', 'relation', 'brand', 'findings', 'profile', 'story', 'data', 'sql'] as const;
export type ScreenName = (typeof SCREEN_NAMES)[number];

/** What a screen is for: the whole at a glance, metrics of many schools, what schools tell of themselves, what is shown to others, the data themselves. */
export const SCREEN_GROUPS = ['glance', 'metrics', 'schools', 'present', 'data'] as const;
type ScreenGroup = (typeof SCREEN_GROUPS)[number];

/** A screen of the product: its name is its address (`#/trend`), its words (`shell.trend`) and its shortcut (`g t`). */
export interface Screen {
  readonly name: ScreenName;
  readonly group: ScreenGroup;
  readonly icon: IconName;
  readonly load: () => Promise<ComponentType>;
}

/** In the order of the navigation; the first is shown where no other is asked for. */
export const screens: readonly Screen[] = [
  { name: 'overview', group: 'glance', icon: 'overview', load: async () => (await import('../views/overview/OverviewScreen.tsx')).OverviewScreen },
  { name: 'noticed', group: 'glance', icon: 'noticed', load: async () => (await import('../views/noticed/NoticedScreen.tsx')).NoticedScreen },
  { name: 'trend', group: 'metrics', icon: 'trend', load: async () => (await import('../views/trend/TrendScreen.tsx')).TrendScreen },
  { name: 'compare', group: 'metrics', icon: 'compare', load: async () => (await import('../views/compare/CompareScreen.tsx')).CompareScreen },
  { name: 'distribution', group: 'metrics', icon: 'distribution', load: async () => (await import('../views/distribution/DistributionScreen.tsx')).DistributionScreen },
  { name: 'heat', group: 'metrics', icon: 'heat', load: async () => (await import('../views/heat/HeatScreen.tsx')).HeatScreen },
  { name: 'relation', group: 'metrics', icon: 'relation', load: async () => (await import('../views/relation/RelationScreen.tsx')).RelationScreen },
  { name: 'brand', group: 'schools', icon: 'brand', load: async () => (await import('../views/brand/BrandScreen.tsx')).BrandScreen },
  { name: 'findings', group: 'schools', icon: 'findings', load: async () => (await import('../views/findings/FindingsScreen.tsx')).FindingsScreen },
  { name: 'profile', group: 'schools', icon: 'profile', load: async () => (await import('../views/profile/ProfileScreen.tsx')).ProfileScreen },
  { name: 'story', group: 'present', icon: 'story', load: async () => (await import('../present/StoryScreen.tsx')).StoryScreen },
  { name: 'data', group: 'data', icon: 'data', load: async () => (await import('../views/data/DataScreen.tsx')).DataScreen },
  { name: 'sql', group: 'data', icon: 'sql', load: async () => (await import('../views/sql/SqlScreen.tsx')).SqlScreen },
];

/** Screens about everything there is: what is chosen elsewhere is carried past them and changes nothing. */
const WHOLE: readonly string[] = ['story', 'data', 'sql'];

/** The checks of Data are of the schools chosen, as the screens are. */
export const isScoped = (screen: string, search: Search): boolean => !WHOLE.includes(screen) || (screen === 'data' && search['tab'] === 'quality');

/** Whether what a screen shows can be collected into a story. */
export const isCollectable = (screen: string): boolean => screen !== 'story';

export const isScreenName = (text: string): text is ScreenName => SCREEN_NAMES.some((name) => name === text);
