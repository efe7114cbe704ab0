import { expect, test } from 'vitest';
import { SheetError, type SheetErrorKind } from '~/sheets/sheet-error';
import { encoded, refusal, rowOf, xlsxParts, zipped } from './made';

const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const compound = (name: string) =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...name].join('\0')}\0`);
const good = rowOf('<c r="A1"><v>18</v></c>');

test.each<[string, Uint8Array, string]>([
  ['空文件', new Uint8Array(), 'empty'],
  ['旧的 .xls 或 .et', compound('Workbook'), 'old-format'],
  ['加了密码的工作簿', compound('EncryptedPackage'), 'encrypted'],
  ['PDF', latin('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
  ['PNG 图片', latin('\x89PNG\r\n\x1a\n'), 'image'],
  ['JPEG 图片', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'image'],
  ['空一行再开始的网页，没有表格', encoded('\r\n <!DOCTYPE html><table>', 'utf8', true), 'html'],
  ['断掉的 XML 表格', encoded('<?xml version="1.0"?><Workbook>', 'utf8'), 'broken'],
  ['UTF-16 的网页，没有表格', encoded('<html><table>', 'utf-16le', true), 'html'],
  ['UTF-16 的网页，高位在前', encoded('<html><table>', 'utf-16be', true), 'html'],
  ['XHTML 网页', encoded('<?xml version="1.0"?>\n<HTML xmlns="x"><table>', 'utf8'), 'html'],
  ...['<head>', '<body>', '<meta charset="gbk">', '<style>', '<h1>'].map(
    (start): [string, Uint8Array, string] => [`${start} 开头的网页`, latin(`${start}\n姓名,公需`), 'html'],
  ),
  ['一段说明后面的网页', latin('<!-- a -->\n<!-- b --><div><table>'), 'html'],
  ['存成邮件的网页', latin('From: <Saved by Excel>\r\nMIME-Version: 1.0\r\n\r\n<html>'), 'mail'],
  ['一开始就是 MIME 的', latin('MIME-Version: 1.0\n姓名,公需'), 'mail'],
  ['GIF 图片', latin('GIF89a\x10\0'), 'image'],
  ['TIFF 图片', latin('II*\0\x08\0'), 'image'],
  ['TIFF 图片，高位在前', latin('MM\0*\0\x08'), 'image'],
  ['7z 压缩包', latin('7z\xbc\xaf\x27\x1c'), 'archive'],
  ['gz 压缩包', latin('\x1f\x8b\x08\0'), 'archive'],
  ['空的 zip', latin(`PK\x05\x06${'\0'.repeat(18)}`), 'archive'],
  ['RTF 文档', latin('{\\rtf1\\ansi'), 'document'],
  ['演示文稿', zipped({ 'ppt/presentation.xml': '<p/>' }), 'document'],
  ['只有清单的 ods', zipped({ 'META-INF/manifest.xml': '<m/>' }), 'open-document'],
  ['前面先有别的 E 的加密工作簿', compound('Entry EEncryptedPackage'), 'encrypted'],
  ['几乎全是空字节', Uint8Array.from({ length: 2000 }, (_, i) => (i % 10 ? 0 : 65)), 'not-a-table'],
  [
    '二十个里有一个读不出的字节',
    Uint8Array.from({ length: 2000 }, (_, i) => (i % 20 ? 65 : 1)),
    'not-a-table',
  ],
  ['rar 压缩包', latin('Rar!\x1a\x07'), 'archive'],
  ['zip 压缩包', zipped({ '名单.csv': '姓名,公需' }), 'archive'],
  ['Word 文档', zipped({ 'word/document.xml': '<w/>' }), 'document'],
  ['ods', zipped({ mimetype: 'x', 'content.xml': '<o/>' }), 'open-document'],
  ['xlsb', zipped({ 'xl/workbook.bin': 'x' }), 'binary'],
  ['一堆字节', Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 9), 'not-a-table'],
  ['汉字都成了问号的 CSV', latin('??,??,18\r\n???,??,42\r\n'), 'lost-words'],
  ['只有空格和换行', encoded(' ,\r\n,\r\n', 'utf8'), 'no-cells'],
  ['没有内容的工作簿', zipped(xlsxParts('')), 'no-cells'],
  ['下载了一半的工作簿', good.slice(0, good.length / 2), 'broken'],
  ['里面缺一张表的工作簿', zipped({ ...xlsxParts(''), 'xl/workbook.xml': '' }), 'broken'],
  [
    'XML 断掉的工作簿',
    zipped({ ...xlsxParts(''), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
    'broken',
  ],
  [
    '行号大得不可能',
    zipped(xlsxParts('<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>')),
    'broken',
  ],
  ['行太多', zipped(xlsxParts('<row r="1000000"><c r="A1000000"><v>1</v></c></row>')), 'too-many-rows'],
  [
    '最右边多了一格',
    zipped(
      xlsxParts('<row r="1"><c r="A1"><v>1</v></c></row><row r="9999"><c r="XFD9999"><v>1</v></c></row>'),
    ),
    'too-wide',
  ],
])('%s 说得清楚', async (_, bytes, kind) => {
  expect(await refusal(bytes)).toBe(kind);
});

test('加了密码的 zip', async () => {
  const locked = good.slice();
  const view = new DataView(locked.buffer);
  for (let at = 0; at < locked.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  expect(await refusal(locked)).toBe('encrypted');
});

test.each([
  ['两个字节一个字、没有中文的 UTF-16', encoded('name,18\nzhang,42\n', 'utf-16le')],
  ['夹着一个读不出的字节的 CSV', latin(`name,18\n${'zhang,42\n'.repeat(20)}\x01`)],
  ['没有标记的 UTF-16 网页', encoded('<TABLE><tr><td>姓名', 'utf-16le')],
  ['没有外层的网页', latin('<TR><TD>a</TD></TR>')],
  ['没有外层的网页，只有表头', latin('<thead><tr><th>a')],
  [
    '没有 XML 声明的 2003 表格',
    latin(
      '<Workbook><Worksheet><Table><Row><Cell><Data>1</Data></Cell></Row></Table></Worksheet></Workbook>',
    ),
  ],
  [
    '头一张工作表空着的 2003 表格',
    latin(
      '<Workbook><Worksheet/><Worksheet><Table><Row><Cell><Data>1</Data></Cell></Row></Table></Worksheet></Workbook>',
    ),
  ],
  ['写着网页、XML 的名单', encoded('姓名,备注\n甲,<html>\n乙,<?xml?>', 'utf8')],
  ['第一行说明在尖括号里的名单', encoded('<填表说明>\n姓名,公需\n甲,18', 'utf8')],
])('%s，读', async (_, bytes) => {
  expect(await refusal(bytes)).toBeUndefined();
});

test.each([
  ['行号 1,048,576', '<row r="1048576"/>', undefined],
  ['行号 1,048,577', '<row r="1048577"/>', 'broken'],
  ['带前缀的行号 1,048,577', '<x:row r="1048577"/>', 'broken'],
  ['行号 0', '<row r="0"/>', 'broken'],
  ['XFD 列', '<row r="2"><c r="XFD2"><v>1</v></c></row>', undefined],
  ['XFE 列', '<row r="2"><c r="XFE2"><v>1</v></c></row>', 'broken'],
  ['两行同一个行号', '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"/>', 'broken'],
  ['两格同一个位置', '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>', 'broken'],
  [
    '倒着写的两格同一个位置',
    '<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>1</v></c><c r="B2"/></row>',
    'broken',
  ],
  [
    '隔开的两行同一个行号',
    '<row r="3"><c r="A3"><v>1</v></c></row><row r="1"><c r="B1"><v>1</v></c></row>',
    'broken',
  ],
  ['没有的共用文字', '<row r="2"><c r="A2" t="s"><v>7</v></c></row>', 'broken'],
  ['属性没有引号', '<row r=2><c r="A2"><v>1</v></c></row>', 'broken'],
  ['开始和结束的名字对不上', '<row r="2"><c r="A2"><v>1</v></row></c>', 'broken'],
])('表格文件能有的位置：%s：%s', async (_, rows, kind) => {
  const first = '<row r="1"><c r="A1"><v>1</v></c></row>';
  expect(await refusal(zipped(xlsxParts(first + rows)))).toBe(kind);
});

test('末尾行号很大但没有内容的空行，不算行太多', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row>';
  expect(await refusal(zipped(xlsxParts(rows)))).toBeUndefined();
});

test('名字里的扩展名不对也没关系，看的是内容', async () => {
  expect(await refusal(good, '名单.csv')).toBeUndefined();
  expect(await refusal(encoded('PK,公需\n甲,18', 'utf8'), '名单.xlsx')).toBeUndefined();
});

test('上限是多少，写在话里', () => {
  expect(new SheetError('too-large').message).toContain('超过 60 MB');
  expect(new SheetError('bomb').message).toContain('超过 400 MB');
  expect(new SheetError('too-many-rows').message).toMatch(/210000 行.*20万人.*标题、表头/);
});

test.each<[SheetErrorKind, is: string, mend: string]>([
  ['empty', '是空的', '重新导出'],
  ['several', '一次只核对一份', '先合在一张表里'],
  ['unreadable', '文件夹', '请选一个 .xlsx 或 .csv'],
  ['too-large', '60 MB', '分成几个文件'],
  ['too-many-rows', '20万人', '分成几个文件'],
  ['too-wide', '多余的格子', '复制到一张新表'],
  ['bomb', '400 MB', '只留名单那一张表'],
  ['encrypted', '打开密码', '取消密码'],
  ['locked-by-office', '加密软件', '解密'],
  ['old-format', '.xls', '请用 Excel 或 WPS 打开它'],
  ['binary', '.xlsb', '另存为'],
  ['open-document', '.ods', '另存为'],
  ['numbers', 'Numbers', '导出为'],
  ['html', '没有表格', '重新登录'],
  ['mail', '.mht', '另存为'],
  ['xml-table', 'XML', '另存为'],
  ['document', '文字文档', '粘贴'],
  ['pdf', 'PDF', '做成 PDF 之前的表格'],
  ['image', '图片', '原来的表格文件'],
  ['archive', '压缩包', '先解压'],
  ['data', 'JSON', '导出 .xlsx'],
  ['cards', '.vcf', '导出 .csv'],
  ['lost-words', '问号', '原来的表格'],
  ['not-a-table', '读不出内容', '另存为'],
  ['broken', '损坏', '重新下载'],
  ['no-cells', '没有内容', '已经保存'],
])('%s 说得出是什么（%s）、怎么办（%s）', (kind, is, mend) => {
  const { message } = new SheetError(kind);
  expect(message).toContain(is);
  expect(message.slice(message.indexOf('请'))).toContain(mend);
});
