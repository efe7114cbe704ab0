import { describe, expect, test } from 'vitest';
import { searchWith } from '~/search/engine';
import type { Lexicon, RareWords } from '~/search/lexicon';
import { plainEngine } from '~/search/plain';
import type { SearchRecord } from '~/search/record';
import { sieveOf } from '~/search/sieve';

const answer = (id: string, title: string, also = '', text = ''): SearchRecord => ({
  path: `answers/${id}/`,
  kind: '答复',
  title,
  where: '',
  also,
  lead: '',
  text,
});

const guide = (year: number): SearchRecord => ({
  path: `guides/${year}/`,
  kind: '指南',
  title: `${year}年度学习要求`,
  where: '',
  also: `${year}年要学多少学时 ${year}年公需科目学什么`,
  text: '公需科目18学时。',
});

const clause = (anchor: string, text: string): SearchRecord => ({
  path: `policies/mrsb-2018-277/#${anchor}`,
  kind: '原文',
  title: `某人社办〔2018〕277号 ${anchor}`,
  where: '',
  also: '',
  text,
});

const records: SearchRecord[] = [
  answer('make-up', '学习时间过了，还能补学吗？', '公需科目补学'),
  answer('leave', '病假、产假，当年学不完怎么办？', '休产假'),
  answer('seal', '继续教育证书要盖章吗？', '谁盖章'),
  {
    path: 'terms/#make-up',
    kind: '术语',
    title: '补学',
    where: '',
    also: '',
    text: '过了年度再学那一年的内容。',
  },
  clause('s1', '公需科目可以补学。'),
  clause('s2', '专业科目由单位认定，凭密码登记学时。'),
  ...[2024, 2025, 2026].map(guide),
  { path: 'guides/', kind: '指南', title: '各年度', where: '本站', also: '', text: '' },
  {
    path: 'policies/mrsb-2018-277/',
    kind: '原文',
    title: '某人社办〔2018〕277号',
    where: '',
    also: '',
    text: '',
  },
];

const lexicon: Lexicon = {
  plainly: [['几时', '什么时候']],
  classes: [
    { words: ['补学', '补课', '往年'], see: ['answers/make-up/'] },
    { words: ['产假', '怀孕', '生娃'], see: ['answers/leave/'] },
    { words: ['盖章', '公章'] },
    { words: ['公需科目', '公需课'] },
    { words: ['继续教育'], light: true },
    { words: ['密码', '账号'] },
    { words: ['律师', '公证员'] },
    { words: ['碳达峰', '碳中和'], see: ['guides/2025/'] },
    { words: ['进站'], see: ['answers/seal/'] },
    { words: ['会计', '出纳'], apart: true },
  ],
  ignore: ['怎么办', '什么时候', '请问'],
  particles: '的了吗',
  documents: [
    {
      code: '某人社办',
      year: '2018',
      serial: '277',
      path: 'policies/mrsb-2018-277/',
      number: '某人社办〔2018〕277号',
      title: '某人社办〔2018〕277号 口径',
      where: '某厅',
      anchors: [
        ['s1', '一'],
        ['s2', '二'],
      ],
    },
  ],
  gaps: [{ id: 'account', says: ['密码', '账号'], unless: ['找不到单位'] }],
  years: [2024, 2026],
};

const rare: RareWords = {
  simplify: '補补學学',
  syllables: ['zhang章张', 'gai盖', 'bu补', 'xue学'],
  right: sieveOf([]),
  trade: ['盖章'],
  cantonese: [],
  english: [['seal', '盖章']],
  gaps: [
    { id: 'other', title: '别的事', say: '没有写。', grade: 'unknown', asks: '问谁。', see: [] },
    { id: 'account', title: '账号和密码', say: '没有写。', grade: 'unknown', asks: '问谁。', see: [] },
  ],
  words: [[], ['透析']],
  says: [['刷脸']],
};

const search = searchWith(plainEngine(records, lexicon), lexicon, async () => rare);
const first = async (typed: string, year = 2026) => (await search(typed, { year })).records[0]?.path;

