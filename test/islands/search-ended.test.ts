import { expect, test } from 'vitest';
import { endedLast, endSaid } from '~/islands/search/state-says';
import type { NumberedDocument } from '~/search/lexicon';

const document = (path: string, ended?: string) => ({ path, ...(ended && { ended }) }) as NumberedDocument;
const documents = [document('policies/a-2018-1/', '自2025年7月1日起废止'), document('policies/b-2018-2/')];
const item = (path: string) => ({ main: { path } });

test('全文里找到的，不再有效的文件排在后面，写着自哪天起', () => {
  const found = ['policies/a-2018-1/#s1', 'answers/x/', 'policies/b-2018-2/#s2'].map(item);
  expect(endedLast(found, documents).map(({ main }) => main.path)).toEqual([
    'answers/x/',
    'policies/b-2018-2/#s2',
    'policies/a-2018-1/#s1',
  ]);
  expect(endSaid('policies/a-2018-1/#s1', documents)).toBe('自2025年7月1日起废止');
  expect(endSaid('policies/b-2018-2/', documents)).toBeUndefined();
});
