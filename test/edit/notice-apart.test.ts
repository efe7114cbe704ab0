import { describe, expect, test } from 'vitest';
import { partsOf } from '~/edit/forms/file-parts';
import { choiceKey, figureGroups, groupSlip, type Settled } from '~/edit/make/figure-groups';
import { type Chosen, fromNotice } from '~/edit/make/from-notice';
import { factsFor } from '~/edit/make/in-answer';
import { looksParted } from '~/edit/make/looks-waiting';
import { factsOf } from '~/edit/make/notice-facts';
import { leftBy } from '~/edit/make/notice-left';
import { namedApart } from '~/edit/make/parted-sector';
import { staleNotes } from '~/edit/make/stale-notes';
import { isOvertaken } from '~/edit/make/stale-words';
import { valueAt } from '~/edit/yaml/value';
import { yearTold } from '~/impact/year-told';
import { noticeIn } from '~/paste/notice';
import { paste } from '~/paste/paste';
import { readKinds } from '~/schemas/kinds';
import { complaintsOn, readLibrary } from '~/schemas/library';
import { contentIn } from '../site/edit-folder';

const texts = new Map(
  Object.entries(contentIn('test/province/content')).map(([path, text]) => [`content/${path}`, text]),
);
const known = readLibrary([...texts].map(([path, text]) => ({ path, text })));
const nothing: Settled = { picked: {}, rest: {} };
const everything = () => true;

const hours =
  '一、专业技术人员2027年度累计学习不少于96学时，其中公需科目不少于30学时，专业科目不少于46学时，个人选修科目不少于20学时。';
const apart = '二、测绘专业技术人员2027年度专业科目不少于60学时';

function readOf(...clauses: readonly string[]) {
  const text = `青原省人力资源和社会保障厅关于2027年度继续教育的通知\n青人社办〔2026〕44号\n各市人力资源和社会保障局：\n${clauses.join('\n')}\n青原省人力资源和社会保障厅\n2026年11月18日\n`;
  const [one] = paste(text, '编出来的', known.policies);
  const notice = one && noticeIn(one.title ?? '', one.clauses, known.sectorNames);
  if (!one || !notice) throw new Error('the notice was not read');
  return { notice, files: new Map([...texts, [one.path, one.text]]) };
}

type Read = ReturnType<typeof readOf>;

/** The groups of what was read, as if a person left every tick where it is. */
function groupsOf({ notice }: Read, settled = nothing) {
  return figureGroups(notice, 'ordinary', known, settled, everything);
}

function writtenOf(read: Read, settled = nothing) {
  const all = groupsOf(read, settled).map(({ unsaid, ...group }) => ({
    ...group,
    asBefore: unsaid.map((one) => one.scope),
  }));
  const [main, ...others] = all;
  if (!main) throw new Error('there is no group');
  const chosen: Chosen = {
    document: { policy: 'qrsb-2026-44' },
    year: 2027,
    ...main,
    others: others.filter((one) => one.figures.length > 0),
    windows: read.notice.windows.map((w) => ({ ...w, say: '到最后一天为止' })),
  };
  const files = fromNotice(read.files, known, chosen, '2026-11-27');
  return {
    files,
    chosen,
    complaints: complaintsOn(readKinds([...files].map(([path, text]) => ({ path, text })))),
  };
}

function lastOf(files: ReadonlyMap<string, string>, sector: string) {
  const path = `content/requirements/${sector}.yaml`;
  const periods = valueAt(partsOf(path, files.get(path) ?? '')?.data, ['periods']);
  return (periods as { minimums: Record<string, { atLeast: number; quote?: string }> }[]).at(-1);
}

const minimums = (files: ReadonlyMap<string, string>, sector: string) =>
  Object.fromEntries(
    Object.entries(lastOf(files, sector)?.minimums ?? {}).map(([scope, { atLeast }]) => [scope, atLeast]),
  );

