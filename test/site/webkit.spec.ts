import { expect, test } from '@playwright/test';
import { findWebKit } from '../../src/setup/other-engines.mjs';
import { walk } from './walk';
import { startWebKit } from './webkit';

test('WebKit 上自查、学习记录、小结、名单核对、搜索和核验能用', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const place = findWebKit();
  test.skip(place === undefined, '这台机器上没有 WebKit，也装不上，跳过');
  if (place === undefined) return;
  const engine = await startWebKit(place);
  try {
    expect(engine.version).toMatch(/^\d+\./);
    await walk(engine, baseURL as string);
    expect(engine.errors).toEqual([]);
  } finally {
    await engine.close();
  }
});
