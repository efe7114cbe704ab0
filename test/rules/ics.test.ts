import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { occasionsFor } from '~/queries/guides';
import { library } from '~/queries/library';
import { roles } from '~/rules/year/annual-duties';
import { folded, icsOf } from '~/says/ics';
import type { Occasion } from '~/says/occasions';

const octets = (line: string) => new TextEncoder().encode(line).length;

function read(ics: string) {
  const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
  return events.map((e) => new ICAL.Event(e));
}

const calendar = (...occasions: Occasion[]) => icsOf({ name: '试', stampedOn: '2026-11-23', occasions });

test('整个文件：日历的名字，一天的一件事，不占时间', () => {
  expect(calendar({ id: 'a', on: '2019-12-31', title: '截止', says: '补学' }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//jijiao-guide//zh-CN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:试',
    'BEGIN:VEVENT',
    'UID:a@jijiao-guide',
    'DTSTAMP:20261123T000000Z',
    'DTSTART;VALUE=DATE:20191231',
    'DTEND;VALUE=DATE:20200101',
    'SUMMARY:截止',
    'DESCRIPTION:补学',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('一个日子是一整天，结束写第二天（不含）', () => {
  const [event] = read(calendar({ id: 'a', on: '2019-12-31', title: '截止', says: '补学' }));
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2019-12-31');
  expect(event?.endDate.toString()).toBe('2020-01-01');
  expect(event?.uid).toBe('a@jijiao-guide');
});

test('时间戳来自内容，不看钟', () => {
  expect(calendar({ id: 'a', on: '2019-12-31', title: '截止', says: '' })).toContain(
    'DTSTAMP:20261123T000000Z\r\n',
  );
});

test('反斜杠、分号、逗号、换行照规定转写', () => {
  const ics = calendar({ id: 'a', on: '2019-12-31', title: '甲\\n乙;丙,丁\n戊', says: '' });
  expect(ics).toContain('SUMMARY:甲\\\\n乙\\;丙\\,丁\\n戊\r\n');
});

test('任何文字写进去、用别的软件读出来都一样；每行不超过75字节，都以 CRLF 结尾', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map((t) => t.replace(/\p{Cc}/gu, ''));
  fc.assert(
    fc.property(text, text, (title, says) => {
      const ics = calendar({ id: 'a', on: '2021-03-31', title, says: `甲${says}\n乙，;,\\` });
      const [event] = read(ics);
      expect(event?.summary).toBe(title);
      expect(event?.description).toBe(`甲${says}\n乙，;,\\`);
      const lines = ics.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(line).not.toMatch(/[\r\n]/);
        expect(octets(line)).toBeLessThanOrEqual(75);
      }
    }),
  );
});

test.each([
  ['正好75字节不折', 'a'.repeat(75), 1],
  ['76字节折成两行', 'a'.repeat(76), 2],
  ['续行开头的空格也算在75字节里', 'a'.repeat(75 + 74 + 1), 3],
  ['汉字不从中间切开', '学'.repeat(26), 2],
  ['四字节的字不从中间切开', '𠀀'.repeat(19), 2],
])('%s', (_, line, count) => {
  const lines = folded(line).split('\r\n');
  expect(lines).toHaveLength(count);
  expect(lines.join('').replace(/ /g, '')).toBe(line);
  for (const l of lines) expect(octets(l)).toBeLessThanOrEqual(75);
});

describe('每个年度、每种身份的日历', () => {
  const all = library().guides.flatMap(({ year }) => roles.map((role) => ({ year, role })));

  test.each(all)('$year $role：读得出，编号不重复，一早一晚排好', ({ year, role }) => {
    const occasions = occasionsFor(year, role);
    const events = read(icsOf({ name: `${year}`, stampedOn: '2026-11-23', occasions }));
    expect(events.map((e) => e.startDate.toString())).toEqual(occasions.map((o) => o.on));
    expect(events.map((e) => e.summary)).toEqual(occasions.map((o) => o.title));
    expect(new Set(events.map((e) => e.uid)).size).toBe(events.length);
    expect(occasions.map((o) => o.on)).toEqual(occasions.map((o) => o.on).sort());
  });

  test.each([
    [2018, 'person', ['2018-courseware-2018 2018-12-31', '2018-makeUp-common-closes 2019-06-30']],
    [
      2025,
      'authority',
      [
        '2025-common-guide 2025-03-31',
        '2025-professional-guide 2025-03-31',
        '2025-study-common-professional-accounting-opens 2025-05-31',
        '2025-study-common-professional-accounting-closes 2026-04-30',
      ],
    ],
    [2026, 'association', ['2026-common-guide 2026-03-31', '2026-association-guide 2026-03-31']],
  ] as const)('%i %s：%j', (year, role, expected) => {
    expect(occasionsFor(year, role).map((o) => `${o.id} ${o.on}`)).toEqual(expected);
  });
});
