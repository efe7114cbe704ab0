import { chineseNumber } from '~/rules/duty/chinese-number';

/** Words in the one way of writing in which they are read, and the way back to how they are printed. */
export interface ReadAs {
  readonly text: string;
  /** The printed words of some of the text; the same words where they are not in it. */
  readonly printed: (words: string) => string;
}

/** Of each character of what is read, where it is printed: from, and up to. */
interface Characters {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const numeral = '[零〇○一二两三四五六七八九十百千点]+';
const to = '(?:至|到|—+|-|－|~|～)';

/** A notice's words with its numbers in digits and its days written out: 三十学时, 二〇二七年, 2027.3.1, 12月底, 3月至12月, 今年. */
export function readAs(words: string, year: number | undefined): ReadAs {
  let now: Characters = {
    text: words,
    from: Array.from(words, (_, i) => i),
    to: Array.from(words, (_, i) => i + 1),
  };
  for (const [pattern, read] of readings(year)) now = replaced(now, pattern, read);
  const { text, from, to } = now;
  return {
    text,
    printed: (some) => {
      const at = text.indexOf(some);
      return at < 0 || some === '' ? some : words.slice(from[at], to[at + some.length - 1]);
    },
  };
}

type Reading = readonly [pattern: RegExp, read: (found: readonly string[]) => string];

function readings(year: number | undefined): readonly Reading[] {
  const ofNotice: Reading[] = year === undefined ? [] : [[/(?:今年|本年度?)(?=\d|底)/g, () => `${year}年`]];
  return [
    [/二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g, ([all = '']) => [...all].map(digitOf).join('')],
    [
      new RegExp(`${numeral}(?=月|日|天|个?(?:学时|学分|课时))`, 'g'),
      ([all = '']) => chineseNumber(all) ?? all,
    ],
    [/(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/g, ([, y, m, d]) => `${y}年${m}月${d}日`],
    [
      /日(?:上午|下午|凌晨)?(?:\d{1,2}[:：]\d{2}|(?:\d{1,2}|[零一二三四五六七八九十]{1,3})[时点](?:\d{1,2}分|整)?)/g,
      () => '日',
    ],
    ...ofNotice,
    [/(\d{4})年(?:度)?(?:年)?底/g, ([, y]) => `${y}年12月31日`],
    [/(?:(\d{4})年)?(\d{1,2})月(?:份)?底/g, ([, y, m]) => `${yearOf(y)}${m}月${lastOf(y ?? year, m)}日`],
    [new RegExp(`月份?起?(${to}(?:次年|翌年|\\d{4}年)?\\d{1,2}月)`, 'g'), ([, rest]) => `月1日${rest}`],
    [
      new RegExp(`(${to})(?:(\\d{4})年)?(\\d{1,2})月(?!\\d)`, 'g'),
      ([, mark, y, m]) => `${mark}${yearOf(y)}${m}月${lastOf(y ?? year, m)}日`,
    ],
  ];
}

function yearOf(written: string | undefined): string {
  return written === undefined ? '' : `${written}年`;
}

function digitOf(one: string): number {
  return Math.max(0, '〇一二三四五六七八九'.indexOf(one));
}

/** The last day of a month; of February without a known year, the one that every year has. */
function lastOf(year: number | string | undefined, month: string | undefined): number {
  return new Date(Date.UTC(Number(year ?? 2027), Number(month), 0)).getUTCDate();
}

function replaced({ text, from, to }: Characters, pattern: RegExp, read: Reading[1]): Characters {
  const next = { text: '', from: [] as number[], to: [] as number[] };
  const keep = (start: number, end: number) => {
    next.text += text.slice(start, end);
    next.from.push(...from.slice(start, end));
    next.to.push(...to.slice(start, end));
  };
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    const { index = 0, 0: all } = found;
    keep(at, index);
    const words = read(found);
    next.text += words;
    for (const _ of Array.from({ length: words.length })) {
      next.from.push(from[index] as number);
      next.to.push(to[index + all.length - 1] as number);
    }
    at = index + all.length;
  }
  keep(at, text.length);
  return next;
}
