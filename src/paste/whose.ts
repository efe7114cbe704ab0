import type { Place } from './notice-places';

/** A sector as a notice may name it. */
export interface SectorNames {
  readonly sector: string;
  readonly short: string;
  readonly name: string;
  /** What its people are called besides: 教师. */
  readonly called: readonly string[];
}

/** Words of a notice with whom they are for; '' is whoever the notice as a whole is for. */
export interface WhosePlace extends Place {
  readonly whom: readonly string[];
  /** The words in front of them, for others. */
  readonly before?: string | undefined;
}

/** What a sector's name stands before where people are meant, and not 会计科目, 教育局, 学习档案. */
const people =
  '[^，。；：由应须于在的对为]{0,16}?(?:行业|系列|领域|系统|类|专业(?!科目|课)|人员|工作者|工作的|岗位)';
/** What it stands before where several are named in turn: 测绘、交通运输分别不少于. */
const inTurn = '(?:[、和及与][^，。；：、]{1,10})*[^，。；：、]{0,4}(?:分别|依次)';
const offices = '厅|局|部|委|主管|机关';
/** Those whom a sentence leaves out are not those it is for. */
const leftOut = /除[^，。；]*?(?:以外|之外|外)|（[^）]*(?:不含|不包括|除外)[^）]*）|[^，。；]*以外/g;
const elsewhere = /不含|不包括|不适用|[从按]其规定|另[有行]规定|除外/;
const everybody = /(?:其他|其余|其它|一般|普通|各类|全体|以外)[^，。；]{0,10}(?:人员|行业|系列)/;
/** What is not said of a sector is as for the others: 其他要求同本通知第一条. */
export const asOthers = /(?:其他|其余|其它)[^，。；]{0,8}?(?:同|按照?|参照|依照|与|和|执行)[^。；]*/;

/** The sectors that a text names, in their order; the first of them is everybody. */
export function sectorsNamed(text: string, sectors: readonly SectorNames[]): string[] {
  const words = text.replace(leftOut, '');
  return sectors.slice(1).flatMap((one) => (placeOfSector(words, one) >= 0 ? [one.sector] : []));
}

/** Where a text names a sector first; below 0 where it does not. */
export function placeOfSector(words: string, { short, name, called }: SectorNames): number {
  const own = words.search(new RegExp(`(?<!继续)${short}(?!${offices})(?=${people}|${inTurn})|${name}`));
  const places = [own, ...called.map((one) => words.indexOf(one))].filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** The words of a notice by whom they are for; a place that speaks of several is parted. */
export function byWhom(
  places: readonly Place[],
  title: string,
  sectors: readonly SectorNames[],
): WhosePlace[] {
  const [main, ...more] = sectorsNamed(title, sectors);
  const all = ['', ...more];
  const named = (text: string) => {
    const own = sectorsNamed(text, sectors).map((one) => (one === main ? '' : one));
    return own.length > 0 ? own : undefined;
  };
  return places.flatMap((place) => {
    const first = named(place.under + (place.led ?? '')) ?? all;
    const [cell = ''] = place.quote.split('　');
    if (cell !== place.quote) return [{ ...place, whom: named(`${cell}人员`) ?? first }];
    const parts = parted(place.quote, first);
    return parts.map(({ words, whom }, i) => ({
      ...place,
      quote: words,
      whom,
      ...(i > 0 && {
        before: parts
          .slice(0, i)
          .map((part) => part.words)
          .join(''),
      }),
    }));
  });

  function parted(text: string, first: readonly string[]) {
    const parts: { words: string; whom: readonly string[] }[] = [];
    let whom = first;
    let isNew = false;
    for (const piece of text.match(/[^，。；]+[，。；]*/g) ?? []) {
      if (!elsewhere.test(piece) && !asOthers.test(piece)) {
        const own = named(piece);
        const isOthers = everybody.test(piece) || (isNew && /人员/.test(piece) && !/^其中/.test(piece));
        whom = own ?? (isOthers ? all : whom);
      }
      isNew = /[。；]$/.test(piece);
      const last = parts[parts.length - 1];
      if (last && String(last.whom) === String(whom)) last.words += piece;
      else parts.push({ words: piece, whom });
    }
    return parts;
  }
}

/** The sectors that words are for alone; undefined where they are for everybody. */
export function onlyFor({ whom }: WhosePlace): { readonly sectors?: readonly string[] } {
  return whom.includes('') ? {} : { sectors: whom };
}
