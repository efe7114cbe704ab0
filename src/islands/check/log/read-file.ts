import { decoded } from '~/sheets/encoding';
import { readPasted } from '~/sheets/read-pasted';
import { readWorkbook } from '~/sheets/read-workbook';
import { SheetError } from '~/sheets/sheet-error';
import type { FileRead, Listed } from './file-read';
import { plainLog } from './log-file';
import { readTable } from './read-table';

const mostBytes = 20 * 1024 * 1024;

/** Reads a log's own file or a table, by what is in it. Throws nothing. */
export async function readFile(file: File): Promise<FileRead> {
  if (file.size > mostBytes) return refused('这个文件超过 20 MB，不像一份学习记录，没有打开。');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text } = decoded(bytes);
    if (/^\s*[{[]/.test(text)) return readLog(text);
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
  if (/^[\ufeff\s]*[{[]/.test(text)) return readLog(text);
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

/** Every entry of a log's file passes the same rules as one that is typed, so none is taken as it stands. */
function readLog(text: string): FileRead {
  const read = plainLog(text);
  switch (read.kind) {
    case 'not-json':
      return refused('这份文字不完整或者改坏了，读不出来，什么都没有改动。请找一份完整的再导入。');
    case 'not-a-log':
      return refused('这不是学习记录的文件：里面没有写 "format": "learning-log"。请选从本页存下的文件。');
    case 'other-version':
      return refused(
        `这份学习记录的版本是“${String(read.version).slice(0, 20)}”，本页支持的是 1，什么都没有改动。`,
      );
  }
  const { sectors, complete, told, person, entries } = read;
  const years = { sectors, complete, told, person };
  return { kind: 'read', listed: entries.map(listedIn), absent: [], leftOut: [], ...years };
}

/** An entry as it stands in a file, whatever stands there. */
function listedIn(value: unknown, i: number): Listed {
  const { proof, ...given } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
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
  };
}
