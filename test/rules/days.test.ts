import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { policyById, termOf } from '~/queries/policies';
import { believed, believedBeside, chinaDay, untilChinaMidnight } from '~/rules/duty/day';
import { termState } from '~/rules/year/term';
import { waysTo } from '~/rules/year/ways';
import { windowState } from '~/rules/year/window-state';
import { windowsFor } from '~/rules/year/windows';
import { clauseName } from '~/says/clause-name';
import { printedDay } from '~/says/printed-day';
import { windows } from '../ground/ground';

describe('中国的日历日', () => {
  test.each([
    ['2026-11-22T15:59:59Z', '2026-11-22'],
    ['2026-11-22T16:00:00Z', '2026-11-23'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
  ])('%s 是 %s', (moment, day) => {
    expect(chinaDay(Date.parse(moment))).toBe(day);
  });

  test('离零点还有多少毫秒', () => {
    expect(untilChinaMidnight(Date.parse('2026-11-22T15:59:59Z'))).toBe(1000);
  });

  test('照公文写法印日期', () => {
    expect(printedDay('2018-11-01')).toBe('2018年11月1日');
  });
});

describe('11号文自2018年11月1日起实施，有效期5年', () => {
  const term = termOf(policyById('yrsg-2018-11'));

  test.each([
    ['2018-10-31', 'not-yet'],
    ['2018-11-01', 'in-force'],
    ['2023-10-31', 'in-force'],
    ['2023-11-01', 'elapsed'],
  ])('%s：%s', (day, state) => {
    expect(termState(term, day)).toBe(state);
  });

  test('277号没有写有效期', () => {
    expect(termState(termOf(policyById('yrsb-2018-277')), '2026-11-23')).toBe('not-stated');
  });
});

describe('2018年度公需科目补学到2019年6月底（277号 四）', () => {
  const [makeUp] = windowsFor(windows, 'common', 'general', 2018);

  test.each([
    ['2019-06-29', { kind: 'open', daysLeft: 1 }],
    ['2019-06-30', { kind: 'open', daysLeft: 0 }],
    ['2019-07-01', { kind: 'closed' }],
  ])('%s', (day, state) => {
    expect(makeUp && windowState(makeUp, day)).toEqual(state);
  });

  test('专业科目没有补学期限的规定', () => {
    expect(windowsFor(windows, 'professional', 'general', 2018)).toEqual([]);
  });

  test('还没有开始的学习时间', () => {
    const [window] = windowsFor(windows, 'common', 'accounting', 2025);
    expect(window && windowState(window, '2025-05-29')).toEqual({ kind: 'coming', inDays: 2 });
  });
});

describe('谁认定专业科目学时（277号 五，11号 三（五））', () => {
  const recognizer = (id: string) =>
    waysTo(library().ways, 'professional', id, 2025).map(
      (w) => w.steps.find((s) => s.kind === 'recognize')?.by,
    );

  test.each([
    ['general', 'employer'],
    ['accounting', 'employer'],
    ['education', 'sectorAuthority'],
    ['health', 'sectorAuthority'],
  ])('%s：%s', (id, by) => {
    expect(recognizer(id)).toEqual([by, by]);
  });

  test('教育、卫生健康两份文件说法不同，都列出，较新的在前', () => {
    const [way] = waysTo(library().ways, 'professional', 'health', 2025);
    const clauses = way?.steps
      .find((s) => s.kind === 'recognize')
      ?.bases.map((b) => b.grade === 'official' && b.clause);
    expect(clauses).toEqual(['yrsb-2018-277#s5-p3', 'yrsg-2018-11#s3-5']);
  });
});

test.each([
  ['s3', '三'],
  ['s3-2', '三（二）'],
  ['s3-2-p1', '三（二）第1段'],
  ['s12-p1', '十二第1段'],
  ['p1', '正文'],
  ['preamble', '序言'],
  ['term', '有效期'],
])('锚点 %s 读作“%s”', (anchor, name) => {
  expect(clauseName(anchor)).toBe(name);
});

test.each([
  ['比网站内容早七天，可能是对的', '2026-11-19', '2026-11-26', '2026-11-19'],
  ['早八天，不会是对的', '2026-11-18', '2026-11-26', '2026-11-26'],
  ['比网站内容晚', '2026-12-31', '2026-11-26', '2026-12-31'],
  ['不知道网站内容是哪天的', '2026-11-18', '', '2026-11-18'],
])('设备的日期%s', (_, device, content, takes) => {
  expect(believed(device, content)).toBe(takes);
});

test.each([
  { when: '文件施行以前366天', device: '2017-10-31', takes: '2017-10-31' },
  { when: '文件施行以前367天', device: '2017-10-30', takes: '2026-11-26' },
  { when: '网站内容以前、文件以后：看得到那天的情形', device: '2023-10-31', takes: '2023-10-31' },
  { when: '文件施行前几天', device: '2018-10-31', takes: '2018-10-31' },
  { when: '文件还没有的年代：设备的日期不对', device: '1970-01-01', takes: '2026-11-26' },
  { when: '网站内容以后', device: '2027-01-01', takes: '2027-01-01' },
])('写着日期的地方按哪一天说（2018年11月1日施行）：$when', ({ device, takes }) => {
  expect(believedBeside('2018-11-01', device, '2026-11-26')).toBe(takes);
});
