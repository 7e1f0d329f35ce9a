const TEXTS: Record<string, string> = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  md: 'text/plain',
};
const OTHERS: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

/** Whether a file of a work is written in the page, as text: `img/logo.svg` is, `img/photo.jpg` is not. */
export function isText(file: string): boolean {
  return extensionOf(file) in TEXTS;
}

/** `Photo.JPG` → `image/jpeg`. */
export function typeOf(file: string): string {
  const extension = extensionOf(file);
  return TEXTS[extension] ?? OTHERS[extension] ?? 'text/plain';
}

function extensionOf(file: string): string {
  return /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
