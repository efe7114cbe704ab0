import type { Day } from '~/rules/duty/day';
import { yearOf } from '~/rules/duty/day';
import { type AddressChange, addressesBetween } from './addresses';
import { casesTried, type Flip, flipsBetween } from './flips';
import { type GridRow, gridBetween } from './grid';
import { hoursCompared } from './hours-compared';
import { type PageChange, pagesBetween } from './pages';
import { figuresDiffer, publishedBetween } from './published';
import { type RecordChange, recordsBetween } from './records';
import type { State } from './state';
import { type WantedChange, wantedChange } from './wanted-change';

/** Whom a change of content affects, and what follows from it. */
export interface Impact {
  /** Who studies more or less, in sentences. */
  readonly hours: string;
  /** How many cases of content were tried. */
  readonly cases: number;
  /** Cases that come out otherwise; those whose outcome is another first. */
  readonly flips: readonly Flip[];
  readonly grid: readonly GridRow[];
  /** Saved records that come out otherwise when judged anew. */
  readonly records: readonly RecordChange[];
  readonly pages: readonly PageChange[];
  /** Files that machines fetch. */
  readonly published: readonly string[];
  readonly addresses: AddressChange;
  /** The figures were changed: a new version of the rules has to be released. */
  readonly release: boolean;
  /** The entry that content/changes/ wants, where readers are affected and none was added. */
  readonly wanted?: WantedChange | undefined;
  /** No person, page, answer, file or address is affected. */
  readonly nobody: boolean;
}

export type Known = State & { readonly kind: 'state' };

/** What the step from one state of content to another does, as it is on a day. */
export function impactBetween(before: Known, after: Known, today: Day): Impact {
  const [then, now] = [before.library, after.library];
  const last = lastYear(before, after, today);
  const flips = flipsBetween(then, now, last);
  const grid = gridBetween(then, now, last);
  const records = recordsBetween(then, now);
  const pages = pagesBetween(then, now);
  const published = publishedBetween(then, now);
  const addresses = addressesBetween(before, after);
  const release = figuresDiffer(then, now);
  const nobody =
    [flips, grid, records, pages, published, addresses.fresh, addresses.lost].every(
      (list) => list.length === 0,
    ) && !release;
  const wanted = wantedChange({ flips, grid, pages }, then, now, today);
  return {
    hours: hoursCompared(then, now, last),
    cases: casesTried(then, now),
    flips,
    grid,
    records,
    pages,
    published,
    addresses,
    release,
    wanted,
    nobody,
  };
}

/** How many cases have another outcome. */
export function flippedIn({ flips }: Pick<Impact, 'flips'>): number {
  return flips.filter((f) => f.flipped).length;
}

function lastYear(before: Known, after: Known, today: Day): number {
  const guides = [...before.library.guides, ...after.library.guides].map((g) => g.year);
  const from = [...before.library.sectors, ...after.library.sectors].flatMap((s) =>
    s.periods.map((p) => p.from),
  );
  return Math.max(yearOf(today), ...guides, ...from);
}
