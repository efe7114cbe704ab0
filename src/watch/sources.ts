import { createHash } from 'node:crypto';
import type { Reading } from './read';

/** A source that content names, and where it is named. */
export interface Source {
  readonly address: string;
  readonly files: readonly string[];
  /** The last day on which a file that names it was looked over, where one says so. */
  readonly day?: string | undefined;
}

const address = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:cn|com|org|net)(?:\/[\w./%?=&~-]*)?/g;

/** Every page of others that the files of content name, each once. */
export function sourcesIn(files: readonly { readonly path: string; readonly text: string }[]): Source[] {
  const found = new Map<string, { files: Set<string>; days: string[] }>();
  for (const { path, text } of files) {
    const days = [...text.matchAll(/reviewedOn: (\d{4}-\d\d-\d\d)/g)].map(([, day = '']) => day);
    for (const [written] of text.matchAll(address)) {
      const bare = written.replace(/[.]$/, '');
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
  }));
}

/** What a source was when it was last read. */
export type Kept = Readonly<Record<string, { readonly on: string; readonly words: string }>>;

/** What is to be said of a source: gone, or other than on its day; undefined where nothing is. */
export function sourceSays({ address: at, day }: Source, reading: Reading, kept: Kept): string | undefined {
  if (reading.kind === 'unread') return `打不开：${reading.why}`;
  const before = kept[at];
  if (before && before.words !== wordsHash(reading.text)) return `和${before.on}读到的不一样了`;
  if (!before && day !== undefined && reading.changedOn !== undefined && reading.changedOn > day)
    return `服务器说它在${reading.changedOn}改过，本站最后核对是${day}`;
  return undefined;
}

/** The words of a page as one hash: scripts, numbers of visits and blanks left out. */
export function wordsHash(html: string): string {
  const words = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]+>|\s+/g, '')
    .replace(/(浏览|点击|访问)(次数|量|数)?[:：]?\d+/g, '');
  return createHash('sha256').update(words).digest('hex').slice(0, 24);
}
