import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseFrom, withCase } from '~/edit/make/case-from';
import { library } from '~/queries/library';
import { caseFile } from '~/schemas/case';
import { readYaml } from '~/schemas/yaml';

const from = (text: string) => caseFrom(text, library(), '2026-11-26');
const link = 'https://example.org/check/#v=1&year=2025&sector=general&common=18&professional=42';

describe('从结果来的案例', () => {
  test.each([
    ['链接', link],
    ['聊天里的链接', `你看看 ${link} 够不够`],
  ])('%s', (_, text) => {
    expect(from(text)).toMatchObject({
      kind: 'case',
      case: { sector: 'general', year: 2025, hours: { common: 180, professional: 420 } },
    });
  });

  test.each([
    ['', /没有自查的链接/],
    ['https://example.org/check/#v=1&year=2025&sector=nobody', /没有“nobody”这个行业/],
    ['https://example.org/check/#v=1&sector=general', /没有写年度/],
    [`${link}&elective=很多`, /elective=很多”读不成学时/],
    [`${link}&pets=3`, /pets=3/],
  ])('读不成的，说哪里：%s', (text, why) => {
    expect(from(text)).toMatchObject({ kind: 'none', why: expect.stringMatching(why) });
  });

  test('加在已有的文件后面，编号不和别的相同，前面一字不动', () => {
    const path = 'content/cases/general.yaml';
    const before = readFileSync(path, 'utf8');
    const reading = from(link);
    if (reading.kind === 'none') throw new Error(reading.why);
    const taken = library().cases[1]?.cases[0]?.case ?? '';
    const after = withCase(before, { ...reading.case, case: taken }, '', library());
    expect(after.startsWith(before)).toBe(true);
    const { cases } = readYaml({ path, text: after }, caseFile);
    expect(cases[cases.length - 1]).toMatchObject({ case: `${taken}-2`, hours: reading.case.hours });
  });
});
