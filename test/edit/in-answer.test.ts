import { describe, expect, test } from 'vitest';
import { partsOf } from '~/edit/forms/file-parts';
import { fromNotice } from '~/edit/make/from-notice';
import { factsFor, isGroundless, restingOn, withFacts } from '~/edit/make/in-answer';
import { lookedOver } from '~/edit/make/looked-over';
import { type Fact, factsOf } from '~/edit/make/notice-facts';
import { isList, valueAt } from '~/edit/yaml/value';
import { noticeIn } from '~/paste/notice';
import { paste } from '~/paste/paste';
import type { Day } from '~/rules/duty/day';
import { readKinds } from '~/schemas/kinds';
import { complaintsOn, readLibrary } from '~/schemas/library';
import { contentIn } from '../site/edit-folder';

const texts = new Map(Object.entries(contentIn('content')).map(([path, text]) => [`content/${path}`, text]));
const known = readLibrary([...texts].map(([path, text]) => ({ path, text })));

/** A made-up notice for 2027 with these hours, and the answers that are about it with what it says in them. */
function published([total, common, professional, elective]: readonly number[], today: Day) {
  const [one] = paste(
    `青原省人力资源和社会保障厅关于2027年度继续教育的通知
青人社办〔2026〕44号
各市人力资源和社会保障局：
一、学时要求
2027年度继续教育累计不少于${total}学时，其中，公需科目不少于${common}学时，专业科目不少于${professional}学时，选修科目不少于${elective}学时。
二、公需科目专题
（一）“人工智能与专业技术工作”，18学时；
（二）“法治思维与职业道德”，12学时。
三、公需科目学习时间为2027年2月1日至2027年11月30日。逾期未完成的，不再补学。
青原省人力资源和社会保障厅
2026年11月18日
`,
    '编出来的',
    [...known.policies, { id: 'qrsb-2021-31', documentNumber: '青人社办〔2021〕31号' }],
  );
  const read = one && noticeIn(one.title ?? '', one.clauses);
  if (!one || !read) throw new Error('the notice was not read');
  const chosen = {
    document: { policy: 'qrsb-2026-44' },
    ...read,
    deadlines: [],
    sector: 'general',
    windows: read.windows.map((w) => ({ ...w, say: '公需科目2027年2月1日至11月30日学习，不再补学' })),
  };
  const written = fromNotice(new Map([...texts, [one.path, one.text]]), known, chosen, today);
  const facts = factsOf(chosen, () => '一般人员');
  const { sectors } = readLibrary([...written].map(([path, text]) => ({ path, text })));
  const answers = known.answers.flatMap((answer) => {
    const path = `content/answers/${answer.id}.mdx`;
    const own = factsFor(facts, dataOf(path, texts.get(path)));
    if (own.length === 0) return [];
    const text = lookedOver(path, texts.get(path) ?? '', answer, 2027, { today, sectors }, own);
    return [[path, text] as const];
  });
  const files = new Map([...written, ...answers]);
  const said = (id: string) => dataOf(`content/answers/${id}.mdx`, files.get(`content/answers/${id}.mdx`));
  return { files, changed: answers.map(([path]) => path), said };
}

function dataOf(path: string, text = ''): unknown {
  return partsOf(path, text)?.data;
}

function quotesIn(data: unknown): unknown[] {
  const bases = valueAt(data, ['bases']);
  return isList(bases)
    ? bases.filter((b) => valueAt(b, ['clause']) !== undefined).map((b) => valueAt(b, ['quote']))
    : [];
}

