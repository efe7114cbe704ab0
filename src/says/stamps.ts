/** How well an answer is known, as it is stamped wherever it stands. */
export const stamps = {
  texts: '文件有规定',
  law: '法律有规定',
  reported: '据转载',
  inferred: '含编者推定',
  silent: '文件没有规定',
} as const;

export type Stamp = keyof typeof stamps;

/** An answer's sentence with its stamp in front, where nothing else beside it says how well it is known. */
export function stamped(stamp: Stamp, says: string): string {
  return `【${stamps[stamp]}】${says}`;
}
