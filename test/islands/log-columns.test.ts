import { describe, expect, test } from 'vitest';
import { columnsIn, headingIn, hoursBeside } from '~/islands/check/log/columns';
import { headingAt, nextHeading } from '~/islands/check/log/table-heading';

/** The column that a heading alone is of. */
const columnOf = (name: string) => [...columnsIn([name]).keys()];

/** By column: headings that say all of it, and those that others may follow. */
const whole = {
  day: '完成日期 结业时间 获得日 日期 学习时间 上课日期 起止时间 年月 开课时间 报名日期 发证日期 证书日期',
  title: '继续教育活动 继续教育主题名称 培训班次 继教班 证书名称 结业证书名称',
  hours: '认定学时 核定学分 获得学时 折算学时 学时 课程课时 申报学分 时长 培训天数 学习时长',
  proof: '证书 证书编号',
  state: '状态 审核状况 审批结果 认定情况 是否认定 是否已审核 完成情况 课程完成状态',
  year: '年',
  times: '折算数 折算数量 折算数目',
  whose: '姓名 学员姓名 参训人姓名 参训人员姓名 教职工名字',
  whoseId: '工号 教工号 教职工号 学号 员工编号 个人代码',
  whoseCard: '身份证 身份证号 身份证件号码 证件编号 证件',
} as const;
const begun = {
  day: '学习起止 培训时段 课程时间段',
  title: '名称 课程 学习项目 培训内容 活动',
  subject: '科目 课程类别 继续教育类型 继教分类 学时类别',
  mode: '面授 学习方式 教学形式 方式',
  hours: '认定学时数 获得课时数 学分数 申报学时数 学时/学分',
  proof: '学时证明 证明 证明编号',
  year: '计入年度 年度 所属年份 继教年度',
  part: '其中项',
  as: '折算 折算项 折算名称',
  sector: '行业 所属行业',
  situation: '本人情况',
  beside: '另一项要求',
  person: '登记和级别',
  complete: '本年度记全 年度记全 年度都记全 年记全 该年都记全 这一年度记全',
  id: '编号',
} as const;

describe('一列叫什么', () => {
  const cases = [...Object.entries(whole), ...Object.entries(begun)].flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column] as const),
  );
  test.each(cases)('“%s”是%s一列', (name, column) => {
    expect(columnOf(name)).toEqual([column]);
  });

  test.each(cases)('前面多了别的字的“某某%s”不是', (name) => {
    expect(columnOf(`某某${name}`)).toEqual([]);
  });

  const ends = Object.values(whole).flatMap((names) => names.split(' '));
  test.each(ends)('“%s”后面多了别的字的不是', (name) => {
    expect(columnOf(`${name}某某`)).toEqual([]);
  });

  test.each(['折算学校', '折算成绩', '折算数据', '课程类', '课程科室', '课程起因'])(
    '“%s”什么也不是',
    (name) => {
      expect(columnOf(name)).toEqual([]);
    },
  );

  test.each([
    ['认定学时', '获得学时'],
    ['获得学时', '学时'],
    ['学时', '申报学时'],
    ['申报学时', '时长'],
    ['完成时间', '学习时间'],
    ['学习时间', '开始时间'],
    ['课程', '继续教育活动'],
    ['状态', '审核结果'],
  ])('“%s”和“%s”都有的，不论次序用前一个；同样好的用前面的一列', (better, worse) => {
    expect([...columnsIn([better, worse]).values()]).toEqual([0]);
    expect([...columnsIn([worse, better]).values()]).toEqual([1]);
    expect([...columnsIn([better, better]).values()]).toEqual([0]);
  });
});

test.each([
  [' 学 习\n时 间 ', '学习时间'],
  ['*学习时间', '学习时间'],
  ['★★学习时间＊※☆', '学习时间'],
  ['学习时间：', '学习时间'],
  ['学习时间::（必填）', '学习时间'],
  ['学习时间（学完的那一天）说明', '学习时间'],
  ['学习时间[日]', '学习时间'],
  ['学习时间【日】：', '学习时间'],
  ['學習時間', '学习时间'],
  ['起:止', '起:止'],
  ['', ''],
])('表头“%s”读作“%s”', (cell, heading) => {
  expect(headingIn(cell)).toBe(heading);
});

test.each([
  [['学时', '学分'], 0, [1]],
  [['学分', '日期', '课时', '学时'], 3, [0, 2]],
  [['学时', '学时（分）'], 0, []],
  [['学时', '认定学时', '申报学时'], 0, []],
  [['认定学时', '核定学时', '学时'], 0, [1]],
])('%j里和第%i列一样好、叫法不同的学时是 %j', (row, at, beside) => {
  expect(hoursBeside(row, at)).toEqual(beside);
});

