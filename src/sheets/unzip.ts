import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { mostInflated } from './limits';
import { SheetError } from './sheet-error';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly data: Uint8Array;
}

/**
 * The files of a zip that are wanted, unpacked slice by slice: what counts is what really comes out, not what is declared.
 * Throws a SheetError when there is too much of it, or a file can't be unpacked or is not what its checksum says: a damaged digit is never read as another.
 */
export function unzip(zip: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let room = mostInflated;
  for (const entry of entriesOf(zip)) {
    if (!wanted(entry.name) || files.has(entry.name)) continue;
    if (entry.encrypted) throw new SheetError('encrypted');
    const file = unpacked(entry, room);
    if (crc32(file) !== entry.checksum) throw new SheetError('broken');
    room -= file.length;
    files.set(entry.name, file);
  }
  return files;
}

/** The names of all the files in a zip. */
export function namesIn(zip: Uint8Array): string[] {
  return entriesOf(zip).map(({ name }) => name);
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;

/** As the central directory at the end of the file lists them. */
function entriesOf(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const end = endOf(view);
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== entrySignature) throw new RangeError('no entry here');
      entries.push(entryAt(zip, view, at));
      at +=
        entryLength +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    throw new SheetError('broken', { cause });
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RangeError('no end of the central directory');
}

function entryAt(zip: Uint8Array, view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name: new TextDecoder().decode(zip.subarray(at + entryLength, at + entryLength + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    data: zip.subarray(start, start + view.getUint32(at + 20, true)),
  };
}

function unpacked({ method, data }: Entry, room: number): Uint8Array {
  if (method === 8) return inflated(data, room);
  if (method !== 0) throw new SheetError('broken');
  if (data.length > room) throw new SheetError('bomb');
  return data;
}

const slice = 16_384;

function inflated(data: Uint8Array, room: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
    if (length > room) throw new SheetError('bomb');
  });
  try {
    for (let at = 0; at < data.length; at += slice) {
      inflate.push(data.subarray(at, at + slice), at + slice >= data.length);
    }
  } catch (cause) {
    throw cause instanceof SheetError ? cause : new SheetError('broken', { cause });
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
