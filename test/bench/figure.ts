/** One measured figure; what it is of stays as it is from run to run, so that runs can be compared. */
export interface Figure {
  readonly what: string;
  /** Ours, with its unit. */
  readonly ours: string;
  /** The peer beside it, in the same run. */
  readonly peer?: string;
  /** What is compared from run to run, less being better: a share of the peer's, bytes or requests. Times alone are not, as machines differ. */
  readonly compared?: number;
  /** The most that `compared` should be. */
  readonly aim?: number;
}

const all = globalThis as unknown as { figures?: Figure[] };

/** Notes a figure for the table that the run writes at its end, and says it. */
export function figure(one: Figure): void {
  all.figures ??= [];
  all.figures.push({
    ...one,
    ...(one.compared !== undefined && { compared: Number(one.compared.toFixed(3)) }),
  });
  const { what, ours, peer, compared, aim } = one;
  const beside = peer === undefined ? '' : `；${peer}`;
  const share =
    compared === undefined ? '' : `；${compared.toFixed(2)}${aim === undefined ? '' : `（目标 ${aim}）`}`;
  console.log(`${what}：${ours}${beside}${share}`);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;
