import type { Basis } from './basis';
import type { Hours } from './hours';
import type { Scope, Subject } from './subject';

/** The least a year asks, in total or of one subject. */
export interface Requirement {
  readonly scope: Scope;
  readonly atLeast: Hours;
  readonly basis: Basis;
}

/** A subject whose hours a sector does not count, e.g. 会计行业不设个人选修科目. */
export interface NotCounted {
  readonly subject: Subject;
  readonly basis: Basis;
}

/** What a run of years asks; without `to` it runs on. */
export interface Period {
  readonly from: number;
  readonly to?: number | undefined;
  readonly requirements: readonly Requirement[];
  readonly notCounted: readonly NotCounted[];
  readonly day?: { readonly hours: Hours; readonly basis: Basis } | undefined;
}

/** Something worth knowing beside the figures, for some years or all. */
export interface Note extends Years {
  readonly say: string;
  readonly basis: Basis;
  /** The most hours a day counts for, where the note says so: worth knowing, not a way to pass. */
  readonly dayAtMost?: Hours | undefined;
}

export interface Years {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What one sector (行业) is asked, over the years. */
export interface SectorRules {
  readonly sector: string;
  readonly name: string;
  readonly short: string;
  readonly unit: '学时' | '学分';
  /** The name of the sector whose figures these are, where they are not its own. */
  readonly follows?: string | undefined;
  /** Why this site shows the rule but does not judge by it. */
  readonly notJudged?: string | undefined;
  readonly periods: readonly Period[];
  readonly notes: readonly Note[];
}

/** The most hours a day of a year counts for, as a note beside the figures says; undefined where none does. */
export function dayAtMost(rules: SectorRules, year: number): Hours | undefined {
  return rules.notes.find((note) => note.dayAtMost !== undefined && covers(note, year))?.dayAtMost;
}

export function covers(years: Years, year: number): boolean {
  return (years.from ?? year) <= year && year <= (years.to ?? year);
}
