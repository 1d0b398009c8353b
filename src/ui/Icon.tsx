/** Outlines on a grid of 24, drawn with the colour of the text around them. */
const PATHS = {
  overview: 'M4 4h7v9H4z M13 4h7v5h-7z M13 11h7v9h-7z M4 15h7v5H4z',
  trend: 'M4 4v16h16 M7 15l4-5 4 3 5-7',
  compare: 'M4 5h16v14H4z M4 10h16 M10 5v14 M15 5v14',
  distribution: 'M4 20h16 M6 16h.1 M9 16h.1 M9 12h.1 M12 16h.1 M12 12h.1 M12 8h.1 M12 4h.1 M15 16h.1 M15 12h.1 M18 16h.1',
  heat: 'M4 4h16v16H4z M4 9.3h16 M4 14.7h16 M9.3 4v16 M14.7 4v16',
  relation: 'M4 4v16h16 M8 15h.1 M10 11h.1 M13 13h.1 M15 8h.1 M18 7h.1 M11 15h.1',
  brand: 'M12 3a6 6 0 1 0 0 12 6 6 0 0 0 0-12z M8.5 14L7 21l5-2.5 5 2.5-1.5-7',
  findings: 'M5 4h14v16H5z M8.5 9l1.5 1.5L12.5 8 M8.5 15l1.5 1.5 2.5-2.5 M14.5 10h2 M14.5 16h2',
  profile: 'M5 3h14v18H5z M9 8h6 M8 17v-3 M12 17v-5 M16 17v-2',
  noticed: 'M12 4a6 6 0 0 0-3.5 10.9V17h7v-2.1A6 6 0 0 0 12 4z M9.5 20h5',
  sql: 'M4 5h16v14H4z M7.5 9l3 3-3 3 M12.5 15h4',
  story: 'M3 4h18v12H3z M12 16v5 M8 21h8 M7 12l3-4 3 2 4-4',
  collect: 'M4 4h11v9H4z M8 17h12V8 M16 14v6 M13 17h6',
  undo: 'M8 5L4 9l4 4 M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'M16 5l4 4-4 4 M20 9H10a6 6 0 0 0 0 12h3',
  data: 'M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3z M4 6v12c0 1.7 3.6 3 8 3s8-1.3 8-3V6 M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z M15.5 15.5L20 20',
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M12 2v3 M12 19v3 M2 12h3 M19 12h3 M5 5l2 2 M17 17l2 2 M19 5l-2 2 M7 17l-2 2',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  projector: 'M3 4h18 M5 4v11h14V4 M12 15v3 M8 21l4-3 4 3',
  print: 'M7 8V3h10v5 M7 17H4V9h16v8h-3 M7 14h10v7H7z',
  save: 'M12 4v11 M7 10l5 5 5-5 M5 20h14',
  import: 'M12 3v12 M7 10l5 5 5-5 M4 17v4h16v-4',
  paste: 'M9 4H6v17h12V4h-3 M9 3h6v4H9z M9 12h6 M9 16h6',
  folder: 'M3 6h6l2 2h10v11H3z',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8 M12 16.5v.5',
  filter: 'M4 5h16l-6.2 7.5V19l-3.6-2v-4.5z',
  close: 'M6 6l12 12 M18 6L6 18',
  fold: 'M14 6l-6 6 6 6',
  down: 'M6 10l6 6 6-6',
  up: 'M6 14l6-6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  unfold: 'M10 6l6 6-6 6',
  school: 'M3 10l9-6 9 6 M5 9.5V20h14V9.5 M10 20v-6h4v6',
  metric: 'M5 20V10 M12 20V4 M19 20v-7',
  language: 'M4 6h9 M8.5 4v2 M11 6c-.8 4-3.5 7-7 8.5 M6.5 9c1 2.5 3 4.5 5.5 5.5 M12.5 20l4-10 4 10 M14 16.5h5',
  warning: 'M12 4l9 16H3z M12 10v4 M12 17v.5',
  table: 'M4 5h16v14H4z M4 10h16 M4 14.5h16 M10 5v14',
  source: 'M6 3h8l4 4v14H6z M14 3v4h4 M9 12h6 M9 16h6',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M8 5v14 M16 5v14',
  swap: 'M7 4v14 M3.5 14.5L7 18l3.5-3.5 M17 20V6 M13.5 9.5L17 6l3.5 3.5',
  grip: 'M9 6h.1 M15 6h.1 M9 12h.1 M15 12h.1 M9 18h.1 M15 18h.1',
  link: 'M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1.2 1.2 M14 10a4.5 4.5 0 0 0-6.4 0l-3 3A4.5 4.5 0 0 0 11 19.4l1.2-1.2',
  circle: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  command: 'M5 7l5 5-5 5 M12 18h7',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: what it stands for is said in words beside it or in the button's name. */
export const Icon = ({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) => (
  <svg className="tb-icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
