/** Where an address that was once published leads now: /old/ or /page/#old, from the site's root. */
export interface Alias {
  readonly from: string;
  readonly to: string;
}

/** Where an address leads in the end, itself when it has no alias; nothing when its aliases run in a circle. */
export function endOf(address: string, aliases: readonly Alias[]): string | undefined {
  const seen = new Set<string>();
  let at = address;
  while (!seen.has(at)) {
    seen.add(at);
    const next = step(at, aliases);
    if (next === undefined) return at;
    at = next;
  }
  return undefined;
}

/** A page that moved takes its anchors along, unless one has an alias of its own. */
function step(address: string, aliases: readonly Alias[]): string | undefined {
  const to = (from: string) => aliases.find((a) => a.from === from)?.to;
  const exact = to(address);
  if (exact !== undefined) return exact;
  const { page, anchor } = partsOf(address);
  const moved = anchor === undefined ? undefined : to(page);
  return moved === undefined ? undefined : `${partsOf(moved).page}#${anchor}`;
}

/** The page and the anchor of an address. */
export function partsOf(address: string): { page: string; anchor?: string } {
  const [page = '', anchor] = address.split('#');
  return anchor ? { page, anchor } : { page };
}
