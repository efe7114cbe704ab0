import { expect, test } from 'vitest';
import { hours, plain } from '~/rules/duty/hours';
import { readHours } from '~/rules/duty/read-hours';
import { strangeSign } from '~/rules/duty/strange-sign';

test.each([
  ['18', '18'],
  ['１８', '18'],
  ['18学时', '18'],
  ['18 学时', '18'],
  ['18.5', '18.5'],
  ['１８．５学分', '18.5'],
  ['0', '0'],
  ['007', '7'],
  ['18.0', '18'],
  ...[
    ...'\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\xad\ufeff\u180e\u061c\ufe0f\u3164',
  ].map((mark): [string, string] => [`${mark}1${mark}8${mark}`, '18']),
  ['\u202d18.5\u202c学时', '18.5'],
  ['18\u{e0100}', '18'],
  ['１，０００', '1000'],
  ['18。5', '18.5'],
  ['18·5', '18.5'],
  ['18．5', '18.5'],
  ['18｡5', '18.5'],
  ['18点5', '18.5'],
  ['18。', '18'],
  ['18，', '18'],
  ['18、', '18'],
  ['18学时。', '18'],
  ['18）', '18'],
  ['.5', '0.5'],
  ['。5', '0.5'],
  ['18.50', '18.5'],
  ['18.', '18'],
  ['+18', '18'],
  ['-0', '0'],
  ['−0.0', '0'],
  ['8784', '8784'],
  ['「18」', '18'],
  ['『18』，', '18'],
  ["'18'", '18'],
  ['‘18.5’，', '18.5'],
  ['“十八”', '18'],
  ['"18",', '18'],
  ["'18", '18'],
  ['【18】', '18'],
  ['《18》', '18'],
  ['「18学时」', '18'],
  ['「18」学时', '18'],
  ['（18学时）', '18'],
  ['“1,000”', '1000'],
  ['1,000.5', '1000.5'],
  ['18个学时', '18'],
  ['18 个 学时', '18'],
  ['18个', '18'],
  ['18节', '18'],
  ['18节课', '18'],
  ['18课时', '18'],
  ['18h', '18'],
  ['十八', '18'],
  ['十', '10'],
  ['二十', '20'],
  ['两', '2'],
  ['九十学时', '90'],
  ['一百零五', '105'],
  ['一百一十八', '118'],
  ['一千二百三十四', '1234'],
  ['一千零五十', '1050'],
  ['壹拾捌', '18'],
  ['零', '0'],
  ['十七点五', '17.5'],
  ['三个半学时', '3.5'],
  ['3个半', '3.5'],
  ['十八学时半', '18.5'],
  ['半个学时', '0.5'],
  ...[...'•∙⋅˙丶﹒'].map((dot): [string, string] => [`18${dot}5`, '18.5']),
  ['18. 5', '18.5'],
  ['18 。5', '18.5'],
  ['18（学时）', '18'],
  ['１８．５（学分）', '18.5'],
  ['18學時', '18'],
  ['18個', '18'],
  ['18 hours', '18'],
  ['18hrs', '18'],
  ['共18学时', '18'],
  ['18学时整', '18'],
  ['18 学 时', '18'],
  ['18 小 时', '18'],
  ['18 课 时', '18'],
  ['18 节 课', '18'],
  ['18（ 学 时 ）', '18'],
  ['18【学时】', '18'],
  ['18［学分］', '18'],
  ['18〔课时〕', '18'],
  ['共计18', '18'],
  ['共计：18学时', '18'],
  ['共計 18', '18'],
  ['18……', '18'],
  ['\u001818\u0007', '18'],
])('“%s”读作 %s', (typed, read) => {
  const reading = readHours(typed);
  expect(reading.kind === 'hours' && plain(reading.hours)).toBe(read);
});

