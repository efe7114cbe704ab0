import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const scope = 'https://example.gov.cn/zxjy/';
const broken = () => Promise.reject(new Error('Unexpected internal error'));
const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

/** What answers for a request, on a device whose store of files does this. */
async function answering(open: () => Promise<unknown>, network: () => Promise<Response>) {
  vi.resetModules();
  vi.stubGlobal('registration', { scope });
  vi.stubGlobal('files', { 'duties/': 'a'.repeat(22), 'unreachable/': 'b'.repeat(22) });
  vi.stubGlobal('first', 2);
  vi.stubGlobal('caches', { open, keys: open, match: open });
  vi.stubGlobal('fetch', network);
  const { answerTo } = await import('~/offline/answer');
  return (path: string, mode = 'cors') =>
    answerTo({ method: 'GET', url: `${scope}${path}`, mode } as unknown as Request);
}

const online = async () => new Response('网上的', { status: 200 });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

const fullStore = { match: async () => undefined, put: full, keys: async () => [], delete: broken };

test.each([
  ['打不开', broken],
  ['满了', async () => fullStore],
])('这台设备的存储%s，联网照样打开', async (_, open) => {
  const answer = await answering(open, online);
  for (const path of ['duties/', '_astro/earlier.js'])
    expect(await (await answer(path))?.text()).toBe('网上的');
});

test('存储打不开、又断了网，是打不开，不是程序出错', async () => {
  const answer = await answering(broken, offline);
  expect((await answer('duties/'))?.type).toBe('error');
  expect((await answer('no-such-page/', 'navigate'))?.type).toBe('error');
});
