import type { Clause } from '~/schemas/clauses';
import type { Said } from './notice-parts';

/** A heading or paragraph of a notice. */
export interface Place extends Said {
  /** Its printed number: （一）. */
  readonly number?: string | undefined;
  /** The headings it stands under. */
  readonly under: string;
}

/** Every heading and paragraph by the address it stands at, in the order of the text. */
export function placesIn(clauses: readonly Clause[], above = ''): Place[] {
  return clauses.flatMap(({ anchor, number, heading, paragraphs, parts }) => {
    const under = above + (heading ?? '');
    return [
      ...(heading === undefined ? [] : [{ anchor, number, under: above, quote: heading }]),
      ...paragraphs.map((p, i) => ({
        anchor: p.anchor ?? anchor,
        ...(i === 0 && heading === undefined && { number }),
        under,
        quote: p.text,
      })),
      ...placesIn(parts, under),
    ];
  });
}
