import { simplified } from '~/sheets/simplified';

const waiting = /待审|未审|未通过|不通过|审核中|退回|驳回|申报|上报|自报|填报/;

/** Whether a heading tells of hours that nobody has recognised yet: 待审核, 申报. */
export function isUnrecognized(heading: string): boolean {
  return waiting.test(simplified(heading));
}

/** A heading without the word that its hours are not recognised yet, which may mean something else, too: 申报专业 is 专业. */
export function withoutStanding(heading: string): string {
  return simplified(heading).replace(/申报/g, '');
}

/** The columns with those first whose hours were recognised. */
export function recognizedFirst(columns: readonly number[], headings: readonly string[]): readonly number[] {
  const later = (column: number) => isUnrecognized(headings[column] ?? '');
  return [...columns.filter((c) => !later(c)), ...columns.filter(later)];
}
