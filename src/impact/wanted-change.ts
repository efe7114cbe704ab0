import type { Day } from '~/rules/duty/day';
import { pageNames } from '~/says/page-names';
import type { Library } from '~/schemas/library';
import type { Flip } from './flips';
import type { GridRow } from './grid';
import type { PageChange } from './pages';
import { yearTold, yearWritten } from './year-told';

/** An entry of content/changes/ to begin with: a person mends the words. */
export interface WantedChange {
  readonly path: string;
  readonly text: string;
}

interface Affected {
  readonly flips: readonly Flip[];
  readonly grid: readonly GridRow[];
  readonly pages: readonly PageChange[];
}

/** Pages whose change a reader does not need to be told of. */
const quiet = ['/changes/', '/cases/', '/search/'];

/** What readers would want to be told of a change and nobody has written down; nothing where one was written or nothing shows. */
export function wantedChange(
  { flips, grid, pages }: Affected,
  before: Library,
  after: Library,
  today: Day,
): WantedChange | undefined {
  const told = after.changes.some((c) => !before.changes.some((b) => b.id === c.id));
  const shown = shownIn(pages);
  if (told || (shown.length === 0 && flips.length === 0 && grid.length === 0)) return undefined;
  const turned = flips.filter((f) => f.flipped);
  const year = yearWritten(before, after);
  const addresses = pagesToTell(pages).map((p) => p.path);
  const text = [
    `on: ${today}`,
    `title: ${titleOf(turned, grid, shown, year)}`,
    `say: ${plainly(sayOf(turned, grid, year === undefined ? undefined : yearTold(year, before, after)))}`,
    'for: [person, employer]',
    `pages: [${(addresses.length > 0 ? addresses : ['/check/']).join(', ')}]`,
    '',
  ].join('\n');
  return { path: `content/changes/${today}-${nameOf(shown)}.yaml`, text };
}

/** More pages of one kind than these are told of by the page that lists them. */
const mostOfAKind = 8;

/** The pages that an entry leads to: all that readers see changed. */
export function pagesToTell(
  pages: readonly PageChange[],
): { readonly path: string; readonly name: string }[] {
  const shown = shownIn(pages);
  const kindOf = ({ path }: PageChange) => path.replace(/^(\/\w+\/).+/, '$1');
  const isMany = (kind: string) => shown.filter((p) => kindOf(p) === kind).length > mostOfAKind;
  const told = shown.map((page) => {
    const kind = kindOf(page);
    const path = isMany(kind) ? kind : page.path;
    return {
      path,
      name: path === page.path ? page.name : (pageNames[path as keyof typeof pageNames] ?? path),
    };
  });
  return told.filter((one, i) => told.findIndex((o) => o.path === one.path) === i);
}

/** What readers see changed. */
function shownIn(pages: readonly PageChange[]): PageChange[] {
  return pages.filter((p) => !quiet.includes(p.path) && p.kind !== 'gone');
}

function titleOf(
  flips: readonly Flip[],
  grid: readonly GridRow[],
  pages: readonly PageChange[],
  year: number | undefined,
): string {
  const years = [...new Set([...grid, ...flips].map((g) => g.year))].sort();
  if (years.length > 0) return `${years.join('、')}年度的学时要求有变化`;
  if (year !== undefined) return `${year}年度的学习要求公布了`;
  const [first] = pages;
  return first
    ? `${first.kind === 'new' ? '新增' : '修改'}：${first.name.replace(/[:：#]/g, ' ')}`
    : '内容有修改';
}

function sayOf(flips: readonly Flip[], grid: readonly GridRow[], year: string | undefined): string {
  if (flips.length + grid.length === 0) return year ?? '（写改了什么，读者要做什么。）';
  const whom = [...new Set(grid.map((g) => g.name))].join('、');
  const examples = examplesIn(grid);
  return `${year ?? ''}${whom && `${whom}的要求变了${examples && `，例如${examples}`}。`}请重新自查。`;
}

/** For whom what comes out otherwise, an example for each that fare alike: no sector is told of by another's. */
function examplesIn(grid: readonly GridRow[]): string {
  const groups = new Map<string, string[]>();
  const firsts = grid.filter((row, i) => grid.findIndex((one) => one.sector === row.sector) === i);
  for (const { name, year, example } of firsts) {
    const { has, before, after } = example;
    const change = `${year}年度学了${has}的，原来${before.replace(/：/g, '，')}，现在${after.replace(/：/g, '，')}`;
    groups.set(change, [...(groups.get(change) ?? []), name]);
  }
  return [...groups].map(([change, names]) => `${names.join('、')}${change}`).join('；');
}

/** Words as YAML reads them: in quotes where it would take them for something else. */
function plainly(words: string): string {
  return /: | #|:$/.test(words) ? JSON.stringify(words) : words;
}

function nameOf(pages: readonly PageChange[]): string {
  const [first] = pages.flatMap(
    (p) => /^\/(policies|answers|guides|ways|duties|terms)\//.exec(p.path)?.[1] ?? [],
  );
  return first ?? 'figures';
}
