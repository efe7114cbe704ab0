import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, isOn, says } from '~/sheets/xml-attribute';
import { xmlReader } from '~/sheets/xml-reader';

/** What is told of a text that comes in pieces, texts that follow each other as one. */
function told(...pieces: string[]): string[] {
  const events: string[] = [];
  let text = '';
  const tell = (event: string) => {
    if (text !== '') events.push(text);
    text = '';
    events.push(event);
  };
  const reader = xmlReader({
    open: (name, attributes) => tell(`<${name}${attributes}`),
    close: (name) => tell(`/${name}`),
    text: (piece) => {
      text += piece;
    },
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return events;
}

const whole = `\ufeff<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE x><!-- <没有> -- 这一段 -->
<x:表 xmlns:x='m'><x:row r = "1" 备注='a>b"c'/ ><c>1 &lt; 2 &#10;&#x4e2d;&amp;lt; &别的; & 完</c><![CDATA[<甲> & ]]]]><c
 t="s"></c >末尾</x:表>
<!-- 完 -->
`.replace('/ >', '/>');

describe('一段一段来的 XML', () => {
  test('名字不带前缀，属性照写的，文字、注释、CDATA 各是各的', () => {
    expect(told(whole)).toEqual([
      "<表 xmlns:x='m'",
      '<row r = "1" 备注=\'a>b"c\'',
      '/row',
      '<c',
      '1 < 2 \n中&lt; &别的; & 完',
      '/c',
      '<甲> & ]]',
      '<c\n t="s"',
      '/c',
      '末尾',
      '/表',
    ]);
  });

  test('断在哪里，读到的都一样', () => {
    const cuts = fc.uniqueArray(fc.nat(whole.length), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (places) => {
        const ends = [...places.sort((a, b) => a - b), whole.length];
        expect(told(...ends.map((end, i) => whole.slice(ends[i - 1] ?? 0, end)))).toEqual(told(whole));
      }),
      { seed: 12, numRuns: 400 },
    );
    expect(told(...whole)).toEqual(told(whole));
  });

  test.each([
    ['说明里有 >', '<a><?x 1>2 ?>甲</a>'],
    ['说明里有半对引号', "<a><?x it's ?>甲</a>"],
    ['两段注释连着', '<a><!--1--><!--2-->甲</a>'],
    ['注释里有 >', '<a><!-- 1>2 -->甲</a>'],
    ['CDATA 里有 >', '<a><![CDATA[甲]]></a>'],
    ['注释一开头就像完了', '<a><!-->甲乙-->甲</a>'],
    ['说明一开头就像完了', '<a><?>甲乙?>甲</a>'],
    ['两段 CDATA 连着', '<a><![CDATA[甲]]><![CDATA[]]></a>'],
    ['CDATA 里什么也没有', '<a><![CDATA[]]>甲</a>'],
    ['CDATA 一开头就像完了', '<a><![CDATA[]]]>甲</a>'.replace(']]]', ']]')],
    ['里面的别的说明', '<a><![if x]>甲</a>'],
    ['最外面的字', '乙<a>甲</a>乙'],
  ])('%s，也只是它自己', (_, xml) => {
    expect(told(xml)).toEqual(['<a', '甲', '/a']);
  });

  test.each([
    ['没有内容', '', 'breaks off'],
    ['没有开始', ' 甲 ', 'breaks off'],
    ['没有结束', '<a><b></b>', 'breaks off'],
    ['断在标签里', '<a><b', 'breaks off'],
    ['断在引号里', '<a b="1></a>', 'breaks off'],
    ['断在注释里', '<a/><!-- ', 'breaks off'],
    ['多一个结束', '<a></a></b>', 'another tag'],
    ['结束的名字不同', '<a><b></a></b>', 'another tag'],
    ['结束的名字更长', '<a></ab>', 'another tag'],
    ['没有名字', '<a>< ></a>', 'without name'],
    ['只有前缀', '<x:></x:>', 'without name'],
    ['结束的前缀不同', '<x:a></y:a>', 'another tag'],
    ['结束的少了前缀', '<x:a></a>', 'another tag'],
    ['结束的多了前缀', '<a></x:a>', 'another tag'],
    ['结束后还有开始', '<a/><b>', 'breaks off'],
  ])('%s：不当作读到了', (_, xml, why) => {
    expect(() => told(xml)).toThrow(why);
  });

  test('没完没了的标签不读到底', () => {
    expect(() => told('<a', ...Array(20).fill(' '.repeat(100_000)))).toThrow('without end');
  });

  test('很长的文字，断成很多段也很快', () => {
    const pieces = Array.from({ length: 2000 }, () => ' '.repeat(65_536));
    expect(told('<a>&amp;', ...pieces, '</a>')).toHaveLength(3);
  }, 60_000);
});

describe('一个标签的属性', () => {
  test.each([
    [' r="A1" s="2"', 'r', 'A1'],
    [" s='2' r='A1'", 'r', 'A1'],
    [' s = "2"\n r\t=\n"A1"', 'r', 'A1'],
    [' hr="1" r="A1"', 'r', 'A1'],
    [' x:r="1" r="A1"', 'r', 'A1'],
    [' a="r=&quot;1" r="&lt;A1&gt;"', 'r', '<A1>'],
    [' a=\'r="1"\'', 'r', undefined],
    ['', 'r', undefined],
    [' sheetId="1" r:id="rId7"', ':id', 'rId7'],
    [' sheetId="1" 别的:id="rId7"', ':id', 'rId7'],
  ])('%s 里的 %s', (attributes, name, value) => {
    expect(attribute(attributes, name)).toBe(value);
  });

  test('真假：1、true 是，0、false、没有写不是；写了就算的记号，写 0 才不算', () => {
    const values = [' a="1"', ' a="true"', ' a="0"', ' a="false"', ''];
    expect(values.map((v) => says(v, 'a'))).toEqual([true, true, false, false, false]);
    expect(['', ' val="1"', ' val="0"', ' val="false"'].map(isOn)).toEqual([true, true, false, false]);
  });
});
