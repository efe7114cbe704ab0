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
      { noMakeUp: '逾期不再补学。' },
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

  test('一科读到两个数，不替人选', () => {
    const { notice } = readOf('一、公需科目不少于30学时。\n二、新入职的，公需科目不少于20学时。');
    expect(notice).toBeUndefined();
    const more = readOf(
      '一、累计不少于90学时，公需科目不少于30学时。\n二、新入职的，公需科目不少于20学时。',
    ).notice;
    expect(more?.figures.map((f) => f.scope)).toEqual(['total']);
    expect(more?.open).toEqual(['公需科目读到不止一个数（30、20）']);
  });

  test.each([
    ['机关办事的日子不是学习的时间', '一、各单位应当在2027年1月31日前完成学习计划的上报。'],
    ['引的文件不是专题', '一、按照《专业技术人员继续教育规定》，公需科目的专题另行通知。'],
  ])('%s：什么也没有读到', (_, body) => {
    expect(readOf(body).notice).toBeUndefined();
  });
});

test('说到几组人的文件，数字分不清就都留给人', () => {
  const policy = library().policies.find((p) => p.id === 'yrsb-2018-277');
  expect(noticeIn(policy?.title ?? '', policy?.clauses ?? [])?.open).toEqual([
    '合计读到不止一个数（72、90）',
    '公需科目读到不止一个数（18、30）',
    '专业科目读到不止一个数（42、60）',
  ]);
});
