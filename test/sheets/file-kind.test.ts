import { describe, expect, test } from 'vitest';
import { fileKind, fromItsBegin } from '~/sheets/file-kind';
import { encoded, zipped } from './made';

const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const kindOf = (text: string) => fileKind(latin(text));

describe('一眼看出不是表格的', () => {
  test.each([
    ['%PDF-1.7', 'pdf'],
    ['\x89PNG\r\n', 'image'],
    ['\xff\xd8\xff\xe0', 'image'],
    ['GIF89a', 'image'],
    ['II*\0\x08', 'image'],
    ['MM\0*\0', 'image'],
    ['Rar!\x1a', 'archive'],
    ['7z\xbc\xaf\x27', 'archive'],
    ['\x1f\x8b\x08', 'archive'],
    ['{\\rtf1', 'document'],
    ['b\x14#e\x80', 'locked-by-office'],
    ['%TSD-Header-###%', 'locked-by-office'],
    ['ID;PWXL;N;E\r\nC;Y1;X1;K"18"', 'not-a-table'],
    ['ID;姓名', 'text'],
    ['TABLE\r\n0,1\r\n"EXCEL"', 'not-a-table'],
    ['TABLE\n0,1\n"EXCEL"', 'not-a-table'],
    ['TABLE\n姓名,18', 'text'],
    [`\x03\x7e\x0b\x1c\x02\0\0\0a\0)\0\0\0${'A'.repeat(40)}`, 'not-a-table'],
    [`0\x1a\x0b\x1c\x02\0\0\0a\0)\0\0\0${'A'.repeat(40)}`, 'not-a-table'],
    [`\x03\x7e\x0c\x1f\x02\0\0\0a\0)\0\0\0${'A'.repeat(40)}`, 'not-a-table'],
    [`0\x1a\x0d\x1c\x02\0\0\0a\0)\0\0\0${'A'.repeat(40)}`, 'text'],
    [`0\x1a\x0b\x20\x02\0\0\0a\0)\0\0\0${'A'.repeat(40)}`, 'text'],
    [`\x83\x7e\x0b\x1c\x02\0\0\0a\0)\0\0\0${'A'.repeat(40)}`, 'not-a-table'],
    [`\xf5\x7e\x0b\x1c\x02\0\0\0a\0)\0\0\0${'A'.repeat(40)}`, 'not-a-table'],
    [`\x04\x7e\x0b\x1c\x02\0\0\0a\0)\0\0\0${'A'.repeat(40)}`, 'text'],
    [`\x03\x7e\x0b\x1c\x02\0\0\0a\0)\0A\0${'A'.repeat(40)}`, 'text'],
    [`\x03\x7e\x0b\x1c\x02\0\0\0a\0)\0\0A${'A'.repeat(40)}`, 'text'],
    ['0,\n\n18', 'text'],
    ['', 'empty'],
    ['\0\0\0', 'not-a-table'],
  ])('%j：%s', (start, kind) => {
    expect(kindOf(start)).toBe(kind);
  });
});

describe('zip 里装着什么', () => {
  test.each<[string[], string]>([
    [['xl/workbook.xml', 'word/document.xml'], 'xlsx'],
    [['XL/Workbook.XML'], 'xlsx'],
    [['xl/workbook.bin', '_rels/.rels'], 'binary'],
    [['xl/workbook.bin.bak'], 'archive'],
    [['xl/workbook.xml.bak'], 'archive'],
    [['my-xl/workbook.bin'], 'archive'],
    [['word/document.xml', '_rels/.rels'], 'document'],
    [['ppt/presentation.xml'], 'document'],
    [['password/a.txt'], 'archive'],
    [['content.xml'], 'open-document'],
    [['META-INF/manifest.xml'], 'open-document'],
    [['content.xml.bak'], 'archive'],
    [['uof.xml', 'content.xml'], 'open-document'],
    [['Index/Document.iwa', 'Index/Tables/DataList.iwa'], 'numbers'],
    [['Index.zip', 'preview.jpg'], 'numbers'],
    [['Index/名单.csv'], 'archive'],
    [['旧Index.zip'], 'archive'],
    [['Index.zip.bak'], 'archive'],
    [['a/content.xml'], 'archive'],
    [['_rels/.rels'], 'xlsx'],
    [['a/_rels/.rels'], 'archive'],
    [['book/workbook2.xml'], 'xlsx'],
    [['workbook.xml'], 'xlsx'],
    [['myworkbook.xml'], 'archive'],
    [['workbook.xml.bak'], 'archive'],
    [['workbook/a.xml'], 'archive'],
    [['名单.csv'], 'archive'],
  ])('%j：%s', (names, kind) => {
    expect(fileKind(zipped(Object.fromEntries(names.map((name) => [name, 'x']))))).toBe(kind);
  });
});