describe('第一个是', () => {
  test.each([
    ['文里的词', '补学', 'answers/make-up/'],
    ['人们的说法', '往年的公需课怎么办', 'answers/make-up/'],
    ['只有说法里有的词', '生娃', 'answers/leave/'],
    ['繁体', '補學', 'answers/make-up/'],
    ['拼音', 'buxue', 'answers/make-up/'],
    ['英文', 'seal', 'answers/seal/'],
    ['错字', '盖张', 'answers/seal/'],
    ['少用的词', '透析', 'answers/leave/'],
    ['少用的词和别的词', '请问我在透析怎么办', 'answers/leave/'],
    ['一个字', '章', 'answers/seal/'],
    ['隔开的字', '盖 章', 'answers/seal/'],
    ['条款', '277号第二条', 'policies/mrsb-2018-277/#s2'],
    ['说了年度的那一年', '2025年公需科目学什么', 'guides/2025/'],
    ['今年', '今年要学多少学时', 'guides/2026/'],
    ['去年', '去年公需科目学什么', 'guides/2025/'],
    ['前年', '前年公需科目学什么', 'guides/2024/'],
    ['有那个专题的那一年', '碳中和公需科目要补学多少学时', 'guides/2025/'],
  ])('%s：“%s”', async (_, typed, path) => {
    expect(await first(typed)).toBe(path);
  });
});

test('一样说的：答复在没有问到的年度前面，术语也是；问到的那一年在答复前面', async () => {
  const year = guide(2025);
  const same = (kind: SearchRecord['kind'], path: string) => ({ ...year, kind, path });
  const among = async (typed: string, ...of: SearchRecord[]) => {
    const find = searchWith(plainEngine([...records, ...of], lexicon), lexicon, async () => rare);
    return (await find(typed, { year: 2026 })).records[0]?.path;
  };
  expect(await among('公需科目学什么', same('答复', 'answers/same/'))).toBe('answers/same/');
  expect(await among('公需科目学什么', same('术语', 'terms/#same'))).toBe('terms/#same');
  expect(await among('2025年公需科目学什么', same('答复', 'answers/same/'))).toBe('guides/2025/');
});

test('一样说的：本站的页在条款前面', async () => {
  const said = { ...clause('s3', ''), title: '审验登记' };
  const page: SearchRecord = { ...said, path: 'duties/', kind: '指南', where: '本站' };
  const find = searchWith(plainEngine([said, page, ...records], lexicon), lexicon, async () => rare);
  expect((await find('审验登记')).records[0]?.path).toBe('duties/');
});

test('几个年度只列一个', async () => {
  const years = async (typed: string) =>
    (await search(typed, { year: 2026 })).records
      .map((r) => r.path)
      .filter((path) => path.startsWith('guides/'));
  expect(await years('年要学多少学时')).toHaveLength(1);
  expect(await years('各年度')).toEqual(['guides/']);
  expect(await years('今年补学各年度')).toEqual(['guides/2026/']);
});

test('答复在术语前面', async () => {
  const paths = (await search('补学')).records.map((r) => r.path);
  expect(paths.indexOf('answers/make-up/')).toBeLessThan(paths.indexOf('terms/#make-up'));
});

