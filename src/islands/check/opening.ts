import { type Answers, isBlank, nothingTyped } from '~/parts/answers/answers';
import { type Before, canKeep, keptFor, savedAnswers, savedBefore } from '~/parts/answers/saved';
import { isLink } from '~/parts/link/is-link';
import type { Shelf } from '~/parts/shelf';
import { siteSectorOf } from '~/parts/site-sector';
import { believedDay } from '~/parts/today/believed';
import { type Day, yearOf } from '~/rules/duty/day';
import { linkOf, moreOf } from './link-of';
import { linkReader, notFetched } from './link-reader';
import { perDayFor } from './rules-for';

/** What the checker shows, and where it came from. */
export interface State {
  /** What the address says and this browser keeps has been looked at. */
  readonly opened: boolean;
  readonly draft: Answers;
  readonly problems: readonly string[];
  readonly added?: readonly string[];
  /** The answers are a link's: looked at, not kept, until the person takes them. */
  readonly ofLink: boolean;
  /** What was there before, to be had again. */
  readonly before?: Before | undefined;
  /** Numbers left behind in another year or sector. */
  readonly left?: Answers | undefined;
}

/** The sector that the site remembers, or the one used last, or the first; in a frame nothing is remembered. */
export function firstSector({ sectors, framed }: Shelf, last?: string): string {
  const ids = sectors.map((s) => s.sector);
  return (framed ? undefined : siteSectorOf(ids)) ?? last ?? ids[0] ?? '';
}

/** Where nothing is typed yet. */
export function beginning(shelf: Shelf): Answers {
  return { year: yearOf(believedDay()), sector: firstSector(shelf), typed: nothingTyped };
}

/** As the page is built: nothing is known of its reader. */
export function unopened(shelf: Shelf, builtOn: Day): State {
  const draft = { year: yearOf(builtOn), sector: shelf.sectors[0]?.sector, typed: nothingTyped };
  return { opened: false, draft, problems: [], ofLink: false };
}

/** The answers a visit starts with: the link's, or else those kept here, or else none. */
export function opening(shelf: Shelf): State {
  const start = beginning(shelf);
  const ids = shelf.sectors.map((s) => s.sector);
  const more = moreOf(shelf);
  const read = linkReader()?.readLink(
    location.hash,
    ids,
    (asked) => perDayFor(shelf, { ...start, ...asked }),
    {
      ...more,
      of: (asked) => more.of({ ...start, ...asked }),
    },
  );
  const before = shelf.framed ? undefined : savedBefore();
  if (!read) {
    const saved = shelf.framed ? undefined : savedAnswers();
    const mine = saved && keptFor(saved) ? ids.find((id) => id === saved.sector) : undefined;
    const last = ids.find((id) => id === saved?.sector);
    const asked = { ...start, ...saved, sector: mine ?? firstSector(shelf, last) };
    return {
      opened: true,
      draft: { ...asked, typed: (shelf.framed ? undefined : keptFor(asked)) ?? nothingTyped },
      problems: isLink(location.hash) && !linkReader() ? [notFetched] : [],
      ofLink: false,
      before,
    };
  }
  const { answers, problems, added } = read;
  const draft = { ...start, ...answers };
  const kept = shelf.framed ? undefined : keptFor(draft);
  const says = !isBlank(draft.typed);
  // A link without numbers says where to look, and there is what is kept for it.
  if (!says && kept) {
    return { opened: true, draft: { ...draft, typed: kept }, problems, added, ofLink: false, before };
  }
  const same = kept && linkOf(shelf, { ...draft, typed: kept }) === linkOf(shelf, draft);
  const theirs = says && !same && !shelf.framed && canKeep();
  return { opened: true, draft, problems, added, ofLink: theirs, before };
}

/** One's own answers as another tab has left them. */
export function asKept(shelf: Shelf, now: State): State {
  if (now.ofLink) return { ...now };
  const draft = { ...now.draft, typed: keptFor(now.draft) ?? nothingTyped };
  history.replaceState(history.state, '', linkOf(shelf, draft));
  return { ...now, draft };
}
