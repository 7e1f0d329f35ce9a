import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { htmlPieces } from '../html-elements.ts';

/** The doctype. */
export const dropDoctype: Mutation = {
  kind: 'drop-doctype',
  language: 'html',
  examples: [['<!doctype html><p>a', ['<p>a']]],
  edits: (html) => {
    const { doctype } = htmlPieces(html);
    if (!doctype) return [];
    return [{ what: words.dropDoctype, splices: [{ ...doctype, text: '' }], touches: touch('name', 'doctype') }];
  },
};
