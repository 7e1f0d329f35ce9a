declare module '*?classic' {
  /** The text of a classic script. */
  const code: string;
  export default code;
}

declare module '*/lesson-progress.ts?later' {
  /** @param root relative path from the page to the root of the site */
  const load: (root: string) => Promise<typeof import('./browser/lesson-progress.ts')>;
  export default load;
}

declare module '*/comfort-panel.ts?later' {
  /** @param root relative path from the page to the root of the site */
  const load: (root: string) => Promise<typeof import('./browser/comfort-panel.ts')>;
  export default load;
}

declare module '*/start-parts.ts?later' {
  /** @param root relative path from the page to the root of the site */
  const load: (root: string) => Promise<typeof import('./browser/parts/start-parts.ts')>;
  export default load;
}

declare module '*/start-playground.ts?later' {
  /** @param root relative path from the page to the root of the site */
  const load: (root: string) => Promise<typeof import('./browser/playground/start-playground.ts')>;
  export default load;
}
