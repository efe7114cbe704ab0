import { cellAt, cellsAt, partWith, placesIn } from '~/roster/find/part';
import { type PlaceOf, rowsSay } from '~/roster/find/place';
import { addedRow } from '~/roster/read/added-row';
import type { Reason } from '~/roster/read/reason';
import { inOwnWords } from './in-own-words';
import { explainRow, explanationOf, verdictOn } from './judge-row';
import { tellPartsOfYear } from './parts-of-year';
import type { Lines, Ruled } from './read-lines';
import { repeatsIn } from './repeats';
import type { Counts, ExplainedRow, JudgedRoster, RosterRow } from './roster';
import { type RowReader, rowReader } from './row-reader';
import { type Same, samePerson } from './same-person';
import { severalRows } from './several-rows';

/** What the rows of a list come to: whose each is, one verdict a person, and what has to be asked first. */
export function judgedAs(
  parts: readonly Ruled[],
  { rows: lines, skipped, doubts, unseen }: Lines,
): JudgedRoster {
  const reader = rowReader(parts, doubts);
  const sames = samePerson(lines, ({ row }) => doubts.get(row)?.kind === 'other-year');
  const [{ standards }] = parts as readonly [Ruled];
  const { several, kinds } = standards.settings;
  const tellParts = tellPartsOfYear(parts);
  const { asked, groups } = severalRows(
    sames,
    ({ rows }) => reader.together(rows).map(({ read }) => read),
    (same) => kinds !== undefined || tellParts(same),
  );
  const added = several === 'add' ? groups : [];
  const rows = added.length === 0 ? lines : peopleIn(lines, added, reader);
  const rowsOf = new Map(added.map(({ rows }) => [(rows as readonly [RosterRow])[0].row, rows]));
  const placeOf = placesIn(parts);
  const repeats = repeatsIn(sames.filter((same) => !added.includes(same)));
  const own = ({ row, rows }: RosterRow): ExplainedRow => {
    const part = partWith(parts, row);
    const all = rows && rowsOf.get(row);
    return all
      ? explainTogether(all, reader)
      : explainRow(cellsAt(part, row), row, part.standards, doubts.get(row));
  };
  return {
    rows,
    lines,
    placeOf,
    unseen,
    withSeveral: groups.length,
    skipped,
    counts: countsOf(rows),
    ...repeats.counted,
    asks: asked && several === undefined ? [severalAsked(groups, placeOf)] : [],
    cellAt: (row, field) => cellAt(partWith(parts, row), row, field),
    explained(row) {
      const explained = own(row);
      const reasons = [...explained.reasons, ...repeats.reasonsFor(row)];
      return { ...explained, reasons: reasons.map((reason) => inOwnWords(reason, row.row, parts)) };
    },
  };
}

/** One row a person: the added ones where their first stands. */
function peopleIn(lines: readonly RosterRow[], added: readonly Same[], reader: RowReader): RosterRow[] {
  const together = new Map<number, RosterRow | undefined>();
  for (const { rows } of added) {
    for (const { row } of rows) together.set(row, undefined);
    const [first] = rows as [RosterRow];
    together.set(first.row, verdictOn(addedRow(reader.together(rows)), first.row, numbersOf(rows)));
  }
  return lines.flatMap((line) => (together.has(line.row) ? (together.get(line.row) ?? []) : [line]));
}

function explainTogether(rows: readonly RosterRow[], reader: RowReader): ExplainedRow {
  const [first] = rows as [RosterRow];
  const read = addedRow(reader.together(rows));
  const alike = reader.alike(rows);
  const notes: Reason[] = alike.length > 0 ? [{ kind: 'same-rows', rows: alike }] : [];
  const verdict = verdictOn(read, first.row, numbersOf(rows));
  const { reasons, ...rest } = explanationOf(read);
  return { ...verdict, hours: read.hours, unread: {}, ...rest, reasons: [...reasons, ...notes] };
}

function numbersOf(rows: readonly RosterRow[]): number[] {
  return rows.map(({ row }) => row);
}

function severalAsked(groups: readonly Same[], placeOf: PlaceOf): JudgedRoster['asks'][number] {
  const [{ rows }] = groups as readonly [Same];
  // The first row of a person says who it is.
  const [{ name, id }] = rows as [RosterRow];
  return {
    kind: 'several-rows',
    people: groups.length,
    example: { name: name || id, rows: rowsSay(numbersOf(rows), placeOf) },
  };
}

function countsOf(rows: readonly RosterRow[]): Counts {
  const counts = { total: rows.length, met: 0, short: 0, incomplete: 0, rejected: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}
