import { HTMLElement } from 'node-html-parser';

/** One plain selector: an element's name, a class, an id, an attribute with or without its value, or several of them in one. */
interface Plain {
  readonly tag: string;
  /** What each attribute must be; a class is one word of its attribute. */
  readonly asks: ReadonlyArray<readonly [name: string, value: string | undefined]>;
}

/** Whether an element is one of those that plain selectors name. A library's own matching takes many times as long. */
export function oneOf(selectors: readonly string[]): (element: HTMLElement) => boolean {
  const all = selectors.map(plain);
  const tags = new Set(all.filter(({ asks }) => asks.length === 0).map(({ tag }) => tag));
  const others = all.filter(({ asks }) => asks.length > 0);
  return (element) => {
    const tag = element.rawTagName.toLowerCase();
    if (tags.has(tag)) return true;
    if (element.rawAttrs === '') return false;
    return others.some((one) => (one.tag === '' || one.tag === tag) && one.asks.every(has(element)));
  };
}

/** Takes out of an element whatever below it is one of some. */
export function takeOut(from: HTMLElement, isOne: (element: HTMLElement) => boolean): void {
  from.childNodes = from.childNodes.filter((node) => !(node instanceof HTMLElement && isOne(node)));
  for (const node of from.childNodes) if (node instanceof HTMLElement) takeOut(node, isOne);
}

function plain(selector: string): Plain {
  const [, tag = ''] = /^([\w-]*)/.exec(selector) ?? [];
  const asks = [...selector.matchAll(/([.#])([\w-]+)|\[([\w-]+)(?:=([\w-]+))?\]/g)].map(
    ([, sign, word, name = '', value]) =>
      sign === undefined ? ([name, value] as const) : ([sign === '.' ? 'class' : 'id', word] as const),
  );
  return { tag, asks };
}

function has(element: HTMLElement): (ask: readonly [string, string | undefined]) => boolean {
  return ([name, value]) => {
    if (!element.rawAttrs.includes(name)) return false;
    const own = element.getAttribute(name);
    if (own === undefined || value === undefined) return own !== undefined;
    return name === 'class' ? own.split(/\s+/).includes(value) : own === value;
  };
}
