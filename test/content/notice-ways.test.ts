import { describe, expect, test } from 'vitest';
import { noticeIn } from '~/paste/notice';
import { paste } from '~/paste/paste';
import { readAs } from '~/paste/read-as';

/** What is read of a document with this body, each with words that stand where it says. */
function readOf(body: string, title = '关于2027年度继续教育学习的通知') {
  const text = `青原省人力资源和社会保障厅\n粤人社规〔2027〕44号\n${title}\n各有关单位：\n${body}\n青原省人力资源和社会保障厅\n2027年2月18日\n`;
  const [one] = paste(text, '编出来的');
  const notice = noticeIn(one?.title ?? '', one?.clauses ?? []);
  for (const { anchor, quote } of [...(notice?.figures ?? []), ...(notice?.windows ?? [])])
    expect(one?.addresses.get(anchor)).toContain(quote);
  return notice;
}

const figures = (body: string, title?: string) =>
  Object.fromEntries((readOf(body, title)?.figures ?? []).map((f) => [f.scope, f.atLeast]));

describe('学时的写法', () => {
  const all = { total: 96, common: 32, professional: 46, elective: 18 };
  test.each([
    [
      '汉字',
      '一、累计不少于九十六学时，其中公需科目不少于三十二学时，专业科目不少于四十六学时，个人选修科目不少于十八学时。',
    ],
    [
      '分别，各带单位',
      '一、累计不少于96学时，公需科目、专业科目、个人选修科目分别不少于32学时、46学时、18学时。',
    ],
    [
      '分别，只有最后一个带单位',
      '一、公需、专业和个人选修科目分别不低于32、46和18学时，总学时不低于96学时。',
    ],
    [
      '数在前面',
      '应完成96学时继续教育，包括32学时（公需科目）、46学时（专业科目）和18学时（个人选修科目）。',
    ],
    ['带天数', '一、每人每年不少于96学时（16天），其中，公需32学时，专业46学时，选修18学时。'],
    [
      '科目写在标题里',
      '一、公需科目\n学时：32学时。\n二、专业科目\n不少于46学时。\n三、选修科目\n学时：18学时。\n四、合计不少于96学时。',
    ],
    [
      '表里有序号，列名带单位',
      '一、标准如下表：\n序号\t科目类别\t学时要求（学时）\n1\t公需科目\t≥32\n2\t专业科目\t≥46\n3\t个人选修科目\t≥18\n\t合计\t≥96',
    ],
    [
      '一年一行的表',
      '一、2027年度等三个年度安排如下：\n年度\t公需\t专业\t选修\t合计\n2026年度\t30\t42\t18\t90\n2027年度\t32\t46\t18\t96\n2028年度\t34\t46\t18\t98',
    ],
    [
      '从往年提高到今年',
      '一、从每年72学时提高到每年96学时，其中公需科目由18学时提高到32学时，专业科目46学时以上，选修科目18学时以上。',
    ],
    [
      '竖线画的表',
      '一、标准\n| 科目 | 学时 |\n|---|---|\n| 公需科目 | 32 |\n| 专业科目 | 46 |\n| 选修科目 | 18 |\n| 合计 | 96 |',
    ],
  ])('%s', (_, body) => {
    expect(figures(body)).toEqual(all);
  });

  test('标题说几个年度的，按正文说得最多的；正文没有说的不猜', () => {
    const title = '关于2026—2028年度继续教育的通知';
    expect(readOf('一、2027年度累计不少于96学时。\n二、2027年度照办。', title)?.year).toBe(2027);
    expect(readOf('一、累计不少于96学时。', title)).toBeUndefined();
  });

  test.each([
    ['2026—2028年度', [2026, 2028]],
    ['2026至2027年度', [2026]],
    ['2026年度、2027年度', [2026]],
    ['2027年度和2028年度', [2028]],
    ['2027年度', []],
    ['2027年度（补学2025年度）', []],
  ])('标题说%s，正文是2027年度的：别的年度说出来', (years, others) => {
    const read = readOf('一、2027年度累计不少于96学时。\n二、2027年度照办。', `关于${years}继续教育的通知`);
    expect([read?.year, read?.alsoFor]).toEqual([2027, others]);
  });

  test('去年的数不当今年的', () => {
    expect(
      figures(
        '一、2026年度累计不少于90学时，公需科目不少于30学时；2027年度累计不少于96学时，公需科目不少于32学时。',
      ),
    ).toEqual({ total: 96, common: 32 });
  });

  test('数和科目不一样多，哪个也不读', () => {
    expect(figures('一、累计不少于96学时。公需、专业、选修科目分别不少于32、46学时。')).toEqual({
      total: 96,
    });
  });
});

