import { describe, expect, test } from 'vitest';
import type { Basis } from '~/rules/duty/basis';
import { weakest } from '~/rules/duty/weakest';
import { basisSays, basisWords, gradeOfBasis, hearsaySays } from '~/says/basis-says';

const law: Basis = { grade: 'law', law: '某某法', article: '第三条', says: '单位要给条件' };
const text: Basis = { grade: 'official', clause: 'jrsh-2031-1#s1', quote: '应当' };
const said = (source: string): Basis => ({ grade: 'reported', source });

describe('据转载只说一遍', () => {
  test.each([
    ['某函〔2020〕4号的转载', '据转载：某函〔2020〕4号'],
    ['《某规定》的转载，两份相同', '据转载：《某规定》，两份相同'],
    ['年度通知的多处转载，其中一处写“从2021年起”', '据转载：年度通知（多处），其中一处写“从2021年起”'],
    ['某条例的转载（一份，未核对原文）', '据转载：某条例（一份，未核对原文）'],
    ['某市的通知仍引用11号文（转载）', '据转载：某市的通知仍引用11号文'],
    ['2021年起的年度通知转载', '据转载：2021年起的年度通知'],
    ['一份转载', '据转载（一份）'],
    ['某通知的一份转载', '据转载：某通知的一份'],
    ['某学院人事处通知（a.cn/1）', '据转载：某学院人事处通知（a.cn/1）'],
    ['据课程名称：2031年度的课程，没有查到通知', '据课程名称：2031年度的课程，没有查到通知'],
  ])('%s', (source, says) => {
    expect(hearsaySays(said(source) as Exclude<Basis, { grade: 'official' }>)).toBe(says);
    expect(basisSays(said(source), {}).match(/转载/g)?.length ?? 0).toBeLessThan(2);
  });

  test('句中的“据”不是“据转载”，照样说是转载', () => {
    expect(basisSays(said('某网站根据会议整理的一页'), {})).toBe('某网站根据会议整理的一页，系转载');
  });

  test('只知道课程名称的，不说成通知的转载', () => {
    expect(gradeOfBasis(said('据课程名称：2031年度的课程'))).toBe('据课程名称');
    expect(gradeOfBasis(said('某通知的转载'))).toBe('据转载');
  });
});

describe('法律', () => {
  test('说出哪一部、第几条、在哪里看、要求什么', () => {
    expect(hearsaySays(law)).toBe('法律：《某某法》第三条（flk.npc.gov.cn）：单位要给条件');
  });

  test.each<[Basis, string, string]>([
    [
      law,
      '《某某法》第三条（flk.npc.gov.cn）：单位要给条件',
      '《某某法》第三条（flk.npc.gov.cn）：单位要给条件',
    ],
    [text, '某函〔2031〕1号 一', '应当'],
    [{ grade: 'inferred', reason: '两份都这样写' }, '两份都这样写（编者推定）', '两份都这样写'],
    [said('某通知的转载'), '某通知的转载', '某通知的转载'],
  ])('%j：依据后面说什么，话本身是什么', (basis, says, words) => {
    expect(basisSays(basis, { 'jrsh-2031-1': '某函〔2031〕1号' })).toBe(says);
    expect(basisWords(basis)).toBe(words);
  });

  test('编者推定的，说出理由；没有收录的文件写编号', () => {
    expect(hearsaySays({ grade: 'inferred', reason: '两份都这样写' })).toBe('编者推定：两份都这样写');
    expect(basisSays(text, {})).toBe('jrsh-2031-1 一');
    expect(gradeOfBasis({ grade: 'inferred', reason: '据课程名称' })).toBe('编者推定');
  });

  test('不比原文弱，比据转载强', () => {
    const grade = (...bases: Basis[]) => weakest(bases.map((basis) => ({ basis })));
    expect(grade(law)).toBe('law');
    expect(grade(law, text)).toBe('official');
    expect(grade(law, said('某通知'))).toBe('reported');
    expect(grade()).toBe('official');
  });
});
