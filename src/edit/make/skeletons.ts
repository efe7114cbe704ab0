import type { Files } from '~/changeset/changeset';
import { type Draft, newAnswer, newSector, newYear } from '~/due/drafts';
import { partsOf } from '~/edit/forms/file-parts';
import { type Value, valueAt } from '~/edit/yaml/value';
import { field, words } from '~/edit/yaml/written';
import type { Day } from '~/rules/duty/day';
import type { Library } from '~/schemas/library';

/** What can be made anew. */
export const makings = {
  year: { name: '年度', asks: '哪一年', form: '2027' },
  answer: { name: '问答', asks: '文件名（小写字母、数字、短横，也是网页的地址）', form: 'hours-per-year' },
  sector: { name: '行业', asks: '行业的代号（小写字母、短横）', form: 'accounting' },
  change: { name: '更新', asks: '名字（小写字母、数字、短横）', form: 'guide' },
  case: { name: '案例', asks: '文件名（小写字母、短横）', form: 'accounting' },
  policy: { name: '政策', asks: '', form: '' },
  oldText: {
    name: '修改以前的原文',
    asks: '哪份文件、那份文字从哪天起（文件编号/日子）',
    form: 'yrsg-2018-11/2018-11-01',
  },
} as const;

export type Making = keyof typeof makings;

const patterns: Readonly<Record<Making, RegExp>> = {
  year: /^\d{4}$/,
  answer: /^[a-z0-9][a-z0-9-]*$/,
  sector: /^[a-z][a-z-]*$/,
  change: /^[a-z0-9-]+$/,
  case: /^[a-z-]+$/,
  policy: /^[a-z]+-\d{4}-\d+$/,
  oldText: /^[a-z]+-\d{4}-\d+\/\d{4}-\d\d-\d\d$/,
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
    oldText: `policies/${name}.mdx`,
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
  if (making === 'oldText' && !files.has(policyOf(path)))
    return `没有 ${policyOf(path)}，修改以前的原文从它现在的文字来；请先看左边“政策原文”里的编号`;
  return files.has(path) ? `${path} 已经有了，请在左边打开它，或者换一个名字` : undefined;
}

/** The document that an older text of it belongs to. */
function policyOf(path: string): string {
  return path.replace(/\/[\d-]+\.mdx$/, '.mdx');
}

/** A file to begin with, and what else wants a look. */
export function made(
  making: Exclude<Making, 'policy'>,
  name: string,
  today: Day,
  library: Library,
  title: string,
  files: Files,
): Draft {
  switch (making) {
    case 'year':
      return newYear(Number(name), library, today);
    case 'answer':
      return newAnswer(name, library, today);
    case 'sector':
      return newSector(name, library);
    case 'change':
      return {
        path: pathOf(making, name, today),
        text: `on: ${today}\ntitle: ${words(title, false)}\nsay: ""\nfor: [person, employer]\npages: []\n`,
        checklist: [{ says: '标题、改了什么、和谁有关、到哪里看，都写全。' }],
      };
    case 'case':
      return {
        path: pathOf(making, name, today),
        text: `title: ${words(title, false)}\ncases:\n  - case: ${name}-1\n    who: ""\n    sector: ${library.sectors[0]?.sector ?? ''}\n    year: ${today.slice(0, 4)}\n    hours: {}\n    comes: { outcome: met }\n`,
        checklist: [{ says: '编号定了不再改；结果要和政策写的一致，再写上应引用的条款。' }],
      };
    case 'oldText':
      return oldText(pathOf(making, name, today), files);
  }
}

/** A document's words as they stand, kept before they are changed. */
function oldText(path: string, files: Files): Draft {
  const policy = policyOf(path);
  const { data, body = '' } = partsOf(policy, files.get(policy) ?? '') ?? {};
  const head = ['editorial', 'source'].flatMap((key) => {
    const own = valueAt(data, [key]);
    return own === undefined ? [] : [`${field(key, own as Value, '', '\n')}\n`];
  });
  return {
    path,
    text: `---\n${head.join('')}---\n${body}`,
    checklist: [
      {
        file: policy,
        says: '这是它现在的文字；接着打开它，把正文改成新的，并写“改过的文本”：从哪天起、哪份文件改的。',
      },
      { says: '引了改以前的原话的，依据照写，会通到这个时期的文本。' },
    ],
  };
}