describe('专题的写法', () => {
  test.each([
    [
      '没有引号，用顿号',
      '公需科目学习专题为海洋渔业、数字素养、绿色低碳，可任选一个专题学习。',
      ['海洋渔业', '数字素养', '绿色低碳'],
    ],
    [
      '说了几个，名字里也有“与”',
      '公需科目围绕信息与产业和知识产权两个专题开展学习。',
      ['信息与产业', '知识产权'],
    ],
    ['一是、二是', '公需科目设两个专题：一是智能制造与工业，二是心理健康。', ['智能制造与工业', '心理健康']],
    ['专题一为', '公需科目专题一为海洋强省，专题二为数据安全，每个专题18学时。', ['海洋强省', '数据安全']],
    [
      '分号隔开',
      '公需科目专题为：海洋经济；人工智能；法治建设。任选其一。',
      ['海洋经济', '人工智能', '法治建设'],
    ],
    ['后面说几个专题', '公需科目专题为数字经济、生态文明两个专题。', ['数字经济', '生态文明']],
    [
      '列成（1）（2），下一条不算在内',
      '公需科目各专题如下：\n（1）现代物流\n（2）传统文化传承\n二、公需科目不少于30学时。',
      ['现代物流', '传统文化传承'],
    ],
    ['汉字的数照原样', '公需科目专题为二十天看海、数据安全，任选一个。', ['二十天看海', '数据安全']],
  ])('%s', (_, body, names) => {
    expect(readOf(`一、2027年度${body}`)?.topics?.names).toEqual(names);
  });

  test('分不清是一个还是两个，不替人选', () => {
    const notice = readOf('一、2027年度公需科目专题为海洋经济和渔业。\n二、累计不少于90学时。');
    expect(notice?.topics).toBeUndefined();
    expect(notice?.open).toEqual(['公需专题“海洋经济和渔业”分不清是几个']);
  });

  test.each([
    '一、2027年度公需科目专题为省里另行公布的专题。',
    '一、2027年度公需科目专题另行通知。\n（一）公需科目不少于的要求照旧。',
  ])('没有写名字的，什么也不读：%s', (body) => {
    expect(readOf(body)).toBeUndefined();
  });
});

describe('时间的写法', () => {
  const common = { kind: 'study', subjects: ['common'] };
  test.each([
    [
      '汉字',
      '二〇二七年三月十五日至十二月三十一日学习公需科目。',
      { opens: '2027-03-15', closes: '2027-12-31' },
    ],
    ['点号', '公需科目学习时间：2027.3.1—2027.12.31。', { opens: '2027-03-01', closes: '2027-12-31' }],
    [
      '几点几分',
      '公需科目学习开放时间：2027年3月1日8:00至2027年12月31日24:00。',
      { opens: '2027-03-01', closes: '2027-12-31' },
    ],
    [
      '零时、二十四时',
      '2027年3月1日零时至2027年12月31日二十四时学习公需科目。',
      { opens: '2027-03-01', closes: '2027-12-31' },
    ],
    [
      '开放，至某日关闭',
      '学习时间：公需科目自2027年4月1日开放，至2028年3月31日关闭。',
      { opens: '2027-04-01', closes: '2028-03-31' },
    ],
    ['只写到月', '公需科目学习时间为2027年3月至12月。', { opens: '2027-03-01', closes: '2027-12-31' }],
    [
      '月底，跨年到二月',
      '公需科目学习时间为2027年3月至2028年2月底。',
      { opens: '2027-03-01', closes: '2028-02-29' },
    ],
    ['年底', '应于2027年底前完成公需科目学习。', { closes: '2027-12-31' }],
    ['今年', '请于今年11月30日前完成公需科目学习。', { closes: '2027-11-30' }],
  ])('%s', (_, body, days) => {
    expect(readOf(`一、2027年度安排\n${body}`)?.windows).toMatchObject([{ ...common, ...days }]);
  });
});

