/** Of the inventory's page: on a screen, on a telephone, on paper. */
export const STYLE = `
:root { font: 1rem/1.5 "Segoe UI", Verdana, "DejaVu Sans", sans-serif; color: #2a221d; background: #fbf6ee }
body { margin: 0 }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.5rem }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 3px solid #ad3f1b }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; overflow-wrap: anywhere }
h4 { font-size: 1rem; margin: 1.25rem 0 0.4rem }
p, ul { max-width: 44rem; margin: 0.6rem 0 }
.lead { font-size: 1.15rem }
.short { background: #fffdf9; border: 2px solid #dccdb9; border-radius: 0.6rem; padding: 0 1.25rem 0.75rem; max-width: 48rem }
.short h2 { border: 0; margin-top: 0.5rem }
.alert { font-weight: bold; color: #8a1500 }
table { border-collapse: collapse; width: 100%; background: #fffdf9 }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border: 1px solid #dccdb9; font-weight: normal }
thead th { background: #f3eadc; font-weight: bold }
code, pre, .fingerprint { font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: 0.9em }
pre { background: #f5efe4; padding: 0.5rem 0.75rem; margin: 0.4rem 0; overflow-x: auto; max-width: 44rem }
.fingerprint { font-size: 1.15rem; background: #fffdf9; border: 2px solid #2a221d; padding: 0.6rem 0.8rem; max-width: none; width: fit-content }
.hash { font-size: 0.75em }
td:has(.hash) { width: 18rem }
.first { border: 0; padding: 0; margin-top: 1.5rem }
.paths { max-width: none; columns: 28rem; font-size: 0.9em }
.sign { max-width: 48rem }
.sign th { width: 11rem; height: 2.6rem; vertical-align: middle }
.sign tr:last-child th { height: 5rem }
@media screen and (max-width: 45rem) {
  table:not(.sign), table:not(.sign) tbody, table:not(.sign) tr, table:not(.sign) td, table:not(.sign) tbody th { display: block }
  table:not(.sign) { background: none }
  table:not(.sign) thead { display: block; position: absolute; left: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  table:not(.sign) tr { background: #fffdf9; border: 1px solid #dccdb9; margin-bottom: 0.6rem; padding: 0.3rem 0 }
  table:not(.sign) td, table:not(.sign) tbody th { border: 0; padding: 0.1rem 0.6rem; overflow-wrap: anywhere }
  table:not(.sign) tbody th { font-weight: bold }
  td[data-label]::before { content: attr(data-label) " : "; color: #5f5148 }
  td:has(.hash) { width: auto }
}
@media print {
  @page { size: A4; margin: 14mm 12mm }
  :root { font-size: 9.5pt; color: #000; background: #fff }
  main { max-width: none; padding: 0 1px }
  .short, table, .fingerprint { background: none }
  h2, h3, h4, thead { break-after: avoid }
  .all { break-before: page }
  tr, .short, .sign { break-inside: avoid }
  table.files, table.addresses { font-size: 7.5pt }
  th, td { padding: 1pt 4pt }
  td:has(.hash) { width: 46mm }
}
`;
