import type { Shelf } from '~/says/year-facts';

/** What the page hands the island: what is known, and where the words stand. */
export interface Place extends Shelf {
  /** The site's root, e.g. / or /zxjy/. */
  readonly base: string;
  /** Policy id to 发文字号. */
  readonly documents: Readonly<Record<string, string>>;
}
