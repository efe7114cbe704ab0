import { outcomeNames } from '~/says/outcome-names';
import type { Impact } from './impact';
import type { PageChange } from './pages';

/** An impact in words, part by part; each part a heading with its lines. It says so when it is nobody. */
export interface ImpactPart {
  readonly heading: string;
  readonly lines: readonly string[];
  /** It says whose result changes. */
  readonly ofPeople?: boolean;
}

export const nobodySays = '影响到谁：没有人。案例的结果、页面、问答、数据和地址都和原来一样。';

export function impactParts(impact: Impact): ImpactPart[] {
  const { flips, grid, records, pages, published, addresses, release, wanted } = impact;
  const flipped = flips.filter((f) => f.flipped);
  const moved = flips.filter((f) => !f.flipped);
  const links = flips.flatMap((f) =>
    f.flipped && f.link ? [`${f.link} 原来${f.before}，以后${f.after}`] : [],
  );
  return [
    { ...part(`结果改变的案例 ${flipped.length} 个`, flipsSay(flipped)), ofPeople: true },
    part(`结果不变、只是差的数或依据变了的案例 ${moved.length} 个`, flipsSay(moved)),
    { ...part('各行业、各年度学时在最低数附近的人', rowsSay(grid)), ofPeople: true },
    part(`打开以后结果不同的旧链接（举例）`, links.slice(0, 10)),
    part(
      `存下来的记录：按它写明的规则版本核验仍然一致；按最新的规则重新判断，结论不同的有 ${records.length} 份（照案例做的）`,
      records.map(({ who, before, after }) => `${who}：${before} → ${after}`),
    ),
    part(`文字改变的页面 ${pages.length} 个`, pages.flatMap(pageLines)),
    part('程序取用的文件', published),
    part('打不开了的地址：恢复它，或者在 releases/aliases.yaml 写明搬到哪里', addresses.lost),
    part(`新的网址 ${addresses.fresh.length} 个，公布网站的人运行 npm run release 公布它们`, addresses.fresh),
    part(
      '要公布的规则版本',
      release
        ? ['数字或学习时间变了：保存时加一个新版本（用命令的，npm run release 加它），旧版本不改。']
        : [],
    ),
    part(`建议写一条更新（改好词句再存）`, wanted ? [wanted.path, ...wanted.text.trim().split('\n')] : []),
  ].filter((p: ImpactPart) => p.lines.length > 0);
}

/** The same as plain text, for a terminal or a log. */
export function impactSays(impact: Impact): string {
  if (impact.nobody) return nobodySays;
  return impactParts(impact)
    .map(({ heading, lines }) => `${heading}\n${lines.map((l) => `  ${l}`).join('\n')}`)
    .join('\n\n');
}

function part(heading: string, lines: readonly string[]): ImpactPart {
  return { heading, lines };
}

/** A line for all people to whom the same happens. */
function flipsSay(flips: Impact['flips']): string[] {
  const changes = [...new Set(flips.map(changeOf))];
  return changes.map((change) => {
    const people = flips.filter((f) => changeOf(f) === change).map((f) => `${f.who}（${f.case}）`);
    return people.length === 1 ? `${people[0]}：${change}` : `${change}：${people.join('；')}`;
  });
}

function changeOf({ before, after }: Impact['flips'][number]): string {
  return `${before} → ${after}`;
}

/** A line for all sectors whose people fare alike. */
function rowsSay(grid: Impact['grid']): string[] {
  const said = grid.map(({ name, ...row }) => ({ name, year: row.year, says: rowSays(row) }));
  return [...new Set(said.map(({ year, says }) => `${year}年度：${says}`))].map((line) => {
    const names = said.filter(({ year, says }) => `${year}年度：${says}` === line).map(({ name }) => name);
    return `${names.join('、')}${line}`;
  });
}

function rowSays({ before, after, points, of, example }: Omit<Impact['grid'][number], 'name'>): string {
  const says = (outcome: typeof before) => (outcome === 'none' ? '没有这个行业' : outcomeNames[outcome]);
  return `试了${of}种学时，${points}种由${says(before)}变${says(after)}，例如${example.has}：${example.before} → ${example.after}`;
}

const mostLines = 6;

function pageLines({ path, name, kind, before, after }: PageChange): string[] {
  if (kind === 'new') return [`${path} ${name}：新的一页`];
  if (kind === 'gone') return [`${path} ${name}：没有了`];
  const more = before.length > mostLines || after.length > mostLines ? ['  ……'] : [];
  return [
    `${path} ${name}`,
    ...before.slice(0, mostLines).map((l) => `  - ${l}`),
    ...after.slice(0, mostLines).map((l) => `  + ${l}`),
    ...more,
  ];
}
