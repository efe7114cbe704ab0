/** Moves what an address says of these keys from behind ? to behind #, so that a reload keeps it and no server is told again. */
export function moveBehind(known: readonly string[]): void {
  const { pathname, search, hash } = location;
  const plain = search.replace(/%(25)*3d|＝|%EF%BC%9D/gi, '=').replace(/%(25)*26/gi, '&');
  const [, ...said] = plain
    .split(/[?&;/]/)
    .map((pair) => /^\s*(\w[\w-]*)\s*=/.exec(pair)?.[1]?.toLowerCase());
  if (!said.some((key) => key !== undefined && known.includes(key))) return;
  const fragment = `#${search.slice(1)}${hash.replace('#', '&')}`;
  try {
    history.replaceState(history.state, '', pathname + fragment);
  } catch {
    // A page opened as a file may not change its address; this much it may.
    location.hash = fragment;
  }
}
