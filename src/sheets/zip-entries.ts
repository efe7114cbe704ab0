import { SheetError } from './sheet-error';

/** A file in a zip, still packed. */
export interface Entry {
  /** With slashes between folders, whichever way the program that packed it leans them. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  /** How many bytes it says it unpacks to; what really comes out may be more. */
  readonly declared: number;
  readonly data: Uint8Array;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const locatorLength = 20;
const entryLength = 46;
/** What stands in a field of 32 bits whose value stands in one of 64 (ZIP64): programs that write a list as they go don't know how long it will be. */
const elsewhere = 0xffffffff;

/** The files of a zip as the central directory at its end lists them. Throws a SheetError when there is none. */
export function entriesOf(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const entries: Entry[] = [];
    let { count, at } = directoryOf(view);
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== entrySignature) throw new RangeError('no entry here');
      entries.push(entryAt(zip, view, at));
      at += entryLength + namesLength(view, at) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    throw new SheetError('broken', { cause });
  }
}

/** Where the directory begins, and how many files it lists. */
function directoryOf(view: DataView): { count: number; at: number } {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (at !== elsewhere && count !== 0xffff) return { count, at };
  const end64 = view.getUint32(end - locatorLength + 8, true);
  if (view.getUint32(end64, true) !== end64Signature) throw new RangeError('no end of 64 bits');
  return { count: uint64(view, end64 + 32), at: uint64(view, end64 + 48) };
}

function endOf(view: DataView): number {
  const first = view.byteLength - endLength - 0xffff;
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RangeError('no end of the central directory');
}

function entryAt(zip: Uint8Array, view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true);
  const { declared, packed, local } = placeOf(view, at);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name: new TextDecoder()
      .decode(zip.subarray(at + entryLength, at + entryLength + nameLength))
      .replace(/\\/g, '/')
      .replace(/^(\.?\/)+/, ''),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    declared,
    data: zip.subarray(start, start + packed),
  };
}

/** How long a file is unpacked and as packed, and where it begins; of the three values that can be elsewhere, those that are stand there in this order. */
function placeOf(view: DataView, at: number): Record<'declared' | 'packed' | 'local', number> {
  let next = wideFieldOf(view, at);
  const [declared = 0, packed = 0, local = 0] = [24, 20, 42].map((field) => {
    const value = view.getUint32(at + field, true);
    if (value !== elsewhere || next === undefined) return value;
    next += 8;
    return uint64(view, next - 8);
  });
  return { declared, packed, local };
}

/** Where an entry's values of 64 bits begin, if it has any. */
function wideFieldOf(view: DataView, at: number): number | undefined {
  const end = at + entryLength + namesLength(view, at);
  let field = at + entryLength + view.getUint16(at + 28, true);
  while (field < end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  return field < end ? field + 4 : undefined;
}

/** An entry's name and what else it says of itself. */
function namesLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
}

/** A number of 64 bits that is no longer than a file can be. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
