import { Key as Codes, type WebDriver } from 'selenium-webdriver';
import { chord } from './keys.ts';
import type { Key, Modifier, NamedKey } from './visitor.ts';

/** `Key.chord` of Selenium would leave a stray key event: the modifiers are held and released one by one. */
export async function press(driver: WebDriver, keys: Key): Promise<void> {
  const { modifiers, key } = chord(keys);
  const actions = driver.actions();
  for (const modifier of modifiers) actions.keyDown(CODES[modifier]);
  actions.sendKeys(CODES[key as NamedKey] ?? key);
  for (const modifier of modifiers) actions.keyUp(CODES[modifier]);
  await actions.perform();
}

const CODES: Readonly<Record<NamedKey | Modifier, string>> = {
  Enter: Codes.ENTER,
  Tab: Codes.TAB,
  Escape: Codes.ESCAPE,
  Backspace: Codes.BACK_SPACE,
  Delete: Codes.DELETE,
  Home: Codes.HOME,
  End: Codes.END,
  PageUp: Codes.PAGE_UP,
  PageDown: Codes.PAGE_DOWN,
  ArrowUp: Codes.ARROW_UP,
  ArrowDown: Codes.ARROW_DOWN,
  ArrowLeft: Codes.ARROW_LEFT,
  ArrowRight: Codes.ARROW_RIGHT,
  Shift: Codes.SHIFT,
  Control: Codes.CONTROL,
  Alt: Codes.ALT,
};
