import type { NoticeFigure } from '~/paste/notice-parts';

/** Whether the subjects make up the total: nothing is asked besides. */
export function isEven(figures: readonly NoticeFigure[]): boolean {
  const { total, sum } = summed(figures);
  return sum === total;
}

/** Whether the subjects ask for more than the total does. */
export function isMoreThanTotal(figures: readonly NoticeFigure[]): boolean {
  const { total, sum } = summed(figures);
  return total !== undefined && sum > total;
}

function summed(figures: readonly NoticeFigure[]) {
  const total = figures.find(({ scope }) => scope === 'total')?.atLeast;
  return { total, sum: figures.reduce((sum, f) => sum + (f.scope === 'total' ? 0 : f.atLeast), 0) };
}
