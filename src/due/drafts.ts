import type { Day } from '~/rules/duty/day';
import { covers } from '~/rules/duty/sector';
import { inQuotes } from '~/says/in-quotes';
import type { Library } from '~/schemas/library';
import { toWrite } from '~/schemas/unwritten';
import { answersPast, dueIn, fileOf } from './due';
import { sentencesAbout } from './years-by-hand';

/** How a file looks once something was done in it. */
interface Until {
  readonly file: string;
  /** The words that stand in it. */
  readonly words?: readonly string[] | undefined;
  /** The words that stood in it. */
  readonly gone?: readonly string[] | undefined;
  /** What a sector is asked from a year on. */
  readonly asked?: { readonly year: number; readonly scope: string } | undefined;
}

/** Something that wants a look, in words for an editor. */
export interface Look {
  readonly says: string;
  /** The file to open, where it is one. */
  readonly file?: string | undefined;
  /** What stands there that may no longer be so. */
  readonly words?: readonly string[] | undefined;
  /** The year to look it over for. */
  readonly year?: number | undefined;
  /** The field of the file to change, where it is one; of an answer to look over, its conclusion. */
  readonly at?: readonly (string | number)[] | undefined;
  /** How its file looks once it was done without being looked at here. */
  readonly until?: Until | undefined;
  /** It can wait: what is published without it is no less right. */
  readonly later?: boolean | undefined;
  /** It is right as it is, and a notice may be put into it: nobody has to look. */
  readonly offered?: boolean | undefined;
  /** Sentences in it that somebody looked at and let stand. */
  readonly kept?: readonly string[] | undefined;
  /** Somebody looked it over since it was listed. */
  readonly done?: boolean | undefined;
}

/** A new file of content to begin with, and what else then wants a look. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  readonly checklist: readonly Look[];
}

/** A look as a line of text. */
export function lookSays({ file, says }: Look): string {
  return [file, says].filter(Boolean).join('  ');
}

/** What a notice says of sectors: whose figures are written, of whom nothing is asked any more, and who is set apart, of whom it is asked at once. */
interface Told {
  readonly written?: readonly string[] | undefined;
  readonly apart?: readonly string[] | undefined;
}

/** A new year's file, and what is to be looked at with it. */
export function newYear(
  year: number,
  library: Library,
  today: Day,
  { written = [], apart = [] }: Told = {},
): Draft {
  const begun = `${year}-01-02`;
  const settled = written.map((sector) => `content/requirements/${sector}.yaml`);
  const due = dueIn(library, begun)
    .filter((d) => ['carried', 'term'].includes(d.kind))
    .filter(({ file = '' }) => !settled.includes(file));
  const open = library.sectors
    .filter((s) => s.follows === undefined && s.periods[s.periods.length - 1]?.to === undefined)
    .filter((s) => !written.includes(s.sector));
  const isApart = ({ sector }: { readonly sector: string }) => apart.includes(sector);
  const others = open.filter((s) => !isApart(s)).map((s) => s.short);
  return {
    path: `content/guides/${year}.yaml`,
    text: `year: ${year}\nreviewedOn: ${today}\n# topics:\n#   names: [专题一, 专题二]\n#   say: 两个专题任选一个，完整学完即取得公需科目学时\n#   source: 某单位的通知（网址）\n# windows:\n#   - { kind: study, subjects: [common], closes: ${year}-12-31, say: 学到${year}年12月31日, source: 某单位的通知（网址） }\n`,
    checklist: [
      ...answersPast(library, begun).map(({ answer, newest }) => ({
        file: fileOf(answer.id),
        says: `“${answer.question}”讲到${newest}年，${year}年还对吗？`,
        words: sentencesAbout(answer, newest),
        year,
      })),
      ...due.map(({ file = '', kind, says }) => ({
        file,
        says,
        later: !apart.some((sector) => file === `content/requirements/${sector}.yaml`),
        ...(kind === 'carried' && { until: { file, words: [`from: ${year}`] } }),
      })),
      {
        says: `还查到别的行业${year}年通知的，在“行业的要求”里加从${year}年起的一段；没有查到的不加，自查会暂按最近一年的标准，并注明。`,
        later: true,
      },
      ...open.filter(isApart).map(({ sector, short }) => ({
        file: `content/requirements/${sector}.yaml`,
        says: `通知让${short}照它自己的规定；${short}的数字没有写到哪年为止，${year}年有没有变，请查一查。`,
        until: { file: `content/requirements/${sector}.yaml`, words: [`from: ${year}`] },
      })),
      ...(others.length > 0
        ? [{ says: `${others.join('、')}的数字没有写到哪年为止：看${year}年的通知有没有变。`, later: true }]
        : []),
      { says: `在“案例”里加${year}年度的：刚好够的、差一点的。`, later: true },
    ],
  };
}