test('内容里写的叫法也认得出是哪个行业：分开的数字是它的，另有规定的也是它', () => {
  const { notice } = readOf(
    hours,
    '二、船员累计不少于106学时，公需科目不少于30学时，专业科目不少于56学时，选修科目不少于20学时。',
    '三、驾驶员另有规定的，从其规定。',
  );
  expect(notice.others.map((one) => one.sector)).toEqual(['transport']);
  expect(namedApart(known, notice.apart).map((one) => one.sector)).toEqual(['transport']);
  expect(notice.figures.map((f) => f.atLeast)).toEqual([96, 30, 46, 20]);
});

test('一个行业分开、其他同第一条：两个行业一次写完，各带原话，检查不说什么，问答里各有一句', () => {
  const { files, chosen, complaints } = writtenOf(readOf(hours, `${apart}，其他要求同本通知第一条。`));
  expect(complaints).toEqual([]);
  expect(minimums(files, 'ordinary')).toEqual({ total: 96, common: 30, professional: 46, elective: 20 });
  expect(minimums(files, 'surveying')).toEqual({ total: 96, common: 30, professional: 60, elective: 20 });
  expect(lastOf(files, 'surveying')).toMatchObject({
    from: 2027,
    unusual: '通知写“其他要求同本通知第一条”',
    minimums: { professional: { quote: '测绘专业技术人员2027年度专业科目不少于60学时' } },
  });
  const says = factsOf(chosen, (one) => one).map((fact) => fact.say);
  expect(says).toHaveLength(2);
  expect(says[1]).toContain('{surveying.2027.total}');
  expect(says[1]).toContain('{surveying.2027.professional}');
});

test('上一段还写着、这份没有说的，说出来：不设选修科目；通知说了的、没有写数字的不说', () => {
  const silent = readOf(hours, `${apart}。`);
  const settled: Settled = { picked: {}, rest: { surveying: 'before' } };
  expect(groupsOf(silent, settled).map((g) => g.besides)).toEqual([
    [],
    [{ scope: 'elective', says: '个人选修科目不算' }],
  ]);
  const said = readOf(hours, `${apart}，其他要求同本通知第一条。`);
  expect(groupsOf(said).map((g) => g.besides)).toEqual([[], []]);
});

test('跟着别人的行业也可以分开：从那一年起有自己的数字', () => {
  const read = readOf(
    hours,
    '二、交通运输行业专业技术人员累计不少于106学时，公需科目不少于30学时，专业科目不少于56学时，选修科目不少于20学时。',
  );
  const { files, complaints } = writtenOf(read);
  expect(complaints).toEqual([]);
  expect(minimums(files, 'transport')).toMatchObject({ total: 106, professional: 56 });
  expect(files.get('content/requirements/transport.yaml')).not.toContain('follows');
  expect(minimums(files, 'ordinary')).toMatchObject({ total: 96 });
});

describe('没有说别的科目照哪里', () => {
  const read = readOf(hours, `${apart}。`);

  test('先问，不替人选', () => {
    const [, own] = groupsOf(read);
    expect(own).toMatchObject({ isRestOpen: true, unsaid: [] });
    expect(own && groupSlip(own, nothing)?.says).toBe('测绘：通知没有说的科目照哪里，请选一下。');
  });

  test('照通知对别人的，各科加起来比合计多的，不能这样写', () => {
    const own = readOf(
      hours,
      '二、测绘专业技术人员累计不少于80学时，其中专业科目不少于60学时，不设选修科目。',
    );
    const slips = (['general', 'before'] as const).map((rest) => {
      const settled: Settled = { picked: {}, rest: { surveying: rest } };
      const [, group] = groupsOf(own, settled);
      return group && groupSlip(group, settled)?.says;
    });
    expect(slips).toEqual(['测绘：没有说的科目照通知对别人的，各科加起来比合计多，请选另一个。', undefined]);
  });

  test.each([
    ['general' as const, { total: 96, common: 30, professional: 60, elective: 20 }],
    ['before' as const, { total: 40, common: 10, professional: 60 }],
  ])('选了的照选的：%s', (rest, expected) => {
    const settled = { picked: {}, rest: { surveying: rest } };
    const [, own] = groupsOf(read, settled);
    expect(own && groupSlip(own, settled)).toBeUndefined();
    expect(minimums(writtenOf(read, settled).files, 'surveying')).toEqual(expected);
  });
});

