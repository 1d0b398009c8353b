import type { ComponentType } from 'react';
import type { IconName } from '../ui/Icon.tsx';

/** A screen of the product: its name is its address (`#/trend`) and the key of its words (`shell.trend`). */
export interface Screen {
  readonly name: ScreenName;
  readonly icon: IconName;
  /** After `g`, the key that goes there. */
  readonly key: string;
  readonly load: () => Promise<ComponentType>;
}

export const SCREEN_NAMES = ['overview', 'trend', 'compare', 'data'] as const;
export type ScreenName = (typeof SCREEN_NAMES)[number];

export const isScreenName = (text: string): text is ScreenName => SCREEN_NAMES.some((name) => name === text);

const missing = (name: string) => (): null => { void name; return null; };
const files = import.meta.glob<Readonly<Record<string, ComponentType>>>('../views/*/*Screen.tsx');
const fromViews = (folder: string, component: string) => async (): Promise<ComponentType> => {
  const file = files[`../views/${folder}/${component}.tsx`];
  return (await file?.())?.[component] ?? missing(component);
};

export const screens: readonly Screen[] = [
  { name: 'overview', icon: 'overview', key: 'o', load: fromViews('overview', 'OverviewScreen') },
  { name: 'trend', icon: 'trend', key: 't', load: fromViews('trend', 'TrendScreen') },
  { name: 'compare', icon: 'compare', key: 'c', load: fromViews('compare', 'CompareScreen') },
  { name: 'data', icon: 'data', key: 'd', load: fromViews('data', 'DataScreen') },
];
