import type { PartName } from './notice-parts';
import type { Place } from './notice-places';
import { strangersIn } from './strangers';

/** A sector as a notice may name it. */
export interface SectorNames {
  readonly sector: string;
  readonly short: string;
  readonly name: string;
  /** What its people are called besides: 教师. */
  readonly called: readonly string[];
  /** What its minimums have inside them besides: 专业通识. */
  readonly parts?: readonly PartName[] | undefined;
}

/** Words of a notice with whom they are for; '' is whoever the notice as a whole is for, and nobody where no sector is known for them. */
export interface WhosePlace extends Place {
  readonly whom: readonly string[];
  /** What those are called for whom no sector is known. */
  readonly strangers?: readonly string[] | undefined;
  /** The words in front of them, for others. */
  readonly before?: string | undefined;
}

type Whose = Pick<WhosePlace, 'whom' | 'strangers'>;

/** What a sector's name stands before where people are meant, and not 会计科目, 教育局, 学习档案. */
const people =
  '[^，。；：由应须于在的对为]{0,16}?(?:行业|系列|领域|系统|类|专业(?!科目|课)|人员|工作者|工作的|岗位)';
/** What it stands before where several are named in turn: 测绘、交通运输分别不少于. */
const inTurn = '(?:[、和及与][^，。；：、]{1,10})*[^，。；：、]{0,4}(?:分别|依次)';
const offices = '厅|局|部|委|主管|机关';
/** Those whom a sentence leaves out are not those it is for. */
const leftOut = /除[^，。；]*?(?:以外|之外|外)|（[^）]*(?:不含|不包括|除外)[^）]*）|[^，。；]*以外/g;
/** Something is laid down for them by others: 另有规定的，从其规定. */
export const laidDownElsewhere =
  /另[有行]规定|专门规定的?，|[从按]其[^，。；]{0,8}规定|按照?国家[^，。；]{1,10}[局部委]的?(?:有关|相关)?规定(?:执行|办理)/;
const elsewhere = new RegExp(`不含|不包括|不适用|除外|${laidDownElsewhere.source}`);
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
  // Headings that name people no sector is known for, each with those above it.
  const strange: { readonly under: string; readonly strangers: readonly string[] }[] = [];
  // What the first column of the table at hand is called.
  let head = '';
  return places.flatMap((place) => {
    const above = strange.find(({ under }) => place.under.startsWith(under));
    const first = named(place.under + (place.led ?? '')) ?? (above ? [] : all);
    const [cell = ''] = place.quote.split('　');
    if (cell !== place.quote) {
      if (!/\d/.test(place.quote)) head = cell;
      const own = named(`${cell}人员`);
      const isStrange = own === undefined && /行业|系列|人员|对象|类别/.test(head) && !noRow.test(cell);
      const strangers = isStrange && cell !== head ? strangersIn(`${cell}行业`) : [];
      return [{ ...place, ...(strangers.length > 0 ? { whom: [], strangers } : { whom: own ?? first }) }];
    }
    head = '';
    const parts = parted(place.quote, first, above?.strangers);
    const [only] = parts;
    if (only?.strangers && parts.length === 1 && !/[，。；：]/.test(place.quote))
      strange.push({ under: place.under + place.quote, strangers: only.strangers });
    return parts.map(({ words, ...whose }, i) => ({
      ...place,
      quote: words,
      ...whose,
      ...(i > 0 && {
        before: parts
          .slice(0, i)
          .map((part) => part.words)
          .join(''),
      }),
    }));
  });

  function parted(text: string, first: readonly string[], above?: readonly string[]) {
    const parts: (Whose & { words: string })[] = [];
    let whose: Whose = { whom: first, strangers: above };
    let isNew = true;
    for (const piece of text.match(/[^，。；]+[，。；]*/g) ?? []) {
      const own = named(piece);
      const strangers = isNew && own === undefined ? strangersIn(piece.replace(leftOut, '')) : [];
      if (strangers.length > 0) whose = { whom: [], strangers };
      else if (!elsewhere.test(piece) && !asOthers.test(piece)) {
        const isOthers =
          everybody.test(piece) || (isNew && parts.length > 0 && /人员/.test(piece) && !/^其中/.test(piece));
        whose = own ? { whom: own } : isOthers ? { whom: all } : whose;
      }
      isNew = /[。；]$/.test(piece);
      const last = parts[parts.length - 1];
      if (last && same(last, whose)) last.words += piece;
      else parts.push({ words: piece, ...whose });
    }
    return parts;
  }
}

function same(one: Whose, other: Whose): boolean {
  return String(one.whom) === String(other.whom) && String(one.strangers) === String(other.strangers);
}

/** What stands in the first cell of a row that is for no sector. */
const noRow = /\d|学时|学分|标准|要求|科目|课|合计|总计|最低|时间|天/;

/** The sectors that words are for alone; undefined where they are for everybody. */
export function onlyFor({ whom }: WhosePlace): { readonly sectors?: readonly string[] } {
  return whom.includes('') ? {} : { sectors: whom };
}
