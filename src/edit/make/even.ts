import type { NoticeFigure } from '~/paste/notice-parts';

/** Whether the subjects make up the total: nothing is asked besides. */
export function isEven(figures: readonly NoticeFigure[]): boolean {
  const total = figures.find(({ scope }) => scope === 'total')?.atLeast;
  return figures.reduce((sum, f) => sum + (f.scope === 'total' ? 0 : f.atLeast), 0) === total;
}
