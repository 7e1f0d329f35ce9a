import { partWords, partActions as words } from '../../../words/parts.ts';
import { element as make } from '../element.ts';
import { dragStrips } from './drag-strips.ts';
import { judgeOrder } from './judge-order.ts';
import type { Answerable } from './keep-answers.ts';
import { button, copyOf, newId, verdict } from './make.ts';

/** Spaces of one step to the right. */
const STEP = 2;

interface Strip {
  item: HTMLElement;
  handle: HTMLButtonElement;
  /** In the author's order, from 1; 0: one too many. */
  number: number;
  code: string;
  why: HTMLTemplateElement | null;
}

/** Lines to put in order: dragged, or picked with a key or a click, then moved with arrows or buttons. */
export function startStrips(question: HTMLElement): Answerable | undefined {
  const list = question.querySelector<HTMLElement>('.strips');
  if (!list) return undefined;
  const asksIndent = question.dataset['indent'] !== undefined && question.dataset['indent'] !== 'false';
  const strips = [...list.querySelectorAll<HTMLElement>('li')].map((item) => readStrip(item, asksIndent));
  const aside = make('ol', { className: 'strips aside' });
  const asideLabel = make('p', { className: 'aside-label', hidden: true }, words.linesAside);
  const { element, say } = verdict();
  const heard = make('p', { className: 'visually-hidden', role: 'status' });
  let picked: Strip | undefined;

  const ordered = () => [...list.children].flatMap((item) => strips.find((strip) => strip.item === item) ?? []);
  const place = (strip: Strip) => [...(strip.item.parentElement?.children ?? [])].indexOf(strip.item);
  const tell = (text: string) => {
    heard.textContent = text;
  };
  const pick = (strip: Strip | undefined) => {
    const was = picked;
    picked = strip;
    for (const { handle } of strips) handle.setAttribute('aria-pressed', String(handle === strip?.handle));
    if (strip) tell(words.picked(strip.code.trim()));
    else if (was) tell(words.dropped(place(was) + 1, list.children.length));
  };
  const move = (strip: Strip, by: number) => {
    const rows = strip.item.parentElement?.children ?? [];
    const other = rows[place(strip) + by];
    if (!other) return;
    if (by < 0) other.before(strip.item);
    else other.after(strip.item);
    changed(strip, words.moved(place(strip) + 1, rows.length));
  };
  const changed = (strip: Strip, text: string) => {
    say(undefined);
    asideLabel.hidden = aside.children.length === 0;
    strip.handle.focus();
    tell(text);
  };
  const putAside = (strip: Strip) => {
    const isAside = strip.item.parentElement === aside;
    (isAside ? list : aside).append(strip.item);
    changed(strip, isAside ? words.takenBack : words.putAside);
  };
  const shift = (strip: Strip, by: number) => {
    const level = Math.max(0, indentOf(strip) + by * STEP);
    strip.handle.textContent = ' '.repeat(level) + strip.code.trim();
    changed(strip, words.indented(level / STEP));
  };
  const withPicked = (act: (strip: Strip) => void) => () => (picked ? act(picked) : say(undefined, words.pickFirst));

  for (const strip of strips) {
    strip.handle.addEventListener('click', () => pick(picked === strip ? undefined : strip));
    strip.handle.addEventListener('keydown', (event) => {
      const isUp = event.key === 'ArrowUp';
      if (event.key === 'Escape') pick(undefined);
      else if (isUp || event.key === 'ArrowDown') {
        event.preventDefault();
        if (picked === strip) move(strip, isUp ? -1 : 1);
        else neighbour(strip, isUp)?.focus();
      } else if (asksIndent && picked === strip && /^Arrow(Left|Right)$/.test(event.key)) {
        event.preventDefault();
        shift(strip, event.key === 'ArrowRight' ? 1 : -1);
      }
    });
  }
  dragStrips(list, () => say(undefined));

  const answer = () => {
    const rows = ordered();
    const orders = (list.dataset['orders'] ?? '').split(',').map((order) => order.split(' ').map(Number));
    const codes = new Map(strips.map(({ number, code }) => [number, code]));
    const extra = rows.find(({ number }) => number === 0);
    if (extra)
      return say(
        false,
        copyOf(extra.why?.content ?? null, make('strong', {}, partWords.wrong), ` ${words.oneTooMany} `),
      );
    const found = judgeOrder(
      rows.map(({ code }) => code.trim()),
      orders.map((order) => order.map((number) => (codes.get(number) ?? '').trim())),
    );
    if (found.wrong !== undefined)
      return say(false, `${partWords.wrong} ${words.firstWrong(found.wrong + 1)}`, words.again);
    if (found.isShort) return say(false, `${partWords.wrong} ${words.tooFew}`);
    const crooked = asksIndent ? rows.findIndex((strip) => indentOf(strip) !== indent(strip.code)) : -1;
    if (crooked >= 0) return say(false, words.wrongIndent(crooked + 1), words.again);
    say(true, partWords.right, ...(orders.length > 1 ? [partWords.otherOrders] : []));
  };
  const quiet = (text: string, act: (strip: Strip) => void) => button(text, withPicked(act), 'button-quiet');
  const tools = make(
    'div',
    { className: 'part-buttons' },
    quiet(words.up, (strip) => move(strip, -1)),
    quiet(words.down, (strip) => move(strip, 1)),
    ...(asksIndent ? [quiet(words.shallower, (s) => shift(s, -1)), quiet(words.deeper, (s) => shift(s, 1))] : []),
    ...(strips.some(({ number }) => number === 0) ? [quiet(words.aside, putAside)] : []),
  );
  const how = make('p', { className: 'how', id: newId() }, words.howToOrder);
  list.setAttribute('aria-describedby', how.id);
  list.setAttribute('aria-label', words.yourOrder);
  aside.setAttribute('aria-label', words.linesAside);
  list.before(how);
  list.after(
    tools,
    asideLabel,
    aside,
    make('div', { className: 'part-buttons' }, button(words.answer, answer)),
    element,
    heard,
  );
  const rank = (item: Element) => strips.findIndex((strip) => strip.item === item);
  return {
    // `2 4`: the third line given, four spaces to the right; `2 4 a`: put aside.
    read: () =>
      [list, aside].flatMap((lines) =>
        [...lines.children].map((item) => {
          const strip = strips[rank(item)];
          return `${rank(item)} ${strip ? indentOf(strip) : 0}${lines === aside ? ' a' : ''}`;
        }),
      ),
    write: (values) => {
      for (const value of values) {
        const [at, level, where] = value.split(' ');
        const strip = strips[Number(at)];
        if (!strip) continue;
        (where ? aside : list).append(strip.item);
        if (asksIndent) strip.handle.textContent = ' '.repeat(Number(level)) + strip.code.trim();
      }
      asideLabel.hidden = aside.children.length === 0;
    },
    tell: answer,
  };
}

function readStrip(item: HTMLElement, asksIndent: boolean): Strip {
  const code = item.querySelector('code')?.textContent ?? '';
  const handle = make('button', { type: 'button', className: 'strip' }, asksIndent ? code.trim() : code);
  handle.setAttribute('aria-pressed', 'false');
  const why = item.querySelector('template');
  item.replaceChildren(handle);
  return { item, handle, number: Number(item.dataset['line']), code, why };
}

function neighbour({ item }: Strip, isUp: boolean): HTMLElement | null | undefined {
  return (isUp ? item.previousElementSibling : item.nextElementSibling)?.querySelector('button');
}

function indentOf({ handle }: Strip): number {
  return indent(handle.textContent ?? '');
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}
