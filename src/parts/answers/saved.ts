import { type Answers, isBlank, nothingTyped } from './answers';

/** The three numbers of one year and sector, as this browser keeps them. */
export interface Kept {
  readonly year: number;
  readonly sector: string;
  readonly typed: Answers['typed'];
}

/** Where the numbers of one year and sector are kept: a place each, so that two tabs write over one another only where they say the same. */
export const keptPrefix = 'check/2/';
const lastKey = 'check/last';
/** One set of answers, whichever year; read once and put in its place. */
const oldKey = 'check/1';

const placeOf = ({ year, sector }: Pick<Kept, 'year' | 'sector'>) => `${keptPrefix}${year}/${sector}`;

/** All that is kept, the newest year first. */
export function keptAnswers(): Kept[] {
  moveOld();
  const places = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(keptPrefix))) ?? [];
  const all = places.flatMap((place) => {
    const [year, sector = ''] = place.slice(keptPrefix.length).split('/');
    const typed = typedIn(parsed(() => localStorage, place));
    return typed ? [{ year: Number(year), sector, typed }] : [];
  });
  return all.sort((a, b) => b.year - a.year || (a.sector < b.sector ? -1 : 1));
}

/** The numbers kept for a year and sector. */
export function keptFor({ year, sector }: Omit<Answers, 'typed'>): Answers['typed'] | undefined {
  if (year === undefined || sector === undefined) return undefined;
  moveOld();
  return typedIn(parsed(() => localStorage, placeOf({ year, sector })));
}

/** The answers last written here, if this browser keeps any that can still be read. */
export function savedAnswers(): Answers | undefined {
  moveOld();
  const last = parsed(() => localStorage, lastKey);
  if (!isObject(last)) return undefined;
  const { year, sector } = last;
  const asked = {
    ...(isYear(year) ? { year } : {}),
    ...(typeof sector === 'string' ? { sector } : {}),
  };
  return { ...asked, typed: keptFor(asked) ?? nothingTyped };
}

/** Keeps the answers in the place of their year and sector; whether they were kept. A browser that will not is no reason to stop. */
export function save({ year, sector, typed }: Answers): boolean {
  if (year === undefined || sector === undefined) return false;
  const place = placeOf({ year, sector });
  const blank = isBlank(typed);
  return (
    attempt(() => {
      if (blank) localStorage.removeItem(place);
      else localStorage.setItem(place, JSON.stringify(typed));
      localStorage.setItem(lastKey, JSON.stringify({ year, sector }));
      return true;
    }) ?? false
  );
}

/** Whether this browser keeps anything. */
export function canKeep(): boolean {
  return (
    attempt(() => {
      localStorage.setItem(`${keptPrefix}try`, '');
      localStorage.removeItem(`${keptPrefix}try`);
      return true;
    }) ?? false
  );
}

/** Removes all that is kept. */
export function forget(): void {
  const places = keptAnswers().map(placeOf);
  attempt(() => {
    for (const place of [...places, lastKey, oldKey]) localStorage.removeItem(place);
  });
}

/** What was there before something was cleared or written over: kept as long as the tab, through a reload. */
export interface Before {
  readonly says: string;
  readonly draft: Answers;
  /** The answers were a link's, not one's own. */
  readonly ofLink: boolean;
  readonly kept: readonly Kept[];
}

const beforeKey = 'check/before';

export function keepBefore(before: Before | undefined): void {
  attempt(() => {
    if (before) sessionStorage.setItem(beforeKey, JSON.stringify(before));
    else sessionStorage.removeItem(beforeKey);
  });
}

export function savedBefore(): Before | undefined {
  const before = parsed(() => sessionStorage, beforeKey);
  return isObject(before) &&
    isObject(before.draft) &&
    typedIn(before.draft.typed) &&
    Array.isArray(before.kept)
    ? (before as unknown as Before)
    : undefined;
}

function moveOld(): void {
  const old = parsed(() => localStorage, oldKey);
  if (!isObject(old)) return;
  const typed = typedIn(old.typed);
  const { year, sector } = old;
  if (!typed || !isYear(year) || typeof sector !== 'string') return;
  attempt(() => {
    if (localStorage.getItem(placeOf({ year, sector })) === null && !save({ year, sector, typed })) return;
    localStorage.removeItem(oldKey);
  });
}

function isYear(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 1000;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function typedIn(value: unknown): Answers['typed'] | undefined {
  if (!isObject(value)) return undefined;
  const texts = Object.entries(value).filter(
    ([key, text]) => /^[a-z-]+$/.test(key) && typeof text === 'string',
  );
  return { ...nothingTyped, ...(Object.fromEntries(texts) as Record<string, string>) };
}

function parsed(storage: () => Storage, key: string): unknown {
  return attempt(() => JSON.parse(storage().getItem(key) ?? 'null'));
}

/** What a browser that refuses its store, or keeps what can't be read, makes undefined. */
function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
