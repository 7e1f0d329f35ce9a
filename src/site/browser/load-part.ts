import { lostPart } from '../../words/lost-part.ts';
import { loadScript } from './load-script.ts';

/**
 * Runs a script of the site in the page, as `loadScript` does. Where it does not come, from a share that went away or was
 * updated twice since the page is open, the page says what to do.
 */
export function loadPart(url: string): Promise<void> {
  return loadScript(url).catch((error) => {
    const said = `<p class="lost" role="alert">${lostPart}</p>`;
    if (!document.querySelector('.lost')) document.body.insertAdjacentHTML('beforeend', said);
    throw error;
  });
}
