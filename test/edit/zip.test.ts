import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { mostBytes, openedOf } from '~/edit/content/in-folder';
import { filesInZip } from '~/edit/source/zip';

const big = new Uint8Array(20 * 1024 * 1024);

test('zip 里有 20 MB 的文件：别的照读，它只留名字和大小，不解开', () => {
  const zip = zipSync({ 'content/site.yaml': strToU8('place: 甲'), 'content/answers/big.mdx': big });
  expect(filesInZip(zip)).toEqual([
    { path: 'content/site.yaml', size: 10, bytes: expect.any(Uint8Array) },
    { path: 'content/answers/big.mdx', size: big.length },
  ]);
});

test('自己说得小、其实很大的，解到装不下就停', () => {
  const zip = zipSync({ 'content/answers/big.mdx': big });
  // What it says of its size stands 24 bytes into its entry of the list at the end.
  const list = new DataView(zip.buffer, zip.byteOffset);
  const entry = list.getUint32(zip.length - 22 + 16, true);
  expect(list.getUint32(entry + 24, true)).toBe(big.length);
  list.setUint32(entry + 24, 10, true);
  const [found] = filesInZip(zip);
  expect(found?.bytes).toBeUndefined();
  expect(found?.size).toBeGreaterThan(mostBytes);
  expect(found?.size).toBeLessThan(big.length);
});

test('只有一个大文件的 zip：说它多大，不说不是本站的内容', () => {
  const opened = openedOf('大.zip', filesInZip(zipSync({ 'big.txt': big })));
  expect(opened).toMatchObject({ kind: 'not-ours', why: expect.stringContaining('20 MB') });
});
