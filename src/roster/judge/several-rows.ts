import type { ReadRow } from '~/roster/read/read-row';
import { subjects } from '~/rules/duty/subject';
import type { Same } from './same-person';

/** How the rows of one person tell the hours: some a part of them, some nothing and the others the whole, or each the whole. */
type Telling = 'parts' | 'blanks' | 'whole';

/** Tells rows that are courses from rows that are the same person twice, by the subjects that each fills. */
function tellingOf(reads: readonly ReadRow[]): Telling {
  const filled = reads.map(subjectsIn);
  const together = new Set(filled.flat()).size;
  if (together === 0) return 'whole';
  if (filled.every(({ length }) => length < 2)) return 'parts';
  const partly = filled.filter(({ length }) => length < together);
  if (partly.length === 0) return 'whole';
  return partly.some(({ length }) => length > 0) ? 'parts' : 'blanks';
}

/** The subjects that a row tells something of: 0 is what many write where nothing was learnt. */
function subjectsIn({ hours, troubles, setAside }: ReadRow): string[] {
  return subjects.filter(
    (subject) =>
      (hours[subject] ?? 0) > 0 ||
      setAside?.includes(subject) ||
      troubles.some((reason) => reason.kind === 'cell' && reason.field === subject),
  );
}

export interface Several {
  /** Whether it has to be asked what the several rows of a person are. */
  readonly asked: boolean;
  /** The groups that are added up when the answer is to add. */
  readonly groups: readonly Same[];
}

/** Which rows could be added up: nobody's without an answer, and never two rows that each tell the whole. */
export function severalRows(
  sames: readonly Same[],
  reading: (same: Same) => readonly ReadRow[],
  areParts: (same: Same) => boolean = () => false,
): Several {
  const told = sames
    .filter(({ onePerson }) => onePerson)
    .map((same) => ({ same, telling: areParts(same) ? 'parts' : tellingOf(reading(same)) }));
  const asked = told.some(({ telling }) => telling === 'parts');
  const groups = asked ? told.filter(({ telling }) => telling !== 'whole').map(({ same }) => same) : [];
  return { asked, groups };
}
