import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import type { Day } from '~/rules/duty/day';
import { bearerNames } from '~/says/bearer-names';
import type { Change } from '~/schemas/change';
import { library } from './library';

/** A site that was not told where it stands; feeds are then written without a host. */
const nowhere = 'https://nowhere.invalid';

/** What changed and whom it affects, as a feed; `whole` gives the address of a path of this site, with a host or without. */
export function feedAs(format: 'atom1' | 'json1', whole: (path: string) => string): string {
  const at = (path: string) => new URL(whole(path), nowhere).href;
  return feedOf(at)[format]().split(nowhere).join('');
}

function feedOf(at: (path: string) => string): Feed {
  const { site, changes } = library();
  const feed = new Feed({
    id: nameless('feed'),
    title: `${site.name}：更新`,
    description: '改了什么，和谁有关',
    language: 'zh-CN',
    link: at('/changes/'),
    feedLinks: { atom: at('/feed.xml'), json: at('/feed.json') },
    updated: midnight(changes[0]?.on ?? '2018-11-01'),
    author: { name: site.operator || site.name },
    generator: false,
    copyright: '政策原文属于发文机关',
  });
  for (const change of changes) feed.addItem(itemOf(change, at));
  return feed;
}

function itemOf({ id, on, title, say, for: whom, pages }: Change, at: (path: string) => string) {
  const affected = `和谁有关：${whom.map((role) => bearerNames[role]).join('、')}。`;
  return {
    id: nameless(id),
    title,
    link: at(pages[0] as string),
    date: midnight(on),
    published: midnight(on),
    description: `${say}${affected}`,
    category: whom.map((role) => ({ name: bearerNames[role], term: role })),
  };
}

/** The start of a day in China. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

/** An id that stays the same wherever this site is put: readers know an entry by it. */
function nameless(name: string): string {
  const hex = createHash('sha256').update(`jijiao-guide/changes/${name}`).digest('hex');
  const uuid = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${uuid.join('-')}`;
}
