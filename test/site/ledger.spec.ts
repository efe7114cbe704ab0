import { expect, test } from '@playwright/test';
import { builtIn } from '../../src/ledger/built';
import { releasedAddresses } from '../../src/ledger/list';
import { lostIn, newIn } from '../../src/ledger/lost';
import { aliases } from '../../src/queries/aliases';

const built = builtIn('dist');
const released = releasedAddresses();

test('公布过的地址一个也没有少', () => {
  expect(lostIn(built, released, aliases())).toEqual([]);
});

test('新地址都公布了：没有公布的，请运行 npm run release', () => {
  // Before the first release nothing is promised yet.
  expect(released.length > 0 ? newIn(built, released) : []).toEqual([]);
});

for (const anchor of ['s2', 's3-1', 's3-2', 's3-3', 's3-5', 's4', 'term']) {
  test(`11号的 #${anchor} 是答应的地址`, () => {
    expect(built.promised).toContain(`/policies/yrsg-2018-11/#${anchor}`);
  });
}

for (const anchor of ['s3', 's4', 's5', 's6']) {
  test(`277号的 #${anchor} 是答应的地址`, () => {
    expect(built.promised).toContain(`/policies/yrsb-2018-277/#${anchor}`);
  });
}

test('输入框、提示和脚本里的编号不是答应的地址', () => {
  expect(built.promised.filter((a) => /#(q|main|contents|term-.*|choose-.*|.*-title)$/.test(a))).toEqual([]);
  expect(built.promised.filter((a) => /^\/(_astro|pagefind|search\/.)/.test(a))).toEqual([]);
});
