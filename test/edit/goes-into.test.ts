import { expect, test } from 'vitest';
import { goesInto } from '~/edit/make/goes-into';
import type { Fact } from '~/edit/make/notice-facts';

const fact = (kind: Fact['kind'], name: string, say: string): Fact => ({
  ...{ kind, name, say, year: 2027, sector: 'general', bases: [] },
});
const review = fact('deadlines', '审核的时间', '用人单位应当在2028年3月10日前审核（文件原文）。');
const hours = fact('figures', '学时', '2027年度{general.2027.total}（文件原文）。');
const apart = [{ short: '会计' }];

test.each([
  ['学时由用人单位认定。', true, review, false, /没有写哪一年、哪一天/],
  ['及时审核，没有规定几天内办完。', true, review, true, /没有规定几天内办完”，通知不是这样写的/],
  ['当年12月底前审核。', true, review, true, /当年12月底前审核”，通知不是这样写的/],
  ['2026年暂按{general.2025.total}。', true, hours, true, /^写着2026年的数$/],
  ['2026年的还没有。', false, review, true, /^讲到2026年$/],
  ['到2026年4月30日为止。', true, review, false, /没有写哪一年、哪一天/],
  ['会计由财政部门审核，没有规定几天内办完。', true, review, false, /^讲的是会计/],
] as const)('%s', (answer, offered, about, isTicked, why) => {
  const look = { file: 'content/answers/a.mdx', says: '', year: 2027, offered };
  const goes = goesInto(look, { answer }, [about], [about], apart);
  expect(goes.isTicked).toBe(isTicked);
  expect(goes.why).toMatch(why);
});

test('数没有变的，只加进问要学多少的；问别的事的，写着以前年度的数也不打勾', () => {
  const look = { file: 'content/answers/a.mdx', says: '', year: 2027 };
  const same = { ...hours, changed: [] };
  const answer = '通过一科，算完成当年的{general.2018.total}。';
  const goes = (question: string, about: Fact) =>
    goesInto(look, { question, answer }, [about], [about], []).isTicked;
  expect(goes('考试通过，当年还要学吗？', same)).toBe(false);
  expect(goes('每年要学多少学时？', same)).toBe(true);
  expect(goes('考试通过，当年还要学吗？', { ...hours, changed: ['total'] })).toBe(true);
});