/** A new question, as one on which nothing was found until its editor knows better. */
export function newAnswer(name: string, library: Library, today: Day): Draft {
  const group = library.answers[0]?.group ?? '学时要求';
  return {
    path: `content/answers/${name}.mdx`,
    text: `---
question: ${toWrite('问题，以问号结尾')}
also: [${toWrite('别的问法，越像人话越好')}]
group: ${group}
audience: [person]
kind: silent
reviewedOn: ${today}
answer: 请先问单位人事部门。${toWrite('结论，先说今年、一般人员')}
bases:
  - { grade: inferred, reason: ${toWrite('由哪些事实推定，有原文就把依据改选原文')} }
next:
  - ${toWrite('接下来怎么办')}
open: ${toWrite('文件没有写什么')}
asks: ${toWrite('由谁决定、问谁')}
related: []
---
`,
    checklist: [
      '写着“待写”的都要换成真的内容；要补充解释的写在正文里；有原文、据转载的，改好“结论有多可靠”和“依据”。',
      '要求表里的数字不手打：在编辑页按“插入数字”，在文件里照 content/README.md 写；手写了年度的，过了年会提醒。',
      '问得多的，加进“本站”里“问得最多的问题”；相关的问答，两边都写上。',
      '人们的说法加进“词汇”；原来在“没有答案的事”里的，从那里去掉。',
    ].map((says) => ({ says })),
  };
}

/** A new sector, which follows the first one until it has figures of its own. */
export function newSector(name: string, library: Library): Draft {
  const first = library.sectors[0]?.sector ?? 'general';
  return {
    path: `content/requirements/${name}.yaml`,
    text: `sector: ${name}
name: ${toWrite('全称，如 统计专业技术人员')}
short: ${toWrite('简称，如 统计')}
unit: 学时
support: judged
order: ${library.sectors.length + 1}
# 有自己的数字，就去掉 follows，写 periods（照 accounting.yaml 的样子）。
follows: ${first}
`,
    checklist: [
      '写着“待写”的都要换成真的内容；查到单独的规定但核实不了的，“判断还是只列出”选“只列出”，写明理由。',
      '在“案例”里加这个行业的。',
      '看“学时怎么认定”“职责分工”“年年要做的事”里有没有对它不同的，写上哪些行业，或者这些行业除外。',
      '问答里列出行业不同的加上它；人们的叫法加进“词汇”的职称系列。',
      '“本站”的英文里要不要加；名单里的叫法要请写程序的人加（src/roster/read/read-sector.ts）。',
    ].map((says) => ({ says })),
  };
}

/** What wants a look once a text was added. */
export function afterPolicy(words: string, library: Library, file?: string): Look[] {
  const numbers = [...new Set(words.match(/[\u4e00-\u9fff]{2,8}〔\d{4}〕\d+号/g) ?? [])];
  const own = /^documentNumber: *(\S+)/m.exec(words)?.[1];
  const held = library.policies.filter(
    (p) => p.documentNumber !== own && numbers.some((n) => n.endsWith(p.documentNumber)),
  );
  const about = library.answers.find((a) => a.id === 'still-valid');
  const [, title = ''] = /^title: *(.+)$/m.exec(words) ?? [];
  const year = Number(/(20\d\d)年/.exec(title)?.[1]);
  return [
    ...(held.length > 0
      ? [
          {
            file,
            says: `文中提到${held.map((p) => p.documentNumber).join('、')}：转发或解释它的，写进“和别的文件的关系”。`,
            until: file === undefined ? undefined : { file, words: held.map((p) => `policy: ${p.id}`) },
          },
          ...(about ? [{ file: fileOf(about.id), says: `“${about.question}”要不要改。` }] : []),
        ]
      : []),
    ...(isReprinted(year, library) ? [{ says: '原来“据转载”的，现在有了原文，把依据改成“原文”。' }] : []),
    aboutHeld(library),
  ];
}

/** What the site says it has not, which one more text may have made untrue. */
function aboutHeld({ site }: Library): Look {
  const file = 'content/site.yaml';
  const at = site.notHeld.findIndex((one) => /通知|文件/.test(one));
  if (at < 0) return { file, says: '登了哪些原文、录入稿从哪里来，要不要改。', words: [site.texts] };
  return {
    file,
    says: `“关于”页写着${inQuotes(site.notHeld[at] ?? '')}加了这份以后还对吗？`,
    at: ['notHeld', at],
  };
}

/** Whether anything of a year is known by reprints alone; of a text without a year that can't be told, so it may be. */
function isReprinted(year: number, { sectors, guides }: Library): boolean {
  if (Number.isNaN(year)) return true;
  const guide = guides.find((g) => g.year === year);
  return [
    guide?.topics?.basis,
    ...(guide?.windows ?? []).map((w) => w.basis),
    ...sectors.flatMap((s) =>
      s.periods
        .filter((p) => covers(p, year) && p.to !== undefined)
        .flatMap((p) => p.requirements.map((r) => r.basis)),
    ),
  ].some((basis) => basis?.grade === 'reported');
}
