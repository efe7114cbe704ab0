import type { Field } from '~/roster/find/field';
import type { NotJudged } from '~/rules/duty/assess';
import type { Hours } from '~/rules/duty/hours';
import type { Requirement } from '~/rules/duty/judge';
import type { Subject } from '~/rules/duty/subject';
import type { CellProblem } from '~/sheets/cell';

/** What is wrong with what stands where hours, a year, a sector or an id belong. */
export type CellTrouble =
  | CellProblem
  | 'negative'
  | 'not-a-number'
  | 'too-fine'
  | 'too-many'
  | 'days'
  | 'about'
  | 'range'
  | 'a-day'
  | 'blank'
  | 'two-years'
  | 'school-year'
  | 'no-one-year'
  | 'unknown';

/** Which column it is, where it is not the one that the list has for the field; and what the table of the row calls it, where there are several tables. */
interface OwnColumn {
  readonly column?: number | undefined;
  readonly heading?: string | undefined;
}

/** The subject, the part or the total that it is about. */
type Of = Pick<Requirement, 'scope' | 'part'>;

/** Why a row came out as it did. None repeats what the row says of a person, but what could not be read. */
export type Reason = Readonly<
  /** The row is rejected: a cell can't be read. */
  | ({ kind: 'cell'; field: Field; trouble: CellTrouble; said?: string | undefined } & OwnColumn)
  /** The row is rejected: it names nobody. */
  | { kind: 'nobody' }
  /** The row is rejected: it is called like a department, and has no id. */
  | { kind: 'department'; name: string }
  /** The row is rejected: it names several people, and no id tells which. */
  | { kind: 'several-people'; name: string }
  /** The row is rejected: it stands below a second heading, whose columns are others, or in another order. */
  | { kind: 'other-heading'; row: number }
  /** The row is rejected: it stands below a title that names another year than the list, or several. */
  | { kind: 'other-year'; row: number; said: string }
  /** The row is rejected: it has so many cells more than the heading, and what stands in them is like hours. */
  | { kind: 'more-cells'; by: number }
  /** The row is incomplete. */
  | ({ kind: 'unanswered' } & Of)
  | { kind: 'not-judged'; why: NotJudged['why'] }
  /** The row is short. */
  | ({ kind: 'short'; missing: Hours } & Of)
  /** Worth knowing beside any outcome. */
  | { kind: 'not-counted'; subject: Subject }
  | { kind: 'surplus-stays' }
  | { kind: 'carried-forward'; from: number }
  | { kind: 'days-converted'; subject: Subject; days: string }
  /** A name or a department that reads like a formula, and is taken as the text that it is. */
  | ({ kind: 'like-formula'; field: 'name' | 'department' } & OwnColumn)
  /** The same id in the same year; the rows of all of them, this one too. */
  | { kind: 'duplicate'; rows: readonly number[] }
  /** The same name and no id in the same year; it may be one person. */
  | { kind: 'same-name'; rows: readonly number[] }
  /** The same name and no id, in other departments: taken for other people. */
  | { kind: 'namesakes'; rows: readonly number[] }
  /** Of a person whose rows were added: what is to be said of one of them. It rejects the person where it would reject the row. */
  | { kind: 'in-row'; row: number; reason: Reason }
  /** The rows of a person name several; the person is rejected where it is the sector. */
  | { kind: 'differs'; field: 'sector' | 'department' }
  /** Rows of a person that were added and are the same in every cell. */
  | { kind: 'same-rows'; rows: readonly number[] }
  /** The row is rejected: it is a course of no known kind. */
  | { kind: 'no-kind' }
  /** The course does not count, by its kind or its state. */
  | { kind: 'course-left-out'; why: 'kind' | 'state' }
  /** Hours of a subject, or of all, do not count by what a column says of their recognition. */
  | { kind: 'state-left-out'; heading: string; said: string; subject?: Subject | undefined }
  /** Ten times what is asked, or more: a digit too many, most likely. */
  | { kind: 'unlikely'; subject: Subject }
>;
