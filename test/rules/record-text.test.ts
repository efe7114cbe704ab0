import { describe, expect, test } from 'vitest';
import { recordFormat, type SavedRecord } from '~/rules/record/record';
import { canonical, codeFrom, readCode, recordFile, recordLine } from '~/rules/record/record-text';
import { today } from './given';

const site = 'https://example.cn/';

describe('记录的一个写法', () => {
  const record = {
    result: {
      findings: [{ missing: 1, atLeast: 18, hours: 17, finding: 'short', subject: 'common' }],
      ...{ basis: 'official', outcome: 'short', used: 'all' },
    },
    done: {
      spans: [
        {
          ...{ counted: ['degree'], open: ['total'], hours: { zeal: 1, total: 3, credits: 2 } },
          ...{ last: '2027-12-31', first: '2025-01-01' },
        },
      ],
      beside: { merit: 5, credits: 4 },
      entries: [
        {
          ...{ state: 'learned', proof: true, hours: 17, times: 1, as: 'paper', mode: 'remote', part: 'law' },
          ...{ subject: 'common', title: '课', day: '2025-05-01' },
        },
      ],
      complete: true,
    },
    person: { registered: '2025-01-01', grade: 'worker' },
    ...{ situation: 'student', sector: 'made-up', year: 2025, day: today, rules: '2026-09-01', site },
    ...{ version: 1, format: recordFormat },
  } as unknown as SavedRecord;
  const text = [
    `{"format":"year-record","version":1,"site":"${site}","rules":"2026-09-01","day":"${today}","year":2025,`,
    '"sector":"made-up","situation":"student","person":{"grade":"worker","registered":"2025-01-01"},',
    '"done":{"complete":true,"entries":[{"day":"2025-05-01","title":"课","hours":17,"subject":"common",',
    '"part":"law","mode":"remote","as":"paper","times":1,"proof":true,"state":"learned"}],',
    '"beside":{"credits":4,"merit":5},"spans":[{"hours":{"total":3,"credits":2,"zeal":1},',
    '"first":"2025-01-01","last":"2027-12-31","open":["total"],"counted":["degree"]}]},',
    '"result":{"used":"all","outcome":"short","basis":"official","findings":[{"hours":17,"subject":"common",',
    '"finding":"short","atLeast":18,"missing":1}]}',
  ].join('');

  test('每一样都在，先后只有一种；不是科目的名目在最后，按字母', () => {
    expect(canonical(record)).toBe(`${text}}`);
    expect(
      canonical({ ...record, done: { hours: { zeal: 1, dance: 2, elective: 3, common: 4 } } }),
    ).toContain('"done":{"hours":{"common":4,"elective":3,"dance":2,"zeal":1}}');
    expect(canonical({ ...record, done: { complete: false, entries: [] } })).toContain(
      '"done":{"complete":false,"entries":[]}',
    );
  });

  test('一行的、文件的，只多一个校验码', () => {
    const codeOf = (of: string) => (of === `${text}}` ? 'ABCD' : '?');
    expect(recordLine(record, codeOf)).toBe(`${text},"code":"ABCD"}`);
    const file = recordFile(record, codeOf);
    expect(file).toBe(`${JSON.stringify(JSON.parse(`${text},"code":"ABCD"}`), null, 1)}\n`);
  });

  test.each([
    [[0, 0, 0, 0, 0, 0, 0, 0], '0000-0000-0000'],
    [[0x08, 0x42, 0x10, 0x84, 0x21, 0x08, 0x42, 0x1f], '1111-1111-1111'],
    [[0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb0], '0123-4567-89AB'],
    [[0xf7, 0xbd, 0xef, 0x7b, 0xde, 0xf7, 0xbd, 0xe0, 0xff], 'YYYY-YYYY-YYYY'],
  ])('%j 的前60位是 %s', (bytes, code) => {
    expect(codeFrom(Uint8Array.from(bytes))).toBe(code);
  });

  test.each([
    ['校验码：Ｑ9W1 dfwf－O77Y', 'Q9W1-DFWF-077Y'],
    ['uil|!o〇○abcd', 'V111-1000-ABCD'],
    [' 不到十二个 ', '不到十二个'],
    [' Q9W1-DFWF-077Y-0 ', 'Q9W1-DFWF-077Y-0'],
  ])('“%s”读成“%s”', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });
});
