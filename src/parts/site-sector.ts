const key = 'sector';
const kept = 'sector-kept';

/** The one thing the site remembers about a reader: the sector, where one was chosen and this browser keeps it. */
export function siteSector(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return document.documentElement.dataset.sector;
  }
}

/** The same, where it is one of these. */
export function siteSectorOf(ids: readonly string[]): string | undefined {
  const sector = siteSector();
  return sector !== undefined && ids.includes(sector) ? sector : undefined;
}

/** Remembers it, and tells the bar at the top. */
export function keepSector(sector: string): void {
  if (siteSector() === sector) return;
  document.documentElement.dataset.sector = sector;
  try {
    localStorage.setItem(key, sector);
  } catch {
    // Where nothing is kept it holds for this page.
  }
  dispatchEvent(new Event(kept));
}

/** Calls back when a tool has kept another sector. */
export function onKept(tell: () => void): void {
  addEventListener(kept, tell);
}

const chosen = 'sector-chosen';

/** Remembers what was chosen in the bar at the top, and tells the tools of the page. */
export function chooseSector(sector: string): void {
  keepSector(sector);
  dispatchEvent(new Event(chosen));
}

/** Calls back when another sector was chosen in the bar at the top; gives the way to stop. */
export function onChosen(tell: () => void): () => void {
  addEventListener(chosen, tell);
  return () => removeEventListener(chosen, tell);
}