test.each([
  ['', 'blank'],
  ['　', 'blank'],
  ['-1', 'negative'],
  ['－1', 'negative'],
  ['abc', 'not-a-number'],
  ['1e309', 'not-a-number'],
  ['约18', 'not-a-number'],
  ['18-20', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['18,5', 'not-a-number'],
  ['18，5', 'not-a-number'],
  ['1 8', 'not-a-number'],
  ['②', 'not-a-number'],
  ['1,00', 'not-a-number'],
  ['18,,000', 'not-a-number'],
  ['18.5.1', 'not-a-number'],
  ['18..5', 'not-a-number'],
  ['。', 'not-a-number'],
  ['半', 'not-a-number'],
  ['半半天', 'not-a-number'],
  ['一天半天', 'not-a-number'],
  ['1.5天半', 'not-a-number'],
  ['三个半天半', 'not-a-number'],
  ['两个半小时半', 'not-a-number'],
  ['一百五', 'not-a-number'],
  ['一八', 'not-a-number'],
  ['百', 'not-a-number'],
  ['十点', 'not-a-number'],
  ['个', 'not-a-number'],
  ['学时', 'not-a-number'],
  ['（18）', 'not-a-number'],
  ['「18，42」', 'not-a-number'],
  ['"18"42"', 'not-a-number'],
  ["18'30", 'not-a-number'],
  ['「」', 'not-a-number'],
  [',18', 'not-a-number'],
  ['「-18」', 'negative'],
  ['「3天」', 'days-not-allowed'],
  ['18%', 'not-a-number'],
  ['90分钟', 'not-a-number'],
  ['18？', 'not-a-number'],
  ['三个半天', 'not-a-number'],
  ['18点半', 'not-a-number'],
  ['18时', 'not-a-number'],
  ['一个半日', 'not-a-number'],
  ['（18', 'not-a-number'],
  ['18（学时', 'not-a-number'],
  ['18 5', 'not-a-number'],
  ['共约18', 'not-a-number'],
  ['18:30', 'not-a-number'],
  ['18学时天', 'not-a-number'],
  ['-半天', 'negative'],
  ['负18', 'not-a-number'],
  ['8784.1', 'too-many'],
  ['十八点五五', 'too-fine'],
  ['−1', 'negative'],
  ['17.95', 'too-fine'],
  ['99999', 'too-many'],
  ['3天', 'days-not-allowed'],
  ['计18', 'not-a-number'],
  ['合计18', 'not-a-number'],
])('“%s”：%s', (typed, kind) => {
  expect(readHours(typed).kind).toBe(kind);
});

test.each([
  ['3天', 18, '3'],
  ['三天', 18, '3'],
  ['３日', 18, '3'],
  ['半天', 3, '0.5'],
  ['半个天', 3, '0.5'],
  ['一天半', 9, '1.5'],
  ['两天半', 15, '2.5'],
  ['1.5天', 9, '1.5'],
  ['3。5天', 21, '3.5'],
  ['0天', 0, '0'],
  ['0.25天', 1.5, '0.25'],
  ['1.1天', 6.6, '1.1'],
])('文件写了 12 天或 72 学时的年度，“%s”是 %d 学时', (typed, amount, days) => {
  expect(readHours(typed, hours(6))).toEqual({ kind: 'hours', hours: hours(amount), days });
});

test.each([
  ['4天', '4'],
  ['半天', '0.5'],
  ['十二天', '12'],
])('没有写一天折算几学时的年度，“%s”是 %s 天，不是学时', (typed, days) => {
  expect(readHours(typed)).toEqual({ kind: 'days-not-allowed', read: typed, days });
});

test('一年放不下的天数，是太多', () => {
  expect(readHours('1465天', hours(6)).kind).toBe('too-many');
  expect(readHours('1464天', hours(6)).kind).toBe('hours');
});

// Reading that grows with the square of the length would take hours; a busy machine takes seconds.
test('写得再长也读得完', { timeout: 60_000 }, () => {
  for (const typed of [
    '1,000'.repeat(20_000),
    '十'.repeat(100_000),
    '半'.repeat(100_000),
    ' '.repeat(100_000),
    '18。'.repeat(50_000),
  ])
    expect(readHours(typed).kind).not.toBe('hours');
});

test.each([
  ['18，5', '，'],
  ['约18', '约'],
  ['18左右', '左右'],
  ['1 8', ' '],
  ['18-20学时', '-'],
  ['１e309', 'e'],
  ['90分钟', '分钟'],
  ['3个人', '人'],
  ['不知道', undefined],
  ['约三十', '约'],
  ['三十左右', '左右'],
  ['三四十', undefined],
  ['十 八', ' '],
  ['⑱', '⑱'],
  ['18½', '½'],
  ['¹⁸', '¹⁸'],
  ['三个半天', '半天'],
])('“%s”：读不懂的是“%s”', (typed, sign) => {
  expect(strangeSign(typed)).toBe(sign);
});

test('天数折成的学时多于一位小数的，不收', () => {
  expect(readHours('0.33天', hours(6)).kind).toBe('too-fine');
});
