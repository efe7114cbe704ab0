import { expect, test } from 'vitest';
import { newAnswer } from '~/due/drafts';
import { placeOf } from '~/edit/forms/place';
import { library } from '~/queries/library';
import { unwritten } from '~/schemas/unwritten';

test('新的问答里每一处没有写的，都在自己的栏旁边', () => {
  const draft = newAnswer('study-abroad', library(), '2027-01-04');
  expect(unwritten(draft).map((complaint) => placeOf(complaint, draft.text)?.join('.'))).toEqual([
    'question',
    'also.0',
    'answer',
    'bases.0.reason',
    'next.0',
    'open',
    'asks',
  ]);
});
