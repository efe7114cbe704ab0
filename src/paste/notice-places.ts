import type { Clause } from '~/schemas/clauses';
import type { Said } from './notice-parts';

/** A heading or paragraph of a notice. */
export interface Place extends Said {
  /** Its printed number: （一）. */
  readonly number?: string | undefined;
  /** The headings it stands under. */
  readonly under: string;
  /** The lines above that lead to it: 测绘专业技术人员：. */
  readonly led?: string | undefined;
}

/** Every heading and paragraph by the address it stands at, in the order of the text. */
export function placesIn(clauses: readonly Clause[], above = '', led = ''): Place[] {
  return clauses.flatMap(({ anchor, number, heading, paragraphs, parts }) => {
    const under = above + (heading ?? '');
    const lead = paragraphs.map((p) => p.text).filter((text) => text.endsWith('：'));
    return [
      ...(heading === undefined ? [] : [{ anchor, number, under: above, led, quote: heading }]),
      ...paragraphs.map((p, i) => ({
        anchor: p.anchor ?? anchor,
        ...(i === 0 && heading === undefined && { number }),
        under,
        led,
        quote: p.text,
      })),
      ...placesIn(parts, under, led + lead.join('')),
    ];
  });
}
