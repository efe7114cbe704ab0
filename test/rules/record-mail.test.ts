import { describe, expect, test } from 'vitest';
import { checkCode } from '~/parts/record/check-code';
import { recordLine } from '~/rules/record/record-text';
import { askedOf, differencesIn, entry, fileOf, saved } from './recorded';

const asked = askedOf(2018, [
  entry('2018-05-20', '学习“二十大”精神 Excel 2016 for office work, part 2', 'common', 18),
  entry('2018-06-11', '研修班（A & B）<初级>：单位的"内训"', 'professional', 42),
  entry('2018-09-03', '讲座', 'elective', 12),
]);
const line = recordLine(saved(asked), checkCode);
const file = fileOf(asked);

/** As a mail program wraps: at a blank where there is one, and anywhere else where there is none. */
function wrapped(text: string, width: number, end = '\n'): string {
  const lines: string[] = [];
  for (let rest = text; rest !== ''; ) {
    if (rest.length <= width) return [...lines, rest].join(end);
    const gap = rest.lastIndexOf(' ', width);
    const at = gap > 0 ? gap : width;
    lines.push(rest.slice(0, at));
    rest = rest.slice(gap > 0 ? at + 1 : at);
  }
  return lines.join(end);
}

/** The source of a mail: 76 letters a line, everything but plain letters as its bytes. */
function quotedPrintable(text: string): string {
  let made = '';
  let length = 0;
  for (const byte of Buffer.from(text)) {
    const isPlain = byte >= 32 && byte <= 126 && byte !== 61;
    const letter = isPlain
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (byte === 10 || length + letter.length > 75) made += byte === 10 ? '\r\n' : '=\r\n';
    length = byte === 10 || length + letter.length > 75 ? 0 : length;
    if (byte === 10) continue;
    made += letter;
    length += letter.length;
  }
  return made;
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const curled = (text: string) => {
  let open = false;
  return text.replace(/(\\?)"/g, (_, slash: string) => {
    open = !open;
    return slash + (open ? '“' : '”');
  });
};

