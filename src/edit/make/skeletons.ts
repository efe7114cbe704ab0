import type { Files } from '~/changeset/changeset';
import { type Draft, newAnswer, newSector, newYear } from '~/due/drafts';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { type Value, valueAt, withValue } from '~/edit/yaml/value';
import { field, words } from '~/edit/yaml/written';
import type { Day } from '~/rules/duty/day';
import type { Library } from '~/schemas/library';

/** What can be made anew: its name, what is asked first, and the name in Latin letters that its file goes by. */
export const makings = {
  policy: { name: '政策', title: '', asks: '', why: '', form: '' },
  year: { name: '年度', title: '', asks: '哪一年', why: '', form: '2027' },
  answer: {
    name: '问答',
    title: '问题，以问号结尾',
    asks: '网址里的名字',
    why: '网页的地址要用它，公布以后不再改。已经起好了，可以照用，也可以改成小写字母、数字、短横。',
    form: 'hours-per-year',
  },
  sector: {
    name: '行业',
    title: '全称，如 统计专业技术人员',
    asks: '行业的代号',
    why: '自查的链接里用它认行业，公布以后不再改。已经起好了，可以照用，也可以改成小写字母、短横。',
    form: 'accounting',
  },
  change: {
    name: '更新',
    title: '标题',
    asks: '文件的名字',
    why: '订阅的人靠它认出同一条，公布以后不再改。已经起好了，可以照用，也可以改成小写字母、数字、短横。',
    form: 'guide',
  },
  case: {
    name: '案例',
    title: '标题（文件已经有了的不用写）',
    asks: '文件的名字',
    why: '只用来认文件。已经起好了，可以照用，也可以改成小写字母、短横；写已有的文件，就加在它后面。',
    form: 'accounting',
  },
  oldText: {
    name: '修改以前的原文',
    title: '',
    asks: '哪份文件、那份文字从哪天起',
    why: '',
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
  if (making === 'oldText' && !patterns.oldText.test(name)) return `还没有选${asks}`;
  if (name === '') return `还没有写${asks}，例如 ${form}`;
  if (/\s/.test(name)) return `“${name}”里有空格，文件名和网址里不能有；应写作如 ${form}`;
  if (!patterns[making].test(name)) return `写的是“${name}”，应写作如 ${form}`;
  const path = pathOf(making, name, today);
  if (making === 'oldText' && !files.has(policyOf(path)))
    return `没有 ${policyOf(path)}，修改以前的原文从它现在的文字来`;
  return files.has(path) ? `${path} 已经有了，请在左边打开它，或者换一个名字` : undefined;
}

/** A name that a new file may go by, for whoever has none in mind: free, and of the form that its kind asks for. */
export function nameOffered(making: Making, files: Files, today: Day): string {
  const isFree = (name: string) => nameSlip(making, name, files, today) === undefined;
  switch (making) {
    case 'year': {
      const years = [...files.keys()].flatMap((path) => /guides\/(\d{4})\.yaml$/.exec(path)?.[1] ?? []);
      return String(Math.max(Number(today.slice(0, 4)), ...years.map(Number)) + 1);
    }
    case 'answer':
      return firstFree([`answer-${today}`, ...counted.map((n) => `answer-${today}-${n}`)], isFree);
    case 'change':
      return firstFree(['change', ...counted.map((n) => `change-${n}`)], isFree);
    case 'sector':
    case 'case':
      // Numbers have no place in their names.
      return firstFree(
        lettered.map((letter) => `${making}-${letter}`),
        isFree,
      );
    default:
      return '';
  }
}

const counted = Array.from({ length: 98 }, (_, i) => i + 2);
const lettered = ['', ...'abcdefghijklmnopqrstuvwxyz'].flatMap((first) =>
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => first + letter),
);

function firstFree(names: readonly string[], isFree: (name: string) => boolean): string {
  return names.find(isFree) ?? '';
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
      return saying('question', title, newAnswer(name, library, today));
    case 'sector':
      return saying('name', title, newSector(name, library));
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

/** The same with a field written that its maker was asked for; what is empty stays to be written. */
function saying(key: string, words: string, draft: Draft): Draft {
  const parts = partsOf(draft.path, draft.text);
  if (words.trim() === '' || !parts) return draft;
  const data = withValue(parts.data, [key], words.trim());
  return { ...draft, text: withParts(draft.text, parts, data, parts.body, () => undefined) };
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
