import { describe, expect, test } from 'vitest';
import { mendedJson } from '~/rules/record/record-mended';

describe('邮件、聊天改过的记录文字', () => {
  test.each<[string, string, string]>([
    ['没有改过的，照原样', '{"a":1}', '{"a":1}'],
    ['名称以外的空白去掉，名称里的留着', '{ "a b" :\u00a0[1,\u200b2]\ufeff }', '{"a b":[1,2]}'],
    ['前后的话去掉，里面的括号成对', '转发：{"a":{"b":{}}}。祝好 {签名}', '{"a":{"b":{}}}'],
    ['全角的标点', '｛“a”：［1，2］｝', '{"a":[1,2]}'],
    ['弯引号', '{“a”:“b”,„c‟:«d»,″e″:＂f＂}', '{"a":"b","c":"d","e":"f"}'],
    ['弯引号里还有弯引号', '{“a”:“他说“好”的”, “b”: 1}', '{"a":"他说“好”的","b":1}'],
    ['弯引号里有直引号', '{“a”:“他说"好"的”}', '{"a":"他说\\"好\\"的"}'],
    ['弯引号里有标出的引号', '{“a”:“b\\“c\\"d”}', '{"a":"b\\"c\\"d"}'],
    ['引号都写了两遍，空的一项也是', "{''a'':''b'c'', ''d'':''''}", '{"a":"b\'c","d":""}'],
    ['引号都写了两遍，像表格文件的一格', '{""a"":""b\\""c"",""d"":""""}', '{"a":"b\\"c","d":""}'],
    ['只有名称里的引号是两个的，不动', '{"a":"\'\'b\'\'","c":""}', '{"a":"\'\'b\'\'","c":""}'],
    ['直引号里标出的引号、弯引号', '{"a":"b\\"c“d”:e"}', '{"a":"b\\"c“d”:e"}'],
    ['弯引号，后面隔了空白才是标点', '{“a” : “b”\u00a0}', '{"a":"b"}'],
    [
      '引号成了 &quot;，别的也是',
      '{&quot;a&quot;:&QUOT;&lt;b&gt;&amp;&apos;c&nbsp;d&quot;}',
      '{"a":"<b>&\'c d"}',
    ],
    ['引号成了数', '{&#34;a&#34;:&#x22;b&#39;c&#x27;d&#34;}', '{"a":"b\'c\'d"}'],
    ['转义了三次', '{&amp;amp;quot;a&amp;amp;quot;:1}', '{"a":1}'],
    ['引号没有成 &quot; 的，名称里的 &amp; 不动', '{"a":"b&amp;c<br>d"}', '{"a":"b&amp;c<br>d"}'],
    ['转义了，行末是 <br>', '<p class="x">{&quot;a&quot;:1,<BR/>&quot;b&quot;:2}</p>', '{"a":1,"b":2}'],
    ['逐行引用，几层的、全角的', '> > {"a":\n>>1,\n ＞ "b":\n│2,\n| "c":3}', '{"a":1,"b":2,"c":3}'],
    ['引用的记号只在行首', '{"a":"b > c | d"}', '{"a":"b > c | d"}'],
    ['行末带等号的软换行', '{"a":1,=\r\n"b":2}', '{"a":1,"b":2}'],
    ['只用回车换行的', '{"a":"学 \r习"}', '{"a":"学 习"}'],
    ['反斜线后面是弯引号的名称，不动', '{"a":"b\\\\“c”"}', '{"a":"b\\\\“c”"}'],
    ['引号写了两遍，名称里一个的后面是逗号', "{''a'':''b' , c''}", '{"a":"b\' , c"}'],
    [
      '全角的引号，后面隔了空白才是全角的标点',
      '{＂a＂ ：＂b＂\u200b，＂c＂：［＂d＂］｝',
      '{"a":"b","c":["d"]}',
    ],
    ['转义了四次的，解到第三次为止', '{&amp;amp;amp;quot;a&amp;amp;amp;quot;:1}', '{&quot;a&quot;:1}'],
    ['转义了，名称里换行的标签当换行', '{&quot;a&quot;:&quot;one <br>two&quot;}', '{"a":"one two"}'],
    ['换行处留着空白的', '{"a":"one \ntwo\n  three"}', '{"a":"one two  three"}'],
  ])('%s', (_, text, json) => {
    expect(mendedJson(text)).toEqual([json]);
  });

  test.each<[string, string, string[]]>([
    ['一行满了，多半断在字的中间', '{"a":"one\ntwo"}', ['{"a":"onetwo"}', '{"a":"one two"}']],
    [
      '没有满的，多半断在空白',
      '{"a":"one\ntwo three four"}',
      ['{"a":"one two three four"}', '{"a":"onetwo three four"}'],
    ],
    [
      '汉字之间也先看有没有空白',
      '{"a":"学习\n二十大精神的课程"}',
      ['{"a":"学习 二十大精神的课程"}', '{"a":"学习二十大精神的课程"}'],
    ],
    [
      '有的断在空白，有的断在汉字之间',
      '{"a":"一个专题研修班\r\n二十大精神的课程的题目很长\nExcel\n2016 for office"}',
      [
        '{"a":"一个专题研修班 二十大精神的课程的题目很长 Excel 2016 for office"}',
        '{"a":"一个专题研修班二十大精神的课程的题目很长Excel 2016 for office"}',
        '{"a":"一个专题研修班二十大精神的课程的题目很长Excel2016 for office"}',
      ],
    ],
    [
      '只有回车的也是换行',
      '{"a":"one\rtwo three four"}',
      ['{"a":"one two three four"}', '{"a":"onetwo three four"}'],
    ],
    [
      '行末带等号的也是换行',
      '{"a":"one=\ntwo three four"}',
      ['{"a":"one two three four"}', '{"a":"onetwo three four"}'],
    ],
    [
      '一开头就换了行，那里多半没有空白',
      '{"a":"\ntwo\nthree four five"}',
      ['{"a":" two three four five"}', '{"a":"two three four five"}', '{"a":"twothree four five"}'],
    ],
    [
      '到末尾又换了行，那里多半没有空白',
      '{"a":"one\ntwo\n","b":"four five six"}',
      [
        '{"a":"one two ","b":"four five six"}',
        '{"a":"one two","b":"four five six"}',
        '{"a":"onetwo","b":"four five six"}',
      ],
    ],
    [
      '汉字前面多半没有空白，英文之间有',
      '{"a":"one\n学two\nthree four five"}',
      [
        '{"a":"one 学two three four five"}',
        '{"a":"one学two three four five"}',
        '{"a":"one学twothree four five"}',
      ],
    ],
  ])('名称里换了行，%s', (_, text, readings) => {
    expect(mendedJson(text)).toEqual(readings);
  });

  test.each(['', '没有记录', '{"a":1', '{"a":"b', '{“a”:“b}', '}{"a":1'])('“%s”里没有完整的记录', (text) => {
    expect(mendedJson(text)).toEqual([]);
  });
});
