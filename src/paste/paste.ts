import { stringify } from 'yaml';
import { hashOf } from '~/changeset/changeset';
import { chineseNumber } from '~/rules/duty/chinese-number';
import type { Day } from '~/rules/duty/day';
import { addressesIn, type Clause, clausesOf } from '~/schemas/clauses';
import { type NearNumber, numberOn, withNumber } from './document-number';
import { paragraphsIn } from './paragraphs';
import { type Parts, partsOf } from './parts';
import { type Held, policyIdOf } from './policy-id';
import type { Line, Remark } from './remark';
import { suspectsIn } from './suspects';
import { tidied } from './tidied';

/** A pasted 公文 as a file of content/policies/, with everything its editor has to look at. */
export interface Pasted {
  /** content/policies/yrsg-2018-11.mdx; with 未定 in it where its name could not be found out. */
  readonly path: string;
  /** The file, its front matter and its words. */
  readonly text: string;
  readonly documentNumber?: string | undefined;
  /** Where no 发文字号 was found, what is most like one. */
  readonly near?: NearNumber | undefined;
  readonly title?: string | undefined;
  /** The line that its 成文日期 was read on. */
  readonly datedWords?: string | undefined;
  readonly clauses: readonly Clause[];
  /** Every address the text has, with the words there. */
  readonly addresses: ReadonlyMap<string, string>;
  /** What was done to its look, what looks like a slip, and what is missing. */
  readonly remarks: readonly Remark[];
}

/** The 发文字号 that a person says a document has, and the line it was read on. */
export interface Confirmed {
  readonly number: string;
  readonly near?: NearNumber | undefined;
}

/** Makes policy files of a pasted text, one for each document in it; `from` says where the text is from, `held` which documents are here already. */
export function paste(
  text: string,
  from: string,
  held: readonly Held[] = [],
  confirmed?: Confirmed,
): Pasted[] {
  const near = confirmed?.near;
  const { lines, remarks } = tidied(near ? withNumber(text, near, confirmed.number) : text);
  const documents = split(lines);
  return documents.map((own, i) => {
    const next = documents[i + 1]?.[0]?.at ?? Number.POSITIVE_INFINITY;
    const first = i === 0 ? 0 : (own[0]?.at ?? 0);
    const mine = remarks.filter((r) => r.line >= first && r.line < next);
    return pastedOf(
      own,
      mine,
      { text: from, sha256: hashOf(text) as string },
      held,
      i === 0 ? confirmed : undefined,
    );
  });
}

/** Where one document ends and the next begins: at the name of the body above a 发文字号 that stands by itself. */
function split(lines: readonly Line[]): Line[][] {
  const starts = lines.flatMap(({ text }, i) => {
    if (!numberOn(text) || i === 0) return [];
    const head = lines[i - 1]?.text ?? '';
    return [/(文件|厅|局|部|委|委员会|办公室|政府)$/.test(head) && !/[。：]/.test(head) ? i - 1 : i];
  });
  // The bodies that issue one together stand above its number.
  const isBehindWords = (at: number) => lines.slice(0, at).some(({ text }) => /[。：]/.test(text));
  const cuts = [0, ...starts.filter((at) => at > 2 && isBehindWords(at)), lines.length];
  return cuts
    .slice(1)
    .map((end, i) => lines.slice(cuts[i], end))
    .filter((own) => own.length > 0)
    .map((own) => own.filter((l, i) => !(i === own.length - 1 && /^附件\s*\d*$/.test(l.text))));
}

function pastedOf(
  lines: readonly Line[],
  tidying: readonly Remark[],
  source: { text: string; sha256: string },
  held: readonly Held[],
  confirmed: Confirmed | undefined,
): Pasted {
  const parts = withConfirmed(partsOf(lines), confirmed);
  const { paragraphs, remarks: joined } = paragraphsIn(parts.body);
  const body = paragraphs.map((p) => p.text).join('\n\n');
  const { clauses, slips } = clausesIn(body);
  const addresses = addressesIn(clauses);
  const { documentNumber, title } = parts.around;
  const id = documentNumber && policyIdOf(documentNumber, held);
  const validity = validityIn(addresses, id ?? unnamed, parts.around.printedOn ?? parts.around.datedOn);
  const front = frontMatterOf(parts, validity, [...tidying, ...parts.remarks, ...joined], source);
  return {
    path: `content/policies/${id ?? unnamed}.mdx`,
    text: `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`,
    documentNumber,
    near: parts.near,
    title,
    datedWords: parts.around.datedWords,
    clauses,
    addresses,
    remarks: [
      ...missingIn(parts, id),
      ...slips,
      ...draftMarkIn(title),
      ...unreadTermIn(validity),
      ...suspectsIn([...(title ? [{ at: 0, text: title }] : []), ...paragraphs]),
      ...tidying,
      ...parts.remarks,
      ...joined,
    ],
  };
}

/** With the number that a person gave it, which is told like all that is not as it was pasted. */
function withConfirmed(parts: Parts, confirmed: Confirmed | undefined): Parts {
  if (!confirmed) return parts;
  const { number, near } = confirmed;
  const says = `发文字号由编者核对后写上：${near ? `“${near.words}” → ` : ''}“${number}”`;
  return {
    ...parts,
    around: { ...parts.around, documentNumber: number },
    remarks: [...parts.remarks, { kind: 'changed', line: near?.line ?? 0, says }],
  };
}

/** What stands in the file's name where its own can't be found out. */
const unnamed = '未定';

