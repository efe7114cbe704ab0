import { expect, test } from 'vitest';
import { withDisk } from '~/edit/desk/session';

const files = (texts: Record<string, string>) => new Map(Object.entries(texts));
const session = (now: Record<string, string>) => ({
  draft: '1',
  name: 'content',
  tooBig: [],
  opened: files({ a: '甲', b: '乙', c: '丙' }),
  now: files(now),
});

test('别人改了、加了、删了这里没有动的文件：都读进来', () => {
  const { session: next, read } = withDisk(
    session({ a: '甲', b: '乙，我改的', c: '丙' }),
    files({ a: '甲，别人改的', b: '乙', d: '丁' }),
  );
  expect(read).toEqual(['a', 'c', 'd']);
  expect(Object.fromEntries(next.now)).toEqual({ a: '甲，别人改的', b: '乙，我改的', d: '丁' });
  expect(next.opened.get('a')).toBe('甲，别人改的');
});

test('两边都改了的，不替人选', () => {
  const { session: next, read } = withDisk(
    session({ a: '我的', b: '乙', c: '丙' }),
    files({ a: '别人的', b: '乙', c: '丙' }),
  );
  expect(read).toEqual([]);
  expect(next.now.get('a')).toBe('我的');
  expect(next.opened.get('a')).toBe('甲');
});
