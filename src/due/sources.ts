import { type Day, daysBetween } from '~/rules/duty/day';
import { printedDay } from '~/says/printed-day';
import type { Library } from '~/schemas/library';
import type { Due } from './item';

const address = /[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w./%?=&-]*)?/i;

/** Every source on the web that nobody has opened for a year, as far as content/sources.yaml tells, for a person to open: nothing is fetched here. */
export function sourcesDue(library: Library, today: Day): Due[] {
  const { clauses: _, policies: __, opened, ...told } = library;
  const named = new Map<string, string>();
  for (const source of sourcesOf(told)) {
    const [link] = address.exec(source) ?? [];
    if (link && !named.has(link)) named.set(link, source);
  }
  return [...named].flatMap(([link, source]): Due[] => {
    const on = opened.get(link);
    if (on && daysBetween(on, today) <= 366) return [];
    const says = `${source}：${on ? `${printedDay(on)}打开过` : '没有记过哪天打开'}，打开看看还在不在、数字一样不一样，再记进 content/sources.yaml`;
    return [{ kind: 'source', says, link: `https://${link}` }];
  });
}

function sourcesOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap(sourcesOf);
  const { grade, source } = data as { grade?: unknown; source?: unknown };
  const own = grade === 'reported' && typeof source === 'string' ? [source] : [];
  return [...own, ...Object.values(data).flatMap(sourcesOf)];
}