describe('表头有几层，数按什么计', () => {
  const head = ['日期', '名称', '学时'];

  test.each([
    ['', ''],
    ['学时（天）', '天'],
    ['学时(单位：天)', '天'],
    ['学时【单位日】', '日'],
    ['学时[分钟]', '分钟'],
    ['学 时（ 周 ）', '周'],
    ['学时（月）', '月'],
    ['培训天数', '天'],
    ['学时（天）数', ''],
    ['学时（45分钟）', ''],
    ['学时（小时）', ''],
  ])('学时一列写着“%s”，数按“%s”计', (name, unit) => {
    const row = [...head.slice(0, 2), name || '学时'];
    expect(headingAt([row], 0)).toMatchObject({ rows: 1, unit });
  });

  test('没有学时一列的，不按什么计，也没有一样好的', () => {
    expect(headingAt([['日期', '名称', '科目']], 0)).toMatchObject({ unit: '', hours: [], spread: [] });
  });

  test.each([
    [['', '', '认定'], 2],
    [['开始时间', '', '认定学时'], 2],
    [['', '公需课', '专业课程'], 2],
    [['', '线上学时', '线下学时数'], 2],
    [['', '', '甲的认定', '乙'], 1],
    [['起', '讫', '止'], 1],
    [['认定人', '申报', ''], 1],
    [['公需', '认定人', ''], 1],
    [['', '公需', ''], 1],
    [['', '', ''], 1],
  ])('下面一行是 %j 的，表头有%i层', (below, rows) => {
    const wide = [...head, '学时数'];
    expect(headingAt([wide, below], 0)?.rows).toBe(rows === 2 && below.filter(Boolean).length < 2 ? 1 : rows);
  });

  test('第二层比第一层多的列、没有写的列，各按写着的一层；起、止是开始、结束', () => {
    const found = headingAt(
      [
        ['日期', ' 名称 ', '学时'],
        ['起', '', '始', '止', '终', '面授学时'],
      ],
      0,
    );
    expect(found?.names).toEqual(['开始时间', '名称', '开始时间', '结束时间', '结束时间', '面授学时']);
    const parted = [
      ['学习', '', '名称', '学时'],
      ['起始时间', '截止时间'],
    ];
    expect(headingAt(parted, 0)?.names).toEqual(['起始时间', '截止时间', '名称', '学时']);
  });

  test.each(['2', '4.5', ' 18 ', '2025-03-01', '2025年3月', '2025/3/1', '学于2025.3.1'])(
    '下面再来一个表头的，里面没有“%s”这样的数和日期',
    (figure) => {
      expect(nextHeading([head], 0)).toMatchObject({ rows: 1 });
      expect(nextHeading([[...head, figure]], 0)).toBeUndefined();
      expect(nextHeading([[figure, ...head]], 0)).toBeUndefined();
    },
  );

  test.each(['学时2', '2期', '第25-3期', '2025年度', '25-03-1'])('“%s”不是数也不是日期，还是表头', (name) => {
    expect(nextHeading([[...head, name]], 0)).toMatchObject({ rows: 1 });
  });

  test('没有这一行的，没有表头', () => {
    expect(nextHeading([], 0)).toBeUndefined();
    expect(headingAt([], 0)).toBeUndefined();
  });
});

describe('学时分几列写', () => {
  test.each([
    [['公需', '专业'], 'subject'],
    [['其中公需科目学时数', '其中专业课学分', '个人选修课程课时'], 'subject'],
    [['选修课', '专业科目'], 'subject'],
    [['面授', '远程'], 'mode'],
    [['线上学时', '线下学分数', '网络'], 'mode'],
  ])('%j', (names, field) => {
    const { spread } = headingAt([['日期', '名称', ...names]], 0) ?? {};
    expect(spread?.map((s) => [s.at, s.field])).toEqual(names.map((_, i) => [i + 2, field]));
  });

  test.each([
    [['公需']],
    [['面授']],
    [['公需', '专业人员']],
    [['公需', '某专业']],
    [['远程', '面授教师']],
    [['远程', '某面授']],
    [['公需', '远程']],
  ])('%j 不是', (names) => {
    expect(headingAt([['日期', '名称', '学时', ...names]], 0)?.spread).toEqual([]);
  });

  test('科目另有一列的，不分', () => {
    expect(headingAt([['日期', '科目', '学时', '公需', '专业']], 0)?.spread).toEqual([]);
  });

  test('分了科目、没有学时一列的，也是表头；只有这几列的不是', () => {
    expect(headingAt([['公需', '专业', '日期']], 0)?.columns).toEqual(new Map([['day', 2]]));
    expect(headingAt([['公需', '专业']], 0)).toBeUndefined();
    expect(headingAt([['日期', '名称', '公需', '专业', '学时', '学分']], 0)?.hours).toEqual([]);
  });
});
