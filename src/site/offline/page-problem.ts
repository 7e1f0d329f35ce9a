/** Something in a finished page that cannot work when the site is opened by double click. */
export interface PageProblem {
  /** Path of the page or stylesheet from the root of the site, with `/`. */
  page: string;
  /** 1-based line in the built page. */
  line: number;
  /** The URL, attribute or component at fault, as it is written. */
  url: string;
  /**
   * - `dead-link`: no such file in the site, or no such anchor in the page;
   * - `external`: the address leaves the site, and there is no internet;
   * - `blocked`: the file exists, but browsers refuse this use of it over file://;
   * - `script`: a script that cannot become a classic one, or that the policy forbids;
   * - `island`: a component with a `client:` directive.
   */
  kind: 'dead-link' | 'external' | 'blocked' | 'script' | 'island';
}
