/** What each byte comes to when 0, 1, 2 or 3 bytes follow it: four bytes are taken at once, which is more than twice as fast. */
const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
const [follow0, follow1, follow2, follow3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (const table of tables) {
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    table[byte] = sum;
  }
}

/** The checksum a zip keeps of each file (CRC-32); of one that comes in pieces, going on from what the pieces before came to. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    sum ^=
      numberAt(bytes, i) |
      (numberAt(bytes, i + 1) << 8) |
      (numberAt(bytes, i + 2) << 16) |
      (numberAt(bytes, i + 3) << 24);
    sum =
      numberAt(follow3, sum & 255) ^
      numberAt(follow2, (sum >>> 8) & 255) ^
      numberAt(follow1, (sum >>> 16) & 255) ^
      numberAt(follow0, sum >>> 24);
  }
  for (; i < bytes.length; i++) sum = (sum >>> 8) ^ numberAt(follow0, (sum ^ numberAt(bytes, i)) & 255);
  return ~sum >>> 0;
}

function numberAt(numbers: Uint8Array | Uint32Array, place: number): number {
  return numbers[place] as number;
}
