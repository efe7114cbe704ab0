import type { Grade } from '~/rules/duty/basis';

/** A thing that is said, with what must never be left behind. */
export interface Scoped {
  /** How well it is known. */
  readonly grade: Exclude<Grade, 'carried-forward'>;
  /** For when: 2026年度. */
  readonly when: string;
  /** Whom or what it is for, in the words that go on into what is said; empty for everybody. */
  readonly whom: string;
  readonly say: string;
  /** The year whose figures stand in, where nothing was found for the year itself. */
  readonly carriedFrom?: number | undefined;
}

const known = { official: '按原文', law: '按法律', reported: '据转载', inferred: '编者推定' } as const;

/** A thing with how well it is known, for when and for whom, in one sentence that can go anywhere by itself. */
export function inScope({ grade, when, whom, say, carriedFrom }: Scoped): string {
  if (carriedFrom === undefined) return `${known[grade]}，${when}${whom}${say}`;
  const from = grade === 'official' ? `${carriedFrom}年的标准` : `${carriedFrom}年的标准（${known[grade]}）`;
  return `${when}的标准还没查到，暂按${from}：${whom}${say}`;
}
