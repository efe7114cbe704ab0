import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentRules } from '~/queries/current-rules';
import { library } from '~/queries/library';
import { releasedRules, ruleVersionsFolder } from '~/queries/rule-versions';
import { isCurrent, nextVersion, rulesToRelease, ruleVersion } from '~/queries/rules-file';
import { printedVersion } from '~/says/printed-version';

test('最新的规则版本就是现在的数字', () => {
  expect(currentRules()).toEqual(releasedRules().pop());
});

test('改了一个数字就不再是那个版本', () => {
  const now = currentRules();
  const changed = now.sectors.map((s) => ({ ...s, periods: s.periods.slice(1) }));
  expect(isCurrent({ ...now, sectors: changed }, library())).toBe(false);
});

test('第一个版本公布过，一个字节也不改', () => {
  const bytes = readFileSync(`${ruleVersionsFolder}/2026-11-25.json`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'df465ce3e9191c1c0342bc2862913ab14284de1ec14194f6e958104b45f0ec0c',
  );
  expect(ruleVersion(bytes.toString()).sectors[0]?.periods[0]?.requirements[0]?.atLeast).toBe(720);
});

test('公布的样子：十进制的学时，写明格式，读回来就是现在的数字', () => {
  const file = rulesToRelease('2027-03-01', library());
  expect(file).toMatchObject({ kind: 'rules', format: '1.3.0', version: '2027-03-01' });
  expect(file.sectors.find((s) => s.sector === 'general')?.periods[0]?.requirements[0]).toMatchObject({
    scope: 'total',
    atLeast: 72,
    unit: '学时',
  });
  expect(ruleVersion(JSON.stringify(file))).toEqual({ ...currentRules(), version: '2027-03-01' });
});

test('读到没有见过的写法就停下，不猜', () => {
  const file = rulesToRelease('2027-03-01', library());
  expect(() => ruleVersion(JSON.stringify({ ...file, format: '2.0.0' }))).toThrow();
  expect(() => ruleVersion(JSON.stringify({ ...file, version: '明年' }))).toThrow();
});

test('同一天可以公布几次，先后按名字就看得出来', () => {
  const first = nextVersion('2027-03-01', []);
  const second = nextVersion('2027-03-01', [first]);
  expect([first, second]).toEqual(['2027-03-01', '2027-03-01-2']);
  expect(first < second && second < '2027-03-02').toBe(true);
  expect(printedVersion(second)).toBe('2027年3月1日第2版');
  const all = Array.from({ length: 9 }, (_, i) => (i === 0 ? '2027-03-01' : `2027-03-01-${i + 1}`));
  expect(() => nextVersion('2027-03-01', all)).toThrow('请明天再发布');
});
