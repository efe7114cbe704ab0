import { expect, test } from 'vitest';
import { linkTo, readLink } from '~/islands/guides/link';

const sectors = ['general', 'accounting'];

test('链接还原出同样的选择', () => {
  const choice = { year: 2021, sector: 'accounting', who: 'employer' } as const;
  expect(linkTo(choice)).toBe('#v=1&year=2021&sector=accounting&who=employer');
  expect(readLink(linkTo(choice), sectors)).toEqual({ choice, problems: [], added: [] });
});

test.each([
  ['#v=1&year=21', '年度“21”'],
  ['#v=1&sector=doctor', '行业“doctor”'],
  ['#v=1&who=boss', '身份“boss”'],
  ['#v=1&foo=1', 'foo=1'],
  ['#v=1&year=2018&year=2019', '“2019”'],
  ['#v=2&year=2018', '“2”'],
  ['#year=2018', '没有写'],
])('%s：说出%s', (link, said) => {
  expect(readLink(link, sectors)?.problems.join()).toContain(said);
});

test('读不懂的一项不用，别的照用', () => {
  expect(readLink('#v=1&year=2021&sector=doctor&who=provider', sectors)?.choice).toEqual({
    year: 2021,
    who: 'provider',
  });
});

test('页面里别的锚点不是选择', () => {
  expect(readLink('#years', sectors)).toBeUndefined();
});

test.each([
  ['编码了', '#v%3D1%26year%3D2021%26sector%3Daccounting%26who%3Demployer'],
  ['带 &amp;，后面有句号', '#v=1&amp;year=2021&amp;sector=accounting&amp;who=employer。'],
  ['年度又编码了一次，后面有括号', '#v=1&who=employer）&sector=account%2569ng&year=202%2531)'],
  ['后面有聊天软件加的', '#v=1&year=2021&sector=accounting&who=employer&from=timeline#wechat_redirect'],
])('链接%s，选择照样还原', (_, link) => {
  const back = readLink(link, sectors);
  expect(back?.choice).toEqual({ year: 2021, sector: 'accounting', who: 'employer' });
  expect(back?.problems).toEqual([]);
});
