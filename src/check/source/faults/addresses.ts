import type { HtmlSource, Tag } from '../../vocabulary.ts';
import type { Fault } from './fault.ts';
import { meant } from './near.ts';

/** What an address written in a file leads to. */
export type Target =
  /** A file of the work: its path from the work's folder. */
  | { kind: 'file'; path: string; exists: boolean }
  | { kind: 'internet' }
  /** A disk of this computer: `C:\\…`, `file:///…`. */
  | { kind: 'computer' }
  /** `#haut`, `mailto:`, `data:`, what leads out of the folder, or nothing. */
  | { kind: 'other' };

/** Attributes that load a file; without it, the page is not what was meant. */
const LOADS: Record<string, string> = {
  img: 'src',
  script: 'src',
  iframe: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  track: 'src',
  link: 'href',
};

/**
 * Where an address leads, from the file that holds it.
 *
 * ```ts
 * resolveAddress('../style.css?v=1', 'pages/contact.html', ['style.css'])  // { kind: 'file', path: 'style.css', exists: true }
 * ```
 *
 * @param names paths of the files of the work
 */
export function resolveAddress(address: string, from: string, names: readonly string[]): Target {
  const trimmed = address.trim();
  if (/^(https?:)?\/\//i.test(trimmed)) return { kind: 'internet' };
  if (/^([a-z]:[\\/]|file:)/i.test(trimmed)) return { kind: 'computer' };
  if (trimmed === '' || /^(#|\?|[a-z][a-z0-9+.-]*:)/i.test(trimmed)) return { kind: 'other' };
  const path = joined(from, decoded(trimmed.replace(/[?#].*$/, '')));
  if (path === undefined) return { kind: 'other' };
  return {
    kind: 'file',
    path,
    exists: names.includes(path) || names.includes(`${path}/index.html`.replace(/^\//, '')),
  };
}

/**
 * Addresses of a page that lead nowhere.
 *
 * ```
 * <img src="Photo.JPG">, the work has photo.jpg  → file-case Photo.JPG, photo.jpg
 * <link href="style.css">, in pages/, …          → file-elsewhere style.css, ../style.css
 * ```
 */
export function addressFaults(
  { file, tokens }: Pick<HtmlSource, 'file' | 'tokens'>,
  names: readonly string[],
): Fault[] {
  return tokens.flatMap((tag): Fault[] => {
    if (tag.kind !== 'start') return [];
    const attribute = tag.name === 'a' ? 'href' : LOADS[tag.name];
    const address = attribute && tag.attributes[attribute];
    const found = address ? addressFault(address, file, names, tag) : undefined;
    return [...(found ? [{ ...found, line: tag.line }] : []), ...linkWithoutRel(tag)];
  });
}

/** What is wrong in one address. @param file that it is written in, or shown in @param tag what asks for it */
export function addressFault(
  address: string,
  file: string,
  names: readonly string[],
  tag: Pick<Tag, 'name' | 'attributes'>,
): Omit<Fault, 'line'> | undefined {
  const isLoaded =
    tag.name !== 'a' &&
    !/^(canonical|alternate|author|license|me|preconnect|dns-prefetch)$/.test(tag.attributes['rel'] ?? '');
  const target = resolveAddress(address, file, names);
  if (target.kind === 'internet') return isLoaded ? { kind: 'internet', name: address } : undefined;
  if (target.kind === 'computer') return { kind: 'computer-path', name: address };
  if (target.kind === 'other' || target.exists) return undefined;
  if (address.includes('\\')) return { kind: 'path-backslash', name: address, near: address.replaceAll('\\', '/') };
  const root = address.trim().replace(/^\/+/, '');
  if (address.trim().startsWith('/')) {
    return names.includes(root) ? { kind: 'root-path', name: address, near: relative(file, root) } : undefined;
  }
  if (isRoute(address)) return undefined;
  const near = nearFile(target.path, names);
  if (near === undefined) return { kind: tag.name === 'a' ? 'no-page' : 'no-file', of: tag.name, name: address };
  const written = relative(file, near.path);
  return {
    kind: near.kind,
    of: tag.name,
    name: near.kind === 'file-case' ? lastName(address) : address,
    near: near.kind === 'file-case' ? lastName(near.path) : written,
  };
}

/** What only a server answers, or a script fills in: `contact`, `{{adresse}}`. */
function isRoute(address: string): boolean {
  return /[{}$]/.test(address) || !/\.\w+([?#].*)?\s*$/.test(address);
}

function nearFile(
  path: string,
  names: readonly string[],
): { kind: 'file-case' | 'file-elsewhere' | 'file-near'; path: string } | undefined {
  const lower = path.toLowerCase();
  const otherCase = names.find((name) => name.toLowerCase() === lower);
  if (otherCase) return { kind: 'file-case', path: otherCase };
  const elsewhere = names.find((name) => lastName(name).toLowerCase() === lastName(lower));
  if (elsewhere) return { kind: 'file-elsewhere', path: elsewhere };
  const near = meant(path, names) ?? names.find((name) => bare(name) === bare(path));
  return near === undefined ? undefined : { kind: 'file-near', path: near };
}

/** What two spellings of a name share: `bare('img/Ma photo.jpeg')` → `maphoto`. */
function bare(path: string): string {
  return lastName(path)
    .replace(/\.\w+$/, '')
    .normalize('NFD')
    .replace(/[^\w]|_/g, '')
    .toLowerCase();
}

const lastName = (path: string) => path.split('/').at(-1) ?? path;

/** `<link href="style.css">`, or a `rel` that is almost right. */
function linkWithoutRel({ name, attributes, line }: Tag): Fault[] {
  const { rel = '', href = '' } = attributes;
  if (name !== 'link' || !/\.css([?#]|$)/i.test(href)) return [];
  return rel.trim() === '' ||
    (meant(rel.trim().toLowerCase(), ['stylesheet']) && rel.trim().toLowerCase() !== 'stylesheet')
    ? [{ kind: 'link-rel', name: href, line }]
    : [];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** @returns `undefined` where the path leaves the folder of the work */
function joined(from: string, path: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return path.startsWith('/') ? `/${path.replace(/^\/+/, '')}` : parts.join('/');
}

/** `relative('pages/contact.html', 'css/style.css')` → `../css/style.css`. */
function relative(from: string, path: string): string {
  const [here, there] = [from.split('/').slice(0, -1), path.split('/')];
  const common = here.findIndex((part, index) => part !== there[index]);
  const shared = common === -1 ? here.length : common;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
