import { createHash } from 'node:crypto';
import type { Reading } from './read';

/** A source that content names, and where it is named. */
export interface Source {
  readonly address: string;
  readonly files: readonly string[];
  /** The last day on which a file that names it was looked over, where one says so. */
  readonly day?: string | undefined;
  /** The day on which somebody last opened it, as content/sources.yaml says. */
  readonly openedOn?: string | undefined;
}

const address =
  /(?:https?:\/\/(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d+)?|(?:[a-z0-9-]+\.)+(?:cn|com|org|net))(?:\/[\w./%?=&~-]*)?/g;

/** Every page of others that the files of content name, each once. */
export function sourcesIn(files: readonly { readonly path: string; readonly text: string }[]): Source[] {
  const found = new Map<string, { files: Set<string>; days: string[] }>();
  const opened = new Map(files.flatMap(({ text }) => openedIn(text)));
  for (const { path, text: written } of files) {
    const text = written.replace(/^\s*#.*$/gm, '').replace(openings, '');
    const days = [...text.matchAll(/reviewedOn: (\d{4}-\d\d-\d\d)/g)].map(([, day = '']) => day);
    for (const [named] of text.matchAll(address)) {
      const bare = named.replace(/[.]$/, '');
      const whole = /^https?:/.test(bare) ? bare : `https://${bare}`;
      const known = found.get(whole) ?? { files: new Set(), days: [] };
      known.files.add(path);
      known.days.push(...days);
      found.set(whole, known);
    }
  }
  return [...found].map(([at, { files: named, days }]) => ({
    address: at,
    files: [...named],
    day: days.sort().pop(),
    ...(opened.has(at) && { openedOn: opened.get(at) }),
  }));
}

const openings = /link: *(\S+?),? +openedOn: *(\d{4}-\d\d-\d\d)/g;

function openedIn(text: string): [address: string, day: string][] {
  return [...text.replace(/^\s*#.*$/gm, '').matchAll(openings)].map(([, link = '', day = '']) => [
    /^https?:/.test(link) ? link : `https://${link}`,
    day,
  ]);
}

/** What a source was when it was last read. */
export type Kept = Readonly<Record<string, { readonly on: string; readonly words: string }>>;

/** What is to be said of a source: gone, or other than on its day; undefined where nothing is. */
export function sourceSays(source: Source, reading: Reading, kept: Kept): string | undefined {
  if (reading.kind === 'unread') return `打不开：${reading.why}`;
  const { day, openedOn } = source;
  const { changedOn } = reading;
  const before = comparedWith(source, kept);
  if (before && before.words !== wordsHash(reading.text)) return `和${before.on}读到的不一样了`;
  if (changedOn === undefined) return undefined;
  if (openedOn !== undefined && changedOn > openedOn)
    return `服务器说它在${changedOn}改过，本站${openedOn}打开看过`;
  if (!before && openedOn === undefined && day !== undefined && changedOn > day)
    return `服务器说它在${changedOn}改过，本站最后核对是${day}`;
  return undefined;
}

/** What is kept of a source after a reading: as it was on the day somebody opened it, until somebody opens it again. */
export function keptAfter(source: Source, text: string, kept: Kept, today: string): Kept[string] {
  const before = comparedWith(source, kept);
  return before && source.openedOn !== undefined ? before : { on: today, words: wordsHash(text) };
}

/** What it was when it was read before; of one that was opened since, nothing is known to compare. */
function comparedWith({ address: at, openedOn = '' }: Source, kept: Kept): Kept[string] | undefined {
  const before = kept[at];
  return before && before.on >= openedOn ? before : undefined;
}

/** The words of a page as one hash: scripts, numbers of visits and blanks left out. */
export function wordsHash(html: string): string {
  const words = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]+>|\s+/g, '')
    .replace(/(浏览|点击|访问)(次数|量|数)?[:：]?\d+/g, '');
  return createHash('sha256').update(words).digest('hex').slice(0, 24);
}
