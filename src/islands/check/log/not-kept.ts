/** What stands in a value and not in what was read of it, as place：value, the values in a list without their place. */
export function notKept(given: unknown, kept: unknown): string[] {
  const read = new Set(leavesOf(kept));
  return leavesOf(given).filter((leaf) => !read.has(leaf));
}

function leavesOf(value: unknown, place = ''): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value !== 'object') return [`${place}：${String(value).slice(0, 40)}`];
  const inside = Object.entries(value);
  return inside.flatMap(([key, one]) => {
    const of = Array.isArray(value) ? place : [place, key].filter(Boolean).join('.');
    return leavesOf(one, of);
  });
}