describe('学习和补学在一句里', () => {
  const [study, makeUp] = [{ kind: 'study' }, { kind: 'makeUp' }];
  const yearEnd = { ...study, closes: '2027-12-31' };
  test.each([
    [
      '公需科目学习时间为2027年3月15日至2027年12月31日，未完成的可于2028年1月1日至2028年3月31日补学。',
      [
        { ...yearEnd, opens: '2027-03-15' },
        { ...makeUp, opens: '2028-01-01', closes: '2028-03-31' },
      ],
    ],
    [
      '应于2027年12月31日前完成公需科目学习，逾期未完成的，须于次年3月底前补学。',
      [yearEnd, { ...makeUp, closes: '2028-03-31' }],
    ],
    ['2026年度公需科目没有学完的，可于2027年1月1日至3月31日补学。', []],
  ])('各归各的，各带自己的话：%s', (body, expected) => {
    const windows = readOf(`一、2027年度累计不少于96学时。\n二、${body}`)?.windows;
    expect(windows).toMatchObject(expected.map((one) => ({ ...one, subjects: ['common'] })));
    expect(windows?.[0]?.quote ?? '').not.toContain('补学');
  });
});

test.each([
  ['学时由本人于2028年1月20日前申报，单位于2028年2月20日前审核。', ['person', 'employer']],
  ['本人于2028年1月20日前向所在单位申报，由人社部门于2028年2月20日前确认。', ['person', 'authority']],
  ['培训单位于2028年1月20日前录入，由省人力资源社会保障厅于2028年2月20日前复核。', ['person', 'province']],
])('谁来做：%s', (body, by) => {
  const deadlines = readOf(`一、2027年度累计不少于96学时。\n二、${body}`)?.deadlines;
  expect(deadlines?.map((d) => d.by)).toEqual(by);
});

test.each([
  ['二〇二七年三月一日', '2027年3月1日', '三月一日', '3月1日'],
  ['不少于三十学时', '不少于30学时', '三十学时', '30学时'],
  ['到2027年12月底前', '到2027年12月31日前', '2027年12月底', '2027年12月31日'],
])('读成一种写法，找得回印着的字：%s', (words, read, printed, some) => {
  const { text, printed: back } = readAs(words, 2027);
  expect(text).toBe(read);
  expect(back(some)).toBe(printed);
  expect(back(text)).toBe(words);
});

test('没有发文字号的那一格：印在标题后面的括号里', () => {
  const [one] = paste(
    '关于2027年度公需科目学习的通知（粤人社函〔2027〕第51号）\n各市人社局：\n一、公需科目不少于30学时。\n',
    'x',
  );
  expect(one).toMatchObject({
    path: 'content/policies/yrsh-2027-51.mdx',
    title: '关于2027年度公需科目学习的通知',
    documentNumber: '粤人社函〔2027〕51号',
  });
});

test('聊天里的图形符号：一行一段，数字的符号是序号', () => {
  const [one] = paste(
    '📌关于2027年度公需科目学习的通知\n各单位：\n✅学习时间：公需科目2027.3.1—2027.12.31\n✅学时：专业42学时\n✅公需专题：\n1️⃣ 智能建造\n2️⃣ 乡村振兴\n',
    'x',
  );
  const notice = noticeIn(one?.title ?? '', one?.clauses ?? []);
  expect(notice?.windows).toMatchObject([{ subjects: ['common'] }]);
  expect(notice?.topics?.names).toEqual(['智能建造', '乡村振兴']);
});