test('不再有效的文件的话排在有效的后面，按文号找它仍然是第一个', async () => {
  const old = (path: string) => path.replace('277', '9');
  const [document] = lexicon.documents;
  const ended = { ...document, serial: '9', path: old(document?.path ?? ''), number: '某人社办〔2018〕9号' };
  const words = {
    ...lexicon,
    documents: [
      ...lexicon.documents,
      { ...ended, ended: '自2025年7月1日起废止' },
      { ...ended, path: 'policies/mrsb-2017-1/', serial: '1', ended: '自2018年1月1日起废止' },
    ],
  };
  const said = [clause('s2', '专业科目由单位认定，单位认定专业科目。'), clause('', '')];
  const both = [...said.map((r) => ({ ...r, path: old(r.path).replace(/#$/, '') })), ...records];
  const find = searchWith(plainEngine(both, words as Lexicon), words as Lexicon, async () => rare);
  const paths = (await find('专业科目由谁认定')).records.map((r) => r.path);
  expect(paths.slice(0, 2)).toEqual(['policies/mrsb-2018-277/#s2', 'policies/mrsb-2018-9/#s2']);
  expect((await find('某人社办〔2018〕9号')).records[0]?.path).toBe('policies/mrsb-2018-9/');
});

describe('照实说', () => {
  test('没有的词说出来，认得的词只是套话时不列', async () => {
    const { unknown, records: found } = await search('彗星继续教育');
    expect(unknown).toEqual(['彗星']);
    expect(found).toEqual([]);
  });

  test('没有的词说出来，别的词照样找', async () => {
    const { unknown, records: found, all } = await search('彗星补学');
    expect(unknown).toEqual(['彗星']);
    expect(found[0]?.path).toBe('answers/make-up/');
    expect(all).toBe(false);
  });

  test('问的大半有答案，没有的词也说出来', async () => {
    const { unknown, doubtful, clear } = await search('学习时间过了，还能补学吗，彗星');
    expect([doubtful, clear]).toEqual([false, false]);
    expect(unknown).toEqual(['彗星']);
  });

  test('只有问话的词，不列', async () => {
    expect((await search('请问怎么办')).records).toEqual([]);
  });

  test('没有答案的事，说是什么', async () => {
    const { gap, records: found } = await search('密码怎么办');
    expect(gap?.title).toBe('账号和密码');
    expect(found.map((r) => r.path)).not.toContain('guides/');
    expect((await search('刷脸怎么办')).gap?.title).toBe('账号和密码');
    expect((await search('账号找不到单位')).gap).toBeUndefined();
  });

  test('没有的条款不给', async () => {
    expect((await search('277号第二条')).absent).toBeUndefined();
    const { absent, records: found } = await search('277号第九条');
    expect(absent?.say).toBe('某人社办〔2018〕277号只有二条，没有第九条。');
    expect(found[0]?.path).toBe('policies/mrsb-2018-277/');
    expect(found.map((r) => r.path).filter((p) => p.includes('#s9'))).toEqual([]);
  });

  test('没有收录的文件说没有收录', async () => {
    expect((await search('某财会规〔2020〕9号')).absent?.say).toBe('本站没有收录某财会规〔2020〕9号。');
  });

  test.each([
    [2030, 'future-year'],
    [2016, 'past-year'],
  ])('没有%i年度', async (year, id) => {
    const { gap, records: found } = await search(`${year}年学多少`);
    expect(gap?.id).toBe(id);
    expect(found[0]?.path).toBe('guides/');
  });
});

test('问了谁，答案里没有说到谁，就不放到最上面', async () => {
  expect((await search('公需科目补学')).clear).toBe(true);
  expect((await search('公需课补课')).clear).toBe(true);
  expect((await search('律师公需科目补学')).records[0]?.path).toBe('answers/make-up/');
  expect((await search('律师公需科目补学')).clear).toBe(false);
});

test('词典里没有的字连着的，不用都看得到', async () => {
  expect((await search('公需科目能补学')).clear).toBe(true);
  const own = answer('own', '会计盖章登记册');
  const find = searchWith(plainEngine([...records, own], lexicon), lexicon, async () => rare);
  expect((await find('会计盖章登记册')).clear).toBe(true);
  expect((await find('出纳盖章登记册')).clear).toBe(false);
});

test('它就是讲这件事的，不用说出这个词', async () => {
  expect((await search('进站继续教育证书要盖章吗')).clear).toBe(true);
  expect((await search('律师继续教育证书要盖章吗')).clear).toBe(false);
});

test('术语再像，也不是答案，不放到最上面', async () => {
  const term: SearchRecord = { ...answer('', '律师登记'), path: 'terms/#lawyers', kind: '术语' };
  const find = searchWith(plainEngine([...records, term], lexicon), lexicon, async () => rare);
  const { clear, records: found } = await find('律师登记');
  expect([found[0]?.path, clear]).toEqual(['terms/#lawyers', false]);
});

test('问的是没有答案的那一件事，提到它的话不放到最上面', async () => {
  const told = { ...answer('told', '盖章补学登记'), lead: '密码另问。' };
  const find = searchWith(plainEngine([...records, told], lexicon), lexicon, async () => rare);
  const { gap, clear, records: found } = await find('盖章补学登记密码');
  expect([found[0]?.path, gap?.id, clear]).toEqual(['answers/told/', 'account', false]);
});

test('只在正文里提到的词，看不到，就不放到最上面；看到一半也不放', async () => {
  const told = answer('told', '公需科目补学登记', '公需科目补学登记公证', '公证员见另一问。');
  const clear = async (typed: string) =>
    (await searchWith(plainEngine([...records, told], lexicon), lexicon, async () => rare)(typed)).clear;
  expect(await clear('公需科目补学登记')).toBe(true);
  expect(await clear('公需科目补学登记公证员')).toBe(false);
});

test('没有一个词说要找什么，像了大半也不放到最上面', async () => {
  const book = answer('book', '继续教育登记册');
  const find = searchWith(plainEngine([...records, book], lexicon), lexicon, async () => rare);
  const { clear, records: found } = await find('继续教育登记');
  expect(found[0]?.path).toBe('answers/book/');
  expect(clear).toBe(false);
  expect((await find('继续教育登记册')).clear).toBe(true);
});

test('问话当中隔着不起作用的话，问的还是没有答案的那一件事', async () => {
  const apart = { ...lexicon, gaps: [{ id: 'account', says: ['登记审验'] }] };
  const find = searchWith(plainEngine(records, apart), apart, async () => rare);
  expect((await find('登记怎么办审验')).gap?.id).toBe('account');
  expect((await find('审验怎么办登记')).gap).toBeUndefined();
});

test('一条的问法里有那一件事的每个词，才是它答了；只有一部分，照实说', async () => {
  const lost = { ...lexicon, gaps: [{ id: 'account', says: ['产假+怎么办'] }] };
  const asked = async (of: readonly SearchRecord[], typed = '产假怎么办') =>
    (await searchWith(plainEngine(of, lost), lost, async () => rare)(typed)).gap?.id;
  expect(await asked([answer('days', '产假')])).toBe('account');
  expect(await asked([answer('days', '产假', '产假怎么办')])).toBeUndefined();
  expect(await asked([answer('days', '产假', '产假怎么办')], '律师盖章产假怎么办')).toBe('account');
});

test('问得长，没有答案的事只是顺带说到，别的大半有答案，就不说没有', async () => {
  const asked = async (typed: string, more: object = {}, says = ['密码/律师', '公证员+打印']) => {
    const gaps = [{ id: 'account', says, ...more }];
    const words = { ...lexicon, gaps, classes: [...lexicon.classes, { words: ['打印'] }] };
    const told = answer('told', '公需科目补学盖章打印');
    const find = searchWith(plainEngine([...records, told], words), words, async () => rare);
    return (await find(typed)).gap?.id;
  };
  expect(await asked('公需科目补学盖章密码')).toBeUndefined();
  expect(await asked('公需科目补学盖章密码', { firm: true })).toBe('account');
  expect(await asked('公需科目补学密码')).toBe('account');
  expect(await asked('公需科目补学密码律师')).toBe('account');
  expect(await asked('产假碳达峰盖章密码')).toBe('account');
  expect(await asked('公需科目盖章打印公证员')).toBeUndefined();
});

test('问法里的字母不分大小写', async () => {
  const lost = { ...lexicon, gaps: [{ id: 'account', says: ['pdf+盖章'] }] };
  const find = searchWith(plainEngine([answer('pdf', '盖章PDF')], lost), lost, async () => rare);
  expect((await find('PDF盖章')).gap).toBeUndefined();
});

test('有没有答案：说到的太少就没有；按文号找的，文件总是答案', async () => {
  expect((await search('彗星轨道观测盖章')).doubtful).toBe(true);
  expect((await search('盖章')).doubtful).toBe(false);
  expect((await search('277号彗星轨道观测')).doubtful).toBe(false);
});

test('问的整句是条款里的话，不说成没有', async () => {
  expect((await search('凭密码登记学时')).gap).toBeUndefined();
  expect((await search('密码登记学时吗')).gap?.id).toBe('account');
  const told = answer('told', '登记', '', '凭密码登记成绩。');
  const find = searchWith(plainEngine([...records, told], lexicon), lexicon, async () => rare);
  expect((await find('凭密码登记成绩')).gap?.id).toBe('account');
});

test('改了字就说改了，也可以照原样找', async () => {
  expect((await search('盖张')).query.understood).toEqual(['盖章']);
  expect((await search('盖张', { literally: true })).query.understood).toEqual([]);
  expect((await search('盖张', { literally: true })).unknown).toEqual(['盖张']);
});

test('常见的问题用不着少用的词', async () => {
  const never = searchWith(plainEngine(records, lexicon), lexicon, () => Promise.reject(new Error('asked')));
  for (const typed of ['补学', '产假怎么办', '277号', '公需课的补学吗'])
    expect((await never(typed)).records.length).toBeGreaterThan(0);
});

describe('问话读成的', () => {
  const query = async (typed: string, year?: number) =>
    (await search(typed, year === undefined ? {} : { year })).query;

  test('标出来的：问的词和一样意思的；到处都有的词只标自己；只问一个字就标那个字', async () => {
    expect([...(await query('补学')).words].sort()).toEqual(['往年', '补学', '补课'].sort());
    expect((await query('继续教育')).words).toEqual(['继续教育']);
    expect((await query('补学，产假')).words).toEqual(expect.arrayContaining(['补学', '产假', '怀孕']));
    expect((await query('补学 鲸')).words).not.toContain('鲸');
    expect((await query('鲸')).words).toEqual(['鲸']);
  });

  test('文里的词全算，一样意思的前两个算一些', async () => {
    const { weights } = await query('往年');
    expect(weights.get('往年')).toBe(1);
    expect(weights.get('补学')).toBeCloseTo(0.3, 6);
    expect(weights.get('补课')).toBeCloseTo(0.3, 6);
    expect((await query('补学')).weights.get('往年')).toBeUndefined();
    expect((await query('补学 补课')).weights.get('补学')).toBe(1);
  });

  test('一个字的，问的是有它的两个字的词，一类一个；没有就是长的；都没有就是它自己', async () => {
    expect((await query('章')).units.map((u) => u.word)).toEqual(['盖章']);
    expect((await query('目')).units.map((u) => u.word)).toContain('公需科目');
    expect((await query('鲸')).units.map((u) => u.word)).toEqual(['鲸']);
  });

  test.each([
    ['2025年学多少', undefined, 2025],
    ['学多少 2025', undefined, 2025],
    ['第12025号', undefined, undefined],
    ['20251', undefined, undefined],
    ['今年学多少', 2026, 2026],
    ['本年学多少', 2026, 2026],
    ['学多少', 2026, undefined],
    ['今年学多少', undefined, undefined],
  ])('“%s”（今年是 %s）问的年度是 %s', async (typed, year, asked) => {
    expect((await query(typed, year)).year).toBe(asked);
  });

  test('读成了别的字，说读成什么；没有改的什么也不说', async () => {
    expect((await query('buxue')).understood).toEqual(['补学']);
    expect((await query('补学')).understood).toEqual([]);
  });
});

describe('列出来的', () => {
  const many = Array.from({ length: 50 }, (_, i) => answer(`many-${i}`, `补学的第${i}问`));
  const among = (engine: Parameters<typeof searchWith>[0]) => searchWith(engine, lexicon, async () => rare);

  test('最多二十条', async () => {
    const { records: found } = await among(plainEngine(many, lexicon))('补学');
    expect(found).toHaveLength(20);
  });

  test('取一条可能要一次请求：五十条里有，也只取二十四条来比', async () => {
    const plain = plainEngine(many, lexicon);
    let most = 0;
    const counted = (keys: readonly string[]) => {
      most = Math.max(most, keys.length);
      return plain.records(keys);
    };
    await among({ ...plain, records: counted })('补学');
    expect(most).toBe(24);
  });

  test('问的词都有的才说都有', async () => {
    expect((await search('公需科目补学')).all).toBe(true);
    expect((await search('盖章和产假')).all).toBe(false);
  });

  test('文号后面还有话的，先是答案，再是文件；只有文号的，先是文件', async () => {
    const paths = async (typed: string) => (await search(typed)).records.map((r) => r.path);
    expect((await paths('277号补学')).slice(0, 2)).toEqual(['answers/make-up/', 'policies/mrsb-2018-277/']);
    expect((await paths('277号'))[0]).toBe('policies/mrsb-2018-277/');
    expect((await paths('277号登记学时'))[0]).toBe('policies/mrsb-2018-277/');
    expect((await paths('277号哪一条说登记学时')).slice(0, 2)).toEqual([
      'policies/mrsb-2018-277/#s2',
      'policies/mrsb-2018-277/',
    ]);
    for (const typed of ['277号补学', '277号', '277号第二条']) {
      const all = await paths(typed);
      expect(all).toHaveLength(new Set(all).size);
    }
  });

  test('问的就是那一条，或者后面只有一个字，文件先于讲它的答案', async () => {
    const about = answer('about', '277号第二条的章讲什么');
    const find = among(plainEngine([...records, about], lexicon));
    expect((await find('277号第二条')).records[0]?.path).toBe('policies/mrsb-2018-277/#s2');
    expect((await find('277号章')).records[0]?.path).toBe('policies/mrsb-2018-277/');
  });

  test('按号找到的条款，名字是文号和第几条', async () => {
    const [found] = (await search('277号第二条')).records;
    expect(found).toMatchObject({
      title: '某人社办〔2018〕277号 二',
      text: expect.stringContaining('专业科目'),
    });
  });

  test('分款的条没有自己的一条，取它第一款的话', async () => {
    const [document] = lexicon.documents;
    const anchors = [
      ['s1', '一'],
      ['s2', '二'],
      ['s2-1', '二（一）'],
      ['s2-2', '二（二）'],
    ] as const;
    const words = { ...lexicon, documents: [{ ...document, anchors }] } as Lexicon;
    const parted = [
      clause('s1', '公需科目可以补学。'),
      clause('s2-1', '第一款的话。'),
      clause('s2-2', '第二款的话。'),
    ];
    const find = searchWith(plainEngine(parted, words), words, async () => rare);
    expect((await find('277号第二条')).records[0]).toMatchObject({
      path: 'policies/mrsb-2018-277/#s2',
      text: '第一款的话。',
    });
  });

  test('两条一样好：题目像得很的放在最上面，只像一半的不放', async () => {
    const clear = async (...titles: string[]) => {
      const two = titles.map((title, i) => {
        const [head = '', text] = title.split('，');
        return answer(`${i}`, head, '', text);
      });
      return (await among(plainEngine([...two, ...many], lexicon))('盖章')).clear;
    };
    expect(await clear('盖章', '盖章')).toBe(true);
    expect(await clear('盖章产假', '盖章产假')).toBe(false);
    expect(await clear('盖章产假', '登记')).toBe(true);
    expect(await clear('登记盖章', '补学盖章')).toBe(false);
    expect(await clear('盖章产假', '盖章产假补学密码')).toBe(true);
    expect(await clear('盖章产假补学密码', '登记')).toBe(true);
    expect(await clear('盖章产假补学密码', '登记，盖章')).toBe(false);
  });

  test('几种问法里有一种像得很，就是像得很', async () => {
    const two = ['1', '2'].map((id) => answer(id, '登记', '产假审验 盖章产假'));
    expect((await among(plainEngine([...two, ...many], lexicon))('盖章产假')).clear).toBe(true);
  });

  test('像得很的答案放在最上面；有不认得的词、没有答案的事就不放', async () => {
    const clear = async (typed: string) => (await search(typed)).clear;
    expect(await clear('学习时间过了，还能补学吗')).toBe(true);
    expect(await clear('彗星补学')).toBe(false);
    expect(await clear('密码')).toBe(false);
    expect(await clear('专业科目')).toBe(false);
  });
});
