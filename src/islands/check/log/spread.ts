import type { Cell } from '~/sheets/cell';
import { headingIn } from './columns';

/** A column whose hours are of one subject or of one way of studying: 公需学时, 面授学时. */
export interface SpreadColumn {
  readonly at: number;
  readonly field: 'subject' | 'mode';
  /** As the heading has it: 公需. */
  readonly value: string;
}

const spreads: readonly (readonly [SpreadColumn['field'], RegExp])[] = [
  ['subject', /^(?:其中)?(公需|专业|(?:个人)?选修)(?:科目|课程?)?(?:学时|学分|课时)?数?$/],
  ['mode', /^(面授|远程|网络|线上|线下)(?:学时|学分|课时)?数?$/],
];

/** The columns over which a row of headings spreads the hours; none where it has less than two of a kind. */
export function spreadIn(row: readonly Cell[]): readonly SpreadColumn[] {
  for (const [field, pattern] of spreads) {
    const found = row.flatMap((cell, at) => {
      const [, value] = pattern.exec(headingIn(cell)) ?? [];
      return value === undefined ? [] : [{ at, field, value }];
    });
    if (found.length > 1) return found;
  }
  return [];
}
