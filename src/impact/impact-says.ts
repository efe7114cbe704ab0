import type { Impact } from './impact';
import type { PageChange } from './pages';
import { peopleParts, peopleSay, type Told } from './people-says';

/** An impact in words, part by part. */
export interface ImpactPart extends Told {
  /** Whom it concerns: it says whose result changes, what readers see otherwise, or what those who keep the site do. */
  readonly of: 'people' | 'readers' | 'keepers' | 'entry';
}

export const nobodySays = '影响到谁：没有人。案例的结果、页面、问答、数据和地址都和原来一样。';

/** What an impact begins with: whether it is anybody. */
export function headSays(impact: Impact): string {
  return impact.nobody ? nobodySays : impact.hours + peopleSay(impact);
}

/** What follows part by part; pages by their addresses and their names, or by their names alone. */
export function impactParts(impact: Impact, pagesBy: 'address' | 'name' = 'address'): ImpactPart[] {
  if (impact.nobody) return [];
  const { flips, records, pages, published, addresses, release, wanted } = impact;
  const links = flips.flatMap((f) =>
    f.flipped && f.link ? [`${f.link} 原来${f.before}，以后${f.after}`] : [],
  );
  return [
    ...peopleParts(impact).map((told) => ({ ...told, of: 'people' as const })),
    part('keepers', `打开以后结果不同的旧链接（举例）`, links.slice(0, 10)),
    part(
      'readers',
      `存下来的记录（年度小结带的）：按它写明的规则版本核验，仍然一致；按新的规则判断，和它不同的有 ${records.length} 份（照案例做的）`,
      records.map(
        ({ who, before, after }) =>
          `${who}：${before === after ? `仍是${after}，只是依据变了` : `原来${before}，以后${after}`}`,
      ),
    ),
    part(
      'readers',
      `文字改变的页面 ${pages.length} 个`,
      pages.flatMap((page) => pageLines(page, pagesBy)),
    ),
    part('keepers', '程序取用的文件', published),
    part('keepers', '打不开了的地址：恢复它，或者在 releases/aliases.yaml 写明搬到哪里', addresses.lost),
    part(
      'keepers',
      `新的网址 ${addresses.fresh.length} 个，公布网站的人运行 npm run release 公布它们`,
      addresses.fresh,
    ),
    part(
      'keepers',
      '要公布的规则版本',
      release
        ? ['数字或学习时间变了：保存时加一个新版本（用命令的，npm run release 加它），旧版本不改。']
        : [],
    ),
    part(
      'entry',
      `建议写一条更新（改好词句再存）`,
      wanted ? [wanted.path, ...wanted.text.trim().split('\n')] : [],
    ),
  ].filter((p: ImpactPart) => p.lines.length > 0);
}

/** The same as plain text, for a terminal or a log. */
export function impactSays(impact: Impact): string {
  const parts = impactParts(impact).map(
    ({ heading, lines }) => `${heading}\n${lines.map((l) => `  ${l}`).join('\n')}`,
  );
  return [headSays(impact), ...parts].join('\n\n');
}

function part(of: ImpactPart['of'], heading: string, lines: readonly string[]): ImpactPart {
  return { of, heading, lines };
}

const mostLines = 6;

function pageLines(
  { path, name: called, kind, before, after }: PageChange,
  by: 'address' | 'name',
): string[] {
  const name = by === 'name' ? called : `${path} ${called}`;
  if (kind === 'new') return [`${name}：新的一页`];
  if (kind === 'gone') return [`${name}：没有了`];
  const more = before.length > mostLines || after.length > mostLines ? ['  ……'] : [];
  return [
    name,
    ...before.slice(0, mostLines).map((l) => `  去掉：${l}`),
    ...after.slice(0, mostLines).map((l) => `  加上：${l}`),
    ...more,
  ];
}
