import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTo, readLink } from '~/islands/check/link';
import { plain } from '~/rules/hours';
import { readHours } from '~/rules/read-hours';

const sectors = ['general', 'accounting'];
const read = (link: string) => readLink(link, sectors);

test('公布的链接还原出同样的答案', () => {
  expect(read('#v=1&year=2018&sector=general&common=18&professional=42&elective=12')).toEqual({
    answers: { year: 2018, sector: 'general', typed: { common: '18', professional: '42', elective: '12' } },
    problems: [],
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