function clausesIn(body: string): { clauses: Clause[]; slips: Remark[] } {
  try {
    return { clauses: clausesOf(body), slips: [] };
  } catch (error) {
    return { clauses: [], slips: [{ kind: 'suspect', line: 0, says: (error as Error).message }] };
  }
}

function frontMatterOf(
  { around }: Parts,
  validity: Validity | undefined,
  changed: readonly Remark[],
  source: { text: string; sha256: string },
) {
  const { letterhead, signedBy, title, attachments } = around;
  const issuer = signedBy ?? letterhead?.replace(/文件(（[^）]*）)?$/, '');
  const notes = [...new Set(changed.flatMap(noteOf))];
  return {
    documentNumber: around.documentNumber,
    title,
    shortTitle: title && shortOf(title),
    issuer,
    letterhead: letterhead ?? issuer,
    addressedTo: around.addressedTo,
    ...(attachments.length > 0 && { attachments }),
    ...only({ signedBy, datedOn: around.datedOn, disclosure: around.disclosure, contact: around.contact }),
    ...only({ copiedTo: around.copiedTo, printedBy: around.printedBy, printedOn: around.printedOn }),
    ...(validity && { validity }),
    ...(notes.length > 0 && { editorial: notes.map((note) => ({ note: `${note}。` })) }),
    source,
  };
}

/** What readers are told of a change: what was done, and the words that are not kept; whoever signed is nobody's business. */
function noteOf({ kind, says }: Remark): string[] {
  if (kind === 'changed') return [says.split('：')[0] as string];
  return kind === 'dropped' ? [says.replace(/签发人[：:][^”]*/, '签发人')] : [];
}

/** What a title is about; what a notice prints is called by its own name. */
function shortOf(title: string): string {
  const [, printed] = /(?:印发|公布|发布)《(.+?)》的通知$/.exec(title) ?? [];
  return printed ?? title.replace(/^.*?关于/, '').replace(/的(通知|意见|函|决定|办法|规定)$/, '');
}

function only<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

interface Validity {
  readonly from: string;
  readonly years?: number;
  readonly clause: string;
  readonly quote: string;
}

/** From when and for how long a text says it holds, with its words. */
function validityIn(
  addresses: ReadonlyMap<string, string>,
  id: string,
  issued: Day | undefined,
): Validity | undefined {
  const effect =
    /[^。；]*自(?:(\d{4})年(\d{1,2})月(\d{1,2})日|印发之日|发布之日|公布之日)起(?:实施|施行)[^。；]*。?/;
  for (const [anchor, words] of [...addresses].reverse()) {
    const found = effect.exec(words);
    if (!found) continue;
    const [quote, year, month = '', date = ''] = found;
    const from = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : issued;
    const [, said = ''] = /有效期限?(?:为|[:：])?([\d一二两三四五六七八九十]+)年(?!\d*月)/.exec(quote) ?? [];
    const years = Number(chineseNumber(said) ?? said);
    return from ? { from, ...(years > 0 && { years }), clause: `${id}#${anchor}`, quote } : undefined;
  }
  return undefined;
}

/** How long a text holds, said in a way that isn't so many years: until a day, until another text. */
function unreadTermIn(validity: Validity | undefined): Remark[] {
  const [said] = /有效期[^，。；]*/.exec(validity?.quote ?? '') ?? [];
  if (said === undefined || validity?.years !== undefined) return [];
  return [{ kind: 'suspect', line: 0, says: `写着“${said}”，没有读到是几年，请在“有效期”的“几年”里写上` }];
}

/** A mark in brackets behind a title, which a draft has and what was issued has not. */
function draftMarkIn(title = ''): Remark[] {
  const [mark] = /（(?!试行|暂行|修[订正])[^（）]{1,8}）$/.exec(title) ?? [];
  const says = `标题最后有“${mark}”，照录在标题和简称里；不是标题里的字，请去掉`;
  return mark === undefined ? [] : [{ kind: 'suspect', line: 0, says }];
}

function missingIn({ around, body, near }: Parts, id: string | undefined): Remark[] {
  const { documentNumber, letterhead, signedBy, title, addressedTo, datedOn, printedOn } = around;
  const lacks: [boolean, string][] = [
    [
      !documentNumber,
      `没有找到单独一行的发文字号${near ? `，第${near.line}行“${near.words}”像是它` : ''}，如“粤人社规〔2018〕11号”，请补上，文件的编号也照它起；只有转载、没有全文的不登原文：不要这个文件，另建“年度”，依据选“据转载”`,
    ],
    [
      !!documentNumber && !id,
      `不知道“${documentNumber}”机关代字的拼音首字母，请写好这份文件的编号，如粤人社规〔2018〕11号是 yrsg-2018-11`,
    ],
    [!title, '没有找到标题，请补上标题和简称'],
    [!letterhead && !signedBy, '没有找到发文机关（红头或落款），请补上发文机关和版头'],
    [!addressedTo, '没有找到主送机关（标题下面以冒号结尾的一行），请补上主送'],
    [!datedOn && !printedOn, '没有找到成文日期或印发日期，至少补上一个'],
    [body.length === 0, '没有找到正文'],
  ];
  return [
    ...lacks.flatMap(([lacking, says]): Remark[] => (lacking ? [{ kind: 'missing', line: 0, says }] : [])),
    { kind: 'found', line: 0, says: '请核对简称；“来源”里写明录入稿从哪里来' },
  ];
}
