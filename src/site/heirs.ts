import { type Heirs, readHeirs } from '../course/former-ids.ts';

let heirs: Promise<Heirs> | undefined;

/** For `<html data-heirs>`; undefined where no id has changed. Read once. */
export async function heirsAttribute(): Promise<string | undefined> {
  heirs ??= readHeirs(process.env['ENVOL_COURSE'] ?? '.');
  const known = await heirs;
  return Object.keys(known).length > 0 ? JSON.stringify(known) : undefined;
}
