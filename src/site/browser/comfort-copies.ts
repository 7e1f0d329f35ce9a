import { newest } from './comfort.ts';
import { storeKey } from './store-key.ts';
import { COMFORT } from './store-names.ts';

const A_YEAR = 365 * 24 * 3600;

/**
 * Copies of the reader's choice that can be read at once, before the first paint: where each file has its own store, a
 * cookie goes from page to page. Chromium keeps no cookie over file://, and needs none.
 */
export function readCopies(): string | undefined {
  return newest([fromStorage(), fromCookie()]);
}

export function writeCopies(text: string): void {
  try {
    localStorage.setItem(storeKey(COMFORT), text);
  } catch {
    // Refused or full: the store of the course says so to the reader.
  }
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: there is no other way before the first paint, nor over file://.
    document.cookie = `${COOKIE}=${text}; path=/; max-age=${A_YEAR}; samesite=lax`;
  } catch {
    // A page without an origin may have no cookies.
  }
}

/** A colon is not allowed in the name of a cookie. */
const COOKIE = storeKey(COMFORT).replace(':', '-');

function fromStorage(): string | null {
  try {
    return localStorage.getItem(storeKey(COMFORT));
  } catch {
    return null;
  }
}

function fromCookie(): string | undefined {
  try {
    return document.cookie
      .split('; ')
      .find((cookie) => cookie.startsWith(`${COOKIE}=`))
      ?.slice(COOKIE.length + 1);
  } catch {
    return undefined;
  }
}
