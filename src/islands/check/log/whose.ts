import { narrowed } from '~/rules/duty/narrowed';
import { type Answers, type Ask, asAbove, askKey, leaveOut } from './asks';
import type { Listed, ListRead, Who } from './file-read';

/** The rows of a list that are one person's, and what is asked or said where it has several people's. */
export interface OnePerson {
  readonly list: ListRead;
  readonly asks: readonly Ask[];
}

const key = askKey('whose', '');

/** Whether rows without a name go on with the one above, as where the cells of a name were merged. */
export const unnamedKey = askKey('whose', 'unnamed');

/** A log is one person's: of a list with several, nobody's rows are taken before it is answered whose. */
export function ofOnePerson(list: ListRead, answers: Answers): OnePerson {
  const unnamed = unnamedBelow(list.listed);
  const goOn = answers[unnamedKey] === asAbove;
  const rows = rowsByPerson(
    list.listed.map((row) => (goOn && unnamed.includes(row) ? { ...row, ...row.whoAbove } : row)),
  );
  const people = [...rows.keys()].filter((person) => person !== nobody);
  if (people.length < 2) return { list, asks: [] };
  const ask = (of: string, read: string, about: readonly Listed[], options: Ask['options']): Ask => ({
    ...{ key: of, field: 'whose', read, absent: false, options },
    rows: about.map(({ where }) => where),
  });
  const options = people.map((person) => [person, `${person}（${rows.get(person)?.length}条）`] as const);
  const asks = [
    ...(unnamed.length > 0 ? [ask(unnamedKey, 'unnamed', unnamed, unnamedOptions)] : []),
    ask(key, '', list.listed, options),
  ];
  const answer = answers[key] ?? '';
  if (answer === '') return { list: { ...list, listed: [] }, asks };
  const others = people
    .filter((person) => person !== answer)
    .map((person) => `${person}${rows.get(person)?.length}条`);
  const unsaid = rows.get(nobody) ?? [];
  const leftOut = [
    `别人的没有导入：${some(others, '人')}。`,
    ...unknownSays(
      '没有写姓名、不知道是谁的',
      unsaid.filter((row) => plainly(row.whose) === ''),
    ),
    ...unknownSays(
      '有同名的人又没有写工号、不知道是哪一位的',
      unsaid.filter((row) => plainly(row.whose) !== ''),
    ),
  ];
  return { list: { ...list, listed: rows.get(answer) ?? [], leftOut: [...list.leftOut, ...leftOut] }, asks };
}

const unnamedOptions: Ask['options'] = [
  [asAbove, '和上面写了姓名的是同一个人'],
  [leaveOut, '不知道是谁的，不导入'],
];

/** The rows below a name that have none of their own, in a list that names everybody once. */
function unnamedBelow(listed: readonly Listed[]): readonly Listed[] {
  const isNamed = ({ whose, whoseId }: Who) => plainly(whose) !== '' || plainly(whoseId) !== '';
  const named = listed.filter(isNamed).map(({ where, whose, whoseId }) => {
    const [sheet = ''] = /^“.*”/.exec(where) ?? [];
    return JSON.stringify([sheet, plainly(whose), plainly(whoseId)]);
  });
  if (new Set(named).size < named.length) return [];
  return listed.filter((row) => !isNamed(row) && isNamed(row.whoAbove ?? {}));
}

function some(all: readonly string[], unit: string): string {
  return `${all.slice(0, 10).join('、')}${all.length > 10 ? `等${all.length}${unit}` : ''}`;
}

function unknownSays(what: string, rows: readonly Listed[]): string[] {
  return rows.length === 0
    ? []
    : [
        `${what}，没有导入：${some(
          rows.map((row) => row.where),
          '条',
        )}。`,
      ];
}

const nobody = '';

/** Two of one name are told apart by their 工号; a row without one of the two is whose alone it may be. */
function rowsByPerson(listed: readonly Listed[]): Map<string, Listed[]> {
  const said = listed.map((row) => ({
    row,
    name: plainly(row.whose),
    id: plainly(row.whoseId).toUpperCase(),
  }));
  const idsOf = new Map<string, Set<string>>();
  const namesOf = new Map<string, Set<string>>();
  for (const { name, id } of said) {
    if (id !== '') noted(idsOf, name, id);
    if (name !== '') noted(namesOf, id, name);
  }
  const people = new Map<string, Listed[]>();
  for (const { row, name: own, id } of said) {
    const names = [...(id === '' ? [] : (namesOf.get(id) ?? []))];
    const [name = own] = names.length === 1 ? names : [];
    const isAlone = name !== '' && (idsOf.get(name)?.size ?? 0) < 2;
    const person = isAlone ? name : id === '' ? nobody : name === '' ? id : `${name}（${id}）`;
    const rows = people.get(person);
    if (rows) rows.push(row);
    else people.set(person, [row]);
  }
  return people;
}

function noted(all: Map<string, Set<string>>, of: string, one: string): void {
  all.set(of, (all.get(of) ?? new Set()).add(one));
}

function plainly(said = ''): string {
  return narrowed(said).replace(/ /g, '');
}
