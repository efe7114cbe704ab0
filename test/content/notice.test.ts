import { describe, expect, test } from 'vitest';
import { noticeIn } from '~/paste/notice';
import { paste } from '~/paste/paste';
import { library } from '~/queries/library';

const held = [{ id: 'qrsb-2021-31', documentNumber: '青人社办〔2021〕31号' }];

/** What is read of a document with this body. */
function readOf(body: string, title = '关于做好2027年度继续教育学习的通知') {
  const text = `青原省人力资源和社会保障厅${title}\n青人社办〔2026〕44号\n各市人力资源和社会保障局：\n${body}\n青原省人力资源和社会保障厅\n2026年11月18日\n`;
  const [one] = paste(text, '编出来的', held);
  if (!one) throw new Error('nothing was pasted');
  return { path: one.path, notice: noticeIn(one.title ?? '', one.clauses), addresses: one.addresses };
}

const whole = `一、学时要求
2027年度专业技术人员继续教育累计不少于90学时，其中，公需科目不少于30学时，专业科目不少于42学时，选修科目不少于18学时。
二、公需科目
（一）2027年度公需科目设两个学习专题：
1.“新质生产力”专题，18学时；
2.“职业道德”专题，12学时。
三、学习时间
（一）2027年度公需科目学习时间为2027年3月1日至12月31日。
（二）没有学完的，可以在2028年1月1日至2028年3月31日补学。
四、各行业主管部门应当在2027年4月30日前公布学习指南。`;

test('学时、专题、学习和补学的时间都读出来，各带自己那一条的原话', () => {
  const { path, notice, addresses } = readOf(whole);
  expect(path).toBe('content/policies/qrsb-2026-44.mdx');
  expect(notice).toMatchObject({
    year: 2027,
    figures: [
      { scope: 'total', atLeast: 90, quote: '2027年度专业技术人员继续教育累计不少于90学时' },
      { scope: 'common', atLeast: 30, quote: '公需科目不少于30学时' },
      { scope: 'professional', atLeast: 42 },
      { scope: 'elective', atLeast: 18 },
    ],
    topics: {
      anchor: 's2-1',
      names: ['新质生产力', '职业道德'],
      say: '“新质生产力”专题，18学时；“职业道德”专题，12学时',
    },
    windows: [
      { kind: 'study', subjects: ['common'], opens: '2027-03-01', closes: '2027-12-31', anchor: 's3-1' },
      { kind: 'makeUp', subjects: [], opens: '2028-01-01', closes: '2028-03-31', anchor: 's3-2' },
    ],
    open: [],
  });
  const said = [
    ...(notice?.figures ?? []),
    ...(notice?.windows ?? []),
    ...(notice?.topics ? [notice.topics] : []),
  ];
  for (const { anchor, quote } of said) expect(addresses.get(anchor)).toContain(quote);
});

describe('一处一处', () => {
  test.each([
    [
      '不再补学写在另一句',
      '公需科目学习时间为2027年2月1日至2027年11月30日。逾期不再补学。',
      { noMakeUp: { anchor: 's1', quote: '逾期不再补学。' } },
    ],
    ['只写最迟哪天完成', '公需科目应当在2027年11月30日前完成学习。', { closes: '2027-11-30' }],
    [
      '两科一起',
      '公需科目和专业科目学习时间为2027年2月1日至2027年11月30日。',
      { subjects: ['common', 'professional'] },
    ],
  ])('时间：%s', (_, words, expected) => {
    expect(readOf(`一、时间\n${words}\n二、其他\n照旧。`).notice?.windows).toEqual([
      expect.objectContaining(expected),
    ]);
  });

  test('不安排补学只是它那一句说的科目的：别的科目、别的行业的时间不带上', () => {
    const { notice } = readOf(
      '一、公需科目学习时间为2027年5月6日至2027年12月20日；逾期的，于2028年1月5日至2028年3月20日补学。\n' +
        '二、专业科目和选修科目应在2027年12月31日前学完。上述专业科目、选修科目不安排补学。\n' +
        '三、全体人员的学习期限为2027年6月1日至2028年4月30日。',
    );
    expect(notice?.windows.map((w) => [w.kind, w.subjects, w.noMakeUp?.anchor])).toEqual([
      ['study', ['common'], undefined],
      ['makeUp', [], undefined],
      ['study', ['professional', 'elective'], 's2'],
      ['study', [], undefined],
    ]);
  });

  test('同一科目有补学时间的，不说不再补学', () => {
    const { notice } = readOf(
      '一、公需科目学习时间为2027年5月6日至2027年12月20日。\n二、公需科目2028年1月5日至2028年3月20日补学。逾期的公需科目不再补学。\n三、其他\n照旧。',
    );
    expect(notice?.windows.filter((w) => w.noMakeUp)).toEqual([]);
  });

  test('一科读到两个数，不替人选', () => {
    const { notice } = readOf('一、公需科目不少于30学时。\n二、新入职的，公需科目不少于20学时。');
    expect(notice).toBeUndefined();
    const more = readOf(
      '一、累计不少于90学时，公需科目不少于30学时。\n二、新入职的，公需科目不少于20学时。',
    ).notice;
    expect(more?.figures.map((f) => f.scope)).toEqual(['total']);
    expect(more?.open).toEqual(['公需科目读到不止一个数（30、20）']);
  });

  test('引的文件不是专题：什么也没有读到', () => {
    const body = '一、按照《专业技术人员继续教育规定》，公需科目的专题另行通知。';
    expect(readOf(body).notice).toBeUndefined();
  });

  test('机关办事的日子不是学习的时间', () => {
    const { notice } = readOf('一、各单位应当在2027年1月31日前完成学习计划的上报。');
    expect(notice).toMatchObject({
      figures: [],
      windows: [],
      deadlines: [{ deed: '上报', by: 'employer', closes: '2027-01-31' }],
    });
  });
});

