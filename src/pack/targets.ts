/**
 * What an edition brings beside its pages, for a machine that has no Node: `none`, no program at all (reading and checks
 * in the page are enough to learn; the workspace uses the Node of the machine, if there is one), or those of one system.
 */
export const TARGETS = ['none', 'windows-x64', 'linux-x64'] as const;
export type Target = (typeof TARGETS)[number];

/** `isTarget('linux-x64')` → true. */
export function isTarget(text: string): text is Target {
  return (TARGETS as readonly string[]).includes(text);
}
