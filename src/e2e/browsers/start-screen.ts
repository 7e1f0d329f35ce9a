import type { Readable } from 'node:stream';
import { startProcess } from './start-process.ts';

/** Xvfb chooses a free number and says it. MiniBrowser ends with its screen, even when its driver is dead. */
export function startScreen(): { display: Promise<string>; stop: () => Promise<void> } {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const { child, stop } = startProcess('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    (child.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
  });
  return { display, stop };
}
