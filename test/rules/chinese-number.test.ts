import { expect, test } from 'vitest';
import { chineseNumber } from '~/rules/duty/chinese-number';
import { numeralsToDigits } from '~/search/numerals';

const digits = [...'零一二三四五六七八九'];

/** A number as it is written in Chinese: 105 is 一百零五, 1010 一千零一十. */
function inChinese(n: number): string {
  let said = '';
  let skipped = false;
  for (const [unit, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / unit) % 10;
    if (digit > 0) said += `${skipped && said !== '' ? '零' : ''}${digits[digit]}${word}`;
    skipped = digit === 0;
  }
  return said || '零';
}

const upTo = (first: number) => Array.from({ length: 10_000 - first }, (_, i) => first + i);

test('零到九千九百九十九，写成汉字读回来，一个不差', () => {
  expect(upTo(0).filter((n) => chineseNumber(inChinese(n)) !== String(n))).toEqual([]);
});

test('搜索里写在学时前面的，十以上也一个不差', () => {
  const read = (n: number) => numeralsToDigits(`${inChinese(n)}学时`);
  expect(upTo(10).filter((n) => read(n) !== `${n}学时`)).toEqual([]);
});

test.each([
  ['十', '10'],
  ['十八', '18'],
  ['一百十二', '112'],
  ['两百', '200'],
  ['两千零两', '2002'],
  ['二〇', undefined],
  ['一百〇五', '105'],
  ['一百○五', '105'],
  ['壹佰贰拾叁', '123'],
  ['肆仟伍佰陆拾柒', '4567'],
  ['捌拾玖', '89'],
  ['十七点五', '17.5'],
  ['零点五', '0.5'],
  ['三點二五', '3.25'],
  ['一百五', undefined],
  ['一千五', undefined],
  ['一百零十', undefined],
  ['三五', undefined],
  ['十十', undefined],
  ['百', undefined],
  ['点五', undefined],
  ['五点', undefined],
  ['五点十', undefined],
  ['约五', undefined],
  ['五个', undefined],
  ['', undefined],
])('“%s”是 %s', (typed, read) => {
  expect(chineseNumber(typed)).toBe(read);
});
