import { crc32, deflateRawSync } from 'node:zlib';

/** What was packed before: most files are in several zips. */
const deflated = new WeakMap<Uint8Array, Uint8Array>();

/** One day for every file, 2018-01-01, as zips write it: the same files give the same zip at any time. */
const day = ((2018 - 1980) << 9) | (1 << 5) | 1;

/** What is packed already is put in as it is. */
const packed = /\.(png|jpe?g|webp|zip|pdf|xlsx|docx|woff2)$/;

/** A file by its path, with its bytes or what makes them when their turn comes: all at once would fill the memory. */
export type ZipFile = readonly [path: string, bytes: Uint8Array | (() => Uint8Array)];

interface Entry {
  readonly name: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly body: Uint8Array;
}

/** The files as a zip, byte for byte the same whenever they are; `last` makes one that has to know what the others became. */
export async function zipped(files: Iterable<ZipFile>, last?: () => Promise<ZipFile>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const add = ([path, bytes]: ZipFile) => {
    const entry = entryOf(path, typeof bytes === 'function' ? bytes() : bytes);
    directory.push(centralHead(entry, at), entry.name);
    for (const part of [localHead(entry), entry.name, entry.body]) {
      parts.push(part);
      at += part.length;
    }
  };
  for (const file of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) add(file);
  if (last) add(await last());
  const size = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  return Buffer.concat([...parts, ...directory, end(directory.length / 2, size, at)]);
}

function entryOf(path: string, bytes: Uint8Array): Entry {
  const stored = packed.test(path);
  return {
    // Not of Buffer's pool, here and below: a few bytes of it that stay keep alive all that was passing through.
    name: new TextEncoder().encode(path),
    size: bytes.length,
    crc: crc32(bytes),
    method: stored ? 0 : 8,
    body: stored ? bytes : packedOf(bytes),
  };
}

function packedOf(bytes: Uint8Array): Uint8Array {
  // A small file is packed sooner than handed to another thread. A copy: what zlib gives is the begin of a buffer several times as long.
  const known = deflated.get(bytes) ?? new Uint8Array(deflateRawSync(bytes, { level: 9 }));
  deflated.set(bytes, known);
  return known;
}

/** What both heads of a file say: unpacked by version 2.0, its name in UTF-8, how it is packed, when it was written, its sum and sizes. */
function said({ name, size, crc, method, body }: Entry): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x0800, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt16LE(0, 6);
  head.writeUInt16LE(day, 8);
  head.writeUInt32LE(crc, 10);
  head.writeUInt32LE(body.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

function localHead(entry: Entry): Buffer {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  said(entry).copy(head, 4);
  return head;
}

function centralHead(entry: Entry, at: number): Buffer {
  const head = Buffer.alloc(46);
  head.write('PK\x01\x02', 'latin1');
  head.writeUInt16LE(20, 4);
  said(entry).copy(head, 6);
  head.writeUInt32LE(at, 42);
  return head;
}

function end(count: number, size: number, at: number): Buffer {
  const head = Buffer.alloc(22);
  head.write('PK\x05\x06', 'latin1');
  head.writeUInt16LE(count, 8);
  head.writeUInt16LE(count, 10);
  head.writeUInt32LE(size, 12);
  head.writeUInt32LE(at, 16);
  return head;
}
