import { asSent } from '~/rules/record/as-sent';
import { mendedJson } from '~/rules/record/record-mended';
import { decoded } from '~/sheets/encoding';
import { readPasted } from '~/sheets/read-pasted';
import { readWorkbook } from '~/sheets/read-workbook';
import { SheetError } from '~/sheets/sheet-error';
import type { FileRead, Listed } from './file-read';
import { format, type PlainLog, plainLog } from './log-file';
import { readTable } from './read-table';

const mostBytes = 20 * 1024 * 1024;

/** Reads a log's own file or a table, by what is in it. Throws nothing. */
export async function readFile(file: File): Promise<FileRead> {
  if (file.size > mostBytes) return refused('这个文件超过 20 MB，不像一份学习记录，没有打开。');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text } = decoded(bytes);
    if (isLog(text)) return readLog(text);
    return readTable(await readWorkbook(bytes, file.name));
  } catch (error) {
    return refused(
      error instanceof SheetError
        ? error.message
        : '这个文件没有读出来，可能正被别的程序占着。请关掉别的程序，再选一次。',
    );
  }
}

/** Reads what somebody pasted: a log's own text, or cells of a table. Throws nothing. */
export function readText(text: string): FileRead {
  if (isLog(text)) return readLog(text);
  try {
    return readTable(readPasted(text));
  } catch (error) {
    return refused(
      error instanceof SheetError
        ? error.message
        : '粘贴的文字无法识别，请粘贴从表格里复制的内容，或者选择文件。',
    );
  }
}

function refused(why: string): FileRead {
  return { kind: 'refused', why };
}

/** A log's own text, whatever a mail or a chat has put around it. */
function isLog(text: string): boolean {
  return (
    /^[\ufeff\s]*({|\[\s*([{["\]]|\d+\s*[,\]]))/.test(text) ||
    (/[{｛]|%7B/i.test(text) && text.includes(format))
  );
}

/** Longer texts than these don't come by mail. */
const longestMended = 2_000_000;

/** The log in a text as it stands there or, where that is no JSON, without what mail and chat programs put in. */
function logIn(text: string): { readonly read: PlainLog; readonly isMended: boolean } {
  const read = plainLog(text);
  if (read.kind !== 'not-json' || text.length > longestMended) return { read, isMended: false };
  const [found = read] = asSent(text)
    .flatMap((sent) => mendedJson(sent))
    .map(plainLog)
    .filter(({ kind }) => kind !== 'not-json');
  return { read: found, isMended: true };
}

/** Every entry of a log's file passes the same rules as one that is typed, so none is taken as it stands. */
function readLog(text: string): FileRead {
  const { read, isMended } = logIn(text);
  switch (read.kind) {
    case 'not-json':
      return refused('这份文字不完整或者改坏了，读不出来，什么都没有改动。请找一份完整的再导入。');
    case 'not-a-log':
      return refused('这不是学习记录的文件：里面没有写 "format": "learning-log"。请选从本页存下的文件。');
    case 'no-entries':
      return refused('这份学习记录里没有“entries”（一条一条的记录），可能改坏了，什么都没有改动。');
    case 'other-version':
      return refused(
        `这份学习记录的版本是“${String(read.version).slice(0, 20)}”，本页支持的是 1，什么都没有改动。`,
      );
  }
  const many = text.match(/format\W{1,30}learning-log/g)?.length ?? 0;
  if (isMended && many > 1)
    return refused(`这段文字里有${many}份学习记录，请一份一份地导入，什么都没有改动。`);
  const { sectors, complete, told, person, entries, strange } = read;
  const years = { sectors, complete, told, person };
  const leftOut = [...(isMended ? [mendedSays] : []), ...strangeSays(strange), ...unknownSays(entries)];
  return { kind: 'read', listed: entries.map(listedIn), absent: [], leftOut, ...years };
}

const mendedSays = '这段文字经过邮件或聊天程序，引号、空格或换行变了，已经复原；名称请核对。';

function strangeSays(strange: readonly string[]): string[] {
  if (strange.length === 0) return [];
  const some = strange.slice(0, 5).join('；');
  const more = strange.length > 5 ? `；还有${strange.length - 5}处` : '';
  return [`里面有本页不认识的内容，没有用：${some}${more}。`];
}

const known = 'id day title subject part mode as times hours proof state year'.split(' ');

/** What entries say that this page knows nothing of. */
function unknownSays(entries: readonly unknown[]): string[] {
  const strange = new Set(
    entries.flatMap((one) => (isObject(one) ? Object.keys(one).filter((key) => !known.includes(key)) : [])),
  );
  if (strange.size === 0) return [];
  const some = [...strange].slice(0, 5).map((key) => `“${key.slice(0, 20)}”`);
  return [`各条里有本页不认识的内容，没有用：${some.join('、')}${strange.size > 5 ? '等' : ''}。`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An entry as it stands in a file, whatever stands there. */
function listedIn(value: unknown, i: number): Listed {
  const { proof, ...given } = isObject(value) ? value : ({} as Record<string, unknown>);
  const isEntry = known.some((key) => key !== 'id' && key in given);
  const text = (key: string) => {
    const found = given[key];
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  return {
    where: `第${i + 1}条`,
    written: {
      id: text('id'),
      day: text('day'),
      title: text('title'),
      subject: text('subject'),
      part: text('part'),
      as: text('as'),
      times: text('times'),
      mode: text('mode'),
      hours: text('hours'),
      proof: proof === true ? 'yes' : proof === false ? 'no' : String(proof ?? ''),
      state: text('state'),
      year: text('year'),
    },
    sector: '',
    situation: '',
    beside: '',
    person: '',
    complete: '',
    ...(isEntry ? {} : { spoilt: `读到“${JSON.stringify(value).slice(0, 20)}”，这不是一条记录，没有导入。` }),
  };
}
