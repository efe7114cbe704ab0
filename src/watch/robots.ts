/** What a server asks of programs in its robots.txt: whether an address may be read, and how long to wait between two. */
export interface Robots {
  readonly allows: (address: string) => boolean;
  /** In milliseconds; 0 where it says nothing. */
  readonly pause: number;
}

/** The name by which a server may speak to us alone. */
export const robotName = 'jijiao-guide-watch';

/** Longer than this is not waited for, in milliseconds. */
const longest = 60_000;

/** What a robots.txt says to us: the lines for our name, or else those for all. */
export function robotsIn(text: string): Robots {
  const groups = groupsIn(text);
  const own = groups.filter(({ names }) => names.includes(robotName));
  const rules = (own.length > 0 ? own : groups.filter(({ names }) => names.includes('*'))).flatMap(
    (g) => g.rules,
  );
  const delay = Number(rules.find(([key]) => key === 'crawl-delay')?.[1] ?? 0);
  return {
    allows: (address) => allows(rules, address),
    pause: Number.isFinite(delay) ? Math.min(delay * 1000, longest) : 0,
  };
}

/** Nobody is let in where the rules can't be had; all are where there are none. */
export const closed: Robots = { allows: () => false, pause: 0 };
export const open: Robots = { allows: () => true, pause: 0 };

type Rule = readonly [key: string, value: string];

interface Group {
  readonly names: string[];
  readonly rules: Rule[];
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const last = groups[groups.length - 1];
    if (/^user-agent$/i.test(key)) {
      // Several names in a row are of one group.
      if (last && last.rules.length === 0) last.names.push(value.toLowerCase());
      else groups.push({ names: [value.toLowerCase()], rules: [] });
    } else if (last && /^(dis)?allow$|^crawl-delay$/i.test(key)) last.rules.push([key.toLowerCase(), value]);
  }
  return groups;
}

/** The longest rule that fits decides; of two as long, the one that allows. */
function allows(rules: readonly Rule[], address: string): boolean {
  const { pathname, search } = new URL(address);
  const fitting = rules.filter(
    ([key, value]) => key.endsWith('allow') && value !== '' && fits(value, pathname + search),
  );
  const [best] = fitting.sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b));
  return best?.[0] !== 'disallow';
}

function fits(rule: string, path: string): boolean {
  const pattern = rule
    .replace(/[.+?^{}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\$(?!$)/g, '\\$');
  return new RegExp(`^${pattern}`).test(path);
}
