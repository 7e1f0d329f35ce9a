import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Inventory } from './inventory/inventory.ts';

/** A network with nothing but itself: whatever is sent comes back to it, and is counted. */
const ALONE = 'ip link set lo up && ip route add default dev lo && exec "$@"';

/**
 * Opens every page and grades every exercise of an edition in a network of its own, where the kernel counts what is sent.
 *
 * @param kit its root
 * @returns what was done, in silence; otherwise why there is no proof: `heard` something, or `cannot` be isolated here
 */
export function proveSilence(kit: string, edition: string): NonNullable<Inventory['proof']> | 'heard' | 'cannot' {
  if (!canProve()) return 'cannot';
  const { status, stdout } = isolate([process.execPath, join(kit, 'src/e2e/silence-cli.ts'), edition]);
  if (status !== 0) throw new Error(`silence-cli.ts ended with ${status}`);
  const { pages, exercises, sent, control } = JSON.parse(stdout) as Record<string, number>;
  // A call that was made on purpose must have been counted.
  if (control === undefined || control === 0) return 'cannot';
  return sent === 0 ? { pages: pages ?? 0, exercises: exercises ?? 0 } : 'heard';
}

/** Whether this system makes a network of its own: known before the rest is made. */
export function canProve(): boolean {
  return process.platform === 'linux' && isolate(['true'], 'ignore').status === 0;
}

/** @param said where its errors go */
function isolate(args: readonly string[], said: 'ignore' | 'inherit' = 'inherit') {
  const namespaces = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];
  return spawnSync('unshare', [...namespaces, 'sh', '-c', ALONE, 'sh', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', said],
  });
}
