import type { ComponentType } from 'react';
import type { IconName } from '../ui/Icon.tsx';

const SCREEN_NAMES = ['overview', 'trend', 'compare', 'distribution', 'heat', 'relation', 'brand', 'findings', 'profile', 'noticed', 'data', 'sql'] as const;
export type ScreenName = (typeof SCREEN_NAMES)[number];

/** A screen of the product: its name is its address (`#/trend`), its words (`shell.trend`) and its shortcut (`g t`). */
export interface Screen {
  readonly name: ScreenName;
  readonly icon: IconName;
  readonly load: () => Promise<ComponentType>;
}

/** In the order of the navigation; the first is shown where no other is asked for. */
export const screens: readonly Screen[] = [
  { name: 'overview', icon: 'overview', load: async () => (await import('../views/overview/OverviewScreen.tsx')).OverviewScreen },
  { name: 'trend', icon: 'trend', load: async () => (await import('../views/trend/TrendScreen.tsx')).TrendScreen },
  { name: 'compare', icon: 'compare', load: async () => (await import('../views/compare/CompareScreen.tsx')).CompareScreen },
  { name: 'distribution', icon: 'distribution', load: async () => (await import('../views/distribution/DistributionScreen.tsx')).DistributionScreen },
  { name: 'heat', icon: 'heat', load: async () => (await import('../views/heat/HeatScreen.tsx')).HeatScreen },
  { name: 'relation', icon: 'relation', load: async () => (await import('../views/relation/RelationScreen.tsx')).RelationScreen },
  { name: 'brand', icon: 'brand', load: async () => (await import('../views/brand/BrandScreen.tsx')).BrandScreen },
  { name: 'findings', icon: 'findings', load: async () => (await import('../views/findings/FindingsScreen.tsx')).FindingsScreen },
  { name: 'profile', icon: 'profile', load: async () => (await import('../views/profile/ProfileScreen.tsx')).ProfileScreen },
  { name: 'noticed', icon: 'noticed', load: async () => (await import('../views/noticed/NoticedScreen.tsx')).NoticedScreen },
  { name: 'data', icon: 'data', load: async () => (await import('../views/data/DataScreen.tsx')).DataScreen },
  { name: 'sql', icon: 'sql', load: async () => (await import('../views/sql/SqlScreen.tsx')).SqlScreen },
];

/** Screens about everything there is: what is chosen elsewhere is carried past them and changes nothing. */
const WHOLE: readonly string[] = ['data', 'sql'];

export const isScoped = (screen: string): boolean => !WHOLE.includes(screen);

export const isScreenName = (text: string): text is ScreenName => SCREEN_NAMES.some((name) => name === text);
