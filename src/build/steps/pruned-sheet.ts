/** One part of a style sheet: a rule with its selectors, a condition around parts, or something that always stays. */
export type Part =
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly kind: 'condition'; readonly head: string; readonly parts: readonly Part[] }
  | { readonly kind: 'other'; readonly text: string };

export interface Selector {
  readonly text: string;
  /** The classes, ids, elements and data attributes that a page must have for it to match anything. */
  readonly needs: readonly string[];
}

/** The parts of a sheet as a bundler writes it: small, and without comments. */
export function partsOf(css: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  while (from < css.length) {
    const head = css.slice(from, endOf(css, from, '{;')).trim();
    const at = endOf(css, from, '{;');
    if (css[at] !== '{') {
      if (head) parts.push({ kind: 'other', text: `${head};` });
      from = at + 1;
      continue;
    }
    const end = endOf(css, at + 1, '}');
    parts.push(partOf(head, css.slice(at + 1, end)));
    from = end + 1;
  }
  return parts;
}

function partOf(head: string, body: string): Part {
  if (/^@(media|supports)/.test(head)) return { kind: 'condition', head, parts: partsOf(body) };
  if (head.startsWith('@')) return { kind: 'other', text: `${head}{${body}}` };
  return { kind: 'rule', selectors: split(head).map((text) => ({ text, needs: needsOf(text) })), body };
}

/** Where one of some signs stands outside of quotes and of brackets of any kind; the end where none does. */
function endOf(css: string, from: number, signs: string): number {
  let depth = 0;
  for (let i = from; i < css.length; i++) {
    const sign = css[i] as string;
    if (depth === 0 && signs.includes(sign)) return i;
    if (sign === '\\') i++;
    else if (sign === '"' || sign === "'") i = endOfQuote(css, i);
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
  }
  return css.length;
}

function endOfQuote(css: string, from: number): number {
  for (let i = from + 1; i < css.length; i++) {
    if (css[i] === '\\') i++;
    else if (css[i] === css[from]) return i;
  }
  return css.length;
}

function split(head: string): string[] {
  const all: string[] = [];
  for (let from = 0; from <= head.length; ) {
    const end = endOf(head, from, ',');
    all.push(head.slice(from, end).trim());
    from = end + 1;
  }
  return all;
}

/** What stands in brackets may be one of several, or what must not be: it asks for nothing. */
function needsOf(selector: string): string[] {
  const plain = selector.replace(/:[\w-]+\((?:[^()]|\([^()]*\))*\)/g, '').replace(/::?[\w-]+/g, '');
  const data = [...plain.matchAll(/\[(data-[\w-]+)/g)].map(([, name]) => name as string);
  const named = plain.replace(/\[[^\]]*\]/g, '').match(/[A-Za-z_][\w-]*/g) ?? [];
  return [...new Set([...data, ...named])];
}
