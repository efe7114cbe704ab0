import { describe, expect, test } from 'vitest';
import { fromLinks } from '~/islands/verify/from-links';
import { type OnPaper, recordOnPaper } from '~/islands/verify/on-paper';
import { checkCode } from '~/parts/record/check-code';
import { recordLinks } from '~/parts/record/record-links';
import { readCode, recordLine } from '~/rules/record/record-text';
import { askedOf, differencesIn, fileOf, saved, versions, wholeYear } from '../rules/recorded';

/** Where the recorded sheets of these tests were made. */
const site = 'https://example.gov.cn/zxjy/';

const [link = ''] = recordLinks(saved(askedOf(2018, wholeYear)));
const record = link.slice(link.indexOf('#r=') + 3);

describe('二维码的链接经过邮件、聊天', () => {
  test.each([
    ['原样', link],
    ['写在话里', `请核验：${link}。谢谢`],
    ['尖括号里', `<${link}>`],
    ['76个字折行', link.replace(/.{76}/g, '$&\n')],
    ['折行又引用', link.replace(/.{74}/g, '$&\n').replace(/^/gm, '> ')],
    ['邮件的源文', link.replace(/=/g, '=3D').replace(/.{74}/g, '$&=\r\n')],
    ['编码了', encodeURIComponent(link)],
    ['编码了两次', encodeURIComponent(encodeURIComponent(link))],
    ['聊天软件加的', `${link}&from=singlemessage#wechat_redirect`],
    ['井号变成问号', link.replace('#', '?')],
    ['R 是大写', link.replace('#r', '#R')],
    ['井号和等号是全角', link.replace('#', '＃').replace('=', '＝')],
    ['井号和等号是全角，又编码了', encodeURI(link.replace('#', '＃').replace('=', '＝'))],
    ['前面有聊天软件加的', link.replace('#', '?from=timeline&')],
    ['井号和等号写成实体', link.replace('#', '&#35;').replace('=', '&#61;')],
    ['等号两边有空格', link.replace('#r=', '#r = ')],
    ['井号后面有斜线', link.replace('#r=', '#/r=')],
    ['夹了零宽空格', link.replace(/.{40}/g, '$&\u200b')],
    ['夹了软连字符', link.replace(/.{40}/g, '$&\u00ad')],
    ['连字符变成破折号', link.replace(/-/g, '—')],
    ['下划线前面加了反斜线', link.replace(/_/g, '\\_')],
    ['- _ 写成 + /', `${link.slice(0, -record.length)}${record.replace(/-/g, '+').replace(/_/g, '/')}`],
    ['只有后面的一串字母', record],
    ['只有后面的一串字母，折了行', record.replace(/.{60}/g, '$&\n')],
    ['网页的源文', `<a href="${link}">${link}</a>`],
    ['后面接着别的话', `${link}请查收👍`],
    ['直角引号里，后面接着话', `记录是「${link}」，请核验`],
    ['单引号里，后面接着逗号', `'${link}', `],
    ['直角引号里，折了行', `『${link.replace(/.{76}/g, '$&\n')}』，`],
  ])('%s', (_, text) => {
    const read = fromLinks(text);
    expect(read.kind === 'record' && differencesIn(read.text)).toEqual([]);
  });

  test.each([link.slice(0, -20), link.toLowerCase()])('少了一截、大小写变了的，说坏了，不猜', (text) => {
    expect(fromLinks(text).kind).toBe('broken');
  });

  test.each([
    '',
    'year=2018',
    '请看 https://example.gov.cn/check/#v=1&year=2018',
    'a'.repeat(200),
    '{"r":1}',
  ])('没有记录的文字不是链接（第%#个）', (text) => {
    expect(fromLinks(text).kind).toBe('no-links');
  });

  test('记录的 base64 不是二维码里的一串字母', () => {
    expect(fromLinks(Buffer.from(fileOf(askedOf(2018, wholeYear))).toString('base64')).kind).toBe('no-links');
  });

  test('再长的文字也读得完', { timeout: 60_000 }, () => {
    for (const text of ['#r='.repeat(1e5), '%25'.repeat(3e5), `#r=${'a'.repeat(9e5)}`, 'a'.repeat(2e6)])
      expect(fromLinks(text).kind).not.toBe('record');
  });
});

describe('照着纸上填的校验码', () => {
  const code = '01VD-JWCS-VB0W';
  test.each([
    code.toLowerCase(),
    code.replace(/-/g, ''),
    code.replace(/-/g, ' '),
    ...[...'—–－一_.·−‐‑ー/,'].map((dash) => code.replace(/-/g, dash)),
    `校验码：${code}`,
    `校验码 ${code}。`,
    `“${code}”`,
    `（${code}）`,
    code.replace(/-/g, '\n'),
    code.replace(/0/g, 'O').replace(/1/g, 'l'),
    code.replace(/0/g, '〇').replace(/1/g, 'I'),
    code.replace(/1/g, '|').replace(/V/g, 'U'),
    code.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    code.replace(/./g, '$& '),
  ])('“%s”', (typed) => {
    expect(readCode(typed)).toBe(code);
  });

  test.each(['01VD-JWCS-VB0', '01VD-JWCS-VB0WA', ''])('字数不对的不改：“%s”', (typed) => {
    expect(readCode(typed)).toBe(typed);
  });
});

describe('照着纸上填的别的格子', () => {
  const asked = {
    day: '2018-12-31',
    year: 2018,
    sector: 'general',
    done: { hours: { common: 18, professional: 42, elective: 12 } },
  };
  const code = JSON.parse(recordLine(saved(asked), checkCode)).code as string;
  const paper: OnPaper = {
    ...{ site: `${site}verify/`, rules: versions[1]?.version ?? '', day: '2018年12月31日', year: '2018年度' },
    ...{ sector: 'general', hours: { common: '18学时', professional: '42', elective: '１２' }, code },
  };
  const differences = (typed: Partial<OnPaper>) => {
    const read = recordOnPaper({ ...paper, ...typed }, versions);
    return read.kind === 'record' ? differencesIn(read.text) : read.problems;
  };

  test.each([
    {},
    { day: '2018-12-31' },
    { day: '2018.12.31' },
    { day: '20181231' },
    { day: '2018年12月31日 10:00' },
    { site: `${site}verify` },
    { site: `${site}verify/。` },
    { site: ` ${site} verify/ ` },
    { site: `${site}verify/#r=abc` },
    { year: '２０１８' },
    { year: '2018 年度' },
    { day: '2018年12月31日做成' },
    { day: '2018年12月31号' },
    { site: `核验：${site}verify/` },
  ])('%o', (typed) => {
    expect(differences(typed)).toEqual([]);
  });

  test.each(['没有填', '—', ' – ', ''])('没有填的一科照着写“%s”，就是没有填，不是0', (elective) => {
    const open = { ...asked, done: { hours: { common: 18, professional: 42 } } };
    const own = JSON.parse(recordLine(saved(open), checkCode)).code as string;
    const hours = { ...paper.hours, elective };
    expect(differences({ hours, code: own })).toEqual([]);
    expect(differences({ hours: { ...hours, elective: '0' }, code: own })).not.toEqual([]);
  });

  test.each([
    ['day', '2018年12月'],
    ['day', '12月31日'],
    ['year', '18'],
    ['code', 'X'.repeat(5000)],
    ['year', '9'.repeat(5000)],
    ['day', '长'.repeat(5000)],
  ])('读不懂的说是哪一格，一句不超过一屏：%s（第%#个）', (field, typed) => {
    const problems = differences({ [field]: typed }) as Record<string, string>;
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]?.length).toBeLessThan(80);
  });
});
