import { describe, expect, test } from 'vitest';
import { deadlineOf } from '~/edit/desk/DeadlineField';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { fromNotice, replacedBy, sectorMeant, sectorSlip } from '~/edit/make/from-notice';
import { withFacts } from '~/edit/make/in-answer';
import { lookedOver } from '~/edit/make/looked-over';
import { factsOf } from '~/edit/make/notice-facts';
import { followersOf, leavesOut, namedApart } from '~/edit/make/parted-sector';
import { isList, valueAt } from '~/edit/yaml/value';
import { noticeIn } from '~/paste/notice';
import { paste } from '~/paste/paste';
import { readKinds } from '~/schemas/kinds';
import { complaintsOn, readLibrary } from '~/schemas/library';
import { contentIn } from '../site/edit-folder';

const notice = `青原省人力资源和社会保障厅关于2027年度继续教育的通知
青人社办〔2026〕44号
各市人力资源和社会保障局：
一、学时要求
2027年度继续教育累计不少于90学时，其中，公需科目不少于30学时，专业科目不少于42学时，选修科目不少于18学时。
二、公需科目专题
（一）“人工智能与专业技术工作”，18学时；
（二）“法治思维与职业道德”，12学时。
三、公需科目学习时间为2027年2月1日至2027年11月30日。逾期未完成的，不再补学。
青原省人力资源和社会保障厅
2026年11月18日
`;

