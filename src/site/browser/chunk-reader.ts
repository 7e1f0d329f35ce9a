import { chunkName } from './chunk-name.ts';
import type { SearchBridge } from './search-bridge.ts';

/** Runs a classic script; rejects when there is no such file. */
export type LoadScript = (url: string) => Promise<void>;

/**
 * Makes the bridge that reads the index from classic scripts, the only files a page may read over file://. A piece is
 * loaded when it is asked for. `lost` tells the pieces that could not be read: the engine itself ignores them, and
 * would give fewer results without a word.
 *
 * @param folder URL of the folder of the index, without a final `/`
 */
export function openBridge(folder: string, load: LoadScript): { bridge: SearchBridge; lost: () => string[] } {
  const given = new Map<string, string>();
  const lost = new Set<string>();
  const bridge: SearchBridge = {
    give: (name, base64) => void given.set(name, base64),
    read: async (url) => {
      const name = chunkName(url.slice(folder.length + 1));
      try {
        await load(`${folder}/${name}.js`);
        const base64 = given.get(name ?? '');
        if (name === undefined || base64 === undefined) throw new Error(`No index file ${url}`);
        given.delete(name);
        lost.delete(url);
        return respond(base64);
      } catch (failure) {
        lost.add(url);
        throw failure;
      }
    },
  };
  return { bridge, lost: () => [...lost] };
}

/** Runs a script in the page, then takes its element away. */
export const loadScript: LoadScript = (url) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve(script.remove());
    script.onerror = () => reject(new Error(`No script ${url}`, { cause: script.remove() }));
    document.head.append(script);
  });

function respond(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return {
    ok: true,
    status: 200,
    json: async (): Promise<unknown> => JSON.parse(new TextDecoder().decode(bytes)),
    arrayBuffer: async () => bytes.buffer,
  };
}
