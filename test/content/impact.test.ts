import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Files } from '~/changeset/changeset';
import { contentFiles } from '~/commands/content-files';
import { writeImpactPage } from '~/commands/impact-page';
import { withAliases } from '~/edit/make/aliases';
import { dataIn } from '~/edit/yaml/rewritten';
import { publishedAmong } from '~/impact/addresses';
import { flippedIn, impactBetween, type Known } from '~/impact/impact';
import { headSays, impactParts, impactSays, nobodySays } from '~/impact/impact-says';
import { stateOf } from '~/impact/state';
import { pagesToTell } from '~/impact/wanted-change';

const files = contentFiles('content');

function known(of: Files): Known {
  const state = stateOf(of);
  if (state.kind === 'slips') throw new Error(JSON.stringify(state.complaints));
  return state;
}

/** What changing one file does. */
function impactOf(path: string, change: (text: string) => string) {
  const text = files.get(path) ?? '';
  expect(change(text)).not.toBe(text);
  return impactBetween(known(files), known(new Map([...files, [path, change(text)]])), '2026-11-26');
}

const accounting = 'content/requirements/accounting.yaml';
const general = 'content/requirements/general.yaml';

/** A made-up notice: accountants owe 100 from 2027. */
function in2027(text: string): string {
  const own = `  - from: 2027
    grade: reported
    source: 编出来的通知
    minimums:
      total: { atLeast: 100 }
      common: { atLeast: 40 }
      professional: { atLeast: 60 }
    notCounted: { elective: {} }
situations:`;
  return text.replace('  - from: 2025\n', '  - from: 2025\n    to: 2026\n').replace('situations:', own);
}

/** The same: everybody owes in 2027 what was carried forward. */
function sameIn2027(text: string): string {
  const own = `
  - from: 2027
    grade: reported
    source: 编出来的
    unusual: 中间没有查到
    minimums: { total: { atLeast: 90 }, common: { atLeast: 30 }, professional: { atLeast: 42 }, elective: { atLeast: 18 } }
notes:`;
  return text.replace(/\nnotes:/, own);
}