describe.each([
  ['本站', 'content', 'general'],
  ['小省', 'test/province/content', 'ordinary'],
])('%s：一份通知读出来的，照样写成年度和一段数字', (_, folder, sector) => {
  const texts = new Map(Object.entries(contentIn(folder)).map(([path, text]) => [`content/${path}`, text]));
  const known = readLibrary([...texts].map(([path, text]) => ({ path, text })));
  const [one] = paste(notice, '编出来的', [
    ...known.policies,
    { id: 'qrsb-2021-31', documentNumber: '青人社办〔2021〕31号' },
  ]);
  const read = one && noticeIn(one.title ?? '', one.clauses);
  if (!one || !read) throw new Error('the notice was not read');
  const files = new Map([...texts, [one.path, one.text]]);
  const chosen = {
    document: { policy: 'qrsb-2026-44' },
    ...read,
    sector,
    deadlines: [],
    windows: read.windows.map((w) => ({ ...w, say: '2027年2月1日至11月30日学习，不再补学' })),
  };
  const done = fromNotice(files, known, chosen, '2026-11-27');

  test('生成网站的检查一处也不说', () => {
    expect(complaintsOn(kindsOf(done))).toEqual([]);
    expect([...done.keys()].filter((path) => done.get(path) !== files.get(path)).sort()).toEqual([
      'content/guides/2027.yaml',
      `content/requirements/${sector}.yaml`,
    ]);
  });

  test('改过的成文日期写进这份文件，别的一行也不动', () => {
    expect(one.datedWords).toBe('2026年11月18日');
    const dated = fromNotice(files, known, { ...chosen, datedOn: '2026-11-19' }, '2026-11-27').get(one.path);
    expect(dated).toBe(one.text.replace('datedOn: 2026-11-18', 'datedOn: 2026-11-19'));
  });

  test('句子里删去了“不再补学”的，记号跟着去掉', () => {
    const windows = chosen.windows.map((w) => ({ ...w, say: '2027年2月1日至11月30日学习' }));
    const guide = fromNotice(files, known, { ...chosen, windows }, '2026-11-27').get(
      'content/guides/2027.yaml',
    );
    expect(guide).not.toContain('noMakeUp');
  });

  test('每个数字、专题、时间带着自己那一条的原话', () => {
    const guide = done.get('content/guides/2027.yaml');
    expect(guide).toContain('names: [人工智能与专业技术工作, 法治思维与职业道德]');
    expect(guide).toContain('noMakeUp: true');
    expect(guide).not.toContain('#  ');
    expect(done.get(`content/requirements/${sector}.yaml`)).toMatch(
      /from: 2027[\s\S]*atLeast: 42[\s\S]*quote: 专业科目不少于42学时/,
    );
  });

  test('加进问答的结论，带着依据，检查也不说什么', () => {
    const path = [...files.keys()].find((p) => p.startsWith('content/answers/')) ?? '';
    const text = done.get(path) ?? '';
    const parts = partsOf(path, text);
    if (!parts) throw new Error('the answer was not read');
    const facts = factsOf(chosen, () => '一般人员');
    expect(facts.map((f) => f.name)).toEqual(['学时', '专题', '学习时间']);
    const plainly = facts.map(({ sayLike: _, ...fact }) => fact);
    const data = withFacts(parts.data, plainly, { today: '2026-11-27', sectors: known.sectors });
    const next = withParts(text, parts, data, parts.body, orderIn('answers'));
    expect(next).toContain(
      `2027年度一般人员{${sector}.2027.total}：公需科目{${sector}.2027.common}、专业科目{${sector}.2027.professional}、个人选修科目{${sector}.2027.elective}（文件原文）。`,
    );
    expect(next).toContain('quote: 公需科目学习时间为2027年2月1日至2027年11月30日。');
    expect(complaintsOn(kindsOf(new Map([...done, [path, next]])))).toEqual([]);
  });

  test('后来的一份改了时间、加了专题、改了一科：换下原来的那一条，别的不动，先说换什么', () => {
    const said = { anchor: 's1', quote: '公需科目学习时间延长至2028年1月31日' };
    const later = {
      document: { policy: 'qrsb-2027-7' },
      year: 2027,
      sector,
      figures: [{ scope: 'common' as const, atLeast: 24, ...said }],
      topics: { names: ['海洋经济'], say: '三个任选一个', isMore: true, ...said },
      windows: [
        {
          kind: 'study' as const,
          subjects: ['common' as const],
          closes: '2028-01-31',
          say: '学到2028年1月31日',
          ...said,
        },
      ],
    };
    expect(replacedBy(files, known, later)).toEqual([]);
    expect(replacedBy(done, known, later)).toEqual([
      '“2027年2月1日至11月30日学习，不再补学”',
      '从2027年起的学时',
    ]);
    expect(sectorSlip(done, sector, 2027)).toBeUndefined();
    expect(sectorSlip(done, sector, 2026)).toMatch(/已经有从2027年起的一段/);
    const amended = fromNotice(done, known, later, '2027-06-01');
    const guide = partsOf('content/guides/2027.yaml', amended.get('content/guides/2027.yaml') ?? '')?.data;
    expect(guide).toMatchObject({
      topics: { names: ['人工智能与专业技术工作', '法治思维与职业道德', '海洋经济'] },
      windows: [{ opens: '2027-02-01', closes: '2028-01-31', clause: 'qrsb-2027-7#s1' }],
    });
    const path = `content/requirements/${sector}.yaml`;
    const periods = valueAt(partsOf(path, amended.get(path) ?? '')?.data, ['periods']);
    const last = isList(periods) ? periods.at(-1) : undefined;
    expect(last).toMatchObject({
      from: 2027,
      minimums: { common: { atLeast: 24, clause: 'qrsb-2027-7#s1' }, professional: { atLeast: 42 } },
    });
  });

  test('转载的：依据写来源，不引原话；加进去的问答不说得比来源可靠', () => {
    const source = '某学院人事处的通知（example.edu.cn/a.htm）';
    const reprint = { ...chosen, document: { source } };
    const written = fromNotice(texts, known, reprint, '2026-11-27');
    expect(complaintsOn(kindsOf(written))).toEqual([]);
    expect(written.get(`content/requirements/${sector}.yaml`)).toMatch(
      /from: 2027[\s\S]*atLeast: 42[\s\S]*source: 某学院/,
    );
    for (const answer of known.answers.filter((a) => a.kind === 'texts').slice(0, 2)) {
      const path = `content/answers/${answer.id}.mdx`;
      const next = lookedOver(
        path,
        texts.get(path) ?? '',
        answer,
        2027,
        { today: '2026-11-27', sectors: known.sectors },
        factsOf(reprint, () => '一般人员'),
      );
      expect(next).toContain('（据转载）。');
      expect(complaintsOn(kindsOf(new Map([...written, [path, next]])))).toEqual([]);
    }
  });

  test('数字印成汉字的，原话照印的引', () => {
    const inWords = notice
      .replace('不少于90学时', '不少于九十学时')
      .replace('不少于42学时', '不少于四十二学时');
    const [other] = paste(inWords, '编出来的', [
      { id: 'qrsb-2021-31', documentNumber: '青人社办〔2021〕31号' },
    ]);
    const notice2 = other && noticeIn(other.title ?? '', other.clauses);
    if (!other || !notice2) throw new Error('the notice was not read');
    const written = fromNotice(
      new Map([...texts, [other.path, other.text]]),
      known,
      { ...chosen, ...notice2, windows: [], deadlines: [] },
      '2026-11-27',
    );
    expect(written.get(`content/requirements/${sector}.yaml`)).toMatch(/atLeast: 42[\s\S]*不少于四十二学时/);
    expect(complaintsOn(kindsOf(written))).toEqual([]);
  });

  test('登记、申报截止的日子：写进年年要做的事，只写那一年；在下一年的，写全日子', () => {
    const said = { anchor: 's3', quote: '逾期未完成的，不再补学。' };
    const deadline = { deed: '登记', by: 'person' as const, title: '登记截止', say: '登记到这一天', ...said };
    const deadlines = [
      { ...deadline, closes: '2027-12-31' },
      { ...deadline, closes: '2028-01-31' },
    ];
    const written = fromNotice(files, known, { ...chosen, deadlines }, '2026-11-27');
    expect(complaintsOn(kindsOf(written))).toEqual([]);
    const path = 'content/annual-duties.yaml';
    const duties = valueAt(partsOf(path, written.get(path) ?? '')?.data, ['duties']);
    const more = isList(duties) ? duties.slice(-2) : [];
    expect(more).toMatchObject([
      { id: 'by-notice-2027-1', due: '12-31', title: '登记截止', from: 2027, to: 2027 },
      {
        id: 'by-notice-2027-2',
        due: '2028-01-31',
        say: '登记到这一天',
        bases: [{ clause: 'qrsb-2026-44#s3' }],
      },
    ]);
    // One sentence that sets both days goes into an answer once.
    const told = factsOf(
      { ...chosen, deadlines: [...deadlines, { ...deadline, deed: '审核', closes: '2028-03-10' }] },
      () => '一般人员',
    );
    expect(told.filter((f) => f.kind === 'deadlines').map((f) => f.name)).toEqual(['登记、审核的时间']);
  });

  test('同一份通知再写一次：期限换成这次的，编号不变，并先说出来', () => {
    const said = { anchor: 's3', quote: '逾期未完成的，不再补学。' };
    const deadline = { deed: '登记', by: 'person' as const, title: '登记截止', say: '登记到年底', ...said };
    const first = { ...chosen, deadlines: [{ ...deadline, closes: '2027-12-31' }] };
    const once = fromNotice(files, known, first, '2026-11-27');
    const second = { ...first, deadlines: [{ ...deadline, say: '本人登记到年底', closes: '2027-12-31' }] };
    expect(replacedBy(once, known, second)).toContain('“登记到年底”');
    const twice = fromNotice(once, known, second, '2026-11-27').get('content/annual-duties.yaml') ?? '';
    expect(twice.match(/by-notice-2027-\d/g)).toEqual(['by-notice-2027-1']);
    expect(twice).toContain('本人登记到年底');
  });

  test('只说到那一年的学时写到那一年，以后的年度暂按它', () => {
    const written = fromNotice(files, known, { ...chosen, to: 2027 }, '2026-11-27');
    expect(complaintsOn(kindsOf(written))).toEqual([]);
    expect([...written.values()].join('\n')).toMatch(/from: 2027\n\s+to: 2027\n/);
  });

  test('通知说别人另有规定的话，一起读出来：写给那个行业；内容里没有它的，写在通知说的行业，不带给跟着的', () => {
    const [own] = paste(notice.replace('二、公需', '会计行业另有规定的，从其规定。\n二、公需'), '编出来的', [
      ...known.policies,
      { id: 'qrsb-2021-31', documentNumber: '青人社办〔2021〕31号' },
    ]);
    const found = own && noticeIn(own.title ?? '', own.clauses);
    expect(found?.apart.map(({ quote }) => quote)).toEqual(['会计行业另有规定的，从其规定。']);
    const isKnown = known.sectors.some((s) => s.sector === 'accounting');
    const path = `content/requirements/${isKnown ? 'accounting' : sector}.yaml`;
    const told = fromNotice(
      new Map([...texts, [own?.path ?? '', own?.text ?? '']]),
      known,
      { ...chosen, apart: found?.apart, to: 2027 },
      '2026-11-27',
    );
    const again = fromNotice(told, known, { ...chosen, apart: found?.apart, to: 2027 }, '2026-11-27');
    expect(again.get(path)).toBe(told.get(path));
    const notes = valueAt(partsOf(path, told.get(path) ?? '')?.data, ['notes']);
    expect([...told.values()].join().match(/通知写明：会计行业/g)).toHaveLength(1);
    expect(isList(notes) ? notes.at(-1) : undefined).toEqual({
      ...(!isKnown && { ownOnly: true }),
      ...{ from: 2027, to: 2027, say: '2027年度的通知写明：会计行业另有规定的，从其规定。' },
      ...{ clause: 'qrsb-2026-44#s1-p2', quote: '会计行业另有规定的，从其规定。' },
    });
    expect(complaintsOn(kindsOf(told))).toEqual([]);
    expect(read.apart).toEqual([]);
  });

  test.each([
    [
      '选修科目的学时，由本人于2028年2月20日前申报；用人单位应于2028年3月20日前完成审核。',
      '2027年度：选修科目的学时，由本人于2028年2月20日前申报',
    ],
    ['（二）2027年度的学时，本人在2028年2月20日前申报。', '2027年度的学时，本人在2028年2月20日前申报'],
    ['截止2月20日。', '2027年度：申报，到2028年2月20日为止'],
    ['单位应于2月30日前申报。', '2027年度：单位应于2月30日前申报', ''],
  ])('期限给读者看的一句话不比通知宽：%s', (quote, say, closes = '2028-02-20') => {
    const deadline = { deed: '申报', by: 'person' as const, closes, anchor: 's3', quote };
    expect(deadlineOf(deadline, 2027).say).toBe(say);
  });

  test('没有说的科目照上一段，写明是推定', () => {
    const figures = chosen.figures.filter((f) => f.scope !== 'professional');
    const partly = fromNotice(files, known, { ...chosen, figures, asBefore: ['professional'] }, '2026-11-27');
    expect(partly.get(`content/requirements/${sector}.yaml`)).toMatch(
      /from: 2027[\s\S]*professional:[\s\S]*grade: inferred[\s\S]*没有说/,
    );
  });
});

