import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES_LINUX = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const PATHS_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => [
  `/Applications/${name}.app/Contents/MacOS/${name}`,
  `${process.env['HOME'] ?? ''}/Applications/${name}.app/Contents/MacOS/${name}`,
]);
const PATHS_WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
  const folder = process.env[variable];
  return folder === undefined
    ? []
    : ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
        join(folder, path),
      );
});

const candidates = (): readonly string[] => {
  if (process.platform === 'darwin') return PATHS_MAC;
  if (process.platform === 'win32') return PATHS_WINDOWS;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES_LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/** The path of an installed Chrome, Chromium or Edge; CHROME_PATH wins; null where there is none. */
export const findBrowser = (): string | null => {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null;
  return candidates().find((path) => existsSync(path)) ?? null;
};
