import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function folderFor(said: string) {
  vi.stubEnv('CONTENT', said);
  vi.resetModules();
  return (await import('~/queries/content-folder')).contentFolder;
}

test.each([
  ['content', 'content'],
  ['test/province/content/', 'test/province/content'],
  ['C:\\网站\\content', 'C:\\网站\\content'],
])('CONTENT 写 %s：内容在那里', async (said, folder) => {
  expect(await folderFor(said)).toBe(folder);
});

test.each(['test/province', 'mycontent', ''])('CONTENT 写“%s”：说内容的文件夹要叫 content', async (said) => {
  await expect(folderFor(said)).rejects.toThrow(`CONTENT 写的是“${said}”，内容的文件夹要叫 content`);
});
