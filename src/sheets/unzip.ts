import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { mostInflated } from './limits';
import { SheetError } from './sheet-error';
import type { Entry } from './zip-entries';

const slice = 16_384;

export type Unzip = (entry: Entry, onPiece: (piece: Uint8Array, packed: number) => void) => void;

/**
 * What unpacks the files of one zip, each slice by slice: a piece of what comes out, with how many packed bytes it was.
 * What counts is what really comes out of all of them, not what is declared. Throws a SheetError when there is too much of it, or a file
 * can't be unpacked or is not what its checksum says: a damaged digit is never read as another.
 */
export function unzipper(most = mostInflated): Unzip {
  let room = most;
  return ({ method, encrypted, checksum, data }, onPiece) => {
    if (encrypted) throw new SheetError('encrypted');
    if (method !== 0 && method !== 8) throw new SheetError('broken');
    let sum = 0;
    let packed = 0;
    const take = (piece: Uint8Array) => {
      room -= piece.length;
      if (room < 0) throw new SheetError('bomb');
      sum = crc32(piece, sum);
      onPiece(piece, packed);
      packed = 0;
    };
    const inflate = method === 8 ? new Inflate(take) : undefined;
    for (let at = 0; at < data.length; at += slice) {
      const part = data.subarray(at, at + slice);
      packed += part.length;
      if (inflate) push(inflate, part);
      else take(part);
    }
    if (sum !== checksum) throw new SheetError('broken');
  };
}

function push(inflate: Inflate, part: Uint8Array): void {
  try {
    inflate.push(part);
  } catch (cause) {
    throw cause instanceof SheetError ? cause : new SheetError('broken', { cause });
  }
}
