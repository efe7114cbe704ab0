import { expect, test } from 'vitest';
import { policyIdOf } from '~/paste/policy-id';

const held = [
  { id: 'qrsb-2021-31', documentNumber: '青人社办〔2021〕31号' },
  { id: 'cjk-2020-1', documentNumber: '财会〔2020〕1号' },
];

test.each([
  ['表里有的', '粤人社规〔2018〕11号', 'yrsg-2018-11'],
  ['这里已经有的代字，照它', '青人社办〔2026〕44号', 'qrsb-2026-44'],
  ['代字新的，字见过', '青人社规〔2026〕5号', 'qrsg-2026-5'],
  ['代字和首字母对不上的，整个照它', '财会〔2026〕7号', 'cjk-2026-7'],
  ['字没有见过，不猜', '龘人社〔2026〕7号', undefined],
  ['不是发文字号', '青人社办[2026]44号', undefined],
])('%s：%s 是 %s', (_, number, id) => {
  expect(policyIdOf(number, held)).toBe(id);
});
