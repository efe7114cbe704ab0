import { expect, test } from 'vitest';
import { lookedOver } from '~/edit/make/looked-over';
import { type Fact, isSaidAnew } from '~/edit/make/notice-facts';
import { readLibrary } from '~/schemas/library';
import { contentIn } from '../site/edit-folder';

const texts = new Map(Object.entries(contentIn('content')).map(([path, text]) => [`content/${path}`, text]));
const known = readLibrary([...texts].map(([path, text]) => ({ path, text })));
const of = (kind: Fact['kind'], sector: string, clause: string): Fact => ({
  ...{ kind, sector, name: '学时', say: '2027年度。', year: 2027 },
  bases: [{ clause, quote: '不少于60学时' }],
});

test('同一份通知再写一个行业：前一个行业要加进问答的话还在；同一个行业的换成这次的', () => {
  const now = [of('figures', 'surveying', 'qrsg-2027-3#s4')];
  expect(isSaidAnew(of('figures', 'surveying', 'qrsg-2027-3#s1'), now)).toBe(true);
  expect(isSaidAnew(of('figures', 'general', 'qrsg-2027-3#s1'), now)).toBe(false);
  expect(isSaidAnew(of('windows', 'surveying', 'qrsg-2027-3#s2'), now)).toBe(false);
  expect(isSaidAnew(of('figures', 'surveying', 'qrsg-2027-9#s1'), now)).toBe(false);
});

test('看过的年度：补学的日子在下一年，不算讲到下一年', () => {
  const answer = known.answers.find((a) => a.speaksOf === undefined);
  if (!answer) throw new Error('every answer says which years it speaks of');
  const later = { ...answer, answer: '2025年不补。2027年度的，2028年1月1日至2028年3月31日补学。' };
  const path = `content/answers/${answer.id}.mdx`;
  const now = { today: '2027-03-20', sectors: known.sectors };
  const text = lookedOver(path, texts.get(path) ?? '', later, 2027, now);
  const [, years] = /^speaksOf: (.*)$/m.exec(text) ?? [];
  expect(years).toMatch(/2025.*2027/);
  expect(years).not.toContain('2028');
});
