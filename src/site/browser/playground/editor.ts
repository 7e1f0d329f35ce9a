import { history, historyKeymap, indentWithTab, standardKeymap } from '@codemirror/commands';
import { cssLanguage } from '@codemirror/lang-css';
import { htmlLanguage } from '@codemirror/lang-html';
import { javascriptLanguage } from '@codemirror/lang-javascript';
import { indentUnit, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';
import { editorPhrases, playgroundWords as words } from '../../../words/playground.ts';

/** The code of several files, one shown at a time; each keeps its cursor and what can be undone. */
export interface Editor {
  work(): Record<string, string>;
  open(file: string): void;
  /** Replaces texts, as a change that can be undone. */
  replace(files: Readonly<Record<string, string>>): void;
  goTo(file: string, line: number): void;
}

export function openEditor(
  place: HTMLElement,
  files: Readonly<Record<string, string>>,
  readonly: ReadonlySet<string>,
  onChange: () => void,
): Editor {
  const states = new Map(
    Object.entries(files).map(([name, doc]) => [name, stateOf(name, doc, readonly.has(name), onChange)]),
  );
  let shown = Object.keys(files)[0] ?? '';
  const first = states.get(shown);
  const view = new EditorView({ parent: place, ...(first ? { state: first } : {}) });
  const open = (file: string) => {
    const state = states.get(file);
    if (file === shown || !state) return;
    states.set(shown, view.state);
    shown = file;
    view.setState(state);
  };
  const state = (file: string) => (file === shown ? view.state : states.get(file));
  return {
    open,
    work: () => Object.fromEntries(Object.keys(files).map((file) => [file, state(file)?.doc.toString() ?? ''])),
    replace: (texts) => {
      for (const [file, insert] of Object.entries(texts)) {
        const before = state(file);
        if (!before || before.doc.toString() === insert) continue;
        const change = { changes: { from: 0, to: before.doc.length, insert } };
        if (file === shown) view.dispatch(change);
        else states.set(file, before.update(change).state);
      }
    },
    goTo: (file, line) => {
      open(file);
      const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      view.focus();
    },
  };
}

function stateOf(name: string, doc: string, isReadonly: boolean, onChange: () => void): EditorState {
  return EditorState.create({
    doc,
    extensions: [
      lineNumbers(),
      history(),
      indentUnit.of('  '),
      EditorView.lineWrapping,
      language(name),
      syntaxHighlighting(COLOURS),
      keymap.of([...standardKeymap, ...historyKeymap, indentWithTab]),
      EditorState.phrases.of(editorPhrases),
      EditorState.readOnly.of(isReadonly),
      EditorView.contentAttributes.of({
        'aria-label': words.editor(name),
        // It has the focus in any case; whoever looks for what scrolls by keyboard finds it so.
        tabindex: '0',
        spellcheck: 'false',
        autocapitalize: 'off',
        autocorrect: 'off',
        translate: 'no',
      }),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) onChange();
      }),
    ],
  });
}

/** Nothing is closed or proposed while a beginner writes. */
function language(name: string): Extension {
  if (/\.css$/i.test(name)) return cssLanguage;
  if (/\.m?js$/i.test(name)) return javascriptLanguage;
  return /\.(html?|svg)$/i.test(name) ? htmlLanguage : [];
}

/** The classes of the blocks of code of the lessons: `prose.css` gives them their colours. */
const COLOURS = tagHighlighter([
  {
    tag: [tags.tagName, tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword],
    class: 'keyword',
  },
  { tag: [tags.attributeName, tags.propertyName, tags.function(tags.variableName)], class: 'function' },
  { tag: [tags.number, tags.bool, tags.null, tags.unit, tags.color, tags.atom], class: 'constant' },
  { tag: [tags.comment, tags.documentMeta], class: 'comment' },
  { tag: [tags.angleBracket, tags.punctuation, tags.separator, tags.bracket], class: 'punctuation' },
]);
