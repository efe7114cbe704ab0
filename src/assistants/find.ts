import { stamps } from '~/says/stamps';
import { type Search, searchWith } from '~/search/engine';
import { plainEngine } from '~/search/plain';
import type { SearchRecord } from '~/search/record';
import type { Held } from './held';
import type { Reply } from './reply';

/** How many lines are told. */
const most = 8;

/** The site's own search over the records that the file holds. */
export function searchOf({ records, lexicon, rare }: Held): Search {
  return searchWith(plainEngine(records, lexicon), lexicon, async () => rare);
}

/** What the search of the site finds, in its order, with what nothing here answers said as such. */
export async function findReply(question: string, search: Search, held: Held, year: number): Promise<Reply> {
  const { records, gap, doubtful, unknown, absent } = await search(question, { year });
  const lines = [
    ...(gap ? [`没有查到：${gap.title}。${gap.say}${gap.source ? `（${gap.source}）` : ''}${gap.asks}`] : []),
    ...(absent ? [`${absent.title}：${absent.say}`] : []),
    ...(unknown.length > 0 ? [`这里没有这些词：${unknown.join('、')}。`] : []),
    ...(doubtful && !gap && records.length > 0
      ? ['没有查到直接回答这个问题的内容。下面是最接近的，不一定对得上；请问单位人事部门或主管部门。']
      : []),
    ...(records.length === 0 ? ['没有查到。没有查到不等于没有规定，请问单位人事部门或主管部门。'] : []),
    ...records.slice(0, most).map((r, i) => lineOf(r, i + 1, held.root)),
  ];
  return {
    said: lines.join('\n'),
    whom: '每一条写着对谁',
    when: `内容截至${held.day}`,
    known: gap ? '没有查到' : '每一条写着有多可靠',
    address: `${held.root}search/?q=${encodeURIComponent(question)}`,
  };
}

function lineOf(
  { title, kind, lead, text, known, whom, path }: SearchRecord,
  n: number,
  root: string,
): string {
  const marks = [known ? stamps[known] : kind === '原文' ? '原文' : kind, whom && `写给${whom}`].filter(
    Boolean,
  );
  return `${n}. ${title}\n   ${lead ?? text}\n   （${marks.join('，')}）${root}${path}`;
}
