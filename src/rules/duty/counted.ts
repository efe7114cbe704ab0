import { type Asking, mostOver } from './asked';
import type { Conversion, Duty, Key } from './duty';
import { add, type Hours, hours, lacking } from './hours';
import { type Finding, type Known, recognizedOf } from './judge';
import type { Settler } from './settled';
import type { Interval } from './span';

/** How often something happened that counts as hours. */
export interface CountsAs {
  readonly as: string;
  readonly times: number;
}

/** What a person has over an interval: hours, and what counts as hours. */
export interface DoneInSpan extends Known {
  readonly as?: readonly CountsAs[] | undefined;
}

type Sums = { [key: Key]: Hours };

/** The keys that add up to the total. */
export function subjectsOf({ measures }: Pick<Duty, 'measures'>): Key[] {
  return measures.filter((m) => m.kind === 'subject').map((m) => m.key);
}

/** Hours with what is converted added to them; a key that had none stays open beyond it. */
export function converted({ hours: given, open = [], as }: DoneInSpan, duty: Duty): Known {
  const sums = { ...given } as Sums;
  const beyond = new Set(open);
  for (const { conversion, times } of usedIn(as, duty.conversions)) {
    const { gives } = conversion;
    if (gives.kind === 'fulfils') continue;
    const all = gives.hours * (gives.once ? Math.min(times, 1) : times);
    const more = Math.min(all, gives.atMost ?? all) as Hours;
    for (const key of [gives.of, ...wholesOf(gives.of, duty)]) {
      if (sums[key] === undefined) {
        if (key === 'total' && subjectsOf(duty).length > 0) continue;
        beyond.add(key);
      }
      sums[key] = add(sums[key] ?? hours(0), more);
    }
  }
  return { hours: sums, open: [...beyond] };
}

/** What of it settles keys by itself. */
export function settlersIn(as: DoneInSpan['as'], conversions: readonly Conversion[]): Settler[] {
  return usedIn(as, conversions).flatMap(({ conversion: { gives, name, basis } }) =>
    gives.kind === 'fulfils' ? [{ does: gives, say: name, basis }] : [],
  );
}

/** The conversions that hours written down come from. */
export function hoursBehind(as: readonly CountsAs[], conversions: readonly Conversion[]): Conversion[] {
  return usedIn(as, conversions).flatMap(({ conversion }) =>
    conversion.gives.hours === undefined ? [] : [conversion],
  );
}

function usedIn(as: DoneInSpan['as'] = [], conversions: readonly Conversion[]) {
  return as.flatMap(({ as: key, times }) => {
    if (times === 0) return [];
    return conversions.filter((c) => c.key === key).map((conversion) => ({ conversion, times }));
  });
}

/** What a key lies inside, the nearest first. */
function wholesOf(key: Key, duty: Duty): Key[] {
  const measure = duty.measures.find((m) => m.key === key);
  if (measure?.kind === 'subject') return ['total'];
  return measure?.kind === 'part' ? [measure.of, ...wholesOf(measure.of, duty)] : [];
}

/** What counts after the caps of a duty, and what is beyond them. */
export function capped(known: Known, over: Interval, asking: Asking): { known: Known; beyond: Finding[] } {
  const { duty } = asking;
  const beyond: Finding[] = [];
  let left = known;
  for (const condition of duty.conditions) {
    if (condition.kind !== 'at-most') continue;
    const done = recognizedOf(condition.of, left.hours, subjectsOf(duty));
    const excess = lacking(done, mostOver(condition, over, asking));
    if (excess === hours(0)) continue;
    left = without(excess, condition.of, left, duty);
    beyond.push({ kind: 'not-counted', subject: condition.of, recognized: excess, basis: condition.basis });
  }
  return { known: left, beyond };
}

/** A total that was not said is then said, and stays open where a subject of it is. */
function without(excess: Hours, key: Key, { hours: given, open = [] }: Known, duty: Duty): Known {
  const subjects = subjectsOf(duty);
  const sums = { ...given } as Sums;
  const unknown = subjects.some((s) => given[s] === undefined || open.includes(s));
  const total = recognizedOf('total', given, subjects);
  for (const of of [key, ...wholesOf(key, duty)]) {
    const had = of === 'total' ? total : sums[of];
    if (had !== undefined) sums[of] = lacking(had, excess);
  }
  return { hours: sums, open: given.total !== undefined || !unknown ? open : [...open, 'total'] };
}
