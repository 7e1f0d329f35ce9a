import type { CourseStore } from '../course-store.ts';
import { markOf } from '../playground/remember-work.ts';
import { storeKey } from '../store-key.ts';
import { answersName, WORKSPACE } from '../store-names.ts';

/** A part of a lesson that was answered: what its page keeps, and how it is put back. */
export interface Answerable {
  /** What is chosen, typed or placed. */
  read(): string[];
  /** @param values what `read` gave, on another day */
  write(values: readonly string[]): void;
  /** As its button does: says whether it is right, or shows the answer. */
  tell(): void;
}

/** A part that answers, and the mark of its text: a question that its author changed is another question. */
export interface KeptPart {
  part: HTMLElement;
  mark: string;
  answerable: Answerable;
}

/** What is kept of one part. */
interface Given {
  values: string[];
  isTold: boolean;
}

/** Call it before the part is brought to life. */
export const markOfPart = (part: HTMLElement): string => markOf({ part: part.textContent });

/**
 * Puts back what the reader answered in this lesson, then keeps each change. Where nothing can be kept, nothing is said:
 * the parts answer all the same. Once all is forgotten, from another page, only what is answered after is kept.
 *
 * @param lesson its id
 */
export async function keepAnswers(store: CourseStore, lesson: string, parts: readonly KeptPart[]): Promise<void> {
  const atFirst = new Map(parts.map(({ part, answerable }) => [part, textOf(givenTo(part, answerable))]));
  const isUntouched = ({ part, answerable }: KeptPart) => textOf(givenTo(part, answerable)) === atFirst.get(part);
  let written = '';
  const recall = (text: string | undefined) => {
    written = text ?? '';
    const kept = parseGiven(text);
    for (const own of parts) {
      const given = kept.get(own.mark);
      // Who was faster than a slow share keeps what they have just written.
      if (given && isUntouched(own)) putBack(own, given);
    }
  };
  const name = answersName(await store.get(WORKSPACE), lesson);
  recall(await store.get(name));
  // A browser hands what one page keeps to the next in its own time.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === storeKey(name) && newValue !== null) recall(newValue);
  });
  const forgetIfAsked = async () => {
    if (written === '' || (await store.get(name)) !== undefined) return;
    const forgotten = parseGiven(written);
    for (const { part, mark } of parts) {
      const given = forgotten.get(mark);
      if (given) atFirst.set(part, textOf(given));
    }
  };
  const write = async () => {
    await forgetIfAsked();
    const answered = parts.filter((own) => !isUntouched(own));
    const text = JSON.stringify(
      Object.fromEntries(answered.map(({ part, mark, answerable }) => [mark, givenTo(part, answerable)])),
    );
    if (text === written) return;
    written = text;
    await store.set(name, text);
  };
  // One after the other: what one has written is not forgotten by the next.
  let saving: Promise<void> = Promise.resolve();
  const save = () => {
    saving = saving.then(write);
  };
  const observer = new MutationObserver(save);
  for (const { part } of parts) {
    part.addEventListener('input', save);
    part.addEventListener('change', save);
    observer.observe(part, { subtree: true, childList: true, attributeFilter: ['open'] });
  }
}

/** The fields of a part, in their order. */
export function fieldsOf(fields: readonly (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[]) {
  const isBox = (field: Element): field is HTMLInputElement =>
    field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type);
  return {
    read: () => fields.map((field) => (isBox(field) ? (field.checked ? 'x' : '') : field.value)),
    write: (values: readonly string[]) => {
      for (const [rank, field] of fields.entries()) {
        const value = values[rank] ?? '';
        if (isBox(field)) field.checked = value !== '';
        else field.value = value;
      }
    },
  };
}

function givenTo(part: HTMLElement, { read }: Answerable): Given {
  const isTold = part.querySelector('.verdict.is-right, .verdict.is-wrong, details.answer[open]') !== null;
  return { values: read(), isTold };
}

const textOf = (given: Given) => JSON.stringify(given);

/** In silence: a screen reader says what changes, and this is how the reader left it. */
function putBack({ part, answerable }: KeptPart, { values, isTold }: Given): void {
  answerable.write(values);
  if (!isTold) return;
  const verdict = part.querySelector('.verdict');
  verdict?.removeAttribute('role');
  answerable.tell();
  setTimeout(() => verdict?.setAttribute('role', 'status'), 1000);
}

/** What was kept, by mark; what is not as it should be is left out. */
function parseGiven(text: string | undefined): Map<string, Given> {
  try {
    const entries = Object.entries(JSON.parse(text ?? '{}') as Record<string, Partial<Given>>);
    return new Map(
      entries.flatMap(([mark, { values, isTold }]) =>
        Array.isArray(values) && values.every((value) => typeof value === 'string')
          ? [[mark, { values, isTold: isTold === true }] as const]
          : [],
      ),
    );
  } catch {
    return new Map();
  }
}