test('数没有写成数的、专题读不出的，说出来，不当作没有说', () => {
  const { notice } = readOf(
    '一、2027年度累计不少于90学时，专业科目不少于三分之二。\n二、公需科目的专题见附件。',
  );
  expect(notice?.figures.map((f) => f.scope)).toEqual(['total']);
  expect(notice?.unclear).toEqual(['professional']);
  expect(notice?.open).toEqual([
    '专业科目写的是“专业科目不少于三分之二”，没有读出数',
    '说到公需专题（“公需科目的专题见附件。”），没有读出是哪些',
  ]);
});

test('专题写在表里的一列', () => {
  const { notice, addresses } = readOf(
    '一、2027年度公需科目专题见下表：\n序号\t专题名称\t学时\n1\t低空经济与产业发展\t16\n2\t法治思维\t16\n二、其他。\n照旧。',
  );
  expect(notice?.topics).toMatchObject({
    names: ['低空经济与产业发展', '法治思维'],
    say: '低空经济与产业发展，16；法治思维，16',
  });
  expect(addresses.get(notice?.topics?.anchor ?? '')).toContain(notice?.topics?.quote);
});

describe('学习以外的日子', () => {
  const beside = (words: string, heading = '一、事项') =>
    readOf(
      `一、2027年度公需科目不少于30学时。\n${heading.replace('一、', '二、')}\n${words}\n三、其他\n照旧。`,
    );

  test.each([
    [
      '专业技术人员应当于2028年2月20日前完成专业科目学时的申报登记。',
      { deed: '申报', by: 'person', closes: '2028-02-20' },
    ],
    ['学时登记截止日期为2028年1月31日。', { deed: '登记', by: 'person', closes: '2028-01-31' }],
    ['登记时间：2027年12月1日至次年1月31日。', { deed: '登记', opens: '2027-12-01', closes: '2028-01-31' }],
    ['申报截止：12月20日。', { deed: '申报', closes: '2027-12-20' }],
    ['用人单位应于2028年2月底前完成审核。', { deed: '审核', by: 'employer', closes: '2028-02-29' }],
    [
      '专业技术人员申报后，行业主管部门最迟于2028年3月15日审核。',
      { deed: '审核', by: 'authority', closes: '2028-03-15' },
    ],
    ['各行业主管部门应当在2027年4月30日前公布学习指南。', { deed: '公布', by: 'authority' }],
  ])('要在哪天以前做的事，带着谁做、到哪天、原话：%s', (words, expected) => {
    const { notice, addresses } = beside(words);
    expect(notice?.deadlines).toEqual([expect.objectContaining({ ...expected, quote: words })]);
    expect(notice?.unused).toEqual([]);
    expect(addresses.get(notice?.deadlines[0]?.anchor ?? '')).toContain(words);
  });

  test('日子写在标题下面，做什么在标题里', () => {
    expect(beside('2028年1月31日。', '一、学时登记截止时间').notice?.deadlines).toMatchObject([
      { deed: '登记', closes: '2028-01-31' },
    ]);
  });

  test('和学习时间在同一句里的，各归各的', () => {
    const { notice } = beside('公需科目学习时间为2027年3月1日至12月31日，登记截止2028年1月31日。');
    expect(notice?.windows).toMatchObject([{ opens: '2027-03-01', closes: '2027-12-31' }]);
    expect(notice?.deadlines).toMatchObject([{ deed: '登记', closes: '2028-01-31' }]);
    expect(notice?.unused).toEqual([]);
  });

  test.each([
    ['学习以学习指南为准，2027年5月1日至6月30日集中学习。', ['2027年5月1日、6月30日'], '学习和补学的时间'],
    ['2027年9月10日召开座谈会。', ['2027年9月10日'], '年年要做的事'],
    ['按2018年11月1日印发的文件办。', ['2018年11月1日'], '2027年以前'],
    ['本通知自2027年3月1日起施行。', ['2027年3月1日'], '有效期'],
    ['2026年度未完成的，可在2027年6月30日前补学。', ['2027年6月30日'], '2026年度'],
    ['各单位2027年3月上旬动员。', ['2027年3月上旬'], '年年要做的事'],
  ])('读到了、没有用上的，列出原话和写到哪里：%s', (words, days, goes) => {
    const { notice } = beside(words);
    expect(notice?.deadlines).toEqual([]);
    expect(notice?.unused.map((one) => one.words)).toEqual(days);
    for (const one of notice?.unused ?? [])
      expect(one).toMatchObject({ quote: words, goes: expect.stringContaining(goes) });
  });

  test('一句里两件事，第二个日子没有写年，跟着前一个', () => {
    const { notice } = beside('折算的应于2028年5月15日前提出申请，各市主管部门5月31日前审核完毕。');
    expect(notice?.deadlines).toMatchObject([
      { deed: '申请', closes: '2028-05-15' },
      { deed: '审核', by: 'authority', closes: '2028-05-31' },
    ]);
  });

  test('延长以前的那一天不算没有用上', () => {
    const { notice } = beside('公需科目学习截止时间由2027年12月31日延长至2028年4月30日。');
    expect(notice?.windows).toMatchObject([{ closes: '2028-04-30' }]);
    expect(notice?.unused).toEqual([]);
  });
});

