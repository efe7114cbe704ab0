import type { Day } from '~/rules/duty/day';
import type { Library } from '~/schemas/library';
import type { Flip } from './flips';
import type { GridRow } from './grid';
import type { PageChange } from './pages';

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
  const shown = pages.filter((p) => !quiet.includes(p.path) && p.kind !== 'gone');
  if (told || (shown.length === 0 && flips.length === 0 && grid.length === 0)) return undefined;
  const title = titleOf(flips, grid, shown);
  const addresses = shown.slice(0, 4).map((p) => p.path);
  const text = [
    `on: ${today}`,
    `title: ${title}`,
    `say: ${sayOf(flips, grid)}`,
    'for: [person, employer]',
    `pages: [${(addresses.length > 0 ? addresses : ['/check/']).join(', ')}]`,
    '',
  ].join('\n');
  return { path: `content/changes/${today}-${nameOf(shown)}.yaml`, text };
}

function titleOf(flips: readonly Flip[], grid: readonly GridRow[], pages: readonly PageChange[]): string {
  const years = [...new Set([...grid, ...flips].map((g) => g.year))].sort();
  if (years.length > 0) return `${years.join('、')}年度的学时要求有变化`;
  const [first] = pages;
  return first
    ? `${first.kind === 'new' ? '新增' : '修改'}：${first.name.replace(/[:：#]/g, ' ')}`
    : '内容有修改';
}

function sayOf(flips: readonly Flip[], grid: readonly GridRow[]): string {
  if (flips.length + grid.length === 0) return '（写改了什么，读者要做什么。）';
  const [row] = grid;
  const whom = [...new Set(grid.map((g) => g.name))].join('、');
  return `${whom ? `${whom}的要求变了，` : ''}${row ? `例如${row.example.has}的，原来${row.example.before.replace(/：/g, '，')}，现在${row.example.after.replace(/：/g, '，')}。` : ''}请重新自查。`;
}

function nameOf(pages: readonly PageChange[]): string {
  const [first] = pages.flatMap(
    (p) => /^\/(policies|answers|guides|ways|duties|terms)\//.exec(p.path)?.[1] ?? [],
  );
  return first ?? 'figures';
}
