import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTo } from '~/islands/check/link';
import { readLink } from '~/islands/check/read-link';
import { hours, plain } from '~/rules/duty/hours';
import { readHours } from '~/rules/duty/read-hours';

const sectors = ['general', 'accounting'];
const read = (link: string) => readLink(link, sectors);

test('公布的链接还原出同样的答案', () => {
  expect(read('#v=1&year=2018&sector=general&common=18&professional=42&elective=12')).toEqual({
    answers: { year: 2018, sector: 'general', typed: { common: '18', professional: '42', elective: '12' } },
    problems: [],
    added: [],
  });
});

test('没有写的科目是没有填，0 是填了', () => {
  expect(read('#v=1&year=2018&sector=general&common=0')?.answers.typed).toEqual({
    common: '0',
    professional: '',
    elective: '',
  });
});

test.each([
  ['#v=1&year=2018&sector=general&foo=1', 'foo=1'],
  ['#v=1&year=18&sector=general', '18'],
  ['#v=1&year=2018&sector=doctor', 'doctor'],
  ['#v=1&year=2018&sector=general&common=abc', 'abc'],
  ['#v=1&year=2018&sector=general&common=-1', '-1'],
  ['#v=1&year=2018&sector=general&common=1&common=2', 'common'],
  ['#v=9&year=2018&sector=general', '9'],
  ['#year=2018&sector=general', '没有写'],
])('%s：说出“%s”', (link, said) => {
  expect(read(link)?.problems.join()).toContain(said);
});

test('页面里别的锚点不是自查的链接', () => {
  expect(read('#requirements')).toBeUndefined();
});

test('任何读得懂的答案，写成链接再读回来都一样', () => {
  const typed = fc.option(
    fc.integer({ min: 0, max: 80000 }).map((n) => String(n / 10)),
    { nil: '' },
  );
  fc.assert(
    fc.property(fc.record({ common: typed, professional: typed, elective: typed }), (all) => {
      const back = read(linkTo({ year: 2020, sector: 'general', typed: all }, readHours));
      expect(back?.answers.typed).toEqual(all);
      expect(back?.problems).toEqual([]);
    }),
  );
});

test('链接里写的是普通小数', () => {
  const link = linkTo(
    { year: 2018, sector: 'general', typed: { common: '１７．５学时', professional: '', elective: '' } },
    readHours,
  );
  expect(link).toContain('common=17.5');
  const reading = readHours('17.5');
  expect(reading.kind === 'hours' && plain(reading.hours)).toBe('17.5');
});

const whole = 'v=1&year=2018&sector=general&common=18&professional=42.5&elective=12';
const answers = {
  year: 2018,
  sector: 'general',
  typed: { common: '18', professional: '42.5', elective: '12' },
};