test('说到几组人的文件，数字分不清就都留给人', () => {
  const policy = library().policies.find((p) => p.id === 'yrsb-2018-277');
  expect(noticeIn(policy?.title ?? '', policy?.clauses ?? [])?.open).toEqual([
    '合计读到不止一个数（72、90）',
    '公需科目读到不止一个数（18、30）',
    '专业科目读到不止一个数（42、60）',
    '选修科目读到了数，又写着“不设个人选修科目”',
  ]);
});

describe('各种写法的通知', () => {
  test('第…条，以上，书名号里的专题', () => {
    const { notice, addresses } = readOf(
      `第一条  为做好2027年度继续教育学习，制定本办法。
第二条  2027年度继续教育学习累计不得少于88学时。其中：
（一）公需科目28学时以上；
（二）专业科目40学时以上；
（三）个人选修科目20学时以上。
第三条  公需科目设两个专题：
（一）《数据要素》；
（二）《生态建设》。
专业技术人员从中选择一个专题，学完后计28学时。
第四条  公需科目学习时间自2027年4月1日起至次年3月31日止，不安排补学。`,
      '关于印发《2027年度学习办法》的通知',
    );
    expect(notice?.figures.map((f) => [f.scope, f.atLeast, f.anchor])).toEqual([
      ['total', 88, 'a2-p1'],
      ['common', 28, 'a2-1'],
      ['professional', 40, 'a2-2'],
      ['elective', 20, 'a2-3'],
    ]);
    expect(notice?.topics).toMatchObject({
      anchor: 'a3',
      names: ['数据要素', '生态建设'],
      say: '专业技术人员从中选择一个专题，学完后计28学时',
    });
    expect(notice?.windows).toMatchObject([{ opens: '2027-04-01', closes: '2028-03-31', anchor: 'a4' }]);
    for (const { anchor, quote } of notice?.figures ?? []) expect(addresses.get(anchor)).toContain(quote);
  });

  test('只有专题，没有引号，也没有“年度”和序号', () => {
    const { notice } = readOf(
      '现将2027年全省公需科目学习专题公布如下：\n1.智能制造；\n2.规则衔接。\n可以选择其中一个专题学习。',
      '关于公布2027年公需科目专题的通知',
    );
    expect(notice).toMatchObject({
      year: 2027,
      figures: [],
      windows: [],
      topics: {
        anchor: 'p1',
        names: ['智能制造', '规则衔接'],
        quote: '现将2027年全省公需科目学习专题公布如下：',
        say: '可以选择其中一个专题学习',
      },
    });
  });

  const rows = [
    ['科目', '最低学时', '学习时间'],
    ['公需科目', '32', '2027年3月1日至12月31日'],
    ['专业科目', '46', '2027年1月1日至12月31日'],
    ['选修科目', '18', ''],
    ['合计', '96', ''],
  ];
  const hours = [
    ['common', 32],
    ['professional', 46],
    ['elective', 18],
    ['total', 96],
  ];
  test.each([
    ['从表格复制，格与格之间是制表符', '\t'],
    ['格与格之间是几个空格', '   '],
  ])('表里的学时和时间：%s', (_, between) => {
    const table = rows.map((cells) => cells.join(between).trim()).join('\n');
    const { notice, addresses } = readOf(`一、2027年度最低学时按下表执行：\n${table}\n二、其他。\n照旧。`);
    expect(notice?.figures.map((f) => [f.scope, f.atLeast])).toEqual(hours);
    expect(notice?.windows).toMatchObject([
      { subjects: ['common'], opens: '2027-03-01', closes: '2027-12-31' },
      { subjects: ['professional'], opens: '2027-01-01', closes: '2027-12-31' },
    ]);
    for (const { anchor, quote } of notice?.figures ?? []) expect(addresses.get(anchor)).toContain(quote);
  });

  test.each([
    [
      '科目是列',
      [
        ['', '公需科目', '专业科目', '选修科目', '合计'],
        ['最低学时', '32', '46', '18', '96'],
      ],
    ],
    [
      '几个年度各一列',
      [['科目', '2026年度', '2027年度'], ...hours.map(([, n], i) => [rows[i + 1]?.[0], '10', String(n)])],
    ],
  ])('表里的学时：%s', (_, table) => {
    const text = (table as string[][]).map((cells) => cells.join('\t')).join('\n');
    const { notice } = readOf(`一、2027年度最低学时按下表执行：\n${text}\n二、其他。\n照旧。`);
    expect(notice?.figures.map((f) => [f.scope, f.atLeast]).sort()).toEqual([...hours].sort());
  });

  test('一格一行的表：数字不当页码丢掉', () => {
    const { notice } = readOf('一、2027年度学时要求\n科目\n学时\n公需科目\n32\n专业科目\n46\n合计\n78\n');
    expect(notice?.figures.map((f) => [f.scope, f.atLeast])).toEqual([
      ['common', 32],
      ['professional', 46],
      ['total', 78],
    ]);
  });

  test('几列都是数、没有写明哪一列是学时，不替人选', () => {
    const { notice } = readOf('一、2027年度公需科目专题“甲课”。\n科目\t甲\t乙\n公需科目\t30\t40');
    expect(notice?.figures).toEqual([]);
  });

  test('后来延长时间、增加专题', () => {
    const { notice } = readOf(
      '一、2027年度公需科目学习截止时间由2027年12月31日延长至2028年4月30日。\n二、增加“海洋经济”作为公需科目学习专题。',
      '关于调整2027年度公需科目学习时间的补充通知',
    );
    expect(notice?.windows).toMatchObject([{ kind: 'study', subjects: ['common'], closes: '2028-04-30' }]);
    expect(notice?.topics).toMatchObject({ names: ['海洋经济'], isMore: true });
  });

  test('从公众号复制：空行、符号、没有编号的小标题', () => {
    const [one] = paste(
      '某某人社\n2027年03月01日 10:30 某地\n\n关于2027年度公需科目学习的通知\n\n各单位：\n\n▶ 学习专题\n\n专题一：智能制造（18学时）\n专题二：规则衔接（18学时）\n\n▶ 学时要求\n每年90学时（公需科目30学时、专业科目42学时、选修科目18学时）\n\n▶ 学习时间\n公需科目即日起至2027年12月31日学习\n\n点击“阅读原文”进入系统\n',
      '粘贴的文字',
    );
    expect(one?.title).toBe('关于2027年度公需科目学习的通知');
    const notice = noticeIn(one?.title ?? '', one?.clauses ?? []);
    expect(notice?.figures.map((f) => [f.scope, f.atLeast])).toEqual([
      ['total', 90],
      ['common', 30],
      ['professional', 42],
      ['elective', 18],
    ]);
    expect(notice?.topics?.names).toEqual(['智能制造', '规则衔接']);
    expect(notice?.windows).toMatchObject([{ subjects: ['common'], closes: '2027-12-31' }]);
  });

  test('认字认出来的：全角数字、半角标点、直引号，时间没有写年', () => {
    const { notice } = readOf(
      '一、学习要求\n２０２７年度累计不少于 ９６ 学时,其中公需科目不少于 ３２ 学时.\n公需科目专题为"低空经济"和"法治思维",任选其一.\n学习时间\n公需科目学习时间为 ３ 月 １５ 日至 １２ 月 ３１ 日,逾期不予补学.',
      '关于做好２０２７年度继续教育学习的通知',
    );
    expect(notice).toMatchObject({
      figures: [
        { scope: 'total', atLeast: 96 },
        { scope: 'common', atLeast: 32 },
      ],
      topics: { names: ['低空经济', '法治思维'] },
      windows: [{ subjects: ['common'], opens: '2027-03-15', closes: '2027-12-31' }],
    });
  });
});
