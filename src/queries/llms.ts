import type { Duty } from '~/rules/duty/duty';
import { pageNames } from '~/says/page-names';
import { yearSays } from '~/says/requirement-says';
import { scopeNames } from '~/says/scope-names';
import { stamped } from '~/says/stamps';
import { standing } from '~/says/standing';
import { type Kind, kindNames } from '~/schemas/published/forms';
import { answerById } from './answers';
import { type Chapter, chapters, type Leaf } from './booklet';
import { sectorYears } from './guides';
import { library } from './library';
import { markdownPath } from './markdown-path';
import type { Whole } from './published/whole';

const others: Readonly<Record<string, string>> = {
  '/ways/': '各行业的学时怎样学、由谁申报、由谁认定，一步一步，每步附原文或出处',
  '/duties/': '六类单位和个人各自的职责，经费比例，办班计划哪天报，逐条附原文',
  '/terms/': '政策里的词是什么意思，人们通常怎么叫它',
  '/about/': '有什么、没有什么，资料从哪里来，依据分几等',
};

const tools: Readonly<Record<string, string>> = {
  '/check/': '自查：填学时，看够不够，差几学时',
  '/search/': '搜索',
  '/changes/': '最近改了什么',
  '/data/': '怎样用数据和规则，可以怎样用',
};

/** llms.txt: what this site holds, how far it can be relied on, and every page and file of it in a form that machines read. */
export function llmsText(whole: Whole): string {
  return [
    head(),
    ...chapters().map((c) => chapterText(c, whole)),
    tablesText(whole),
    dataText(whole),
    toolsText(whole),
  ].join('\n');
}

function head(): string {
  const { site, policies, guides } = library();
  return `# ${site.name}

> ${site.place}专业技术人员继续教育：${site.tagline}

${standing}转述以前请知道：

- 原文只有${policies.length}份，都是${site.texts}。${guides[0]?.year}年以后各年度的数字和专题没有原文，标“据转载”“编者推定”或“暂按某年”。引用数字时，请把年度、行业和依据的等级一起带上。
- 标“法律”的是国家的法律和行政法规，用本站自己的话转述，写明哪一部、第几条；条文见国家法律法规数据库（flk.npc.gov.cn）。
- 引文都逐字在它所链接的条款里。引用原文请写发文字号和条款，链接到那一条。
${apartText()}
- 没有写的就是没有查到，不等于没有。文件自己写的有效期届满以后是否还适用，本站不判断。
- 学时有没有登记、认定，只有主管部门的系统知道。
`;
}

/** What some sectors are asked inside a subject, and what other authorities ask: no hours of the year tell it. */
function apartText(): string {
  const { sectors } = library();
  const parts = sectors.flatMap((rules) =>
    (rules.parts ?? []).map(({ key, name, of }) => {
      const asked = rules.periods.find((p) => p.requirements.some((r) => r.scope === key));
      return `${rules.short}${asked?.from}年起${scopeNames[of]}里另要“${name}”`;
    }),
  );
  const seconds = sectors.flatMap((rules) =>
    (rules.seconds ?? []).map(
      (duty) => `${rules.short}的“${duty.name}”（${duty.authority}，${spanSays(duty.span)}）`,
    ),
  );
  return `- 有的行业不止三个数：${parts.join('，')}。别的机关的另一项要求和年度学时各算各的：${seconds.join('、')}。`;
}

function spanSays(span: Duty['span']): string {
  return 'years' in span && span.years !== undefined ? `${span.years}年一期` : '每年';
}

function chapterText({ name, leaves }: Chapter, whole: Whole): string {
  return section(
    name,
    leaves.map((leaf) => [leaf.name, whole(markdownPath(leaf.path) ?? leaf.path), saidOf(leaf)]),
  );
}

function tablesText(whole: Whole): string {
  const as = (path: string) => whole(markdownPath(path) ?? path);
  return section('表和案例', [
    ...library().guides.map(
      ({ year }) =>
        [
          `${year}年度${pageNames['/standards/']}`,
          as(`/standards/${year}/`),
          '每个行业的每一个条件，怎样算够，依据和等级，和上一年度有什么不同',
        ] as const,
    ),
    [pageNames['/cases/'], as('/cases/'), '编出来的人，填了什么，结果是什么，依据哪一条'],
  ]);
}

function dataText(whole: Whole): string {
  const kinds = Object.keys(kindNames) as Kind[];
  return section('数据', [
    ['index.json', whole('/data/index.json'), '目录：每个文件的格式、日子、大小和摘要'],
    ...kinds.map((kind) => [`${kind}.json`, whole(`/data/${kind}.json`), kindNames[kind]] as const),
    [
      'jijiao-mcp.mjs',
      whole('/download/jijiao-mcp.mjs'),
      `给智能助手用的 MCP 服务（stdio），一个文件，用 node 运行；怎样设置见 ${whole('/link/')}#assistants`,
    ],
    ['rules.js', whole('/data/rules.js'), '判断学时够不够的规则，一个不依赖任何库的 ES 模块'],
  ]);
}

function toolsText(whole: Whole): string {
  return section(
    '网页',
    Object.entries(tools).map(([path, say]) => [path, whole(path), say]),
  );
}

type Line = readonly [name: string, address: string, say: string];

function section(name: string, lines: readonly Line[]): string {
  return `## ${name}\n\n${lines.map(([name, address, say]) => `- [${name}](${address}): ${say}\n`).join('')}`;
}

/** What a page says, in one line. */
function saidOf({ path }: Leaf): string {
  const [, door = '', id = ''] = path.split('/');
  const { policies } = library();
  if (door === 'answers') return answerLine(id);
  if (door === 'policies') return policies.find((p) => p.id === id)?.title ?? '';
  if (door === 'guides') return yearLine(Number(id));
  return others[path] ?? '';
}

function answerLine(id: string): string {
  const { kind, answer } = answerById(id);
  return stamped(kind, answer);
}

function yearLine(year: number): string {
  const [general] = sectorYears(year);
  if (!general) return '';
  const { rules, applied } = general;
  return yearSays(rules, applied, year);
}
