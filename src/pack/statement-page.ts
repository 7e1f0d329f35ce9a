import { type DefaultTreeAdapterTypes, html, parse, serialize, defaultTreeAdapter as tree } from 'parse5';
import { packWords } from '../words/pack.ts';
import { PLAIN_STYLE } from './plain-style.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const words = packWords.statement;

const STYLE = `${PLAIN_STYLE}
code, pre { font-family: Consolas, "DejaVu Sans Mono", monospace; background: light-dark(#f1e7d8, #33291f) }
pre { padding: 0.8rem; overflow-x: auto }
svg { max-width: 100% }
@media print { :root { font-size: 12pt; background: none } main { margin: 0 } }`;

/**
 * `exercices/<id>.html` of a workspace: what the exercise asks, as its checks judged it the day they were copied, without
 * the share. Beside the folder of the work, not in it: there it would be graded and handed in.
 *
 * @param coursePage the exercise's page of the course, whole
 * @returns `undefined` where the page has no statement
 */
export function statementPage(id: string, coursePage: string): string | undefined {
  const elements = elementsBelow(parse(coursePage));
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const [files, task, check] = ['fichiers', 'consigne', 'verifier'].map((name) =>
    elements.find((element) => attribute(element, 'aria-labelledby') === name),
  );
  const [list, human] = [files, check].map(
    (section) => section && elementsBelow(section).find(({ tagName }) => tagName === 'ul'),
  );
  const prose = task && elementsBelow(task).find((element) => attribute(element, 'class') === 'prose');
  if (!title || !prose) return undefined;
  for (const element of elementsBelow(prose)) standAlone(element);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${serialize(title)} – Envol</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${serialize(title)}</h1>
<h2>${words.files}</h2>
<p>${words.folder(`<code>${id}</code>`)}</p>
${list ? `<ul>${serialize(list)}</ul>` : ''}
<h2>${words.task}</h2>
${serialize(prose)}
<h2>${words.check}</h2>
<p>${words.howToCheck}</p>
${human ? `<p>${words.human}</p>\n<ul>${serialize(human)}</ul>` : ''}
<p>${words.more} <a href="../ouvrir-le-cours.html">${words.openCourse}</a></p>
</main>
</body>
</html>
`;
}

/** Away from the course its links lead nowhere, its pictures and scripts are not there: their words stay. */
function standAlone(element: Element): void {
  if (['script', 'style', 'link'].includes(element.tagName)) tree.detachNode(element);
  if (element.tagName === 'a') element.attrs = [];
  if (element.tagName !== 'img' || attribute(element, 'src')?.startsWith('data:')) return;
  const paragraph = tree.createElement('em', html.NS.HTML, []);
  tree.insertText(paragraph, attribute(element, 'alt') ?? '');
  if (element.parentNode) tree.insertBefore(element.parentNode, paragraph, element);
  tree.detachNode(element);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

function elementsBelow(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsBelow(child)] : []));
}
