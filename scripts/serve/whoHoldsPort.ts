import { execFileSync } from 'node:child_process';

const isTongbi = async (port: number): Promise<boolean> => {
  try {
    const page = await fetch(`http://localhost:${String(port)}/`, { signal: AbortSignal.timeout(1000) });
    return (await page.text()).includes('同比');
  } catch {
    return false;
  }
};

const listener = (port: number): string | null => {
  if (process.platform === 'win32') return null;
  try {
    const lines = execFileSync('lsof', ['-nP', `-iTCP:${String(port)}`, '-sTCP:LISTEN', '-Fpc'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const found = /^p(?<id>\d+)\nc(?<name>.*)$/mu.exec(lines)?.groups;
    return found ? `${found['name'] ?? ''} (process ${found['id'] ?? ''})` : null;
  } catch {
    return null;
  }
};

/** Words for who listens there, as well as this machine lets us know. */
export const whoHoldsPort = async (port: number): Promise<string> =>
  (await isTongbi(port)) ? 'another Tongbi that is already running' : (listener(port) ?? 'another program');
