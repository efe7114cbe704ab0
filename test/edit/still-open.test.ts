import { expect, test } from 'vitest';
import type { Look } from '~/due/drafts';
import type { Fact } from '~/edit/make/notice-facts';
import { staleElsewhere } from '~/edit/make/stale-elsewhere';
import { stillOpen } from '~/edit/make/still-open';
import { readLibrary } from '~/schemas/library';
import { contentIn } from '../site/edit-folder';

const file = 'content/answers/make-up.mdx';
const old = '---\nquestion: 还能补吗？\nanswer: 可以，次年6月30日以前补学。\nbases: []\n---\n';
const makeUp: Fact = {
  ...{ kind: 'windows', name: '补学', year: 2027, sector: 'ordinary' },
  say: '2027年度，公需科目2028年3月31日前补学（文件原文）。',
  bases: [{ clause: 'qrsg-2027-3#s2', quote: '2028年3月31日前补学' }],
};
const look: Look = { file, says: '还对吗？', year: 2027 };
const openIn = (one: Look, text: string) =>
  stillOpen([one], [makeUp], new Map([[file, old]]), new Map([[file, text]])).map(({ says }) => says);

test('存的时候还没有看的、看过但旧话还在的、没有依据的，一处列全', () => {
  expect(openIn(look, old)).toEqual(['还对吗？']);
  expect(openIn({ ...look, says: '请对照：', words: ['次年6月底前。'] }, old)).toEqual([
    '请对照：次年6月底前。',
  ]);
  const added = old.replace('补学。', `补学。${makeUp.say}`);
  const grounded = added.replace(
    'bases: []',
    'bases: [{ clause: "qrsg-2027-3#s2", quote: 2028年3月31日前补学 }]',
  );
  const done = { ...look, done: true };
  expect(openIn(done, grounded)).toEqual(['还写着“可以，次年6月30日以前补学”，和通知合不合']);
  expect(openIn(done, added)).toEqual([
    '还写着“可以，次年6月30日以前补学”，和通知合不合',
    '讲到2027年度了，依据里还没有这份通知',
  ]);
  expect(openIn({ ...done, kept: ['可以，次年6月30日以前补学。'] }, grounded)).toEqual([]);
  expect(openIn(done, old)).toEqual([]);
});

test('不在要看的里面、说的和通知不一样的，也列出来：认定的一步、年年要做的事；不相干的通知一处也不列', () => {
  const texts = new Map(
    Object.entries(contentIn('content')).map(([path, text]) => [`content/${path}`, text]),
  );
  const known = readLibrary([...texts].map(([path, text]) => ({ path, text })));
  const review: Fact = {
    ...{ kind: 'deadlines', name: '审核的时间', year: 2027, sector: 'general', bases: [] },
    say: '用人单位应当在2028年3月10日前审核（文件原文）。',
  };
  const publish: Fact = { ...review, name: '发布的时间', say: '省里在2027年3月10日前发布（文件原文）。' };
  const found = staleElsewhere(texts, known, [review], []);
  expect(found).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        file: 'content/ways.yaml',
        words: [expect.stringContaining('用人单位要在几天里认定')],
      }),
      expect.objectContaining({ file: 'content/answers/employer-does-not-review.mdx', at: ['answer'] }),
    ]),
  );
  expect(
    staleElsewhere(
      texts,
      known,
      [review],
      [{ file: 'content/answers/employer-does-not-review.mdx', says: '' }],
    ),
  ).toHaveLength(found.length - 1);
  expect(staleElsewhere(texts, known, [publish], [])).toEqual([]);
});
