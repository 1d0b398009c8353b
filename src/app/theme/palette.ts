import type { ThemeName } from '../../charts/look.ts';

/** One theme, whole: what CSS, Ant Design and the charts are all made from. Sizes in pixels. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  /** Behind a row or button under the pointer, and behind quiet labels. */
  readonly hover: string;
  readonly text: string;
  readonly muted: string;
  /** Lines that part things; `edge` for what can be acted on (3:1 against the surface). */
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly onAccent: string;
  /** A very light wash of the accent, behind what is chosen. */
  readonly wash: string;
  readonly good: string;
  readonly bad: string;
  readonly notice: string;
  readonly noticeLine: string;
  readonly norm: string;
  readonly band: string;
  readonly grid: string;
  readonly shadow: string;
  /** After Okabe and Ito (2008), each brought to 3:1 against the surface; blue, vermilion, green, purple, orange, sky, grey, yellow. */
  readonly series: readonly string[];
  readonly fontSize: number;
  readonly chartFontSize: number;
  readonly lineWidth: number;
  readonly controlHeight: number;
}

const light: Palette = {
  page: '#f6f6f5',
  surface: '#ffffff',
  hover: '#efefed',
  text: '#1f2328',
  muted: '#5a6169',
  line: '#dededb',
  edge: '#7a8087',
  accent: '#a61c1c',
  onAccent: '#ffffff',
  wash: '#fbf0ee',
  good: '#0b6e4f',
  bad: '#a8420c',
  notice: '#fdf6e3',
  noticeLine: '#e6d5a3',
  norm: '#a61c1c',
  band: 'rgba(0, 114, 178, 0.15)',
  grid: '#e6e6e3',
  shadow: '0 6px 24px rgba(31, 35, 40, 0.14)',
  series: ['#0072b2', '#c75300', '#00835f', '#b85c94', '#a87400', '#2f86bd', '#5c5c5c', '#857c00'],
  fontSize: 14,
  chartFontSize: 12,
  lineWidth: 2,
  controlHeight: 32,
};

const dark: Palette = {
  page: '#121417',
  surface: '#1b1e22',
  hover: '#262a30',
  text: '#e9ebee',
  muted: '#a7afb8',
  line: '#343a41',
  edge: '#6b737c',
  accent: '#f2665c',
  onAccent: '#1a0403',
  wash: '#33201f',
  good: '#4fc99a',
  bad: '#f0a35e',
  notice: '#2b2618',
  noticeLine: '#5c4f28',
  norm: '#f2665c',
  band: 'rgba(86, 180, 233, 0.2)',
  grid: '#2c3137',
  shadow: '0 6px 24px rgba(0, 0, 0, 0.6)',
  series: ['#56b4e9', '#e8743b', '#2bbf93', '#dd92bb', '#e69f00', '#9ecbee', '#d8d8d8', '#f0e442'],
  fontSize: 14,
  chartFontSize: 12,
  lineWidth: 2,
  controlHeight: 32,
};

/** For a hall: washed-out beamers keep only strong differences, and the last row reads from ten metres. */
const projector: Palette = {
  page: '#ffffff',
  surface: '#ffffff',
  hover: '#ebebeb',
  text: '#000000',
  muted: '#333333',
  line: '#8c8c8c',
  edge: '#4d4d4d',
  accent: '#8f0f0f',
  onAccent: '#ffffff',
  wash: '#f7e6e4',
  good: '#00543a',
  bad: '#8a3200',
  notice: '#fff3c4',
  noticeLine: '#8a6d00',
  norm: '#8f0f0f',
  band: 'rgba(0, 82, 130, 0.24)',
  grid: '#c4c4c4',
  shadow: '0 0 0 2px #4d4d4d',
  series: ['#005a8f', '#b34700', '#006b4d', '#97437a', '#7a5400', '#1f6fa3', '#404040', '#665f00'],
  fontSize: 18,
  chartFontSize: 18,
  lineWidth: 4,
  controlHeight: 42,
};

export const palettes: Readonly<Record<ThemeName, Palette>> = { light, dark, projector };

/** Nothing is fetched: what Windows, macOS, UOS and Kylin bring with them. English first by a Latin face, for its quotes and spacing. */
const CHINESE =
  '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"';

export const fonts = {
  zh: `${CHINESE}, system-ui, sans-serif`,
  en: `"Segoe UI", "Helvetica Neue", "Liberation Sans", ${CHINESE}, system-ui, sans-serif`,
} as const;
