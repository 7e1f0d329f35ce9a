/** Style of the pages of a workspace: each is one file that needs no other. */
export const PLAIN_STYLE = `:root { color-scheme: light dark; font: 1.2rem/1.6 Verdana, sans-serif;
  background: light-dark(#fbf6ee, #211a16); color: light-dark(#2a221d, #f5ebdf) }
main { max-width: 38rem; margin: 3rem auto; padding: 0 1.25rem }
a { color: light-dark(#1a5a67, #93d3dc) }
:focus-visible { outline: 3px solid light-dark(#ad3f1b, #f4a07a); outline-offset: 3px }`;
