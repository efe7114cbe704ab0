import type { CaseInput } from '~/rules/cases/case';
import { cameOf, dayOf } from '~/rules/cases/judge-case';
import { type Asked, doneHours, doneOf, type SavedRecord } from '~/rules/record/record';
import { rejudge, resultOf, savedRecord } from '~/rules/record/rejudge';
import { cameSays } from '~/says/case-says';
import type { Library } from '~/schemas/library';

/** A saved record that comes out otherwise when it is judged anew; where both are the same words, by something else. */
export interface RecordChange {
  readonly who: string;
  readonly before: string;
  readonly after: string;
}

/** What those of the cases who saved the record of their year by the figures before are told by the figures after; only where it is something else. */
export function recordsBetween(before: Library, after: Library): RecordChange[] {
  return before.cases
    .flatMap((file) => file.cases)
    .flatMap((one) => {
      const kept = recordOf(one, before);
      return kept ? changeOf(one.who, kept, before, after) : [];
    });
}

/** The record of a case in the form it is published in; undefined where nobody knows the sector. */
function recordOf(one: CaseInput, library: Library): SavedRecord | undefined {
  const known = library.sectors.some((s) => s.sector === one.sector);
  return known ? savedRecord(askedOf(one), versionOf(library), '') : undefined;
}

function askedOf(one: CaseInput): Asked {
  const { year, sector, situation, person, hours, entries, complete = false } = one;
  return {
    ...{ day: dayOf(one), year, sector },
    ...(situation !== undefined && { situation }),
    ...(person && { person: { grade: person.grade, registered: person.term?.from } }),
    done: entries ? doneOf({ complete, entries }) : doneHours(hours),
  };
}

function changeOf(who: string, kept: SavedRecord, before: Library, after: Library): RecordChange[] {
  const then = rejudge(kept, versionOf(before));
  const now = rejudge(kept, versionOf(after));
  if (!then) return [];
  if (!now) return [{ who, before: says(then), after: '没有这个行业了，只能按它写明的版本核验' }];
  const anew = resultOf(now.assessment, now.result.used);
  if (JSON.stringify(anew) === JSON.stringify(kept.result)) return [];
  return [{ who, before: says(then), after: says(now) }];
}

function says({ assessment, rules }: NonNullable<ReturnType<typeof rejudge>>): string {
  return cameSays(cameOf(assessment), rules);
}

function versionOf({ sectors, windows }: Library) {
  return { version: '', sectors, windows };
}
