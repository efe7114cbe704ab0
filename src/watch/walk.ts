import { type Reading, readPage } from './read';
import { closed, open, type Robots, robotsIn } from './robots';

/** How a list is read: one address at a time, with a pause between, and at most so many. */
export interface Pace {
  readonly pause: number;
  readonly most: number;
}

/** The addresses in a list: one a line, # and what is behind it left out; a line that is none is told. */
export function addressesOf(list: string): { readonly addresses: string[]; readonly strange: string[] } {
  const lines = list
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\uFEFF/, '')
        .replace(/(^|\s)#.*$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const isAddress = (line: string) => /^https?:\/\/\S+$/.test(line);
  return { addresses: lines.filter(isAddress), strange: lines.filter((line) => !isAddress(line)) };
}

/** Reads addresses one after the other, those that a sitemap lists among them; says how many were left out. */
export async function walk(
  addresses: readonly string[],
  { pause, most }: Pace,
  see: (address: string, reading: Reading) => void,
): Promise<{ readonly leftOut: number }> {
  const waiting = [...addresses];
  const seen = new Set<string>();
  const robotsOf = robotsAsked();
  while (waiting.length > 0 && seen.size < most) {
    const address = waiting.shift() as string;
    if (seen.has(address)) continue;
    const robots = await robotsOf(address);
    if (seen.size > 0) await new Promise((go) => setTimeout(go, Math.max(pause, robots.pause)));
    seen.add(address);
    const reading = robots.allows(address) ? await readPage(address) : unasked;
    const inside = reading.kind === 'read' ? listedIn(reading.text) : [];
    waiting.push(...inside);
    if (inside.length === 0) see(address, reading);
  }
  return { leftOut: new Set(waiting.filter((address) => !seen.has(address))).size };
}

const unasked: Reading = { kind: 'unread', why: '那个网站的 robots.txt 不让程序读，请用浏览器看' };

/** What each server's robots.txt says, asked for once. */
function robotsAsked(): (address: string) => Promise<Robots> {
  const asked = new Map<string, Promise<Robots>>();
  return (address) => {
    const { origin } = new URL(address);
    const known = asked.get(origin) ?? robotsAt(origin);
    asked.set(origin, known);
    return known;
  };
}

/** A server without the file asks for nothing; of one that fails, or does not answer, its page says what is wrong. */
async function robotsAt(origin: string): Promise<Robots> {
  const reading = await readPage(`${origin}/robots.txt`);
  if (reading.kind === 'read') return robotsIn(reading.text);
  return (reading.status ?? 0) >= 500 ? closed : open;
}

/** The addresses a sitemap lists; none for a page. */
function listedIn(text: string): string[] {
  if (!/<(urlset|sitemapindex)\b/.test(text.slice(0, 2000))) return [];
  return [...text.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, at = '']) => at.replace(/&amp;/g, '&'));
}