describe('文字写的是什么', () => {
  test.each([
    ['姓名,{"a":1}', 'text'],
    ['a,18', 'text'],
    ['<a>,18', 'text'],
    ['<tables>,18', 'text'],
    ['<table><tr>', 'page'],
    ['<TABLE border=1>', 'page'],
    ['\r\n <!DOCTYPE html>', 'page'],
    ['<!-- a --><!-- b -->\n\n <!-- c --> <div>', 'page'],
    ['<!-- a --> 18', 'text'],
    ['18 <!-- a --><div>', 'text'],
    ['<?xml version="1.0"?><html>', 'page'],
    ['<?xml version="1.0"?><Workbook>', 'xml-book'],
    ['<Workbook xmlns="x">', 'xml-book'],
    ['18,<Workbook>', 'text'],
    ['18,<?xml ?>', 'text'],
    ['<?xml version="1.0"?>\n<office:document xmlns="x">', 'open-document'],
    ['<?xml version="1.0"?><uof:UOF>', 'open-document'],
    ['18,<office:document>', 'text'],
    ['{"people": [', 'data'],
    ['\xef\xbb\xbf[\n  {', 'data'],
    ['[["a", 18]]', 'data'],
    ['[18],a', 'text'],
    ['{a},18', 'text'],
    ['BEGIN:VCARD\r\nVERSION:3.0', 'cards'],
    ['BEGIN:VCALENDAR\n', 'cards'],
    ['begin:vcard,18', 'text'],
    ['18,BEGIN:VCARD\r\n', 'text'],
    ['MIME-Version: 1.0', 'mail'],
    ['From: a\r\nSubject: b\nX-Mailer: c\r\nmime-version: 1.0', 'mail'],
    ['From: a\r\n18\r\nmime-version: 1.0', 'text'],
    ['18 mime-version: 1.0', 'text'],
    ['\xef\xbb\xbf<table>', 'page'],
    ['18\xef\xbb\xbf', 'text'],
  ])('%j：%s', (start, kind) => {
    expect(kindOf(start)).toBe(kind);
  });

  test.each([
    ...[
      'html',
      'head',
      'title',
      'body',
      'meta',
      'style',
      'script',
      'link',
      'base',
      'div',
      'center',
      'span',
      'p',
    ],
    ...['b', 'strong', 'font', 'h1', 'h6', 'br', 'form', 'table', 'caption', 'colgroup', 'thead', 'tbody'],
    ...['tr', 'td', 'th', '!doctype html'],
  ])('<%s 开头的是网页；前面有字、名字更长的不是', (tag) => {
    expect(kindOf(`<${tag}>`)).toBe('page');
    expect(kindOf(`<${tag.toUpperCase()} x=1>`)).toBe('page');
    expect(kindOf(`18<${tag}>`)).toBe('text');
    expect(kindOf(`<${tag}xx>`)).toBe('text');
  });

  test.each(['utf-16le', 'utf-16be'])('%s 的网页、名单', (encoding) => {
    expect(fileKind(encoded('<table><tr>', encoding, true))).toBe('page');
    expect(fileKind(encoded('<table><tr>', encoding))).toBe('page');
    expect(fileKind(encoded('丁,18\n、', encoding))).toBe('text');
    expect(fileKind(encoded('丁七万丈丁七,18', encoding))).toBe('text');
  });
});

describe('不是文字的字节', () => {
  const bytes = (length: number, ...strange: number[]) => {
    const made = new Uint8Array(length).fill(65);
    strange.forEach((byte, i) => {
      made[i * 2] = byte;
    });
    return made;
  };
  const ones = (count: number) => Array<number>(count).fill(1);

  test.each<[string, Uint8Array, string]>([
    ['四个', bytes(100, ...ones(4)), 'text'],
    ['五个，在一百个里', bytes(100, ...ones(5)), 'not-a-table'],
    ['五个，在二百五十个里', bytes(250, ...ones(5)), 'text'],
    ['五个，在二百四十九个里', bytes(249, ...ones(5)), 'not-a-table'],
    ['制表符以上的不算', bytes(20, 9, 10, 13, 9, 10, 13), 'text'],
    ['八也算', bytes(20, 8, 8, 8, 8, 8), 'not-a-table'],
    ['空字节六成', new Uint8Array(10).map((_, i) => (i < 6 ? 0 : 65)), 'text'],
    ['空字节七成', new Uint8Array(10).map((_, i) => (i < 7 ? 0 : 65)), 'not-a-table'],
    [
      '旁边不是汉字另一半的也算',
      new Uint8Array(20).map((_, i) => (i < 10 ? [1, 0xa0][i % 2] : 65) ?? 0),
      'not-a-table',
    ],
    ['末尾补满的空字节不算', new Uint8Array(100).map((_, i) => (i < 5 ? 65 : 0)), 'text'],
  ])('%s：%s', (_, given, kind) => {
    expect(fileKind(given)).toBe(kind);
  });
});

test('旧的工作簿，里面有加密的一份的是加了密码的', () => {
  const compound = (name: string) =>
    kindOf(`\xd0\xcf\x11\xe0${'\0'.repeat(40)}${[...name].map((c) => `${c}\0`).join('')}`);
  expect(compound('Workbook')).toBe('old-format');
  expect(compound('EncryptedPackage')).toBe('encrypted');
  expect(compound('E EEncryptedPackage')).toBe('encrypted');
  expect(compound('EncryptedPackag')).toBe('old-format');
});

test('前面多出来的几个字节不是工作簿的；太远的、别的文件不动', () => {
  const zip = latin('PK\x03\x04abc');
  const before = (count: number) => Uint8Array.from([...new Uint8Array(count).fill(32), ...zip]);
  expect(fromItsBegin(before(3))).toEqual(zip);
  expect(fromItsBegin(before(60))).toEqual(zip);
  expect(fromItsBegin(before(61))).toHaveLength(68);
  expect(fromItsBegin(zip)).toBe(zip);
  const text = latin('a,18');
  expect(fromItsBegin(text)).toBe(text);
});
