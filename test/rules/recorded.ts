import { checkCode } from '~/parts/record/check-code';
import { type Recomputed, recompute } from '~/rules/record/recompute';
import type { Asked, RecordedEntry, SavedRecord } from '~/rules/record/record';
import { recordFile } from '~/rules/record/record-text';
import { savedRecord } from '~/rules/record/rejudge';
import type { RuleVersion } from '~/rules/record/rule-version';
import { differencesSay } from '~/says/difference-says';
import { whySays } from '~/says/unreadable-says';
import { ground } from '../ground/ground';
import { today } from './given';

const site = 'https://example.gov.cn/zxjy/';
export const newest = ground;

/** A version made up for tests, older than any released: it knows the official texts of 2018 and nothing later. */
export const older: RuleVersion = {
  ...newest,
  version: '2019-03-01',
  sectors: newest.sectors.map((s) => ({
    ...s,
    periods: s.periods.filter((p) => p.requirements.every((r) => r.basis.grade === 'official')),
  })),
};

export const versions = [older, newest];

/** A whole year of an ordinary person by 277号 三: 18, 42 and 12, all recognised. */
export const wholeYear: readonly RecordedEntry[] = [
  entry('2018-05-20', '公需科目网络学习', 'common', 18, { mode: 'remote' }),
  entry('2018-06-11', '专业技术研修班', 'professional', 42),
  entry('2018-09-03', '学术讲座', 'elective', 12),
];

export function entry(
  day: string,
  title: string,
  subject: RecordedEntry['subject'],
  hours: number,
  rest: Partial<RecordedEntry> = {},
): RecordedEntry {
  return { day, title, subject, mode: 'in-person', hours, proof: true, state: 'recognized', ...rest };
}

export function askedOf(year: number, entries: readonly RecordedEntry[], sector = 'general'): Asked {
  return { day: today, year, sector, done: { complete: true, entries } };
}

export function saved(asked: Asked, version: RuleVersion = newest): SavedRecord {
  return savedRecord(asked, version, site);
}

export function fileOf(asked: Asked, version: RuleVersion = newest): string {
  return recordFile(saved(asked, version), checkCode);
}

export function again(text: string) {
  return recompute(text, { versions, codeOf: checkCode, today });
}

/** What differs, as `what: read → recomputed`; undefined where nothing was worked out. */
export function differencesIn(text: string): string[] | undefined {
  const found = again(text);
  return found.kind === 'recomputed'
    ? differencesSay(found).map((d) => `${d.what}：${d.read} → ${d.recomputed}`)
    : undefined;
}

/** Why nothing was worked out, in words; undefined where something was. */
export function whyOf(found: Recomputed): string | undefined {
  return found.kind === 'recomputed' ? undefined : whySays(found);
}