describe('明年的通知加进问答', () => {
  test('每一个数字都带着自己的原话，说不再补学的也是；检查一处也不说', () => {
    const { files, changed, said } = published([90, 30, 42, 18], '2026-11-27');
    expect(changed.length).toBeGreaterThan(3);
    expect(complaintsOn(readKinds([...files].map(([path, text]) => ({ path, text }))))).toEqual([]);
    expect(quotesIn(said('hours-per-year'))).toEqual(
      expect.arrayContaining([
        '2027年度继续教育累计不少于90学时',
        '公需科目不少于30学时',
        '专业科目不少于42学时',
        '选修科目不少于18学时',
      ]),
    );
    expect(quotesIn(said('common-deadline'))).toContain('逾期未完成的，不再补学。');
  });

  test('今年的先说；数字和已经说的一样，不再说一遍', () => {
    const { said } = published([90, 30, 42, 18], '2026-11-27');
    expect(valueAt(said('hours-per-year'), ['answer'])).toMatch(
      /^2026年一般人员暂按\{general\.2025\.total\}[^。]*2026年的文件还没有查到。2027年度一般人员的学时和2025年度相同（文件原文）。会计人员/,
    );
    expect(valueAt(said('common-deadline'), ['answer'])).toMatch(
      /^2026年度的截止日期没有查到[^。]*。2027年度，公需科目2月1日至11月30日学习，不再补学（文件原文）。据转载，会计人员/,
    );
  });

  test('数字不同的，带着自己的年度接着说；到了那一年，放在最前', () => {
    const more =
      '2027年度一般人员{general.2027.total}：公需科目{general.2027.common}、专业科目{general.2027.professional}、个人选修科目{general.2027.elective}（文件原文）。';
    const before = String(
      valueAt(published([120, 40, 56, 24], '2026-11-27').said('hours-per-year'), ['answer']),
    );
    expect(before.indexOf(more)).toBe(before.indexOf('还没有查到。') + '还没有查到。'.length);
    const after = String(
      valueAt(published([120, 40, 56, 24], '2027-01-05').said('hours-per-year'), ['answer']),
    );
    expect(after.startsWith(more)).toBe(true);
  });
});

const fact: Fact = {
  kind: 'topics',
  name: '专题',
  year: 2027,
  sector: 'general',
  say: '2027年度有。',
  bases: [{ clause: 'a#s1', quote: '有' }],
};

test.each<[question: string, answer: string, today: Day, told: string]>([
  ['学多少？', '不用。据转载。', '2027-01-05', '2027年度有。不用。据转载。'],
  ['都要学吗？', '不用。据转载。', '2027-01-05', '不用。2027年度有。据转载。'],
  ['都要学吗？', '不用。据转载。', '2026-11-27', '不用。2027年度有。据转载。'],
  [
    '学多少？',
    '不用。2026年的没有查到。从前有。',
    '2026-11-27',
    '不用。2026年的没有查到。2027年度有。从前有。',
  ],
  ['学多少？', '不用。会计到2026年4月30日。', '2026-11-27', '不用。2027年度有。会计到2026年4月30日。'],
  [
    '学多少？',
    '不用。2026年有。2027年只有一个。',
    '2026-11-27',
    '不用。2026年有。2027年只有一个。2027年度有。',
  ],
])('问“%s”，答“%s”，%s加进去', (question, answer, today, told) => {
  const now = { today, sectors: known.sectors };
  expect(valueAt(withFacts({ question, answer, bases: [] }, [fact], now), ['answer'])).toBe(told);
});

test('只对一个行业的，加在那个行业的一行里，依据也在那里', () => {
  const own = { ...fact, sector: 'accounting' };
  const row = { sector: 'accounting', say: '每年90。', bases: [] };
  const data = { question: '学多少？', answer: '一般人员72。', bases: [], kind: 'texts', sectors: [row] };
  const now = { today: '2026-11-27' as Day, sectors: known.sectors };
  expect(withFacts(data, [own], now)).toEqual({
    ...data,
    sectors: [{ ...row, say: '每年90。2027年度有。', bases: own.bases }],
  });
});