describe('一科读到两个数', () => {
  const read = readOf(hours, '二、新入职人员公需科目不少于15学时。');
  const [choice] = read.notice.choices;
  if (!choice) throw new Error('nothing was left open');

  test('两个都拿来选，各带原话；没有选的写不了', () => {
    expect(choice.candidates.map((one) => one.quote)).toEqual([
      '公需科目不少于30学时',
      '新入职人员公需科目不少于15学时',
    ]);
    const [main] = groupsOf(read);
    expect(main && groupSlip(main, nothing)?.says).toBe('公需科目读到不止一个数（30、15），请选一个。');
  });

  test.each([
    [0, 30],
    [1, 15],
    [2, undefined],
  ])('选了的写进去，现在不写的空着', (i, atLeast) => {
    const settled = { picked: { [choiceKey(choice)]: choice.candidates[i] ?? null }, rest: {} };
    const [main] = groupsOf(read, settled);
    expect(main && groupSlip(main, settled)).toBeUndefined();
    expect(minimums(writtenOf(read, settled).files, 'ordinary').common).toBe(atLeast);
  });
});

test('行业有自己的学习时间：只写给它，给大家的那一条不包括它', () => {
  const { files, complaints } = writtenOf(
    readOf(
      hours,
      '二、公需科目学习时间为2027年3月1日至12月31日。测绘专业技术人员公需科目学习时间为2027年6月1日至10月31日。',
    ),
  );
  expect(complaints).toEqual([]);
  const guide = partsOf('content/guides/2027.yaml', files.get('content/guides/2027.yaml') ?? '')?.data;
  expect(valueAt(guide, ['windows'])).toMatchObject([
    { closes: '2027-12-31', except: ['surveying'] },
    { closes: '2027-10-31', sectors: ['surveying'] },
  ]);
});

test('不设的科目写进那一段，上一段还写着的不再问；没有读到合计的，也有一句话给问答', () => {
  const read = readOf(hours, `${apart}，公需科目不少于30学时，不设选修科目。`);
  const settled: Settled = { picked: {}, rest: { surveying: 'before' } };
  expect(groupsOf(read, settled)[1]).toMatchObject({
    notCounted: [{ subject: 'elective' }],
    besides: [],
    unsaid: [{ scope: 'total', atLeast: '40' }],
  });
  expect(groupsOf(read, { picked: {}, rest: { surveying: 'general' } })[1]?.figures).toHaveLength(3);
  const { files, chosen } = writtenOf(read, settled);
  expect(lastOf(files, 'surveying')).toMatchObject({
    notCounted: { elective: { clause: 'qrsb-2026-44#s2', quote: '不设选修科目' } },
  });
  expect(factsOf(chosen, (one) => one).map((fact) => fact.say)).toContain(
    '2027年度surveying：公需科目{surveying.2027.common}、专业科目{surveying.2027.professional}，不设个人选修科目（文件原文）。',
  );
});

test('有其中项的，不说学时和以前的年度相同', () => {
  const figures = [{ scope: 'total' as const, atLeast: 90, anchor: 's1', quote: '不少于90学分' }];
  const part = { key: 'ethics', name: '职业道德', of: 'professional' as const, atLeast: 24 };
  const chosen = { document: { policy: 'x' }, year: 2027, sector: 'law', figures, windows: [] };
  const likeOf = (parts: NonNullable<Chosen['parts']>) => factsOf({ ...chosen, parts }, () => '')[0]?.sayLike;
  expect(likeOf([])).toContain('相同');
  expect(likeOf([{ ...part, anchor: 's1', quote: '职业道德24学分' }])).toBeUndefined();
});

