import { describe, expect, test } from 'vitest';
import { textOf } from '~/sheets/cell';
import { writtenDayCell, yearOf } from '~/sheets/day-cell';
import { withLoneQuotes } from '~/sheets/lone-quotes';
import { RichTextReader } from '~/sheets/rich-text';
import { textCell } from '~/sheets/text-cell';
import { attribute, isOn } from '~/sheets/xml-attribute';

describe('文本表格的一格', () => {
  test.each([
    ['#N/A', 'error'],
    [' #N/A ', undefined],
    ['#N/A ', 'error'],
    ['#N/A1', undefined],
    ['####', 'error'],
    ['###', undefined],
    ['#1', undefined],
    ['#1#N/A', undefined],
    ['=SUM(A1:A3)', 'formula-without-value'],
    ['="18"备注', 'formula-without-value'],
    ['=1="x"', 'formula-without-value'],
    ['4.4E+17', 'lost-digits'],
    ['4E+17', 'lost-digits'],
    ['A1E+17', undefined],
    ['1.2E+17号', undefined],
    ['张\ufffd', 'garbled'],
    ['18', undefined],
  ])('“%s”：%s', (text, problem) => {
    expect(textCell(text)).toEqual(problem === undefined ? expect.any(String) : { problem, read: text });
  });

  test.each([
    ['="001"', '001'],
    ['="甲""乙"""', '甲"乙"'],
    ['=""', ''],
    ['001\t', '001'],
    [' 001\t', '001'],
    ["'张三'", '张三'],
    ['“张三”', '张三'],
    ['‘张三’', '张三'],
    ["'张三", "'张三"],
    ["甲'张三'", "甲'张三'"],
    ["'张三'甲", "'张三'甲"],
    ['“甲”和“乙”', '“甲”和“乙”'],
    ["'=1", '=1'],
    ["'#DIV/0!", '#DIV/0!'],
    ["'4E+17", '4E+17'],
    ["'18", "'18"],
  ])('“%s”就是“%s”', (text, read) => {
    expect(textCell(text)).toBe(read);
  });
});

describe('工作簿里的一段文字', () => {
  /** 张 as a run of its own, with what its look says of being struck out. */
  function read(...runs: [text: string, look?: string | null][]) {
    const reader = new RichTextReader();
    for (const [text, look] of runs) {
      reader.open('r', '');
      if (look !== undefined) reader.open('rPr', '');
      if (typeof look === 'string') reader.open('strike', look);
      reader.open('t', '');
      reader.add(text);
      reader.close('t');
    }
    return reader.take();
  }

  test('注音不是文字，注音后面的还是', () => {
    const reader = new RichTextReader();
    const say = (text: string) => {
      reader.open('t', '');
      reader.add(text);
      reader.close('t');
    };
    reader.add('外面');
    say('张');
    reader.add('中间');
    reader.open('rPh', '');
    say('zhang');
    reader.close('r');
    say('zhang');
    reader.close('rPh');
    say('三');
    expect(reader.take().text).toBe('张三');
    expect(reader.take().text).toBe('');
  });

  test.each<[string, Parameters<typeof read>, boolean | undefined]>([
    [
      '全划掉的',
      [
        ['张', ''],
        ['三', ''],
      ],
      true,
    ],
    [
      '有一段没有划掉',
      [
        ['张', ''],
        ['三', null],
      ],
      false,
    ],
    [
      '没有划掉的一段只有空白',
      [
        ['张', ''],
        [' ', null],
      ],
      true,
    ],
    ['写明不划掉', [['张', 'val="0"']], false],
    ['都没有写样子，照格子的', [['张'], ['三']], undefined],
    ['一段划掉、一段照格子的', [['张', ''], ['三']], undefined],
    ['什么也没有', [], undefined],
  ])('%s：%s', (_, runs, struck) => {
    expect(read(...runs).struck).toBe(struck);
  });

  test('读完一段，下一段从头来', () => {
    const reader = new RichTextReader();
    for (const [struck, wanted] of [
      [true, true],
      [false, undefined],
    ]) {
      reader.open('r', '');
      if (struck) reader.open('strike', '');
      reader.open('t', '');
      reader.add('张');
      reader.close('t');
      expect(reader.take()).toEqual({ text: '张', struck: wanted });
    }
  });
});

describe('标签里的属性', () => {
  test.each([
    [' a="1" b="2"', 'b', '2'],
    [' a = "1"', 'a', '1'],
    [' a ="1"', 'a', '1'],
    [' a= "1"', 'a', '1'],
    ["a\n=\t'1'", 'a', '1'],
    [' a="it\'s"', 'a', "it's"],
    [' a="" b="2"', 'a', ''],
    [' r:id="7"', ':id', '7'],
    [' xid="7"', 'id', undefined],
    [' x:id="7"', 'id', undefined],
    [' a="1" a="2"', 'a', '1'],
    ['', 'a', undefined],
  ])('“%s”里的 %s 是 %s', (attributes, name, value) => {
    expect(attribute(attributes, name)).toBe(value);
  });

  test.each([' a=1', ' a=11', ' a="1', ' a=\'1"', ' a='])('“%s”没有引号，不读', (attributes) => {
    expect(() => attribute(attributes, 'a')).toThrow('without quotes');
  });

  test.each([
    ['', true],
    [' val="1"', true],
    [' val="true"', true],
    [' val="10"', true],
    [' val="01"', true],
    [' val="0"', false],
    [' val="false"', false],
  ])('划线写着“%s”：%s', (attributes, on) => {
    expect(isOn(attributes)).toBe(on);
  });
});

test('一格里读到的字，对的错的都是；没有这一格是空的', () => {
  expect(textOf('甲')).toBe('甲');
  expect(textOf({ problem: 'error', read: '#N/A' })).toBe('#N/A');
  expect(textOf(undefined)).toBe('');
});

test.each([
  ['2018-01-01T00:00:00', '2018-01-01'],
  [' 2018-01-01T08:30:00 ', '2018-01-01 08:30'],
  ['2018-01-01', '2018-01-01'],
  ['第2018-01-01', '第2018-01-01'],
  ['PT8H', 'PT8H'],
])('写成日子的“%s”是“%s”', (written, day) => {
  expect(writtenDayCell(written)).toBe(day);
});

test('只显示年的日子，是四位的年；别的照原样', () => {
  expect(yearOf('2018-01-01')).toBe('2018');
  expect(yearOf('+012018-01-01')).toBe('+012018-01-01');
  expect(yearOf({ problem: 'error', read: '' })).toEqual({ problem: 'error', read: '' });
});

test.each([
  ['"补学\r张三,18', '"""补学"\r张三,18'],
  ['"补学', '"""补学"'],
  ['甲,"补学', '甲,"""补学"'],
  ['"补学" ,18', '"补学" ,18'],
  ['"补""学",18', '"补""学",18'],
  ['"甲","乙', '"甲","""乙"'],
  ['\n"补学', '\n"""补学"'],
  ['"","补学', '"","""补学"'],
])('没有合上的引号是它自己：%j', (text, kept) => {
  expect(withLoneQuotes(text, ',')).toBe(kept);
});
