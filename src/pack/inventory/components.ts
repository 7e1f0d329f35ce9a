/** A program, a library or a font that others made and that leaves with the course. */
export interface Component {
  /** npm's. */
  name: string;
  version: string;
  /** SPDX: `MIT`. */
  licence: string;
  kind: 'library' | 'font' | 'application';
  /** Paths of an edition that begin so come from it, wholly. Empty: it is melted into programs of ours. */
  folders: string[];
  /** The programs of ours that it is melted into. */
  inside: string[];
}

/** Files that say it: the licences that our bundles carry, the manifest of each package that is carried as it is. */
export function tellsComponents(path: string): boolean {
  return /\/licences\.txt$|\/node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(path);
}

/**
 * What others made, from the files of the editions themselves.
 *
 * @param texts those that {@link tellsComponents} names, by path
 */
export function readComponents(texts: ReadonlyMap<string, string>): Component[] {
  const found = new Map<string, Component>();
  const add = (name: string, version: string, licence: string): Component => {
    const known = found.get(`${name} ${version}`);
    const kind = /fontsource/.test(name) ? 'font' : PROGRAMS.test(name) ? 'application' : 'library';
    const component = known ?? { name, version, licence, kind, folders: [], inside: [] };
    found.set(`${name} ${version}`, component);
    return component;
  };
  for (const [path, text] of texts) {
    if (path.endsWith('package.json')) {
      const { name, version, license } = JSON.parse(text) as Record<string, string>;
      if (name && version)
        add(name, version, license ?? '').folders.push(inEdition(path.replace(/package\.json$/, '')));
      continue;
    }
    for (const block of text.split(/^-{80}$/m)) {
      const [, name, version, licence] = HEAD.exec(block) ?? [];
      if (name && version) add(name, version, licence ?? '').inside.push(inEdition(path.replace(/licences\.txt$/, '')));
    }
  }
  return [...found.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** `apprenant/atelier/` → `atelier/`: both editions carry the same. */
export function inEdition(path: string): string {
  return path.replace(/^(apprenant|formateur)\//, '');
}

/** `parse5 8.1.1 (MIT)`, as `read-licences.ts` writes it. */
const HEAD = /^((?:@[\w.-]+\/)?[\w.-]+) (\d\S*) \(([^()\n]+|\([^\n]+\))\)$/m;
/** Packages that are programs of their own. */
const PROGRAMS = /^(node-|@sparticuz\/chromium)/;

/** A list of components that tools read: CycloneDX 1.6, without date or serial number. @param version of the kit */
export function cycloneDx(components: readonly Component[], version: string): string {
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { 'bom-ref': 'envol', type: 'application', name: 'envol', version } },
    components: components.map(({ name, version: its, licence, kind }) => ({
      'bom-ref': purl(name, its),
      type: kind === 'application' ? 'application' : 'library',
      name,
      version: its,
      licenses: [/ |\(/.test(licence) ? { expression: licence } : { license: { id: licence } }],
      purl: purl(name, its),
    })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
