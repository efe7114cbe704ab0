import type { Reason } from '~/roster/read/reason';
import type { Duplicates, RosterRow } from './roster';
import type { Same } from './same-person';

/** What to point out in the rows that may be one person's and were not added. */
export function repeatsIn(sames: readonly Same[]) {
  const duplicates = withNumbers(sames.filter(({ by }) => by === 'id'));
  const sameNames = withNumbers(sames.filter(({ by, onePerson }) => by === 'name' && onePerson));
  const namesakes = withNumbers(sames.filter(({ by, onePerson }) => by === 'name' && !onePerson));
  const kinds = [
    ['duplicate', duplicates],
    ['same-name', sameNames],
    ['namesakes', namesakes],
  ] as const;
  return {
    counted: { duplicates, sameNames },
    reasonsFor: ({ row }: RosterRow): Reason[] =>
      kinds.flatMap(([kind, found]) => {
        const rows = found.get(row);
        return rows ? [{ kind, rows }] : [];
      }),
  };
}

/** For each row the numbers of all that are the same; one that names nobody repeats nobody, and has its own reason. */
function withNumbers(sames: readonly Same[]): Duplicates {
  return new Map(
    sames.flatMap(({ rows }) => {
      const numbers = rows.filter(({ name, id }) => name !== '' || id !== '').map(({ row }) => row);
      return numbers.length < 2 ? [] : numbers.map((row) => [row, numbers] as const);
    }),
  );
}
