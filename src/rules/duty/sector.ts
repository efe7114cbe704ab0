import type { Basis } from './basis';
import type { Conversion, Duty, Exemption, Key, NotAsked, Years } from './duty';
import type { Ending } from './ending';
import type { Hours } from './hours';
import type { Requirement } from './judge';
import type { Subject } from './subject';

/** A subject whose hours a sector does not count, e.g. 会计行业不设个人选修科目. */
export interface NotCounted {
  readonly subject: Subject;
  readonly basis: Basis;
}

/** What a run of years asks; without `to` it runs on. */
export interface Period extends Ending {
  readonly from: number;
  readonly to?: number | undefined;
  readonly requirements: readonly Requirement[];
  readonly notCounted: readonly NotCounted[];
  /** What is known and can't be judged from what is typed. */
  readonly notAsked?: readonly NotAsked[] | undefined;
  readonly day?: { readonly hours: Hours; readonly basis: Basis } | undefined;
}

/** Something worth knowing beside the figures, for some years or all. */
export interface Note extends Years {
  readonly say: string;
  readonly basis: Basis;
  /** The most hours a day counts for, where the note says so: worth knowing, not a way to pass. */
  readonly dayAtMost?: Hours | undefined;
}

/** A named part (其中项) inside a subject, asked for in the periods that have a requirement of it. */
export interface Part {
  readonly key: Key;
  readonly name: string;
  /** The heading of its column in a staff list. */
  readonly heading: string;
  readonly of: Subject;
}

/** What one sector (行业) is asked, over the years: its first duty, and those of other authorities beside it. */
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
  readonly parts?: readonly Part[] | undefined;
  /** What of a person's situation changes what is asked of them: 第一年, 在读, 毕业当年. */
  readonly situations?: readonly Exemption[] | undefined;
  readonly conversions?: readonly Conversion[] | undefined;
  /** Duties of other authorities, judged by themselves: they never change the outcome of the first. */
  readonly seconds?: readonly Duty[] | undefined;
}

/** The most hours a day of a year counts for, as a note beside the figures says; undefined where none does. */
export function dayAtMost(rules: SectorRules, year: number): Hours | undefined {
  return rules.notes.find((note) => note.dayAtMost !== undefined && covers(note, year))?.dayAtMost;
}

export function covers(years: Years, year: number): boolean {
  return (years.from ?? year) <= year && year <= (years.to ?? year);
}
