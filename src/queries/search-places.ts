import { searchRecords } from './search-records';

/** The addresses that are told of in the vocabulary: an answer's name is its page. */
export function placesTold(see: readonly string[]): string[] {
  return see.map((place) => (place.includes('/') ? place : `answers/${place}/`));
}

/** The title of what stands at an address. Throws a RangeError when search has nothing there. */
export function titleAt(path: string): string {
  const found = searchRecords().find((r) => r.path === path);
  if (!found) throw new RangeError(`Nothing to find at ${path}`);
  return found.title;
}
