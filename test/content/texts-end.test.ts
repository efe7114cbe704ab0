import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCode } from '~/parts/record/check-code';
import { rulesToRelease, ruleVersion, versionFrom } from '~/queries/rules-file';
import { assess } from '~/rules/duty/assess';
import { hours } from '~/rules/duty/hours';
import { secondFields } from '~/rules/duty/more-fields';
import { onlyOf, secondNames, secondsIn } from '~/rules/duty/seconds';
import type { SectorRules } from '~/rules/duty/sector';
import { yearsFor } from '~/rules/log/log';
import { timeLeft } from '~/rules/log/plan';
import { recompute } from '~/rules/record/recompute';
import { type Asked, doneHours } from '~/rules/record/record';
import { recordFile } from '~/rules/record/record-text';
import { savedRecord } from '~/rules/record/rejudge';
import { dutiesIn } from '~/rules/year/annual-duties';
import { windowState } from '~/rules/year/window-state';
import type { StudyWindow } from '~/rules/year/windows';
import { secondWhySays } from '~/says/second-says';
import { clausesOf } from '~/schemas/clauses';
import { differencesOf } from '~/schemas/differences';
import { type Library, readLibrary } from '~/schemas/library';
import { changedIn, swap, textsIn, toldOf } from './changed';

// The made-up province: 青人社函〔2019〕4号 on surveyors is withdrawn from 2025-07-01, 青人社办〔2021〕31号 二 amended from 2025-03-01.
const folder = 'test/province/content';
const files = textsIn(folder);

function libraryAfter(path: string, change: (text: string) => string): Library {
  return readLibrary(changedIn(files, path, change));
}

const library = readLibrary(files);
const surveyors = library.sectors.find((s) => s.sector === 'surveying') as SectorRules;
const done = { common: hours(10), professional: hours(30) };
const letter = 'content/policies/qrsh-2019-4.mdx';
const notice = 'content/policies/qrsb-2021-31.mdx';

describe('依据的文件自2025年7月1日起废止', () => {
  test.each([
    { year: 2024, today: '2024-12-31', basis: 'official', carriedFrom: undefined },
    { year: 2025, today: '2025-06-30', basis: 'official', carriedFrom: undefined },
    { year: 2025, today: '2025-07-01', basis: 'carried-forward', carriedFrom: 2024 },
    { year: 2024, today: '2026-11-26', basis: 'official', carriedFrom: undefined },
    { year: 2026, today: '2026-11-26', basis: 'carried-forward', carriedFrom: 2024 },
  ])('在$today看$year年度：$basis', ({ year, today, basis, carriedFrom }) => {
    expect(assess({ year, hours: done }, surveyors, today)).toMatchObject({
      outcome: 'met',
      basis,
      carriedFrom,
    });
  });

  test('来了新文件，按新文件判断，不再沿用', () => {
    const [old] = surveyors.periods;
    const fresh = { from: 2025, requirements: [], notCounted: [] };
    const rules = { ...surveyors, periods: [{ ...old, to: 2024 }, fresh] } as unknown as SectorRules;
    expect(assess({ year: 2026, hours: done }, rules, '2026-11-26')).toMatchObject({
      period: fresh,
      carriedFrom: undefined,
    });
  });

  test('随它来的折算，沿用的年度照旧，新文件的年度不再有', () => {
    const conversion = { key: 'exam', name: '考试', ended: '2025-07-01' };
    const situation = {
      ...{ when: { kind: 'situation', situation: 'first-year' }, does: { kind: 'exempt' } },
      ...{ say: '第一年免', basis: { grade: 'inferred', reason: '编的' }, ended: '2025-07-01' },
    };
    const [old] = surveyors.periods;
    const made = (periods: unknown[]) =>
      ({
        ...surveyors,
        periods,
        situations: [situation],
        conversions: [conversion],
      }) as unknown as SectorRules;
    const asked = { year: 2026, hours: done, situation: 'first-year' };
    expect(assess(asked, made([old]), '2026-11-26')).toMatchObject({ why: 'exempt' });
    const fresh = { from: 2025, requirements: old?.requirements, notCounted: [] };
    expect(assess(asked, made([{ ...old, to: 2024 }, fresh]), '2026-11-26')).toMatchObject({
      outcome: 'met',
    });
  });

  test('年年要做的事，那天以后的日子不再有', () => {
    const ids = (year: number) => dutiesIn(library.annual.duties, year).map((d) => d.id);
    expect(ids(2024)).toContain('surveying');
    expect(ids(2025)).not.toContain('surveying');
  });

  test('更新里说得出哪天起、凭什么、哪些以它为依据', () => {
    const [told] = library.changes.filter((c) => c.pages.includes('/policies/qrsh-2019-4/'));
    expect(told?.title).toBe('青人社函〔2019〕4号自2025年7月1日起废止（见青人社办〔2025〕6号）');
    expect(told?.say).toContain('测绘专业技术人员的要求、问答“测绘人员要学多少？”');
    expect(told?.pages).toContain('/answers/surveyors/');
  });

  test('以前的规则版本算出来的记录，照那个版本核验一致；新版本说沿用', () => {
    const read = (name: string) => ruleVersion(readFileSync(`${folder}/releases/rules/${name}.json`, 'utf8'));
    const [before, after] = [read('2026-11-26-2'), read('2026-11-26-3')];
    const asked: Asked = { day: '2026-11-26', year: 2025, sector: 'surveying', done: doneHours(done) };
    const again = (version: typeof before) =>
      recompute(recordFile(savedRecord(asked, version, 'https://example.gov.cn/'), checkCode), {
        versions: [before, after],
        codeOf: checkCode,
        today: '2026-11-26',
      });
    expect(again(before)).toMatchObject({ kind: 'recomputed', differences: [] });
    expect(savedRecord(asked, before, '').result.basis).toBe('official');
    expect(savedRecord(asked, after, '').result.basis).toBe('carried-forward');
  });

  test('公布的数字带着这一天，读回来一样', () => {
    const version = versionFrom(JSON.parse(JSON.stringify(rulesToRelease('2026-11-26', library))));
    const read = version.sectors.find((s) => s.sector === 'surveying');
    expect(read?.periods[0]?.ended).toBe('2025-07-01');
  });

  test('没有废止的，一个字也没有变', () => {
    expect(JSON.stringify(library.sectors.filter((s) => s.sector !== 'surveying'))).not.toContain('"ended"');
  });
});

