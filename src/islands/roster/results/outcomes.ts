import type { RowOutcome } from '~/roster/judge/roster';

export const outcomes: readonly RowOutcome[] = ['met', 'short', 'incomplete', 'rejected'];

/** Told apart without colour and without words. */
export const outcomeMarks: Readonly<Record<RowOutcome, string>> = {
  met: '✓',
  short: '✗',
  incomplete: '？',
  rejected: '！',
};