test.each([
  ['编码了一次', encodeURIComponent(whole)],
  ['编码了两次', encodeURIComponent(encodeURIComponent(whole))],
  ['& 写成 &amp;', whole.replace(/&/g, '&amp;')],
  ['& 写成 &amp;amp;', whole.replace(/&/g, '&amp;amp;')],
  ['& 写成 &#38;', whole.replace(/&/g, '&#38;')],
  ['& 写成 &amp; 再编码', encodeURIComponent(whole.replace(/&/g, '&amp;'))],
  ['只有 & 编码了', whole.replace(/&/g, '%26')],
  ['版本后面编码了', whole.replace(/&/g, '%26').replace(/(?<!v)=/g, '%3D')],
  ['后面有句号', `${whole}。`],
  ['后面有编码的句号', `${whole}%E3%80%82`],
  ['后面有逗号', `${whole}，`],
  ['后面有括号', `${whole}）`],
  ['后面有英文的句号和括号', `${whole}).`],
  ['后面有引号', `${whole}”`],
  ['后面有 #wechat_redirect', `${whole}#wechat_redirect`],
  ['后面有 #rd', `${whole}#rd`],
  ['聊天软件加的', `${whole}&from=singlemessage&isappinstalled=0`],
  ['前面有聊天软件加的', `from=timeline&${whole}`],
  ['前面有聊天软件加的，& 编码了', `from=timeline&${whole}`.replace(/&/g, '%26')],
  ['用问号接上的', `${whole}?utm_source=wechat&fbclid=x`],
  ['井号后面有问号', `?${whole}`],
  ['两个井号', `#${whole}`],
  ['井号后面有斜线', `/?${whole}`],
  ['粘贴了两次', `${whole}#${whole}`],
  ['中间有空格', whole.replace(/&/g, '%20&')],
  ['字母是大写', whole.replace('year', 'Year').replace('v=', 'V=')],
  ['全部是大写', whole.toUpperCase()],
  ['编码了四次', [1, 2, 3, 4].reduce(encodeURIComponent, whole)],
  ['& 和 = 是全角', whole.replace(/&/g, '＆').replace(/=/g, '＝')],
  ['整段是全角', whole.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
  ['= 写成 &#61;', whole.replace(/=/g, '&#61;')],
  ['= 写成 &#x3D;', whole.replace(/=/g, '&#x3D;')],
  ['邮件折了行', whole.replace('professional', 'profes\r\nsional')],
  ['邮件在数里折了行', whole.replace('42.5', '42\n.5')],
  ['折行编码了', whole.replace('professional', 'profes%0D%0Asional')],
  ['邮件用等号折行', whole.replace('professional', 'profes=\nsional')],
  ['= 写成 =3D', whole.replace(/=/g, '=3D').replace('professional', 'profes=\r\nsional')],
  ['中间有看不见的字符', whole.replace('common', 'com\u200bmon').replace('18', '18\ufeff')],
  ['等号两边有空格', whole.replace('common=18', 'common%20=%2018')],
  ['同一项后面又空着', `${whole.replace('common=18', 'common=18&common=18')}&`],
  ['年度带着字', whole.replace('2018', '2018年度')],
  ...[
    ...'>"”】」』）；…—-*`|/\\~_}',
    '……',
    '**',
    ')**',
    '"}',
    '👍',
    '✅',
    '&lt;',
    '&gt;',
    '&quot;',
    '&nbsp;',
    '&#39;',
    '%3E',
    '%C2%A0',
    ':~:text=abc',
  ].map((end): [string, string] => [`后面有 ${end}`, `${whole}${end}`]),
  [
    '微信加的一长串',
    `${whole}&scene=1&clicktime=1&sessionid=0&fasttmpl_type=0&version=28&lang=zh_CN&countrycode=CN&exportkey=n&chksm=a`,
  ],
  ['QQ 加的', `${whole}&_wv=1027&ADTAG=qq&tdsourcetag=s_pctim_aiomsg&jump_from=webapi`],
  ['钉钉加的', `${whole}&ddtab=true&dd_share=false&dd_orientation=auto&corpId=a`],
  ['飞书加的', `${whole}&lk_jump_to_browser=true&open_in_browser=true&op_tracking=x`],
  ['微博加的', `${whole}&weibo_id=1&luicode=1&lfid=1&sudaref=x&display=0&retcode=6102`],
  ['抖音、百度加的', `${whole}&enter_from=web&u_code=1&timestamp=17&hmsr=x&bd_vid=1`],
])('链接%s，答案照样还原', (_, spoilt) => {
  const back = read(`#${spoilt}`);
  expect(back?.answers).toEqual(answers);
  expect(back?.problems).toEqual([]);
});

test('最后一项是年度、行业时，后面的句号也不碍事', () => {
  expect(read('#v=1&sector=general&year=2018。')?.answers.year).toBe(2018);
  expect(read('#v=1&year=2018&sector=general%E3%80%82')?.answers.sector).toBe('general');
  expect(read('#year=2018&v=1。')?.problems).toEqual([]);
});

test.each([
  ['12 请查收', '请查收'],
  ['12（点开看）', '(点开看'],
  ['12</a>', '</a>'],
  ['12，谢谢', ',谢谢'],
  ['12」，请查收', '」,请查收'],
  ["12'，请看", "',请看"],
  ['12’，‘看看’', '’,‘看看’'],
  ['12）这是我的', ')这是我的'],
  ['12》请看', '》请看'],
  ['12】查收', '】查收'],
  ['12、谢谢', '、谢谢'],
  ['12%E3%80%8D%EF%BC%8C%E8%B0%A2%E8%B0%A2', '」，谢谢'],
])('后面接着别的话的，答案还原，话列出来：%s', (last, rest) => {
  const back = read(`#${whole.replace(/12$/, last)}`);
  expect(back?.answers).toEqual(answers);
  expect(back?.problems).toEqual([expect.stringContaining(`“elective”后面的“${rest}`)]);
});

test.each(['」', '』，', "'", '’。', '”，', ',', '》、'])('引在话里，后面跟着“%s”的，答案还原', (tail) => {
  expect(read(`#${whole}${tail}`)).toMatchObject({ answers, problems: [] });
});

test.each(['12 18', '12 天', '12（天）', '12 左右 18', '12请查收', '12%'])(
  '可能改变了数的，不当作别的话：%s',
  (last) => {
    const back = read(`#${whole.replace(/12$/, last)}`);
    expect(back?.problems.join()).toContain(`“${last.replace('（', '(').replace('）', ')')}”读不成学时`);
  },
);

test('浏览器自己的标记不是自查的链接', () => {
  expect(read('#:~:text=common=18')).toBeUndefined();
});

test('聊天软件加的说出名字，不当作读不懂；不认识的照样列出', () => {
  const back = read(`#${whole}&from=singlemessage&utm_source=x&foo=1#wechat_redirect#other`);
  expect(back?.added).toEqual(['from', 'utm_source', 'wechat_redirect']);
  expect(back?.problems).toEqual(['“foo=1”本站不认识，没有使用。', '“other”本站不认识，没有使用。']);
});

test('链接里写的天数，和填在格子里的一样读', () => {
  const perDay = ({ year }: { year?: number | undefined }) => (year === 2018 ? hours(6) : undefined);
  const said = (link: string) => readLink(link, sectors, perDay);
  expect(said('#v=1&year=2018&common=3天')?.problems).toEqual([]);
  expect(said('#v=1&year=2018&common=3%25E5%25A4%25A9%E3%80%82')?.answers.typed.common).toBe('3天');
  expect(said('#v=1&year=2021&common=3天')?.problems.join()).toContain('“3天”读不成学时');
});

test('没有写数的一项是没有填，不是读不懂', () => {
  expect(read('#v=1&year=2018&common=&elective=0')).toMatchObject({
    answers: { typed: { common: '', elective: '0' } },
    problems: [],
  });
});

test('没有等号的词列出来，不当作没有填', () => {
  const back = read('#v=1&year=2018&common=18&common');
  expect(back?.answers.typed.common).toBe('18');
  expect(read('#v=1&year')?.problems).toEqual(['“year”本站不认识，没有使用。']);
});

test('加号是空格，照样放进格子', () => {
  expect(read('#v=1&common=1+8')?.answers.typed.common).toBe('1 8');
});

test('太长的一项只放进前一百个字，说出来，只引前二十个字', () => {
  const said = read(`#v=1&common=${'约'.repeat(150)}&year=${'年'.repeat(150)}`)?.problems ?? [];
  expect(said).toHaveLength(2);
  expect(said.join()).toContain('前100个字已放进下面的格子');
  for (const one of said) expect(one).toMatch(/“(约|年){20}…”/);
});

test('重复而不同的才说，用最后一个', () => {
  expect(read('#v=1&common=1&common=2&common=2')?.problems).toEqual([
    '“common”写了不止一次，用的是最后一个“2”。',
  ]);
  expect(read('#v=1&common=2&common=2')?.problems).toEqual([]);
});

/** Reading that grows with the square of the length would take hours; a busy machine takes seconds. */
const hang = 60_000;

test(
  '地址再长也读得完，一句不超过一屏',
  () => {
    for (const long of [
      `common=${'9'.repeat(1e6)}`,
      `common=1&common=${'约'.repeat(1e5)}`,
      `year=${'x'.repeat(1e6)}&sector=${'y'.repeat(1e6)}&v=${'z'.repeat(1e6)}`,
      Array.from({ length: 1e5 }, (_, i) => `k${i}=${i}`).join('&'),
      `${'k'.repeat(1e6)}=1`,
      '%25'.repeat(3e5),
      '&amp;'.repeat(2e5),
      `common=${'。'.repeat(1e5)}1`,
      `from${'x'.repeat(1e5)}=1&utm_${'x'.repeat(1e5)}=1`,
      `v=1${'%26v%3D1'.repeat(1e4)}`,
      `v%${'25'.repeat(1e5)}3D1`,
      `from=${'%25'.repeat(1e5)}26v=1`,
    ]) {
      const back = read(`#${long}`);
      for (const said of [...(back?.problems ?? []), ...(back?.added ?? [])])
        expect(said.length).toBeLessThan(120);
      for (const typed of Object.values(back?.answers.typed ?? {}))
        expect(typed?.length).toBeLessThanOrEqual(100);
    }
  },
  hang,
);

test('写出的链接，怎样弄坏了再读，答案都一样', () => {
  const amount = fc.integer({ min: 0, max: 80_000 }).map((n) => String(n / 10));
  const written = fc.oneof(
    amount,
    amount.map((n) => `${n}学时`),
    fc.constantFrom(
      '',
      '三天',
      '3天',
      '约18',
      '１８',
      '18 学时',
      '十八',
      'a&b=c',
      '+18',
      '-1',
      '1/2',
      '18;5',
      '?#',
    ),
  );
  const spoils: readonly ((link: string) => string)[] = [
    encodeURIComponent,
    encodeURI,
    (link) => link.replace(/&/g, '&amp;'),
    (link) => link.replace(/&/g, '&amp;amp;'),
    (link) => `${link}#wechat_redirect`,
    (link) => `${link}&from=singlemessage&isappinstalled=0`,
    (link) => `${link}?utm_source=x`,
    (link) => `utm_campaign=%E4%B8%80&${link}`,
    (link) => `?${link}`,
    (link) => `${link}${link.startsWith('v') ? '&' : ''}`,
    (link) => link.replace(/&/g, '＆'),
    (link) => link.replace(/=/g, '&#61;'),
    (link) => link.replace(/.{20}/g, '$&\n'),
    (link) => link.replace(/.{15}/g, '$&\u200b'),
  ];
  const ends = ['', '。', '，', '）', '%E3%80%82', ').', ' ', '】', '👍', '&gt;', '**'];
  fc.assert(
    fc.property(
      fc.record({ common: written, professional: written, elective: fc.oneof(amount, fc.constant('')) }),
      fc.array(fc.constantFrom(...spoils), { maxLength: 2 }),
      fc.constantFrom(...ends),
      fc.constantFrom(2018, 2021),
      (typed, how, end, year) => {
        const perDay = year === 2018 ? hours(6) : undefined;
        const link = linkTo({ year, sector: 'general', typed }, (t) => readHours(t, perDay));
        const plainly = readLink(link, sectors, () => perDay);
        const spoilt = how.reduce((text, spoil) => spoil(text), link.slice(1)) + end;
        const back = readLink(`#${spoilt}`, sectors, () => perDay);
        expect(back?.answers, spoilt).toEqual(plainly?.answers);
        expect(back?.problems, spoilt).toEqual(plainly?.problems);
      },
    ),
    { seed: 20181227, numRuns: 5000 },
  );
});