describe('经过邮件、聊天的记录，读得出来，校验码也对', () => {
  test.each([
    ['原样', line],
    ['76个字折行', wrapped(line, 76)],
    ['每60个字硬断开', line.replace(/.{60}/g, '$&\n')],
    ['每60个字断开，回车换行', line.replace(/.{60}/g, '$&\r\n')],
    ['折行以后又逐行引用', wrapped(line, 70).replace(/^/gm, '> ')],
    ['引用了两层', wrapped(line, 70).replace(/^/gm, '> > ')],
    ['行末带等号的软换行', line.replace(/.{74}/g, '$&=\n')],
    ['直引号成了弯引号', curled(line)],
    ['弯引号，又折行', wrapped(curled(line), 70)],
    ['弯引号，文件的样子', curled(file)],
    ['引号成了 &quot;', escaped(line)],
    ['转义了两次', escaped(escaped(line))],
    ['引号成了 &#34; 和 &#x22;', line.replace(/"/g, '&#34;').replace(/&#34;/, '&#x22;')],
    ['转义了，行末是 <br>', escaped(file).replace(/\n/g, '<br>\n')],
    ['空格成了不断行的空格', file.replace(/^ +/gm, (b) => b.replace(/ /g, '\u00a0'))],
    ['缩进成了全角空格', file.replace(/^ +/gm, (b) => b.replace(/ /g, '\u3000'))],
    ['前面有字节序标记', `\ufeff${file}`],
    ['夹了看不见的字符', file.replace(/\n/g, '\u200b\n')],
    ['放在代码块里', `\`\`\`json\n${file}\`\`\``],
    ['每行前面缩进', file.replace(/^/gm, '    ')],
    ['标点成了全角', file.replace(/":/g, '"：').replace(/,\n/g, '，\n')],
    ['前面后面的话里也有大括号', `{转发}\n请看：${line}\n祝好 {签名}`],
    ['后面的话里有大括号', `${line}\n祝好 {签名}`],
    ['邮件的源文，一个字一个字写成 =E5=AD=A6', quotedPrintable(file)],
    ['邮件的源文，又逐行引用', quotedPrintable(file).replace(/^/gm, '> ')],
    ['邮件的源文，整段是 base64', Buffer.from(file).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['写在另一段 JSON 里', JSON.stringify({ text: file })],
    ['整段编码成网址的样子', encodeURIComponent(file)],
    ['行末是 <br/>，引号没有变', file.replace(/\n/g, '<br/>')],
    ['汉字成了 &#23398;', escaped(line).replace(/[^ -~]/g, (c) => `&#${c.charCodeAt(0)};`)],
    ['空格都成了不断行的空格，名称里的也是', file.replace(/ /g, '\u00a0')],
    ['每10个字夹一个零宽空格', line.replace(/.{10}/g, '$&\u200b')],
    ['每10个字夹一个软连字符', line.replace(/.{10}/g, '$&\u00ad')],
    ['逗号后面夹了连接符', line.replace(/,/g, ',\u2060')],
    ['放在直角引号里，后面接着逗号', `您好，记录是「${line}」，请查收。`],
    ['放在单引号里，折了行', `'${wrapped(line, 70)}',`],
    ['放在双书名号里，逐行引用', `> 《${file.replace(/\n/g, '\n> ')}》，`],
    ['后面多一个逗号', `${line}，`],
    ['放在方括号里', `[${line}, ]`],
  ])('%s', (_, text) => {
    expect(differencesIn(text)).toEqual([]);
  });

  const plain = recordLine(
    saved(
      askedOf(2018, [
        entry('2018-05-20', "Tom's 课：‘数字’素养", 'common', 18),
        entry('2018-06-11', '单位的"内训", 第2期', 'professional', 42),
        entry('2018-09-03', '讲座，三', 'elective', 12),
      ]),
    ),
    checkCode,
  );
  /** Each pair of quotes that JSON has as another pair; those inside a name stay what they are. */
  const quoted = (open: string, close: string) =>
    plain.replace(/"((?:[^"\\]|\\.)*)"/g, (_, inside: string) => `${open}${inside}${close}`);

  test.each([
    ['直的单引号', quoted("'", "'")],
    ['直的单引号，名称里的双引号没有反斜线', quoted("'", "'").replace(/\\"/g, '"')],
    ['直的单引号，名称里的单引号有反斜线', quoted("'", "'").replace("Tom's", "Tom\\'s")],
    ['弯的单引号', quoted('‘', '’')],
    ['全角的单引号', quoted('＇', '＇')],
    ['反引号', quoted('`', '`')],
    ['直角引号', quoted('「', '」')],
    ['双直角引号', quoted('『', '』')],
    ['竖排的引号', quoted('﹁', '﹂')],
    ['双撇的引号', quoted('〝', '〞')],
    ['直角引号，又放在一对里，标点成了全角', `「${quoted('「', '」').replace(/」,「/g, '」，「')}」，`],
    ['直的单引号，折了行', wrapped(quoted("'", "'"), 70)],
    ['两个直的单引号', quoted("''", "''")],
    ['两个直的单引号，名称里标出的引号也是', plain.replace(/"/g, "''")],
    ['两个直的单引号，前面有话，折了行', `请看：\n${wrapped(quoted("''", "''"), 70)}\n祝好`],
    ['两个反引号和两个单引号', quoted('``', "''")],
    ['两个弯的单引号', quoted('‘‘', '’’')],
    ['两个直的双引号，像表格文件的一格', `"${plain.replace(/"/g, '""')}"`],
    ['写成 &#39;&#39;', quoted('&#39;&#39;', '&#39;&#39;')],
    ['最后一项后面多一个逗号', plain.replace(/\}\]/g, '},]').replace(/\}$/, ',}')],
  ])('记录自己的引号成了%s', (_, text) => {
    expect(differencesIn(text)).toEqual([]);
  });

  test('少了一段的还是读不出来，不猜', () => {
    expect(differencesIn(line.slice(0, -40))).toBeUndefined();
    expect(differencesIn(wrapped(line, 70).split('\n').slice(1).join('\n'))).toBeUndefined();
  });

  test('改过的，读出来以后照样说哪里不同', () => {
    expect(differencesIn(wrapped(curled(line.replace('"hours":42', '"hours":24')), 70))).not.toEqual([]);
  });
});