test('通知另外说到的行业认得出来，继续教育不是教育行业；从其规定的不算不包括', () => {
  const texts = Object.entries(contentIn('content')).map(([path, text]) => ({
    path: `content/${path}`,
    text,
  }));
  const of = (quote: string) => ({ anchor: 's4', quote });
  const named = (quote: string) => namedApart(readLibrary(texts), [of(quote)]).map((s) => s.short);
  expect(named('会计、卫生健康专业技术人员的继续教育另有规定的，从其规定。')).toEqual(['会计', '卫生健康']);
  expect(named('本通知不适用于教育行业。')).toEqual(['教育']);
  expect(leavesOut(of('本通知不适用于教育行业。'))).toBe(true);
  expect(leavesOut(of('教育行业另有规定的，从其规定。'))).toBe(false);
  expect(leavesOut(of('新闻专业技术人员有专门规定的，按其规定办理。'))).toBe(false);
  expect(leavesOut(of('学时的认定，教育行业除外。'))).toBe(false);
});

test('跟着一起变的行业：说得出是哪些；通知不包括的，以前的数字留给它自己，那一年不写', () => {
  const texts = new Map(
    Object.entries(contentIn('content')).map(([path, text]) => [`content/${path}`, text]),
  );
  const known = readLibrary([...texts].map(([path, text]) => ({ path, text })));
  expect(followersOf(known, 'general').map((s) => s.sector)).toEqual(['education', 'health', 'social-work']);
  expect(followersOf(known, 'accounting')).toEqual([]);
  const source = '某单位的通知';
  const said = { anchor: '', quote: '' };
  const done = fromNotice(
    texts,
    known,
    {
      document: { source },
      year: 2027,
      sector: 'general',
      figures: [{ scope: 'total', atLeast: 120, ...said }],
      windows: [{ kind: 'study', subjects: ['common'], closes: '2027-12-31', say: '学到年底', ...said }],
      parted: ['education'],
    },
    '2027-01-05',
  );
  expect(complaintsOn(kindsOf(done))).toEqual([]);
  const after = readLibrary([...done].map(([path, text]) => ({ path, text })));
  const last = (sector: string) => after.sectors.find((s) => s.sector === sector)?.periods.at(-1);
  expect(last('health')?.from).toBe(2027);
  const before = known.sectors.find((s) => s.sector === 'education');
  expect(after.sectors.find((s) => s.sector === 'education')?.notes).toEqual(before?.notes);
  expect(last('education')).toEqual(before?.periods.at(-1));
  expect(after.windows.find((w) => w.year === 2027)?.except).toEqual(['education']);
});

test('只对一个行业的通知：从标题认出来，时间只写给它', () => {
  const texts = new Map(
    Object.entries(contentIn('content')).map(([path, text]) => [`content/${path}`, text]),
  );
  const known = readLibrary([...texts].map(([path, text]) => ({ path, text })));
  expect(sectorMeant('关于2027年度会计专业技术人员继续教育的通知', known)).toBe('accounting');
  expect(sectorMeant('关于2027年度继续教育的通知', known)).toBe('general');
  const said = { anchor: 's1', quote: '学到2027年12月31日' };
  const done = fromNotice(
    texts,
    known,
    {
      document: { policy: 'ykch-2027-1' },
      year: 2027,
      sector: 'accounting',
      figures: [],
      windows: [{ kind: 'study', subjects: ['common'], closes: '2027-12-31', say: '学到年底', ...said }],
    },
    '2027-01-05',
  );
  expect(done.get('content/guides/2027.yaml')).toMatch(/sectors: \[accounting\]/);
});

function kindsOf(files: ReadonlyMap<string, string>) {
  return readKinds([...files].map(([path, text]) => ({ path, text })));
}
