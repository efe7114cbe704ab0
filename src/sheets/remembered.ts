const most = 10_000;

/** What a table says over and over, worked out once for each key. */
export function remembered<K extends string | number, T>(work: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(key);
    if (known.size < most) known.set(key, result);
    return result;
  };
}
