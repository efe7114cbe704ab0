import { says } from './said';

/** Moves what an address says of these keys from behind ? to behind #, so that a reload keeps it and no server is told again. */
export function moveBehind(known: readonly string[]): void {
  const { pathname, search, hash } = location;
  if (!says(search, known)) return;
  const said = `#${search.slice(1)}${hash.replace('#', '&')}`;
  try {
    history.replaceState(history.state, '', pathname + said);
  } catch {
    // A page opened as a file may not change its address; this much it may.
    location.hash = said;
  }
}