describe('影响到谁', () => {
  test('什么都没有改：没有人', () => {
    const impact = impactBetween(known(files), known(files), '2026-11-26');
    expect(impact.nobody).toBe(true);
    expect(impactSays(impact)).toBe(nobodySays);
  });

  test('注释和顺序变了：没有人', () => {
    expect(impactOf(general, (t) => `# 说明\n${t}`).nobody).toBe(true);
  });

  test('问答写明讲的是哪几年，读的人看不到：没有人', () => {
    const impact = impactOf('content/answers/consequences.mdx', (t) =>
      t.replace(/^reviewedOn: .*$/m, '$&\nspeaksOf: [2018]'),
    );
    expect(impact.nobody).toBe(true);
  });

  test('2027年会计要100：学得一样多的会计由达标变未达标，别的行业不变', () => {
    const impact = impactOf(accounting, in2027);
    expect(flippedIn(impact)).toBe(1);
    expect(impact.flips[0]).toMatchObject({ sector: 'accounting', year: 2027 });
    expect(impact.flips[0]?.before).toContain('达标');
    expect(impact.flips[0]?.after).toBe('未达标：合计差10学分，公需科目差10学分');
    expect([...new Set(impact.grid.map((g) => `${g.sector} ${g.year}`))]).toEqual(['accounting 2027']);
    expect(impact.release).toBe(true);
    expect(impact.published).toEqual(['/data/requirements.json', '/data/rules.json']);
    expect(impact.wanted?.text).toContain('会计专业技术人员的要求变了');
  });

  test('建议的更新举的例子，写明是谁的；几个行业变了，各举一个，一样的合在一起', () => {
    const more = (text: string) =>
      sameIn2027(text).replace(
        'total: { atLeast: 90 }, common: { atLeast: 30 }, professional: { atLeast: 42 }',
        'total: { atLeast: 94 }, common: { atLeast: 34 }, professional: { atLeast: 42 }',
      );
    const changed = new Map([
      ...files,
      [accounting, in2027(files.get(accounting) ?? '')],
      [general, more(files.get(general) ?? '')],
    ]);
    const { wanted } = impactBetween(known(files), known(changed), '2026-11-26');
    const says = wanted?.text ?? '';
    expect(says).toMatch(/例如一般专业技术人员[^；。]*2027年度学了/);
    expect(says).toMatch(/；会计专业技术人员2027年度学了[^；。]*学分/);
    expect(says.match(/2027年度学了/g)).toHaveLength(2);
  });

  test('先说谁要多学、少学多少，一样的合在一起；合计不变的说各科', () => {
    const told = (total: number, common: number) =>
      headSays(
        impactOf(general, (t) =>
          sameIn2027(t).replace(
            /total: \{ atLeast: 90 \}, common: \{ atLeast: 30 \}, professional: \{ atLeast: 42 \}(.*)\n/,
            `total: { atLeast: ${total} }, common: { atLeast: ${common} }, professional: { atLeast: 42 }$1\n`,
          ),
        ),
      ).split('。')[0];
    expect(told(100, 40)).toBe(
      '2027年度，一般、教育、卫生健康、社会工作多学10学时；会计、出版、新闻、档案不变',
    );
    expect(told(90, 28)).toBe(
      '2027年度，一般、教育、卫生健康、社会工作合计不变，公需科目少学2学时；会计、出版、新闻、档案不变',
    );
  });

  test('2027年的文件和暂按的一样多：说有几个人、各是哪个行业、原来按什么、以后按什么、为什么只是依据变了', () => {
    const impact = impactOf(general, (t) => sameIn2027(t));
    expect(flippedIn(impact)).toBe(0);
    expect(headSays(impact)).toBe(`内容里的 ${impact.cases} 个案例（举的例子，不是真人），结果都不变。`);
    const [people] = impactParts(impact).filter((p) => p.of === 'people');
    expect(people?.heading).toBe(
      '结果不变、只是依据改变的：一般专业技术人员 3 个、教育行业专业技术人员 1 个',
    );
    expect(people?.lines[0]).toBe(
      '原来没有查到2027年度的规定，暂按2025年度的数字判断；以后按转载的2027年度的要求判断。2027年度要学的数没有变，所以结果不变。',
    );
    expect(people?.lines).toContain(
      '一般专业技术人员，2027年度学了公需科目30、专业科目42、个人选修科目18：达标，和原来一样',
    );
    // Nobody reads the name of a case in a year that it is not about, or a year in a year.
    expect(people?.lines.join()).not.toMatch(/@|2027年度[^。：]*2026年/);
  });

  test('命令、预览的网页说的是同样的话，打头的一句也是', () => {
    const impact = impactOf(accounting, in2027);
    const folder = mkdtempSync(join(tmpdir(), 'impact-'));
    const page = readFileSync(writeImpactPage(folder, impact, [], 'HEAD'), 'utf8');
    const says = impactSays(impact);
    expect(says.split('\n').slice(0, 3)).toEqual([
      `2027年度，会计多学10学分；一般、教育、卫生健康、出版、新闻、档案、社会工作不变。内容里的 ${impact.cases} 个案例（举的例子，不是真人），结果都不变。照案例学的人，到2027年度有 1 个的结果改变。`,
      '',
      '照案例学的人，结果改变的：会计专业技术人员 1 个',
    ]);
    expect(says).toContain(
      '会计专业技术人员，2027年度学了公需科目30、专业科目60、专业通识20：原来达标，以后未达标：合计差10学分，公需科目差10学分。',
    );
    const said = parse(page).text;
    for (const line of says.split('\n')) expect(said).toContain(line.trim());
    rmSync(folder, { recursive: true });
  });

  test('建议的更新写明的页面，就是文字改变的那些，次序也一样；一类的太多，写列出它们的那一页', () => {
    const { wanted, pages } = impactOf(general, sameIn2027);
    const told = /^pages: \[(.*)\]$/m.exec(wanted?.text ?? '')?.[1]?.split(', ');
    expect(told?.[0]).toBe('/check/');
    expect(told).toEqual(pages.map((p) => p.path));
    const many = Array.from({ length: 9 }, (_, i) => ({
      ...{ path: `/answers/a${i}/`, name: `问题${i}`, kind: 'changed' as const, before: [], after: [] },
    }));
    expect(pagesToTell(many.slice(1))).toHaveLength(8);
    expect(pagesToTell(many)).toEqual([{ path: '/answers/', name: '问答' }]);
  });

  test('2025年的公需改成31：照抄2025年的案例翻转，暂按它的2026年也翻转', () => {
    const impact = impactOf(general, (t) =>
      t.replace(
        /(to: 2025[\s\S]*?)total: \{ atLeast: 90 \}\n {6}common: \{ atLeast: 30 \}/,
        '$1total: { atLeast: 91 }\n      common: { atLeast: 31 }',
      ),
    );
    const flipped = impact.flips.filter((f) => f.flipped).map((f) => f.case);
    expect(flipped).toContain('general-2025-enough');
    expect(flipped).toContain('general-2026-enough');
    expect(flipped).toContain('health-2024-both-enough');
    expect(flipped).not.toContain('general-2023-enough');
    // The cases of content come first, each with what it was told and will be told.
    const [own] = impactParts(impact);
    expect(own?.heading).toMatch(/^结果改变的案例：/);
    expect(own?.changes?.flatMap((change) => change.cases)).toContain('general-2025-enough');
    expect(own?.changes?.[0]).toMatchObject({ before: '达标', after: expect.stringMatching(/^未达标/) });
    expect(headSays(impact)).toMatch(
      /个案例（举的例子，不是真人），\d+ 个的结果改变，改好它应得的结果才能存。/,
    );
    expect(impact.flips.find((f) => f.case === 'general-2025-enough')?.link).toBe(
      '/check/#v=1&year=2025&sector=general&common=30&professional=42&elective=18',
    );
    expect(impact.pages.map((p) => p.path)).toEqual(
      expect.arrayContaining(['/guides/2024/', '/guides/2025/', '/guides/2026/', '/answers/hours-per-year/']),
    );
    const headings = impactParts(impact)
      .map((p) => p.heading)
      .join();
    expect(headings).toContain('存下来的记录');
  });

  test('改一句问答：那一页前后怎么说，别的没有人', () => {
    const impact = impactOf('content/answers/leave.mdx', (t) =>
      t.replace(/answer: /, 'answer: 请先问科室。'),
    );
    expect(impact.pages.map((p) => p.path)).toEqual(['/answers/leave/']);
    expect(impact.pages[0]?.after[0]).toMatch(/^请先问科室。/);
    expect(impact.flips).toEqual([]);
    expect(impact.grid).toEqual([]);
    expect(impact.release).toBe(false);
    expect(impact.published).toEqual(['/data/answers.json']);
  });

  test('加一个年度：新的一页、要公布的地址、要写的更新', () => {
    const after = new Map([...files, ['content/guides/2027.yaml', 'year: 2027\nreviewedOn: 2027-03-01\n']]);
    const impact = impactBetween(known(files), known(after), '2027-03-01');
    expect(impact.addresses).toEqual({ fresh: ['/guides/2027/'], lost: [] });
    expect(impact.wanted?.path).toBe('content/changes/2027-03-01-guides.yaml');
    expect(impact.nobody).toBe(false);
  });

  test('一个年度、它的数字和几个问答一起改：更新说的是这一年，先通到年度', () => {
    const after = new Map([
      ...files,
      ['content/guides/2027.yaml', 'year: 2027\nreviewedOn: 2027-03-01\n'],
      [general, sameIn2027(files.get(general) ?? '')],
      [
        'content/answers/72-or-90.mdx',
        (files.get('content/answers/72-or-90.mdx') ?? '').replace(/answer: /, 'answer: 2027年也一样。'),
      ],
    ]);
    const { text = '' } = impactBetween(known(files), known(after), '2027-03-01').wanted ?? {};
    expect(text).toContain('title: 2027年度的学习要求公布了');
    expect(text).toContain(
      'say: 2027年度一般专业技术人员合计90、公需科目30、专业科目42、个人选修科目18学时，和2026年度（暂按2025年度的）相同。',
    );
    expect(text).toMatch(/pages: \[\/guides\/2027\/, /);
  });

  test('年度写了专题、补学、截止，数字也变了：更新都说，原来的数在旁边', () => {
    const guide = `year: 2027
reviewedOn: 2027-03-01
topics: { names: [低空经济, 法治思维], say: 任选其一, grade: reported, source: 编出来的 }
windows:
  - { kind: study, subjects: [common], closes: 2027-12-31, say: 公需科目学到2027年12月31日, grade: reported, source: 编出来的 }
  - { kind: makeUp, subjects: [common], closes: 2028-03-31, say: 2028年3月31日前补学, grade: reported, source: 编出来的 }
`;
    const by = (id: number) =>
      `  - { id: by-notice-2027-${id}, by: person, for: [person], due: "2028-02-20", title: 申报截止, say: 2028年2月20日前申报, bases: [{ grade: reported, source: 编出来的 }], from: 2027, to: 2027 }\n`;
    const annual = 'content/annual-duties.yaml';
    const after = new Map([
      ...files,
      ['content/guides/2027.yaml', guide],
      [
        general,
        sameIn2027(files.get(general) ?? '').replace(/(from: 2027[\s\S]*?total: \{ atLeast: )90/, '$1100'),
      ],
      [accounting, in2027(files.get(accounting) ?? '')],
      // What one sentence of a notice sets days for is said once.
      [annual, `${(files.get(annual) ?? '').trimEnd()}\n${by(1)}${by(2)}`],
    ]);
    const { text = '' } = impactBetween(known(files), known(after), '2027-03-01').wanted ?? {};
    expect(/^say: (.*)$/m.exec(text)?.[1]).toMatch(
      /^2027年度一般专业技术人员合计100、[^。]*学时（2026年度暂按2025年度的：合计90、公需科目30、专业科目42、个人选修科目18）；2027年度会计专业技术人员合计100、公需科目40、专业科目60学分（原来合计90、公需科目30、专业科目60、其中专业通识20）。公需专题：“低空经济”、“法治思维”，任选其一。公需科目学到2027年12月31日；公需科目2028年3月31日前补学。2028年2月20日前申报。(?!2028)/,
    );
  });

  test('删一个案例：它的地址打不开了', () => {
    const path = 'content/cases/accounting.yaml';
    const impact = impactOf(path, (t) =>
      t.replace('case: accounting-2018-enough', 'case: accounting-2018-just'),
    );
    expect(impact.addresses.lost).toEqual(['/cases/#accounting-2018-enough']);
    expect(publishedAmong(impact.addresses.lost, { files })).toEqual(['/cases/#accounting-2018-enough']);
    expect(publishedAmong(['/cases/#nobody-knew'], { files })).toEqual([]);
  });

  test('写明搬到哪里，就没有打不开的', () => {
    const cases = 'content/cases/accounting.yaml';
    const aliases = 'content/releases/aliases.yaml';
    const renamed = (files.get(cases) ?? '').replace('accounting-2018-enough', 'accounting-2018-just');
    const moved = { from: '/cases/#accounting-2018-enough', to: '/cases/#accounting-2018-just' };
    const text = withAliases(files.get(aliases) ?? '', [moved], '改了名字', '2026-12-01');
    expect(dataIn(text)).toEqual({ aliases: [{ ...moved, on: '2026-12-01', reason: '改了名字' }] });
    const again = withAliases(text, [{ from: '/a/', to: '/b/' }], '合并', '2026-12-02');
    expect(again.startsWith(text)).toBe(true);
    expect(dataIn(again)).toMatchObject({ aliases: [moved, { from: '/a/', to: '/b/' }] });
    const after = known(new Map([...files, [cases, renamed], [aliases, text]]));
    expect(impactBetween(known(files), after, '2026-12-01').addresses.lost).toEqual([]);
  });

  test('存下来的记录：按新的数字重新判断，结论不同的逐个说', () => {
    const { records } = impactOf(general, (t) =>
      t.replace(
        /(to: 2025[\s\S]*?)total: \{ atLeast: 90 \}\n {6}common: \{ atLeast: 30 \}/,
        '$1total: { atLeast: 91 }\n      common: { atLeast: 31 }',
      ),
    );
    const enough = records.find((r) => r.before === '达标' && r.after.startsWith('未达标：'));
    expect(enough?.after).toContain('公需科目差1学时');
    const told = impactOf('content/answers/leave.mdx', (t) => t.replace(/answer: /, 'answer: 请先问科室。'));
    expect(told.records).toEqual([]);
  });
});
