import { type Kind, kindOf } from '~/search/kinds';

/** What is found on one page: the best of it, and what else of it was found. */
export interface Item<T> {
  readonly kind: Kind;
  readonly main: T;
  readonly more: readonly T[];
}

/** Hits folded by their pages, in the order of each page's best. */
export function folded<T extends { readonly path: string }>(hits: readonly T[]): Item<T>[] {
  const pages = new Map<string, T[]>();
  for (const hit of hits) {
    const page = hit.path.replace(/#.*$/, '');
    const own = pages.get(page);
    if (own) own.push(hit);
    else pages.set(page, [hit]);
  }
  return [...pages.values()].map(([main, ...more]) => ({
    kind: kindOf((main as T).path),
    main: main as T,
    more,
  }));
}

/** How many items there are of each kind that has any, in the order of the filter's words. */
export function counted(items: readonly { readonly kind: Kind }[], order: readonly Kind[]): [Kind, number][] {
  return order.flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length;
    return count > 0 ? [[kind, count] as [Kind, number]] : [];
  });
}
