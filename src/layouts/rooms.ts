import type { PagePath } from '~/says/page-names';

/** The five jobs of the bar at the top; it alone uses short names. */
export const jobs = [
  ['/check/', '自查'],
  ['/roster/', '名单'],
  ['/guides/', '年度'],
  ['/answers/', '问答'],
  ['/policies/', '原文'],
] as const;

/** What stands under 更多. */
export const more: readonly PagePath[] = [
  '/ways/',
  '/duties/',
  '/verify/',
  '/terms/',
  '/changes/',
  '/booklet/',
  '/download/',
  '/link/',
  '/data/',
  '/about/',
];

/** Pages that take no notice of who is asking. */
export const unasked = ['/roster/', '/verify/', '/standards/', '/en/'];

/** The room a page stands in, by its address; undefined for the front door and for what has none. */
export function roomOf(path: string): string | undefined {
  return [...jobs.map(([door]) => door), ...more].find((door) => path.startsWith(door));
}
