import type { Day } from '~/rules/duty/day';
import type { Library } from '~/schemas/library';
import { dueIn } from './due';

/** A new file of content to begin with, and what else then wants a look. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  readonly checklist: readonly string[];
}

/** A new year's file. */
export function newYear(year: number, library: Library, today: Day): Draft {
  const due = dueIn(library, `${year}-01-02`).filter((d) =>
    ['year-by-hand', 'carried', 'term'].includes(d.kind),
  );
  const open = library.sectors
    .filter((s) => s.follows === undefined && s.periods[s.periods.length - 1]?.to === undefined)
    .map((s) => s.short);
  return {
    path: `content/guides/${year}.yaml`,
    text: `year: ${year}\nreviewedOn: ${today}\n# topics:\n#   names: [专题一, 专题二]\n#   say: 两个专题任选一个，完整学完即取得公需科目学时\n#   source: 某单位的通知（网址）\n# windows:\n#   - { kind: study, subjects: [common], closes: ${year}-12-31, say: 学到${year}年12月31日, source: 某单位的通知（网址） }\n`,
    checklist: [
      `查到通知的，在 content/requirements/ 里加从 ${year} 年起的一段（先给上一段写上 to: ${year - 1}）；没有查到的不加，自查会沿用并注明。`,
      ...(open.length > 0 ? [`${open.join('、')}的数字没有写到哪年为止：看${year}年的通知有没有变。`] : []),
      ...due.map((d) => [d.file, d.says].filter(Boolean).join('  ')),
      `在 content/cases/ 加${year}年度的案例：刚好够的、差一点的，各行业都有。`,
      '写一条 content/changes/：改了什么、和谁有关。',
      'npm run impact 看影响到谁；npm run release 公布新的地址和规则版本。',
    ],
  };
}

/** A new question, as one on which nothing was found until its editor knows better. */
export function newAnswer(name: string, library: Library, today: Day): Draft {
  const group = library.answers[0]?.group ?? '学时要求';
  return {
    path: `content/answers/${name}.mdx`,
    text: `---
question: （写问题，以问号结尾？）
also: [（别的问法，越像人话越好）]
group: ${group}
audience: [person]
kind: silent
reviewedOn: ${today}
answer: 请先问单位人事部门。（写结论，先说今年、一般人员。）
bases:
  - { grade: inferred, reason: （由哪些事实推定；有原文就改写 clause 和 quote） }
next:
  - （接下来怎么办）
open: （文件没有写什么）
asks: （由谁决定、问谁）
related: []
---

（补充解释，可以不写。）
`,
    checklist: [
      '括号里的都要换成真的内容；有原文、据转载的，改好 kind 和 bases。',
      '数字写成 {general.2025.total} 这样，不手打；手写了年度，改年度的时候 npm run due 会提醒。',
      '问得多的，加进 content/site.yaml 的 asked；相关的问答，两边的 related 都写上。',
      '人们的说法加进 content/vocabulary.yaml；原来在 content/gaps.yaml 的，从那里去掉。',
      '写一条 content/changes/；npm run impact 看影响到谁。',
    ],
  };
}

/** A new sector, which follows the first one until it has figures of its own. */
export function newSector(name: string, library: Library): Draft {
  const first = library.sectors[0]?.sector ?? 'general';
  return {
    path: `content/requirements/${name}.yaml`,
    text: `sector: ${name}
name: （全称，如 统计专业技术人员）
short: （简称，如 统计）
unit: 学时
support: judged
order: ${library.sectors.length + 1}
# 有自己的数字，就去掉 follows，写 periods（照 accounting.yaml 的样子）。
follows: ${first}
`,
    checklist: [
      '括号里的都要换成真的内容；查到单独的规定但核实不了的，写 support: shown 和 reason。',
      '在 content/cases/ 加这个行业的案例。',
      '看 content/ways.yaml、duties.yaml、annual-duties.yaml 里有没有对它不同的，写上 sectors 或 except。',
      '问答里列出行业不同的（hours-per-year、which-standard）加上它；人们的叫法加进 content/vocabulary.yaml 的 occupations。',
      'content/site.yaml 的 english.sectors 要不要加；名单里的叫法在 src/roster/read/read-sector.ts。',
      '写一条更新（content/changes/），看影响到谁；新的规则版本在编辑页一起存，用命令的写 npm run release。',
    ],
  };
}

/** What wants a look once a text was added. */
export function afterPolicy(path: string, words: string, library: Library): string[] {
  const numbers = [...new Set(words.match(/[\u4e00-\u9fff]{2,8}〔\d{4}〕\d+号/g) ?? [])];
  const held = library.policies.filter((p) => numbers.some((n) => n.endsWith(p.documentNumber)));
  return [
    ...(held.length > 0
      ? [
          `文中提到${held.map((p) => `${p.documentNumber}（${p.id}）`).join('、')}：转发或解释它的，写进 relations。`,
        ]
      : []),
    `引用它的写法是 clause: "${path.replace(/^.*\/|\.mdx$/g, '')}#锚点" 和原话；改了数字的，写进 content/requirements/。`,
    '原来“据转载”的数字、问答，现在有了原文的，把 source 换成 clause 和 quote。',
    'content/site.yaml 的 texts、sources 要不要改；问答“2018年的文件还有效吗”要不要改。',
    '写一条更新（content/changes/），看影响到谁；新的地址由生成网站的人公布（npm run release）。',
  ];
}
