import { type Applied, appliedTo, officialBeside } from '~/rules/duty/applied';
import type { Basis } from '~/rules/duty/basis';
import { type Day, yearOf } from '~/rules/duty/day';
import type { Hours } from '~/rules/duty/hours';
import { covers, type Note, type Period, type SectorRules } from '~/rules/duty/sector';
import { dutiesIn, type Role } from '~/rules/year/annual-duties';
import { changesIn } from '~/rules/year/changes';
import { type Occasion, occasionsOf } from '~/says/occasions';
import { basesOf } from '~/says/year-facts';
import { toldOf } from '~/schemas/ends-told';
import type { Guide } from '~/schemas/guide';
import { documentNames } from './documents';
import { library } from './library';
import { latest } from './published/day-of';

export interface SectorYear {
  readonly rules: SectorRules;
  readonly applied: Applied;
  /** The text we hold, beside a later figure known through others. */
  readonly beside: Period | undefined;
}

/** Throws a RangeError when no guide of that year was written. */
export function guideOf(year: number): Guide {
  const found = library().guides.find((g) => g.year === year);
  if (!found) throw new RangeError(`No guide of ${year}`);
  return found;
}

/** What a year asks of each sector that has figures for it. */
export function sectorYears(year: number): SectorYear[] {
  return library().sectors.flatMap((rules) => {
    const applied = appliedTo(rules, year);
    return applied ? [{ rules, applied, beside: officialBeside(rules, applied.period) }] : [];
  });
}

/** Where all that is to be done in a year stands. */
export function dutiesPath(year: number): string {
  return `/guides/${year}/duties/`;
}

/** The most hours that any sector asked for in any year: the whole width of a picture of them. */
export function mostAsked(): Hours {
  const totals = library().sectors.flatMap(({ periods }) =>
    periods.flatMap((p) => p.requirements.filter((r) => r.scope === 'total')),
  );
  return Math.max(...totals.map((r) => r.atLeast)) as Hours;
}

export function changesOf(year: number) {
  return changesIn(library(), year);
}

export function dutiesOf(year: number) {
  return dutiesIn(library().annual.duties, year);
}

/** The notes of a year, each once, with the sectors they are for. */
export function notesOf(year: number): { note: Note; sectors: string[] }[] {
  const said = new Map<string, { note: Note; sectors: string[] }>();
  for (const { notes, short } of library().sectors) {
    for (const note of notes.filter((n) => covers(n, year))) {
      const same = said.get(note.say);
      if (same) same.sectors.push(short);
      else said.set(note.say, { note, sectors: [short] });
    }
  }
  return [...said.values()];
}

export function occasionsFor(year: number, role: Role) {
  const { annual, windows, sectors } = library();
  const open = windows.filter(({ ended }) => ended === undefined);
  return [
    ...occasionsOf({ duties: annual.duties, windows: open, sectors }, year, role),
    ...textDays(year),
  ].sort((a, b) => a.on.localeCompare(b.on));
}

/** The days of a year on which a text ends or gets other words. */
function textDays(year: number): Occasion[] {
  return library()
    .textChanges.filter((change) => yearOf(change.from) === year)
    .map((change) => {
      const { id, title, say } = toldOf(change);
      return { id, on: change.from, title, says: say };
    });
}

/** The day the content behind a year's calendar was last looked over. */
export function reviewedOn(year: number): Day {
  const { annual, textChanges } = library();
  const changed = textChanges.filter(({ from }) => yearOf(from) === year).map((c) => c.reviewedOn);
  return latest([guideOf(year).reviewedOn, annual.reviewedOn, ...changed]);
}

/** Everything a year's page rests on that is not a text we hold, each once. */
export function sourcesOf(year: number): string[] {
  const { topics, windows } = guideOf(year);
  const bases: Basis[] = [
    ...sectorYears(year).flatMap((s) => basesOf(s.applied.period)),
    ...(topics ? [topics.basis] : []),
    ...windows.map((w) => w.basis),
    ...notesOf(year).map((n) => n.note.basis),
  ];
  return [...new Set(bases.flatMap((b) => (b.grade === 'reported' ? b.source : [])))];
}

/** What the island for choosing a year is handed. */
export function guideShelf() {
  const { guides, sectors, windows, annual } = library();
  return {
    guides: guides.map(({ year, topics }) => ({ year, topics })),
    sectors,
    windows,
    duties: annual.duties,
    documents: documentNames(),
  };
}
