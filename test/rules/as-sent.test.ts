import { describe, expect, test } from 'vitest';
import { asSent } from '~/rules/record/as-sent';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const letters60 = '公需科目研修班二十个字的题目公需科目'.padEnd(20, '班');

describe('一段文字在路上变成的样子，一样一样还原', () => {
  test.each<[string, string, ...string[]]>([
    ['什么也没有变的，只有它自己', '{"a":"学"}'],
    ['空的', ''],
    ['80个字母的 base64', base64(letters60), letters60],
    ['base64，折了行', base64(letters60).replace(/.{30}/g, '$&\r\n'), letters60],
    ['不到80个字母的，不当是 base64', base64('公需科目研修班二十个字的题目公需科目')],
    ['字母够长，中间有别的记号', `${base64(letters60)}-${base64(letters60)}`],
    ['字母够长，还原不出字', 'A'.repeat(79).concat('/'.repeat(81))],
    ['编码成网址的样子', '%7b%22a%22:%22%E5%AD%A6%22%7D', '{"a":"学"}'],
    ['编码里有坏的一段，那一段照写', '%7B=%E5%AD;%7D', '{=%E5%AD;}'],
    ['没有编码过的大括号，名称里的百分号不动', '{"a":"%7B%E5%AD%A6"}'],
    ['没有大括号的话里，百分号不动', '完成了100%25'],
    ['邮件的源文，字写成 =E5=AD=A6', 'a=E5=AD=A6b=e5=ad=a6', 'a学b学'],
    ['邮件的源文，等号写成 =3D', 'a=3D1', 'a=1'],
    ['邮件的源文，行末的软换行', '=3D{"a":=\n1,=\r\n"b"}', '={"a":1,"b"}'],
    ['邮件的源文，引用了两层，记号后面没有空白', '> > =3D1\n>>2\n>\t3', '=1\n2\n3'],
    ['邮件的源文，有一段还原不出，那一段照写', '=3D;=C3=28', '=;=C3=28'],
    ['只有一个像编码的，不是邮件的源文', '> a=41'],
    ['两个等号后面不都是编码', '> =xy=41 =41=xy =4=41 =41=4'],
    ['网页的标签，成了换行', 'a<br>b<BR/>c</p>d<div class="x">e<spanner>', 'a\nb\nc\nd\ne<spanner>'],
    ['写成数的字', '&#23398;&#x5b66;&#X5B66;&#xa0;&#x1f600;', '学学学&#xa0;😀'],
    ['看不见的', 'a\u200bb\u00adc', 'abc'],
    ['不断行的空白', 'a\u00a0b\u2009c\u202fd', 'a b c d'],
    [
      '在另一段 JSON 里',
      '{"x":"{\\n\\t\\r\\"format\\":\\"\\u5b66\\\\\\/\\uZ\\""}',
      '{"x":"{\n\t\r"format":"学\\/uZ""}',
    ],
    ['反斜线的样子，但不是在 JSON 里的记录', '{"x":"\\"format\\" \\n"}'],
  ])('%s', (_, text, ...stages) => {
    expect(asSent(text)).toEqual([text, ...stages]);
  });

  test('变了几回的，一层一层都列出来，最里面的在最后', () => {
    const plain = '{"a":"学习公需科目"} \n{"b":"学习公需科目，再长一些，够八十个字母"}';
    const html = plain.replace(/ /, '\u00a0').replace(/\n/, '<br>');
    expect(asSent(base64(html))).toEqual([base64(html), html, plain.replace(/ /, '\u00a0'), plain]);
  });
});