describe('另一项要求和补学的时间，也随文件结束', () => {
  const credits = `seconds:
  - duty: survey-credits
    name: 测绘学分
    authority: 青原省测绘局
    of: 测绘人员
    unit: 学分
    span: year
    beside: { credits: { name: 测绘学分, unit: 学分 } }
    conditions:
      - { of: credits, atLeast: 10, clause: "qrsh-2019-4#s1", quote: 公需科目不少于10学时 }
`;
  const rules = libraryAfter('content/requirements/surveying.yaml', (text) => text + credits).sectors.find(
    (s) => s.sector === 'surveying',
  ) as SectorRules;
  const ask = (year: number, today: string) =>
    secondsIn(rules, year, onlyOf(year, { credits: hours(10) }), today).map((second) => {
      const { assessment: a } = second;
      return a.outcome === 'not-judged' ? [a.why, secondWhySays(second), a.basis?.grade] : a.outcome;
    });
  const says = '它依据的文件自2025年7月1日起不再有效，2025年度起不再判断；以前的年度照旧。';

  test.each([
    [2024, '2026-11-26', ['met']],
    [2025, '2025-06-30', ['met']],
    [2025, '2025-07-01', [['ended', says, 'official']]],
    [2026, '2026-11-26', [['ended', says, 'official']]],
  ])('%i年度，%s看：照旧，或者说出自哪天起不再判断、凭哪一句', (year, today, comes) => {
    expect(ask(year, today)).toEqual(comes);
  });

  test('结束以后不再请人填它，名单里也不再提它', () => {
    expect(secondFields(rules, 2024).map((f) => f.key)).toEqual(['credits']);
    expect(secondFields(rules, 2025)).toEqual([]);
    expect(secondNames(rules, 2024)).toEqual(['测绘学分']);
    expect(secondNames(rules, 2025)).toEqual([]);
  });

  const basis =
    '{ kind: makeUp, subjects: [common], opens: 2025-01-01, closes: 2025-12-31, say: 补学到2025年12月31日, clause: "qrsh-2019-4#s1", quote: 公需科目不少于10学时 }';
  const { windows } = libraryAfter('content/guides/2024.yaml', (text) => `${text}\nwindows: [${basis}]\n`);
  const window = windows.find((w) => w.year === 2024 && w.kind === 'makeUp') as StudyWindow;

  test.each([
    ['2025-06-29', { kind: 'open', daysLeft: 1 }],
    ['2025-06-30', { kind: 'open', daysLeft: 0 }],
    ['2025-07-01', { kind: 'closed' }],
  ])('补学的时间到文件结束的前一天：%s', (today, state) => {
    expect(windowState(window, today)).toEqual(state);
    expect(timeLeft([window], today).kind).toBe(state.kind);
    const study = { day: today, subject: 'common' } as const;
    const open = state.kind === 'open' ? [2025, 2024] : [2025];
    expect(yearsFor(study, { sector: 'ordinary' }, [window])).toEqual(open);
  });

  test('在文件结束以前就截止的，一个字也没有变', () => {
    expect(JSON.stringify(library.windows)).not.toContain('"ended"');
  });
});

