import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '~/sheets/crc32';
import { SheetError } from '~/sheets/sheet-error';
import { unzipper } from '~/sheets/unzip';
import { entriesOf } from '~/sheets/zip-entries';
import { refusal, wide, xlsxParts, zipped } from './made';

/** What may come out of a zip here, so that the test makes no hundreds of megabytes. */
const most = 1024 * 1024;

const row = '<row r="1"><c r="A1"><v>18</v></c></row>';

/** The same zip with one number of a file's entry in the directory changed: at 10 how it is packed, at 16 its checksum. */
function withEntry(zip: Uint8Array, name: string, at: 10 | 16, value: number): Uint8Array {
  const out = zip.slice();
  const view = new DataView(out.buffer);
  for (let i = 0; i < out.length - 46; i++) {
    const named = new TextDecoder().decode(out.subarray(i + 46, i + 46 + name.length));
    if (view.getUint32(i, true) !== 0x02014b50 || named !== name) continue;
    if (at === 10) view.setUint16(i + at, value, true);
    else view.setUint32(i + at, value, true);
    return out;
  }
  throw new Error('no such entry');
}

const kindOf = (work: () => unknown) => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof SheetError) return error.kind;
    throw error;
  }
};

test.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'])(
  '%s 和它的校验和不符：坏了，一个数字也不能错',
  async (name) => {
    expect(await refusal(withEntry(zipped(xlsxParts(row)), name, 16, 1))).toBe('broken');
  },
);

test.each([
  'xl/theme/theme1.xml',
  'xl/drawings/drawing1.xml',
  'xl/charts/chart1.xml',
  'xl/media/image1.xml',
  'xl/pivotTables/pivotTable1.xml',
  'xl/pivotCache/pivotCacheDefinition1.xml',
  'xl/externalLinks/externalLink1.xml',
  'xl/comments/comment1.xml',
  'xl/comments1.xml',
  'xl/printerSettings/printerSettings1.bin',
  'docProps/app.xml',
  '[Content_Types].xml',
])('%s 用不着，坏了也不管', async (name) => {
  const zip = zipped({ ...xlsxParts(row), [name]: '<x/>' });
  expect(await refusal(withEntry(zip, name, 16, 1))).toBeUndefined();
});

/** What the files of a zip that are wanted hold. */
function unpacked(zip: Uint8Array, wanted: (name: string) => boolean = () => true): Map<string, Uint8Array> {
  const unzip = unzipper(most);
  const files = new Map<string, Uint8Array>();
  for (const entry of entriesOf(zip).filter(({ name }) => wanted(name))) {
    const pieces: Uint8Array[] = [];
    unzip(entry, (piece) => pieces.push(piece));
    files.set(entry.name, Uint8Array.from(Buffer.concat(pieces)));
  }
  return files;
}

test('没有见过的打包办法、解不开的内容：坏了', async () => {
  const name = 'xl/worksheets/sheet1.xml';
  const stored = zipSync({ [name]: [strToU8(row), { level: 0 }] });
  expect(kindOf(() => unpacked(withEntry(stored, name, 10, 12)))).toBe('broken');
  const notPacked = zipSync({ [name]: [new Uint8Array(40).fill(255), { level: 0 }] });
  expect(kindOf(() => unpacked(withEntry(notPacked, name, 10, 8)))).toBe('broken');
});

test('没有打包的、打了包的，解出来都一字不差', () => {
  const text = strToU8('甲18'.repeat(40_000));
  for (const level of [0, 1, 9] as const) {
    expect(unpacked(zipSync({ a: [text, { level }] })).get('a')).toEqual(text);
  }
});

test('一共解出来多少有上限：几个文件加在一起算，打没打包都算', () => {
  const full = new Uint8Array(most);
  const more = new Uint8Array(1);
  const zip = zipSync({
    most: [deflateRawSync(full), { level: 0 }],
    packed: [more, { level: 9 }],
    stored: [more, { level: 0 }],
  });
  const known = withEntry(withEntry(zip, 'most', 10, 8), 'most', 16, crc32(full));
  expect(kindOf(() => unpacked(known, (name) => name === 'most'))).toBeUndefined();
  expect(kindOf(() => unpacked(known, (name) => name !== 'stored'))).toBe('bomb');
  expect(kindOf(() => unpacked(known, (name) => name !== 'packed'))).toBe('bomb');
});

test('目录里每个文件后面写着备注的，后面的文件照样找得到', () => {
  const zip = zipSync({ 'a.txt': [strToU8('甲'), { comment: '备注三个字以上' }], 'b.txt': strToU8('乙') });
  expect(entriesOf(zip).map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
});

describe('目录里的数不对', () => {
  const zip = zipped({ a: '18', b: '42' });
  /** The same with one number changed, so many bytes before its end. */
  const changed = (bytes: Uint8Array, fromEnd: number, value: number, length: 16 | 32) => {
    const out = bytes.slice();
    const view = new DataView(out.buffer);
    if (length === 16) view.setUint16(out.length - fromEnd, value, true);
    else view.setUint32(out.length - fromEnd, value, true);
    return out;
  };
  const names = (bytes: Uint8Array) => entriesOf(bytes).map(({ name }) => name);

  test('说有三个文件，只有两个：坏了', () => {
    expect(names(zip)).toEqual(['a', 'b']);
    expect(kindOf(() => names(changed(zip, 12, 3, 16)))).toBe('broken');
    const noted = new Uint8Array([...changed(changed(zip, 12, 3, 16), 2, 200, 16), ...new Uint8Array(200)]);
    expect(kindOf(() => names(noted))).toBe('broken');
  });

  test('六十四位的目录：个数、位置只有一个写在别处，也读', () => {
    const at = new DataView(zip.buffer).getUint32(zip.length - 6, true);
    expect(names(changed(wide(zip), 12, 2, 16))).toEqual(['a', 'b']);
    expect(names(changed(wide(zip), 6, at, 32))).toEqual(['a', 'b']);
  });

  test('说长短写在别处，却没有写的：就是那个数', () => {
    const first = new DataView(zip.buffer).getUint32(zip.length - 6, true);
    const declared = (from: number) =>
      entriesOf(changed(zip, zip.length - from - 24, 0xffffffff, 32)).map((entry) => entry.declared);
    expect(declared(first)).toEqual([0xffffffff, 2]);
    expect(declared(first + 47)).toEqual([2, 0xffffffff]);
  });

  test('六十四位的目录：没有它自己的记号、位置在四千兆以后的，坏了', () => {
    const end64 = 22 + 20 + 56;
    expect(names(wide(zip))).toEqual(['a', 'b']);
    expect(kindOf(() => names(changed(wide(zip), end64, 0, 32)))).toBe('broken');
    expect(kindOf(() => names(changed(wide(zip), end64 - 52, 1, 32)))).toBe('broken');
  });
});

test('文件前面另写着别的，还是读它自己的', () => {
  const extra = { 21589: Uint8Array.from([1, 2, 3, 4, 5]) };
  const zip = zipSync({ a: [strToU8('18'), { extra }], b: [strToU8('42'), { level: 0, extra }] });
  expect([...unpacked(zip)].map(([name, bytes]) => name + new TextDecoder().decode(bytes))).toEqual([
    'a18',
    'b42',
  ]);
});

test.each(['a/b', '/a/b', './a/b', './/a/b', '/./a/b', 'a\\b'])('名字写成 %s，就是 a/b', (name) => {
  expect(entriesOf(zipSync({ [name]: strToU8('18') })).map((entry) => entry.name)).toEqual(['a/b']);
});
