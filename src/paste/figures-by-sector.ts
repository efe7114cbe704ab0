import type { Scope } from '~/rules/duty/subject';
import { type NoticeFigure, subjectsIn } from './notice-parts';
import { placeOfSector, type SectorNames, type WhosePlace } from './whose';

const unit = '(?:学时|学分|课时)';
const number = `\\d+(?:\\.\\d+)?(?:个?${unit})?`;
/** Several numbers that go with as many sectors named in front: 分别不少于60、50学时. */
const respectively = new RegExp(
  `[^，。；：]*(?:分别|依次)(?:不(?:得|应)?(?:少|低)于|至少|达到|为|是)?(${number}(?:(?:、|，|和|及|以及|与)${number})+)(?<=${unit})`,
);

/** Words that name a minimum of which no number could be read. */
export interface Unread {
  readonly scope: Scope;
  readonly words: string;
}

/** A place without what it says of several sectors in turn, and what that is for one of them; each figure goes with its sector, in the order they are named. Where there are more numbers than sectors that are known, none is read. */
export function bySector(
  place: WhosePlace,
  sector: string,
  sectors: readonly SectorNames[],
): {
  readonly place: WhosePlace;
  readonly figures: readonly NoticeFigure[];
  readonly unread: readonly Unread[];
} {
  const [words, values] = respectively.exec(place.quote) ?? [];
  if (words === undefined || values === undefined || subjectsIn(words).length > 1)
    return { place, figures: [], unread: [] };
  const named = sectors
    .filter((one) => place.whom.includes(one.sector))
    .map((one) => ({ sector: one.sector, at: placeOfSector(words, one) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const numbers = values.match(/\d+(?:\.\d+)?/g) ?? [];
  if (named.length === 0) return { place, figures: [], unread: [] };
  const scope = scopeOf(place, words);
  const i = named.findIndex((one) => one.sector === sector);
  const isClear = named.length === numbers.length && i >= 0;
  return {
    place: { ...place, quote: place.quote.replace(words, '') },
    figures: isClear ? [{ scope, atLeast: Number(numbers[i]), anchor: place.anchor, quote: words }] : [],
    unread: isClear ? [] : [{ scope, words }],
  };
}

/** The subject they are of: that of the words, of those in front of them or of the headings above; all of them where none is named. */
function scopeOf({ before = '', under }: WhosePlace, words: string): Scope {
  const sentence = before.split(/[。；]/).at(-1) ?? '';
  const pieces = [words, ...sentence.split(/[，、：]/).reverse(), under];
  return pieces.map(subjectsIn).find((all) => all.length === 1)?.[0] ?? 'total';
}
