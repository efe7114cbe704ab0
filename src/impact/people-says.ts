import { outcomeNames } from '~/says/outcome-names';
import type { Flip } from './flips';
import type { Impact } from './impact';

/** A heading with its lines. */
export interface Told {
  readonly heading: string;
  readonly lines: readonly string[];
}

type OfPeople = Pick<Impact, 'flips' | 'grid'>;

/** What stands for people here: nobody's own hours are known. */
const cases = '案例（举的例子，不是真人）';

/** Whether anybody's result changes, in a sentence; the parts tell the rest. */
export function peopleSay({ flips, grid }: OfPeople): string {
  const flipped = flips.filter((f) => f.flipped).length;
  if (flipped > 0) return `${cases}里有 ${flipped} 个的结果改变。`;
  if (grid.length > 0) return `学时在最低数附近的人，结果会改变；${cases}里没有这样的。`;
  if (flips.length > 0) return `${cases}里没有由达标变成未达标的，也没有由未达标变成达标的。`;
  return '没有人的结果改变，改变的只是下面列出的页面、网址和数据。';
}

/** Who they are, what they were told, what they will be told, and why. */
export function peopleParts({ flips, grid }: OfPeople): Told[] {
  const flipped = flips.filter((f) => f.flipped);
  const lacking = flips.filter((f) => !f.flipped && f.before !== f.after);
  const rebased = flips.filter((f) => f.before === f.after);
  return [
    { heading: `结果改变的：${countsOf(flipped)}`, lines: changesSay(flipped) },
    { heading: `达标或者未达标不变、差的数改变的：${countsOf(lacking)}`, lines: changesSay(lacking) },
    { heading: `结果不变、只是依据改变的：${countsOf(rebased)}`, lines: rebasedSay(rebased) },
    { heading: '学时在最低数附近的人（照两次的最低数试算）', lines: rowsSay(grid) },
  ].filter(({ lines }) => lines.length > 0);
}

/** How many there are of each sector: 一般专业技术人员 3 个、教育行业专业技术人员 1 个. */
function countsOf(flips: readonly Flip[]): string {
  return [...new Set(flips.map((f) => f.name))]
    .map((name) => `${name} ${flips.filter((f) => f.name === name).length} 个`)
    .join('、');
}

/** A line for all people to whom the same happens. */
function changesSay(flips: readonly Flip[]): string[] {
  return groupsBy(flips, (f) => `原来${f.before}，以后${f.after}。${whySays(f)}`).map(
    ([change, people]) => `${people.map(personSays).join('；')}：${change}`,
  );
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
