import { outcomeNames } from '~/says/outcome-names';
import { type Flip, isLater } from './flips';
import type { Impact } from './impact';

/** A heading with its lines. */
export interface Told {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Of people whose result is another, the same as the lines, part by part. */
  readonly changes?: readonly Change[] | undefined;
}

/** People to whom the same happens: what they were told, what they will be told, and why. */
export interface Change {
  readonly people: readonly string[];
  /** The cases among them, by their names. */
  readonly cases: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

type OfPeople = Pick<Impact, 'cases' | 'flips' | 'grid'>;

/** Whether anybody's result changes: the cases of content first, then who studies as they do in later years. */
export function peopleSay({ cases, flips, grid }: OfPeople): string {
  const tried = `内容里的 ${cases} 个案例（举的例子，不是真人）`;
  const flipped = flips.filter((f) => f.flipped);
  const later = flipped.filter(isLater);
  const own = flips.filter((f) => !isLater(f) && f.before !== f.after).length;
  const years = [...new Set(later.map((f) => f.year))].join('、');
  return [
    own > 0 ? `${tried}，${own} 个的结果改变，改好它应得的结果才能存。` : `${tried}，结果都不变。`,
    later.length > 0 ? `照案例学的人，到${years}年度有 ${later.length} 个的结果改变。` : '',
    flipped.length === 0 && grid.length > 0 ? '学时在最低数附近的人，结果会改变；案例里没有这样的。' : '',
    flipped.length + grid.length + flips.length === 0 ? '改变的只是下面列出的页面、网址和数据。' : '',
  ].join('');
}

/** Who they are, what they were told, what they will be told, and why. */
export function peopleParts({ flips, grid }: Omit<OfPeople, 'cases'>): Told[] {
  const flipped = flips.filter((f) => f.flipped);
  const own = flipped.filter((f) => !isLater(f));
  const later = flipped.filter(isLater);
  const lacking = flips.filter((f) => !f.flipped && f.before !== f.after);
  const rebased = flips.filter((f) => f.before === f.after);
  return [
    changesTold(`结果改变的案例：${countsOf(own)}`, own),
    changesTold(`照案例学的人，结果改变的：${countsOf(later)}`, later),
    changesTold(`达标或者未达标不变、差的数改变的：${countsOf(lacking)}`, lacking),
    { heading: `结果不变、只是依据改变的：${countsOf(rebased)}`, lines: rebasedSay(rebased) },
    { heading: '学时在最低数附近的人（照两次的最低数试算）', lines: rowsSay(grid) },
  ].filter(({ lines }) => lines.length > 0);
}

function changesTold(heading: string, flips: readonly Flip[]): Told {
  const groups = groupsBy(flips, (f) => `原来${f.before}，以后${f.after}。${whySays(f)}`);
  return {
    heading,
    lines: groups.map(([change, people]) => `${people.map(personSays).join('；')}：${change}`),
    changes: groups.flatMap(([, people]) => {
      const [first] = people;
      if (!first) return [];
      return [
        {
          people: people.map((f) => personSays(f).replace(/（案例 [\w-]+）/, '')),
          cases: people.filter((f) => !isLater(f)).map((f) => f.case),
          before: first.before,
          after: first.after,
          why: whySays(first),
        },
      ];
    }),
  };
}

/** How many there are of each sector: 一般专业技术人员 3 个、教育行业专业技术人员 1 个. */
function countsOf(flips: readonly Flip[]): string {
  return [...new Set(flips.map((f) => f.name))]
    .map((name) => `${name} ${flips.filter((f) => f.name === name).length} 个`)
    .join('、');
}

/** The people whom the same takes the place of the same, and each of them with the result that stays. */
function rebasedSay(flips: readonly Flip[]): string[] {
  const groups = groupsBy(flips, whySays);
  // The heading has the counts of all.
  return groups.flatMap(([why, people]) => [
    groups.length > 1 ? `${countsOf(people)}：${why}` : why,
    ...people.map((f) => `${personSays(f)}：${f.after}，和原来一样`),
  ]);
}

function personSays({ name, year, who, case: id }: Flip): string {
  return id.includes('@') ? `${name}，${year}年度${who}` : `${name}，${year}年度，${who}（案例 ${id}）`;
}

/** Why it changes: what was judged by and what will be, and whether that is more or less to study. */
function whySays({ by, sameFigures, year }: Flip): string {
  if (by.before === by.after || by.before === '' || by.after === '') return '';
  const why = sameFigures ? `${year}年度要学的数没有变，所以结果不变。` : '';
  return `原来${by.before}；以后${by.after}。${why}`;
}

/** A line for all sectors whose people fare alike. */
function rowsSay(grid: Impact['grid']): string[] {
  return groupsBy(grid, (row) => `${row.year}年度：${rowSays(row)}`).map(
    ([says, rows]) => `${rows.map(({ name }) => name).join('、')}，${says}`,
  );
}

function rowSays({ before, after, points, of, example }: Impact['grid'][number]): string {
  const says = (outcome: typeof before) => (outcome === 'none' ? '没有这个行业' : outcomeNames[outcome]);
  return `试算了 ${of} 种学时，${points} 种原来${says(before)}、以后${says(after)}。例如学了${example.has}的，原来${example.before}，以后${example.after}`;
}

function groupsBy<T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}
