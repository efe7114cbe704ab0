import type { Files } from '~/changeset/changeset';
import { words } from '~/edit/yaml/written';
import type { Day } from '~/rules/duty/day';

/** What can be made anew. */
export const makings = {
  year: { name: '年度', asks: '哪一年', form: '2027' },
  answer: { name: '问答', asks: '文件名（小写字母、数字、短横，也是网页的地址）', form: 'hours-per-year' },
  sector: { name: '行业', asks: '行业的代号（小写字母、短横）', form: 'accounting' },
  change: { name: '更新', asks: '名字（小写字母、数字、短横）', form: 'guide' },
  case: { name: '案例', asks: '文件名（小写字母、短横）', form: 'accounting' },
  policy: { name: '政策', asks: '文件编号（发文机关代字的拼音首字母-年份-序号）', form: 'yrsg-2018-11' },
} as const;

export type Making = keyof typeof makings;

const patterns: Readonly<Record<Making, RegExp>> = {
  year: /^\d{4}$/,
  answer: /^[a-z0-9][a-z0-9-]*$/,
  sector: /^[a-z][a-z-]*$/,
  change: /^[a-z0-9-]+$/,
  case: /^[a-z-]+$/,
  policy: /^[a-z]+-\d{4}-\d+$/,
};

/** Where a new file stands. */
export function pathOf(making: Making, name: string, today: Day): string {
  const places: Readonly<Record<Making, string>> = {
    year: `guides/${name}.yaml`,
    answer: `answers/${name}.mdx`,
    sector: `requirements/${name}.yaml`,
    change: `changes/${today}-${name}.yaml`,
    case: `cases/${name}.yaml`,
    policy: `policies/${name}.mdx`,
  };
  return `content/${places[making]}`;
}

/** What is wrong with the name of a new file; nothing when it can be made. */
export function nameSlip(making: Making, name: string, files: Files, today: Day): string | undefined {
  const { asks, form } = makings[making];
  if (name === '') return `还没有写${asks}，例如 ${form}`;
  if (/\s/.test(name)) return `“${name}”里有空格，文件名和网址里不能有；应写作如 ${form}`;
  if (!patterns[making].test(name)) return `写的是“${name}”，应写作如 ${form}`;
  const path = pathOf(making, name, today);
  return files.has(path) ? `${path} 已经有了，请在左边打开它，或者换一个名字` : undefined;
}

/** A file to begin with: what can be known is written, what has to be filled in is said by the checks. */
export function skeleton(
  making: Making,
  name: string,
  today: Day,
  given: {
    readonly title?: string;
    readonly order?: number;
    readonly follows?: string;
    readonly body?: string;
  } = {},
): string {
  const title = words(given.title ?? '', false);
  switch (making) {
    case 'year':
      return `year: ${name}\nreviewedOn: ${today}\n`;
    case 'answer':
      return `---\nquestion: ${title}\nalso: []\ngroup: 学时要求\naudience: [person]\nkind: texts\nreviewedOn: ${today}\nanswer: ""\nbases: []\n---\n\n`;
    case 'sector':
      return `sector: ${name}\nname: ${title}\nshort: ${title}\nunit: 学时\nsupport: judged\norder: ${given.order ?? 1}\nfollows: ${given.follows ?? ''}\n`;
    case 'change':
      return `on: ${today}\ntitle: ${title}\nsay: ""\nfor: [person, employer]\npages: []\n`;
    case 'case':
      return `title: ${title}\ncases:\n  - case: ${name}-1\n    who: ""\n    sector: ${given.follows ?? ''}\n    year: ${today.slice(0, 4)}\n    hours: {}\n    comes: { outcome: met }\n`;
    case 'policy':
      return `---\ndocumentNumber: ""\ntitle: ""\nshortTitle: ""\nissuer: ""\nletterhead: ""\naddressedTo: ""\nsource:\n  text: 在编辑页粘贴\n  sha256: ""\n---\n\n${given.body ?? ''}`;
  }
}

/** What else wants a look after something was made. */
export const alsoLookAt: Readonly<Record<Making, string>> = {
  year: '还要看：这一年的数字（行业的要求里加一段）；讲“今年”的问答；读者在意的话，再写一条更新。',
  answer: '还要看：相关的问答要不要链接过来；“本站”里问得最多的问题。',
  sector: '还要看：学时怎么认定里有没有这个行业的不同；讲各行业的问答；给它写一两个案例。',
  change: '还要看：标题、改了什么、和谁有关、到哪里看，都写全。',
  case: '还要看：编号定了不再改；结果要和政策写的一致，再写上应引用的条款。',
  policy: '还要看：逐段和原件核对；数字和问答里要不要引用它；它转发或解释哪份文件。',
};
