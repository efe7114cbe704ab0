import { type Reader, readEntry, type WrittenEntry } from '~/rules/read-entry';
import { decoded } from '~/sheets/encoding';
import { readPasted } from '~/sheets/read-pasted';
import { readWorkbook } from '~/sheets/read-workbook';
import { SheetError } from '~/sheets/sheet-error';
import { newId } from './drafts';
import { type FileRead, unreadable } from './file-read';
import { readLogText } from './log-file';
import { slipInFileSays } from './problem';
import { readTable } from './read-table';

const mostBytes = 20 * 1024 * 1024;

/** Reads a log's own file or a table, by what is in it. Throws nothing. */
export async function readFile(file: File, reader: Reader, unit: string): Promise<FileRead> {
  if (file.size > mostBytes) return refused('这个文件超过 20 MB，不像一份学习记录，没有打开。');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text } = decoded(bytes);
    if (/^\s*[{[]/.test(text)) return readLog(text, reader, unit);
    return readTable(await readWorkbook(bytes, file.name), reader, unit);
  } catch (error) {
    return refused(
      error instanceof SheetError
        ? error.message
        : '这个文件没有读出来，可能正被别的程序占着。请关掉别的程序，再选一次。',
    );
  }
}

/** Reads what somebody pasted: a log's own text, or cells of a table. Throws nothing. */
export function readText(text: string, reader: Reader, unit: string): FileRead {
  if (/^[\ufeff\s]*[{[]/.test(text)) return readLog(text, reader, unit);
  try {
    return readTable(readPasted(text), reader, unit);
  } catch (error) {
    return refused(error instanceof SheetError ? error.message : '粘贴的文字没有读懂。');
  }
}

function refused(why: string): FileRead {
  return { kind: 'refused', why };
}

function readLog(text: string, reader: Reader, unit: string): FileRead {
  const read = readLogText(text);
  switch (read.kind) {
    case 'not-json':
      return refused('这份文字不完整或者改坏了，读不出来，什么都没有改动。请找一份完整的再导入。');
    case 'not-a-log':
      return refused('这不是学习记录的文件：里面没有写 "format": "learning-log"。请选从本页存下的文件。');
    case 'other-version':
      return refused(
        `这份学习记录的版本是“${String(read.version).slice(0, 20)}”，本页认得的是 1，什么都没有改动。`,
      );
  }
  const result: FileRead & { kind: 'read' } = {
    kind: 'read',
    entries: [...read.log.entries],
    unread: [],
    sector: read.log.sector,
    complete: read.log.complete,
  };
  for (const { nth, value } of read.unreadable) {
    const again = readEntry(writtenIn(value), reader);
    const twice = again.kind === 'entry' && result.entries.some((e) => e.id === again.entry.id);
    if (again.kind === 'entry' && !twice) result.entries.push(again.entry);
    else if (again.kind === 'slips')
      result.unread.push(
        unreadable(
          `第${nth}条`,
          again.slips.map((s) => slipInFileSays(s, unit)),
        ),
      );
    else result.unread.push({ where: `第${nth}条`, why: '编号和前面的一条相同。' });
  }
  return result;
}

/** An entry as it stands in a file, whatever stands there. */
function writtenIn(value: unknown): WrittenEntry {
  const { proof, ...given } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const text = (key: string) => {
    const found = given[key];
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  return {
    id: text('id') || newId(),
    day: text('day'),
    title: text('title'),
    subject: text('subject'),
    mode: text('mode'),
    hours: text('hours'),
    proof: proof === true ? 'yes' : proof === false ? 'no' : String(proof ?? ''),
    state: text('state'),
    year: text('year'),
  };
}