describe('文件修改了', () => {
  test('引了修改以前的原话，通到那个时期的文本', () => {
    const [window] = library.windows.filter((w) => w.year === 2021 && w.kind === 'makeUp');
    expect(window?.basis).toMatchObject({ clause: 'qrsb-2021-31/versions/2021-01-15#s2' });
  });

  test('没有改的原话，照旧通到现在的文本', () => {
    const [, second] = library.sectors[0]?.periods ?? [];
    expect(second?.requirements[0]?.basis).toMatchObject({ clause: 'qrsb-2021-31#s1' });
    expect(second).not.toHaveProperty('ended');
  });

  test('依据改掉的话的数字，从修改的日子起不再是原文', () => {
    const { sectors } = libraryAfter(notice, (text) =>
      text.replace('每年不少于80学时', '每年不少于85学时').replace('公需科目不少于20', '公需科目不少于25'),
    );
    expect(sectors[0]?.periods[1]?.ended).toBe('2025-03-01');
  });

  test.each([
    {
      what: '改了一句、加了一条',
      before: '一、学时\n\n每年80学时。\n\n二、补学\n\n次年3月以前。',
      after: '一、学时\n\n每年80学时。\n\n二、补学\n\n次年6月以前。\n\n三、办法\n\n另定。',
      says: [
        { kind: 'changed', anchor: 's2-p1', before: '次年3月以前。', after: '次年6月以前。' },
        { kind: 'added', anchor: 's3', after: '办法' },
        { kind: 'added', anchor: 's3-p1', after: '另定。' },
      ],
    },
    {
      what: '前面加了一条，后面的只是换了序号',
      before: '一、每年80学时。\n\n二、次年补学。',
      after: '一、先登记。\n\n二、每年80学时。\n\n三、次年补学。',
      says: [
        { kind: 'added', anchor: 's1', after: '先登记。' },
        { kind: 'moved', anchor: 's2', from: 's1', after: '每年80学时。' },
        { kind: 'moved', anchor: 's3', from: 's2', after: '次年补学。' },
      ],
    },
    {
      what: '删了一条',
      before: '一、每年80学时。\n\n二、次年补学。',
      after: '一、每年80学时。',
      says: [{ kind: 'removed', anchor: 's2', before: '次年补学。' }],
    },
    { what: '没有变', before: '一、每年80学时。', after: '一、每年80学时。', says: [] },
  ])('逐条比较：$what', ({ before, after, says }) => {
    expect(differencesOf(clausesOf(before), clausesOf(after))).toEqual(says);
  });
});

test.each<[string, string, (text: string) => string, RegExp[]]>([
  [
    '废止没有写哪天核对的',
    letter,
    swap('reviewedOn: 2026-11-20, ', ''),
    [/qrsh-2019-4/, /reviewedOn|2018-11-01/],
  ],
  [
    '代替没有写由哪份',
    letter,
    (t) => t.replace('withdrawn', 'replaced').replace(' by: 青人社办〔2025〕6号,', ''),
    [/要写由哪份文件代替/],
  ],
  ['废止的原话对不上', letter, swap('7月1日起废止 }', '8月1日起废止 }'), [/不是逐字相同/]],
  [
    '问答里写了废止以后年度的数字',
    'content/answers/surveyors.mdx',
    (t) =>
      `${t.replace('2024年测绘人员合计{surveying.2024', '2025年测绘人员合计{surveying.2025')}\n<Figure of="surveying.2026.total"/>\n`,
    [
      /“\{surveying\.2025\.total\}”依据的文件那一年已经不再有效/,
      /“\{surveying\.2026\.total\}”依据的文件那一年已经不再有效/,
    ],
  ],
  ['废止早于施行', letter, swap('from: 2025-07-01', 'from: 2018-07-01'), [/应一个比一个晚/]],
  [
    '写了修改，没有留以前的文本',
    letter,
    swap('ended:\n  { kind: withdrawn, from', 'amended:\n  - { from'),
    [/amended 写了1次修改/, /2019-01-10\.mdx/, /现在是 没有文件/],
  ],
  [
    '留了以前的文本，没有写修改',
    notice,
    (t) => t.replace(/amended:\n.*\n/, ''),
    [/amended 写了0次修改/, /2021-01-15\.mdx/],
  ],
])('%s：拒绝，并说出应写的', (_, path, change, says) => {
  for (const pattern of says) expect(toldOf(changedIn(files, path, change))).toMatch(pattern);
});
