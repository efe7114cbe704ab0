import { expect, test } from 'vitest';
import type { Duty } from '~/rules/year/annual-duties';
import type { StudyWindow } from '~/rules/year/windows';
import { behindBearer } from '~/says/bearer-names';
import { occasionsOf } from '~/says/occasions';
import { clause, madeUp, reported } from '../rules/made-up-sector';

const duty = (more: Partial<Duty>): Duty => ({
  ...{ id: 'declare', by: 'employer', for: ['employer'], say: '替本单位的人申报', bases: [clause(1)] },
  ...more,
});
const window = (more: Partial<StudyWindow>): StudyWindow => ({
  ...{ year: 2021, kind: 'study', subjects: ['common'], closes: '2021-12-31' },
  ...{ say: '学到年底', noMakeUp: false, basis: reported },
  ...more,
});
const of = (duties: Duty[], windows: StudyWindow[] = []) =>
  occasionsOf({ duties, windows, sectors: [madeUp()] }, 2021, 'employer');

test('要做的事：谁、哪一年、什么事；正文是原文说的话', () => {
  expect(of([duty({ due: '03-31', bases: [clause(1), reported] }), duty({ id: 'undated' })])).toEqual([
    {
      id: '2021-declare',
      on: '2021-03-31',
      title: '用人单位：2021年度替本单位的人申报，最后一天',
      says: '替本单位的人申报。原文“原话”；据转载：一份通知',
    },
  ]);
  expect(of([duty({ due: '03-31', title: '申报' })])[0]?.title).toBe('用人单位：2021年度申报，最后一天');
});

test('学习和补学的时间：对谁的、哪些科目、从哪天到哪天', () => {
  const opens = { opens: '2021-04-01', sectors: ['made-up'] };
  expect(of([], [window(opens), window({ kind: 'makeUp', closes: '2022-06-30' })])).toEqual([
    {
      id: '2021-study-common-made-up-opens',
      on: '2021-04-01',
      title: '某业：2021年度公需科目学习开始',
      says: '据转载，2021年度某业行业的公需科目：学到年底。据转载：一份通知',
    },
    {
      id: '2021-study-common-made-up-closes',
      on: '2021-12-31',
      title: '某业：2021年度公需科目学习最后一天',
      says: '据转载，2021年度某业行业的公需科目：学到年底。据转载：一份通知',
    },
    {
      id: '2021-makeUp-common-closes',
      on: '2022-06-30',
      title: '2021年度公需科目补学最后一天',
      says: '据转载，2021年度公需科目：学到年底。据转载：一份通知',
    },
  ]);
});

test('早的在前，同一天的照原来的次序；别的年度、别人的事不在里面', () => {
  const two = [
    duty({ due: '12-31' }),
    duty({ id: 'second', due: '12-31' }),
    duty({ id: 'first', due: '01-31' }),
  ];
  const all = of(
    [...two, duty({ id: 'theirs', due: '02-01', for: ['person'] })],
    [window({ basis: clause(2) }), window({ year: 2020, closes: '2021-01-01' })],
  );
  expect(all.map(({ id }) => id)).toEqual([
    '2021-first',
    '2021-declare',
    '2021-second',
    '2021-study-common-closes',
  ]);
  expect(all[3]?.says).toBe('按原文，2021年度公需科目：学到年底。原文“原话”');
});

test('谁的事，名字在前；话里已经有名字的，不说两遍', () => {
  expect(behindBearer({ by: 'employer', say: '用人单位替人申报' })).toBe('替人申报');
  expect(behindBearer({ by: 'employer', say: '替人申报' })).toBe('　替人申报');
});
