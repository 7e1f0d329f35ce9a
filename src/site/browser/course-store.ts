import { type HubLine, openHubLine } from './hub-line.ts';
import { answerHub, HUB, type HubAnswer } from './hub-protocol.ts';

/** What the pages of the course keep together, from one to the other. Nothing here ever rejects. */
export interface CourseStore {
  /** Undefined where nothing is kept, or where the browser refuses to say. */
  get(name: string): Promise<string | undefined>;
  /** @returns false where it will not be remembered: refused, or full */
  set(name: string, value: string): Promise<boolean>;
  /** Asks the hub, where there is one. */
  ask: HubLine['ask'];
}

/** A frame on a slow file share. */
const PATIENCE_MS = 8000;

/**
 * Opens the store: `localStorage` itself, or through the frame of `hub.html` where each file has a store of its own
 * (Firefox over file://).
 *
 * @param root relative path from the page to the root of the site: `document.documentElement.dataset.root`
 */
export function openCourseStore(root: string): CourseStore {
  const ask = isStorePerFile() ? askThroughFrame(`${root}/hub.html`) : askDirectly;
  return {
    get: async (name) => (await ask({ action: 'get', name })).value,
    set: async (name, value) => (await ask({ action: 'set', name, value })).ok,
    ask,
  };
}

type Ask = HubLine['ask'];

/** Only Firefox knows this property; nothing else tells its stores apart before it is too late. */
function isStorePerFile(): boolean {
  return location.protocol === 'file:' && CSS.supports('-moz-appearance', 'none');
}

const askDirectly: Ask = async (question) => {
  const answer = answerHub({ hub: HUB, id: 0, ...question }, () => localStorage);
  return answer ?? { hub: HUB, id: 0, ok: false };
};

/** The frame is loaded at the first question, once. */
function askThroughFrame(url: string): Ask {
  let line: Promise<HubLine> | undefined;
  return async (question): Promise<HubAnswer> => {
    line ??= openFrame(url);
    return (await line).ask(question);
  };
}

async function openFrame(url: string): Promise<HubLine> {
  const frame = Object.assign(document.createElement('iframe'), { src: url, hidden: true, title: 'Envol' });
  const line = openHubLine((question) => frame.contentWindow?.postMessage(question, '*'), PATIENCE_MS);
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow) line.hear(data);
  });
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    document.body.append(frame);
  });
  return line;
}
