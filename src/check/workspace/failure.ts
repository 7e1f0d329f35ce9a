import type { SaveFailure } from '../../words/workspace.ts';

const FAILURES: Record<string, SaveFailure> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'refused',
  EACCES: 'refused',
  EPERM: 'refused',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EBUSY: 'busy',
};

/** Why the disk did not take something: `failureOf(error)` → `'full'` for ENOSPC. */
export function failureOf(error: unknown): SaveFailure {
  return FAILURES[codeOf(error)] ?? 'other';
}

/** `'ENOENT'`; empty where the error is not the system's. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}
