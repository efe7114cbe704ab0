import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { llmsText } from '~/queries/llms';
import { searchRecords } from '~/queries/search-records';
import { appliedTo } from '~/rules/duty/applied';
import type { SectorRules } from '~/rules/duty/sector';
import type { StudyWindow } from '~/rules/year/windows';
import { inScope } from '~/says/in-scope';
import { occasionsOf } from '~/says/occasions';
import { yearSays } from '~/says/requirement-says';
import { windowSays } from '~/says/window-says';
import { factsFor } from '~/says/year-facts';

const scoped = { when: '2031年度', whom: '甲业人员', say: '至少40学时' } as const;

describe('一句话带着对谁、哪一年、有多可靠', () => {
  test.each([
    ['原文', { grade: 'official' }, '按原文，2031年度甲业人员至少40学时'],
    ['据转载', { grade: 'reported' }, '据转载，2031年度甲业人员至少40学时'],
    ['推定', { grade: 'inferred' }, '编者推定，2031年度甲业人员至少40学时'],
    [
      '沿用原文的一年',
      { grade: 'official', carriedFrom: 2030 },
      '2031年度的标准还没查到，暂按2030年的标准：甲业人员至少40学时',
    ],
    [
      '沿用推定的一年，推定也说',
      { grade: 'inferred', carriedFrom: 2030 },
      '2031年度的标准还没查到，暂按2030年的标准（编者推定）：甲业人员至少40学时',
    ],
  ] as const)('%s', (_, how, says) => {
    expect(inScope({ ...scoped, ...how })).toBe(says);
  });
});

const made = (sector: string, short: string, notCounted: 'elective' | undefined): SectorRules => ({
  sector,
  name: `${short}人员`,
  short,
  unit: '学时',
  notes: [],
  periods: [
    {
      from: 2018,
      requirements: [],
      notCounted: notCounted ? [{ subject: notCounted, basis: { grade: 'reported', source: '某通知' } }] : [],
    },
  ],
});
const sectors = [made('a', '甲业', undefined), made('b', '乙业', 'elective')];
const window: StudyWindow = {
  year: 2030,
  kind: 'study',
  subjects: ['common', 'elective'],
  sectors: ['a', 'b'],
  closes: '2031-04-30',
  say: '学到2031年4月30日',
  noMakeUp: true,
  basis: { grade: 'reported', source: '某通知的转载' },
};

describe('学习时间', () => {
  test('不设选修的行业，不说选修的时间', () => {
    expect(windowSays(window, sectors)).toBe(
      '据转载，2030年度甲业行业的公需科目、个人选修科目，乙业行业的公需科目：学到2031年4月30日',
    );
    const [occasion] = occasionsOf({ duties: [], windows: [window], sectors }, 2030, 'person');
    expect(occasion?.title).toBe('甲业：2030年度公需科目、个人选修科目；乙业：2030年度公需科目学习最后一天');
    const shelf = { sectors, guides: [], windows: [window], duties: [] };
    const said = factsFor(shelf, { year: 2030, sector: 'b', who: 'person' })
      .filter((f) => f.group === '学习时间和补学')
      .map((f) => f.say);
    expect(said.join()).not.toMatch(/乙业[^，]*选修|个人选修科目的截止/);
    expect(said).toHaveLength(2);
  });

  test('对谁说过了，不再说一遍', () => {
    const own = { ...window, sectors: ['a'], say: '一个市的通知写，甲业人员学到2031年4月30日' };
    expect(windowSays(own, sectors)).toBe(
      '据转载，2030年度甲业行业的公需科目、个人选修科目：一个市的通知写，学到2031年4月30日',
    );
  });

  test('哪些科目说过了，不再说一遍', () => {
    const own = { ...window, say: '公需科目、个人选修科目学到2031年4月30日' };
    expect(windowSays({ ...own, sectors: ['a'] }, sectors)).toBe(
      '据转载，2030年度甲业行业的公需科目、个人选修科目：学到2031年4月30日',
    );
  });

  test('自己说了年度的，不重复', () => {
    const own = { ...window, say: '2030年度公需科目可以补学到2031年6月底' };
    expect(windowSays(own, sectors)).toBe('据转载，2030年度公需科目可以补学到2031年6月底');
  });
});

test('推定、转载、沿用的数字，到哪里都带着年度、行业和依据', () => {
  const { sectors, guides } = library();
  const general = sectors[0] as SectorRules;
  const records = searchRecords();
  const llms = llmsText((path) => path);
  for (const { year } of guides) {
    const applied = appliedTo(general, year);
    if (!applied) continue;
    const says = yearSays(general, applied, year);
    expect(says).toMatch(/^(按原文|据转载|编者推定)，20\d\d年度一般|^20\d\d年度的标准还没查到，暂按/);
    expect(records.find((r) => r.path === `guides/${year}/`)?.text).toContain(says);
    expect(llms).toContain(`/guides/${year}.md): ${says}`);
  }
});