test('别人可以补学、一个行业不设：给大家的补学不包括它，加进问答的话也说', () => {
  const read = readOf(
    hours,
    '二、公需科目学习时间为2027年3月1日至12月31日，公需科目补学时间为2028年1月1日至3月31日。',
    '三、测绘专业技术人员的公需科目不设补学。',
  );
  const { files, chosen, complaints } = writtenOf(read);
  expect(complaints).toEqual([]);
  const guide = partsOf('content/guides/2027.yaml', files.get('content/guides/2027.yaml') ?? '')?.data;
  expect(valueAt(guide, ['windows', 0, 'except'])).toBeUndefined();
  expect(valueAt(guide, ['windows', 1])).toMatchObject({ kind: 'makeUp', except: ['surveying'] });
  const says = factsOf(
    chosen,
    () => '',
    (one) => one,
  ).map((fact) => fact.say);
  expect(says.filter((one) => one.includes('（surveying除外）'))).toHaveLength(1);
});

test('结转、互相抵的话：写在行业的数字旁边，以前说的只到上一年度，问到的问答加得进去', () => {
  const read = readOf(
    `${hours.slice(0, -1)}，超出部分可结转下一年度。`,
    `${apart}，公需科目不少于20学时，选修科目不少于6学时，累计不少于86学时，当年有效。`,
  );
  const [carry, own] = read.notice.rules;
  if (!carry || !own) throw new Error('no rule was read');
  const stale = staleNotes(texts, 'ordinary', 2027, [], [carry]);
  expect(stale.map((one) => one.say)).toEqual(['超出的学时不结转到下一年度。']);
  const { chosen } = writtenOf(read);
  const whole = { ...chosen, rules: [carry, own], notesEnd: stale, to: 2027 };
  const files = fromNotice(read.files, known, whole, '2026-11-27');
  expect(complaintsOn(readKinds([...files].map(([path, text]) => ({ path, text }))))).toEqual([]);
  const notesOf = (sector: string) => {
    const path = `content/requirements/${sector}.yaml`;
    return valueAt(partsOf(path, files.get(path) ?? '')?.data, ['notes']);
  };
  expect(notesOf('ordinary')).toMatchObject([
    { say: '超出的学时不结转到下一年度。', to: 2026 },
    { from: 2027, to: 2027, say: '2027年度的通知写明：超出部分可结转下一年度', quote: carry.quote },
  ]);
  expect(notesOf('surveying')).toMatchObject([{ from: 2027, say: '2027年度的通知写明：当年有效' }]);
  const facts = factsOf(whole, () => '');
  const about = (question: string) => factsFor(facts, { question, answer: '' }).map((f) => [f.sector, f.say]);
  expect(about('多出来的学时能转到明年吗？')).toEqual([
    ['ordinary', '2027年度的通知写明，超出部分可结转下一年度（文件原文）。'],
    ['surveying', '2027年度的通知写明，当年有效（文件原文）。'],
  ]);
  expect(about('学时由谁认定？')).toEqual([]);
  expect(isOvertaken('其他年度能不能结转，没有查到规定。', facts)).toBe(true);
  expect(isOvertaken('学分当年有效；怎样转到外省，没有查到。', facts)).toBe(false);
});

test('更新里说一个行业的时间，说是哪个行业的', () => {
  const read = readOf(hours, '二、测绘专业技术人员的公需科目学习时间为2027年6月1日至10月31日。');
  const { files } = writtenOf(read);
  const told = yearTold(2027, known, readLibrary([...files].map(([path, text]) => ({ path, text }))));
  expect(told).toContain('测绘行业的公需科目到最后一天为止');
});

