import type { Shelf } from '~/says/year-facts';

/** What the island works with: what is known, and what the documents are called. */
export interface PlaceFile extends Shelf {
  /** Policy id to 发文字号. */
  readonly documents: Readonly<Record<string, string>>;
}

/** The same, and where the words stand. */
export interface Place extends PlaceFile {
  /** The site's root, e.g. / or /zxjy/. */
  readonly base: string;
}

/** Fetched with the island, once the page is there: it would double the page. */
export async function placeBelow(base: string): Promise<Place> {
  const response = await fetch(`${base}guides/place.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return { ...((await response.json()) as PlaceFile), base };
}
