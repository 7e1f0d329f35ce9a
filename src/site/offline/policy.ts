/**
 * What a page may load: files of the site, nothing from a network. `file:` stands beside `'self'` because a page opened
 * by double click has no origin. A form may lead to another page of the site (the search), never outside; a frame holds a
 * file of the site (`hub.html`, which has a policy of its own).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file: 'wasm-unsafe-eval'",
  "style-src 'self' file: 'unsafe-inline'",
  "img-src 'self' file: data: blob:",
  "font-src 'self' file: data:",
  "media-src 'self' file: data:",
  "frame-src 'self' file:",
  'worker-src blob:',
  "connect-src 'none'",
  "form-action 'self' file:",
  "base-uri 'none'",
  "object-src 'none'",
];

/**
 * The Content-Security-Policy of a page, as a `<meta>`.
 *
 * @param hashes those of its inline scripts, `sha256-…`
 */
export function policyMeta(hashes: readonly string[]): string {
  const allowed = [...new Set(hashes)].map((hash) => ` '${hash}'`).join('');
  const policy = POLICY.map((rule) => (rule.startsWith('script-src') ? rule + allowed : rule)).join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
