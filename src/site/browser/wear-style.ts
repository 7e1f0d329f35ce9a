/** Adds a stylesheet to the page; the strict policy of pages lets a script make one. @param css its text */
export function wearStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