test('通知另有说法的行业照不照一个时间，人选了的才写：各个时间各写各的，加进问答、更新的话也说谁除外', () => {
  const read = readOf(
    '一、公需科目学习时间为2027年3月1日至12月31日，未完成的可于2028年1月1日至3月31日补学。',
    '二、学时由本人于2028年4月20日前申报。',
    '三、测绘、交通运输专业技术人员另有规定的，从其规定。',
  );
  const leaving = ['surveying', 'transport'];
  const [study, makeUp] = read.notice.windows;
  const [declare] = read.notice.deadlines;
  if (!study || !makeUp || !declare) throw new Error('the notice was not read');
  const chosen: Chosen = {
    document: { policy: 'qrsb-2026-44' },
    year: 2027,
    sector: 'ordinary',
    figures: [],
    windows: [
      { ...study, say: '学到2027年12月31日', except: leaving },
      { ...makeUp, subjects: ['common'], say: '2028年3月31日前补学。', except: [] },
    ],
    deadlines: [
      { ...declare, by: 'person', title: '申报截止', say: '2028年4月20日前申报', except: ['transport'] },
    ],
  };
  const files = fromNotice(read.files, known, chosen, '2026-11-27');
  const kinds = readKinds([...files].map(([path, text]) => ({ path, text })));
  expect(complaintsOn(kinds)).toEqual([]);
  const data = (path: string) => partsOf(path, files.get(path) ?? '')?.data;
  expect(valueAt(data('content/guides/2027.yaml'), ['windows', 0, 'except'])).toEqual(leaving);
  expect(valueAt(data('content/guides/2027.yaml'), ['windows', 1, 'except'])).toBeUndefined();
  expect(files.get('content/annual-duties.yaml')).toMatch(/by-notice-2027-1[\s\S]*except: \[transport\]/);
  const shortOf = (one: string) => known.sectors.find((s) => s.sector === one)?.short ?? '';
  expect(factsOf(chosen, () => '', shortOf).map((fact) => /（[^（]*除外）/.exec(fact.say)?.[0])).toEqual([
    '（测绘、交通运输除外）',
    undefined,
    '（交通运输除外）',
  ]);
  const told = yearTold(2027, known, readLibrary([...files].map(([path, text]) => ({ path, text }))));
  expect(told).toContain('学到2027年12月31日（测绘、交通运输除外）；公需科目2028年3月31日前补学。');
  expect(told).toContain('2028年4月20日前申报（交通运输除外）');
});

test('写不进去的都列出来：没有选的、上一段还写着的、没有用上的日子（别的年度的补学要看，其余不急）', () => {
  const read = readOf(
    hours,
    `${apart}。`,
    '三、2027年9月10日召开座谈会。2026年度公需科目未完成的，可于2027年6月30日前补学。',
  );
  const groups = groupsOf(read, { picked: {}, rest: { surveying: 'before' } });
  const left = leftBy(read.notice, ['公需科目读到不止一个数（30、15）'], groups, texts);
  expect(left.map((look) => [look.says.slice(0, 14), look.file, look.later])).toEqual([
    ['公需科目读到不止一个数（30', 'content/requirements/ordinary.yaml', undefined],
    ['测绘上一段还写着“个人选修科', 'content/requirements/surveying.yaml', undefined],
    ['2027年9月10日（“20', undefined, true],
    ['2027年6月30日（“20', 'content/guides/2026.yaml', undefined],
  ]);
  // Each is settled by what is written where it goes.
  const waits = (files: ReadonlyMap<string, string>) =>
    looksParted(left.slice(0, 2), [], files).now.map((look) => look.file);
  const both = ['ordinary', 'surveying'].map((sector) => `content/requirements/${sector}.yaml`);
  expect(waits(texts)).toEqual(both);
  const period =
    '\n  - { from: 2027, minimums: { common: { atLeast: 30 } }, notCounted: { elective: {} } }\n';
  for (const [i, path] of both.entries()) {
    const text = (texts.get(path) ?? '').replace(/\nperiods:\n(?=( +- ))/, '\nperiods:\n');
    const [head = '', rest = ''] = text.split('\nnotes:');
    const written = `${head.replace(/\n*$/, '')}${period}${rest && `notes:${rest}`}`;
    expect(waits(new Map([...texts, [path, written]]))).toEqual([both[1 - i]]);
  }
});
