import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { mostInflated } from './limits';
import { SheetError } from './sheet-error';
import { type Entry, entriesOf } from './zip-entries';

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
