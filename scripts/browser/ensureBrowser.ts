import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './findBrowser.ts';

const canInstall = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const aptGet = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

const hasChineseFont = (): boolean => {
  const fonts = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
};

const WAY_OUT =
  process.env['CHROME_PATH'] === undefined
    ? 'The browser tests need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to where it is.'
    : `The browser tests need Chrome, Chromium or Edge, and CHROME_PATH (${process.env['CHROME_PATH']}) leads to no file.`;

/** The path of a browser, after installing Debian's where this process may; throws one sentence otherwise. */
export const ensureBrowser = (): string => {
  const packages = [
    ...(findBrowser() === null ? ['chromium'] : []),
    ...(process.platform === 'linux' && !hasChineseFont() ? ['fonts-noto-cjk', 'fontconfig'] : []),
  ];
  if (packages.length > 0 && canInstall() && process.env['CHROME_PATH'] === undefined) {
    console.log(`Installing ${packages.join(' and ')} with apt-get, for the browser tests.`);
    const install = ['install', '-y', '--no-install-recommends', ...packages];
    if (!aptGet(...install)) {
      aptGet('update');
      aptGet(...install);
    }
  }
  const browser = findBrowser();
  if (browser === null) throw new Error(WAY_OUT);
  return browser;
};
