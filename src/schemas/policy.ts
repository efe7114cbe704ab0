import { z } from 'zod';
import { type Clause, clausesOf } from './clauses';
import { type Complaint, ContentError } from './complaint';
import { amendment, end } from './end';
import { clauseId, day, line, list, matching, oneOf, quoted, strict } from './fields';
import { frontMatterOf } from './front-matter';
import { lineOf } from './line-of';
import { readYaml, type TextFile } from './yaml';

const documentNumber = z
  .string({ error: ({ input }) => numberSlip(input) })
  .regex(/^[\u4e00-\u9fff]+〔\d{4}〕\d+号$/, {
    error: ({ input }) => numberSlip(input),
  });

function numberSlip(input: unknown): string {
  const text = String(input ?? '');
  const [, code = '粤人社规', year = '2018', number = '11'] =
    /^(\D+?)[[（(【〔]?(\d{4})\D+(\d+)/.exec(text) ?? [];
  return `发文字号${quoted(input)}的写法不对，年份用六角括号：${code}〔${year}〕${number}号`;
}

export const policyId = matching(/^[a-z]+-\d{4}-\d+$/, 'yrsg-2018-11');

export const relation = strict({
  kind: oneOf(['forwards', 'interprets']),
  policy: policyId,
  clause: clauseId,
  quote: line('条款里的原话'),
});

export const validity = strict({
  from: day,
  years: z.int().positive().optional(),
  clause: clauseId,
  quote: line('本意见自2018年11月1日起实施，有效期5年。'),
});

/** What a policy's paper says of itself, as far as it is published beyond its own page. */
export const policyFields = {
  documentNumber,
  title: line('关于……的通知'),
  shortTitle: line('具体问题答复口径'),
  issuer: line('广东省人力资源和社会保障厅'),
  letterhead: line('广东省人力资源和社会保障厅文件'),
  addressedTo: line('各地级以上市人力资源和社会保障局'),
  attachments: list(line('附件的标题')).default([]),
  signedBy: line('广东省人力资源和社会保障厅').optional(),
  datedOn: day.optional(),
  disclosure: line('主动公开').optional(),
  copiedTo: line('人力资源和社会保障部').optional(),
  printedBy: line('广东省人力资源和社会保障厅办公室').optional(),
  printedOn: day.optional(),
  validity: validity.optional(),
  relations: list(relation).default([]),
  /** From which day on its words are others, the first change first; what it said before stands in content/policies/<id>/. */
  amended: list(amendment).default([]),
  ended: end.optional(),
  editorial: list(
    strict({
      at: matching(/^[a-z0-9-]+$/, 's3-p1').optional(),
      words: line('不少18学时').optional(),
      note: line('一句说明'),
    }),
  ).default([]),
  source: strict({
    text: line('录入稿的来历'),
    sha256: matching(/^[0-9a-f]{64}$/, '64 位十六进制的 SHA-256'),
  }),
};

/** What stands above the text in a policy's file. */
export const policyFrontMatter = strict({
  ...policyFields,
  /** Personal: on the page as printed, and nowhere else. */
  contact: line('联系人：某某，联系电话：……').optional(),
}).refine((p) => p.datedOn ?? p.printedOn, {
  error: '成文日期 datedOn 和印发日期 printedOn 至少写一个，如 printedOn: 2018-10-10',
});

export type Policy = z.output<typeof policyFrontMatter> & {
  readonly id: string;
  readonly clauses: readonly Clause[];
};

/** Reads one 公文 from its file: front matter says what the paper says of itself, the body is its words. Throws a ContentError. */
export function readPolicy(file: TextFile): Policy {
  const { yaml, body, bodyLine } = frontMatterOf(file);
  const data = readYaml({ path: file.path, text: yaml }, policyFrontMatter, 2);
  const id = idOf(file.path);
  const complaints = [
    ...idSlips(file.path, id, data.documentNumber),
    ...bodySlips(file.path, body, bodyLine),
  ];
  if (complaints.length > 0) throw new ContentError(complaints);
  return { ...data, id, clauses: readClauses(file, body) };
}

/** The clauses of a text. Throws a ContentError with the line of a number out of its order. */
export function readClauses({ path, text }: TextFile, body: string): Clause[] {
  try {
    return clausesOf(body);
  } catch (error) {
    const { message, cause } = error as Error;
    throw new ContentError([{ file: path, line: lineOf(text, String(cause)), says: message }]);
  }
}

function idOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.mdx?$/, '');
}

function idSlips(file: string, id: string, number: string): Complaint[] {
  const [, year, serial] = /〔(\d{4})〕(\d+)号$/.exec(number) ?? [];
  if (new RegExp(`^[a-z]+-${year}-${serial}$`).test(id)) return [];
  return [
    {
      file,
      line: 2,
      says: `文件名${quoted(id)}和发文字号“${number}”对不上，文件名应是“发文机关代字的拼音首字母-${year}-${serial}.mdx”`,
    },
  ];
}

/** What an editor easily types in a policy text that is not how an official document prints it. */
const slips: ReadonlyArray<readonly [RegExp, (read: string) => string]> = [
  [/<[^>]*>?/, (read) => `“${read}”用了尖括号，书名号里的书名号应写作 〈${read.replace(/[<>]/g, '')}〉`],
  [
    /[{}][^{}]*[{}]?/,
    (read) => `“${read}”用了花括号，公文里没有花括号，应写作 （${read.replace(/[{}]/g, '')}）`,
  ],
  [/\*\*[^*]*(\*\*)?/, (read) => `“${read}”用了星号，正文不加粗，应写作 ${read.replace(/\*/g, '')}`],
  [/\[(\d{4})\]/, (read) => `“${read}”用了方括号，发文字号应写作 〔${read.slice(1, -1)}〕`],
  [/\([^)]*\)?|[^(]*\)/, (read) => `“${read.slice(0, 30)}”用了半角括号，应写作全角 （……）`],
  [/^(import|export)\b.{0,30}/, (read) => `“${read}”开头的词是程序里用的，MDX 不当作正文，应写中文`],
  [
    /^\|.*|!\[.*|^```.*/,
    (read) =>
      `“${read.slice(0, 30)}”像表格、图片或者代码，正文只写文字，一段一行、段间空一行；表格一行写成一段，格与格之间空一格`,
  ],
];

/** What an editor typed in the words of a text that no official document prints. */
export function bodySlips(file: string, body: string, firstLine: number): Complaint[] {
  return body.split('\n').flatMap((text, i) =>
    slips.flatMap(([pattern, says]) => {
      const found = pattern.exec(text);
      return found ? [{ file, line: firstLine + i, says: says(found[0]) }] : [];
    }),
  );
}
