/** Sixteen places a key, so that few share one by chance. */
const placesPerKey = 16;

/** Whether the key at an index may stand among these more than once: sure for those that do, and wrong for a few that don't. Most never do, and cost no entry in a map. */
export function repeating(keys: readonly string[]): (index: number) => boolean {
  const size = 2 ** Math.ceil(Math.log2(keys.length * placesPerKey + 1));
  const seen = new Uint8Array(size);
  const places = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const at = placeOf(keys[i] as string) & (size - 1);
    places[i] = at;
    seen[at] = seen[at] === 0 ? 1 : 2;
  }
  return (index) => seen[places[index] as number] === 2;
}

function placeOf(key: string): number {
  let sum = 0;
  for (let i = 0; i < key.length; i++) sum = (Math.imul(sum, 31) + key.charCodeAt(i)) | 0;
  return sum ^ (sum >>> 15);
}
