import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mostBytes } from '~/sheets/limits';
import { encoded, refusal, xlsxParts, zipped } from './made';

/** So many megabytes of spaces, packed, without ever laying them out. */
function packedSpaces(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync(Buffer.alloc(0))]);
}

/** A zip of one more file, packed by others, that says it is ten bytes long. */
function withPacked(name: string, packed: Uint8Array): Uint8Array {
  const zip = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), [name]: [packed, { level: 0 }] });
  const view = new DataView(zip.buffer);
  for (let at = zip.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 20, true) !== packed.length) continue;
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, 10, true);
    return zip;
  }
  throw new Error('no such entry');
}

describe('超过的，说得清楚', () => {
  test.each<[string, Uint8Array, string]>([
    ['行太多的 CSV', encoded('甲,18\n'.repeat(210_001), 'utf8'), 'too-many-rows'],
    ['行太多的 CSV，末尾没有行尾', encoded(`${'甲,18\n'.repeat(210_000)}乙,18`, 'utf8'), 'too-many-rows'],
    ['格子太多的 CSV', encoded(`甲${','.repeat(42_100)}\n`.repeat(200), 'utf8'), 'too-wide'],
    ['文件太大', new Uint8Array(mostBytes + 1), 'too-large'],
  ])('%s', async (_, bytes, kind) => {
    expect(await refusal(bytes)).toBe(kind);
  });

  test('压缩炸弹：按真正解出来的字节算，不信文件自己写的大小', async () => {
    expect(await refusal(withPacked('xl/worksheets/sheet1.xml', packedSpaces(410)))).toBe('bomb');
  }, 60_000);
});

describe('刚好不超过的，读', () => {
  test.each([
    ['20万人、上面有标题和表头的 CSV', encoded(`2018年\n姓名,公需\n${'甲,18\n'.repeat(200_000)}`, 'utf8')],
    ['20万人、每二十人有一行小计的 CSV', encoded(`${'甲,18\n'.repeat(20)}小计,360\n`.repeat(10_000), 'utf8')],
    ['210,000 行、末尾没有行尾的 CSV', encoded(`${'甲,18\n'.repeat(209_999)}乙,18`, 'utf8')],
    [
      '20万人、四十列、有表头的 CSV',
      encoded(`姓名${','.repeat(39)}\n${`甲${','.repeat(39)}\n`.repeat(200_000)}`, 'utf8'),
    ],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toBeUndefined();
  });

  test.each([
    ['ALL8400', undefined],
    ['ALL8401', 'too-wide'],
    ['A210000', undefined],
    ['A210001', 'too-many-rows'],
    ['XFD512', undefined],
    ['XFD513', 'too-wide'],
  ])('最右下一格在 %s 的工作表：%s', async (place, kind) => {
    const last = `<row><c r="${place}"><v>1</v></c></row>`;
    const bytes = zipped(xlsxParts(`<row r="1"><c r="A1"><v>1</v></c></row>${last}`));
    expect(await refusal(bytes)).toBe(kind);
  });

  test('倒着写的工作表，格子也一样数', async () => {
    const backwards = (last: string) =>
      `<row r="210000"><c r="A210000"><v>1</v></c></row><row r="1"><c r="${last}1"><v>1</v></c></row>`;
    expect(await refusal(zipped(xlsxParts(backwards('AN'))))).toBeUndefined();
    expect(await refusal(zipped(xlsxParts(backwards('AO'))))).toBe('too-wide');
  });

  test('60 MB 的文件还不算太大', async () => {
    expect(await refusal(new Uint8Array(mostBytes))).toBe('not-a-table');
    expect(mostBytes).toBe(60 * 1024 * 1024);
  });

  test('一百万行只有样式、没有内容的，不算行太多，也不算坏了', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row s="1" ht="15"><c s="1"/><c s="1"></c></row>';
    const styled = rows.slice(rows.indexOf('<row s')).repeat(1_000_000);
    expect(await refusal(zipped(xlsxParts(rows + styled)))).toBeUndefined();
  }, 60_000);
});
