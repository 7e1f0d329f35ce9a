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

declare module '*/judge-page.ts?later' {
  /** @param root relative path from the page to the root of the site */
  const load: (root: string) => Promise<typeof import('./browser/page-check/judge-page.ts')>;
  export default load;
}

declare module '*/show-verdict.ts?later' {
  /** @param root relative path from the page to the root of the site */
  const load: (root: string) => Promise<typeof import('./browser/page-check/show-verdict.ts')>;
  export default load;
}

declare module 'envol:check-scripts' {
  /** Runs the script that declares the checks of an exercise. */
  const load: (root: string, exercise: string) => Promise<unknown>;
  export default load;
}
