/** Rules of an administrator that forbid a browser what the checker needs. */
const FORBIDDING: Readonly<Record<string, number>> = {
  RemoteDebuggingAllowed: 0,
  HeadlessModeEnabled: 0,
  /** Chrome's name for it; 2: not allowed. */
  HeadlessMode: 2,
};

/**
 * Of these rules, those that forbid it.
 *
 * ```ts
 * forbidding({ RemoteDebuggingAllowed: 0, HomepageLocation: 'x' })  // ['RemoteDebuggingAllowed']
 * ```
 */
export function forbidding(policies: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(FORBIDDING).flatMap(([name, value]) =>
    name in policies && Number(policies[name]) === value ? [name] : [],
  );
}

/** What `reg query` prints: `    RemoteDebuggingAllowed    REG_DWORD    0x0` → `{ RemoteDebuggingAllowed: 0 }`. */
export function policiesOf(printed: string): Record<string, number> {
  const values = printed.matchAll(/^\s+(\w+)\s+REG_DWORD\s+0x([0-9a-f]+)\s*$/gim);
  return Object.fromEntries([...values].map(([, name = '', value = '']) => [name, Number.parseInt(value, 16)]));
}
