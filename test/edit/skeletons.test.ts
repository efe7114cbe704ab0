import { expect, test } from 'vitest';
import { contentFiles } from '~/commands/content-files';
import { made } from '~/edit/make/skeletons';
import { library } from '~/queries/library';
import { readOldText } from '~/schemas/version';

test('修改以前的原文：来源、编者注和文字都从现在的一份带来，读得进来', () => {
  const name = 'yrsb-2018-277/2018-11-01';
  const { path, text } = made('oldText', name, '2026-11-27', library(), '', contentFiles('content'));
  const now = library().policies.find((p) => p.id === 'yrsb-2018-277');
  expect(now?.editorial.length).toBeGreaterThan(0);
  expect(readOldText({ path, text })).toMatchObject({
    policy: 'yrsb-2018-277',
    from: '2018-11-01',
    source: now?.source,
    editorial: now?.editorial,
    clauses: now?.clauses,
  });
});
