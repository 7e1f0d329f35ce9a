/** HTML that is safe to write as it is. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | undefined | false;

/**
 * HTML in which whatever a person wrote is escaped, always.
 *
 * ```ts
 * html`<p>${'<b>'}</p>`.html                     // <p>&lt;b&gt;</p>
 * html`<ul>${items.map((x) => html`<li>${x}</li>`)}</ul>`
 * ```
 */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: parts.map((part, index) => `${index > 0 ? write(values[index - 1]) : ''}${part}`).join('') };
}

function write(value: Part): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map((part) => part.html).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Signs that would not show, or that reverse the reading direction of what follows, become a visible one. */
function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : '\ufffd'));
}