test.each([
  ['每年要学多少学时？', '每年{general.2025.total}。', ['学时']],
  ['每年要学多少学时？', '每年{general.2025.total}，2027年{general.2027.total}。', []],
  ['公需课两个专题都要学完吗？', '不用。', ['专题']],
  ['学习时间过了，还能补学吗？', '不要指望。', ['不再补学', '补学']],
  ['当年没有学完，还能补吗？', '不要指望。', ['不再补学', '补学']],
  ['公需科目有时间限制吗？', '没有查到。', ['公需的时间', '不再补学', '补学']],
  ['学时一定要在省系统登记吗？', '要。', ['申报登记']],
  ['专业课学时要自己申报吗？', '要。', ['申报登记']],
  ['学时由谁认定？', '单位。', ['审核']],
  ['施教机构要不要经人社部门认定？', '要。', []],
  ['办班计划什么时候报，谁审核？', '开班前。', []],
  ['换了单位怎么办？', '请先问。', []],
])('通知说的，哪些和“%s”有关、还没有说', (question, answer, names) => {
  const of = (kind: Fact['kind'], name: string, subjects?: Fact['subjects']): Fact => ({
    ...fact,
    ...{ kind, name, subjects },
    say: `2027年度的${name}`,
  });
  const facts = [
    of('figures', '学时'),
    of('topics', '专题'),
    of('windows', '公需的时间', ['common']),
    of('windows', '专业的时间', ['professional']),
    of('windows', '不再补学', ['common']),
    of('windows', '补学', ['common']),
    of('deadlines', '申报登记'),
    of('deadlines', '审核'),
  ];
  expect(factsFor(facts, { question, answer }).map((f) => f.name)).toEqual(names);
});

test.each([
  ['可任选其一，完整学完即取得公需科目学时', '“甲乙”、“丙丁”，可任选其一，完整学完即取得公需科目学时'],
  ['“甲乙”，18学时；“丙丁”，12学时；任选一个', '“甲乙”、“丙丁”，任选一个'],
  ['两个都要学。', '“甲乙”、“丙丁”，两个都要学'],
  ['“甲乙”和“丙丁”', '“甲乙”、“丙丁”'],
])('专题怎样学写的是“%s”，结论也说，学时不手打', (say, told) => {
  const topics = { anchor: 's2', quote: '“甲乙”“丙丁”', names: ['甲乙', '丙丁'], say };
  const chosen = {
    document: { policy: 'a-2027-1' },
    year: 2027,
    sector: 'general',
    figures: [],
    windows: [],
  };
  expect(factsOf({ ...chosen, topics }, () => '一般人员').map((f) => f.say)).toEqual([
    `2027年度的公需专题：${told}（文件原文）。`,
  ]);
});

test('科目里单算的一部分也说，依据也带上；说了它，就不说和哪一年相同', () => {
  const figures = (['total', 'professional'] as const).map((scope) => ({
    ...{ scope, atLeast: 60, anchor: 's1', quote: `${scope}60` },
  }));
  const part = { key: 'known', name: '通识', atLeast: 24, anchor: 's1', quote: '通识24' };
  const saidOf = (of: 'professional' | 'common') =>
    factsOf(
      {
        ...{ document: { policy: 'a-2027-1' }, year: 2027, sector: 'a', figures, windows: [] },
        parts: [{ ...part, of }],
      },
      () => '会计',
    );
  const [fact] = saidOf('professional');
  expect(fact?.say).toBe(
    '2027年度会计{a.2027.total}：专业科目{a.2027.professional}（其中通识{a.2027.known}）（文件原文）。',
  );
  expect(fact?.sayLike).toBeUndefined();
  expect(fact?.bases).toContainEqual({ clause: 'a-2027-1#s1', quote: '通识24' });
  expect(saidOf('common')[0]?.say).toContain('，公需科目中通识{a.2027.known}（文件原文）');
});

test('手改成讲2027年度、依据里没有这份通知的，说得出来；选一处原话，依据就有了', () => {
  const before = { question: '学多少？', answer: '2026年90。', kind: 'texts', bases: [{ clause: 'b#s1' }] };
  const byHand = { ...before, answer: '2027年度96学时（文件原文）。' };
  expect(isGroundless(before, before, [fact])).toBe(false);
  expect(isGroundless({ ...before, answer: '2026年96。' }, before, [fact])).toBe(false);
  expect(isGroundless(byHand, before, [])).toBe(false);
  expect(isGroundless(byHand, before, [fact])).toBe(true);
  const grounded = restingOn(byHand, fact);
  expect(valueAt(grounded, ['bases'])).toEqual([...before.bases, ...fact.bases]);
  expect(isGroundless(grounded, before, [fact])).toBe(false);
  const reprint = restingOn(byHand, { ...fact, bases: [{ source: '某学院的通知' }] });
  expect(valueAt(reprint, ['kind'])).toBe('reported');
});
