import { narrowed } from '~/rules/duty/narrowed';
import { type Answers, type Ask, askKey } from './asks';
import type { Listed, ListRead } from './file-read';

/** The rows of a list that are one person's, and what is asked or said where it has several people's. */
export interface OnePerson {
  readonly list: ListRead;
  readonly ask?: Ask;
}

const key = askKey('whose', '');

/** A log is one person's: of a list with several, nobody's rows are taken before it is answered whose. */
export function ofOnePerson(list: ListRead, answers: Answers): OnePerson {
  const rows = new Map<string, Listed[]>();
  for (const row of list.listed) {
    const name = nameOf(row);
    const own = rows.get(name);
    if (own) own.push(row);
    else rows.set(name, [row]);
  }
  const names = [...rows.keys()].filter((name) => name !== '');
  if (names.length < 2) return { list };
  const ask: Ask = {
    ...{ key, field: 'whose', read: '', absent: false },
    rows: list.listed.map(({ where }) => where),
    options: names.map((name) => [name, `${name}（${rows.get(name)?.length}条）`]),
  };
  const answer = answers[key] ?? '';
  const nobody = rows.get('') ?? [];
  const others = names.filter((name) => name !== answer);
  const leftOut = [
    `别人的没有导入：${others
      .slice(0, 10)
      .map((name) => `${name}${rows.get(name)?.length}条`)
      .join('、')}${others.length > 10 ? `等${others.length}人` : ''}。`,
    ...(nobody.length > 0
      ? [
          `没有写姓名、不知道是谁的，没有导入：${nobody
            .slice(0, 10)
            .map((row) => row.where)
            .join('、')}${nobody.length > 10 ? `等${nobody.length}条` : ''}。`,
        ]
      : []),
  ];
  if (answer === '') return { list: { ...list, listed: [] }, ask };
  return { list: { ...list, listed: rows.get(answer) ?? [], leftOut: [...list.leftOut, ...leftOut] }, ask };
}

function nameOf({ whose = '' }: Listed): string {
  return narrowed(whose).replace(/ /g, '');
}
