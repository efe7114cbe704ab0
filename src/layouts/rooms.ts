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

/** Pages that no menu names, each with the page that leads to it. */
const behind: Partial<Record<PagePath, PagePath>> = {
  '/embed/': '/link/',
  '/standards/': '/about/',
  '/cases/': '/about/',
  '/report/': '/about/',
  '/accessibility/': '/about/',
  '/en/': '/about/',
};

/** The room a page stands in, by its address; undefined for the front door and for what has none. */
export function roomOf(path: string): string | undefined {
  const doors = [...jobs.map(([door]) => door), ...more];
  const leads = Object.entries(behind).find(([page]) => path.startsWith(page));
  return leads?.[1] ?? doors.find((door) => path.startsWith(door));
}
