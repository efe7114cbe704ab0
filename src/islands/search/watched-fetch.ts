/**
 * Counts what could not be fetched from below an address. Pagefind takes a piece of its index that does not come
 * for one with nothing in it, so an empty result is believed only when nothing failed on the way to it.
 */
export function failuresBelow(address: string): () => number {
  const fetchIt = globalThis.fetch;
  let failures = 0;
  globalThis.fetch = async (...asked) => {
    const [what] = asked;
    const url = new URL(what instanceof Request ? what.url : what, document.baseURI).href;
    if (!url.startsWith(address)) return fetchIt(...asked);
    try {
      const response = await fetchIt(...asked);
      if (!response.ok) failures++;
      return response;
    } catch (error) {
      failures++;
      throw error;
    }
  };
  return () => failures;
}
