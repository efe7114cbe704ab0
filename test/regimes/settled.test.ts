import { describe, expect, test } from 'vitest';
import { hours } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { settledFinding, settlingOf } from '~/rules/duty/settled';

const basis = (source: string) => ({ grade: 'reported', source }) as const;
const settler = (say: string, of: string[], open: string[] = []) => ({
  ...{ does: { kind: 'fulfils', of, open } as const, say, basis: basis(say) },
});
const requirement = { scope: 'common', atLeast: hours(18), basis: basis('要求') };
const short = { kind: 'short', requirement, recognized: hours(2), missing: hours(16) } as Finding;
const unanswered = { kind: 'unanswered', requirement, recognized: hours(0) } as Finding;
const met = { kind: 'met', requirement, recognized: hours(18) } as Finding;

describe('考试、文凭抵了的', () => {
  const by = (say: string) => ({ say, basis: basis(say) });

  test('两样都抵的，说的是第一样；不知道抵不抵的也是', () => {
    const settling = settlingOf([
      settler('考试', ['total'], ['common']),
      settler('文凭', ['total'], ['common']),
    ]);
    expect(settling.met.get('total')).toEqual(by('考试'));
    expect(settling.open.get('common')).toEqual(by('考试'));
    expect(settling.met.get('common')).toBeUndefined();
  });

  test('抵了的，不够、没有回答都算够，并说凭什么', () => {
    const settling = settlingOf([{ ...settler('考试', []), does: { kind: 'fulfils', of: ['common'] } }]);
    expect(settling.open.size).toBe(0);
    for (const finding of [short, unanswered]) {
      expect(settledFinding(finding, settling)).toMatchObject({ kind: 'met', requirement, by: by('考试') });
    }
  });

  test('不知道抵不抵的，不判', () => {
    const settling = settlingOf([settler('考试', [], ['common'])]);
    expect(settledFinding(short, settling)).toMatchObject({
      kind: 'not-asked',
      subject: 'common',
      say: '考试',
    });
  });

  test('本来够的、抵的是别的，照原样', () => {
    expect(settledFinding(met, settlingOf([settler('考试', ['common'])]))).toBe(met);
    expect(settledFinding(short, settlingOf([settler('考试', ['total'])]))).toBe(short);
  });
});
