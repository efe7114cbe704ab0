import type { Summary } from '~/islands/roster/desk/protocol';
import type { Counts } from '~/roster/judge/roster';

/** Whose results are exported, and who is reminded: everybody, or one department. */
export interface Scope {
  /** Nothing for everybody. */
  readonly department: string | undefined;
  readonly counts: Counts;
  readonly toRemind: number;
}

/** A department of a list, or the whole list where it has none by that name. */
export function scopeOf(summary: Summary, department: string | undefined): Scope {
  const found = summary.departments.find(({ name }) => name === department);
  const { counts, toRemind } = found ?? summary;
  return { department: found?.name, counts, toRemind };
}

const longest = 16;

/** How a button names a department: “二部”, short enough to be read on it; nothing for everybody. */
export function scopeName({ department }: Scope): string {
  if (department === undefined) return '';
  if (department === '') return '没有写部门的';
  return `“${department.length > longest ? `${department.slice(0, longest)}……` : department}”`;
}
