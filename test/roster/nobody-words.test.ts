import { describe, expect, test } from 'vitest';
import { judgeRoster } from '~/roster/judge/judge-roster';
import type { SkippedRow } from '~/roster/read/skipped-row';
import { columns, headings, judged, words } from './listed';

type Row = readonly string[];

/** Under 姓名 工号 部门 年度 行业 公需 专业 选修: why a row is skipped, or 人. */
function came(row: Row): SkippedRow['why'] | '人' {
  return judged([[...row]]).skipped[1]?.why ?? '人';
}

const figures = ['180', '420', '120'];
/** With sums where hours belong. */
const summed = (name: string, id = '', department = '') => [name, id, department, '', '', ...figures];
const person = (name: string, id = 'A01') => [name, id, '办公室', '2018', '一般', '18', '42', '12'];

describe('分类汇总的行，按哪一列汇总都不是人', () => {
  test.each([
    '汇总',
    '计数',
    '平均值',
    '最大值',
    '最小值',
    '乘积',
    '标准偏差',
    '方差',
    'Total',
    'Count',
    'Average',
  ])('%s', (what) => {
    expect(came(summed(`赵一 ${what}`))).toBe('total');
    expect(came(summed(`赵一 ${what}`, '2'))).toBe('total');
    expect(came(summed('', `A01 ${what}`))).toBe('total');
    expect(came(summed('', '', `办公室 ${what}`))).toBe('total');
    expect(came(summed('2', '2', `办公室 ${what}`))).toBe('total');
    expect(came(['', '', '', '', `会计 ${what}`, ...figures])).toBe('total');
  });

  test.each([
    '总计',
    '总计数',
    '列总计',
    '行总计',
    '总和',
    '计数',
    '最大值',
    '最小值',
    '总平均值',
    'Total',
    'Grand Total',
    'Grand Count',
  ])('%s', (what) => {
    expect(came(summed(what))).toBe('total');
    expect(came(summed('', '', what))).toBe('total');
  });

  test('学时在前、部门在后，也认得出', () => {
    const columns = { common: 0, professional: 1, elective: 2, name: 3, id: 4, department: 5 };
    const { skipped } = judged([['60', '84', '36', '', '', '办公室 汇总']], { columns, year: 2018 });
    expect(skipped[1]?.why).toBe('total');
  });

  test.each(['赵一汇总', '计春华', '李计', '总国华', '合文', '陈平均值', 'Total Wang', 'Kim Min', 'Max'])(
    '“%s”有工号，也可能是人',
    (name) => {
      expect(came(person(name))).toBe('人');
    },
  );

  test.each(['计春华', '平安', '共青', '应采儿', '单于明', '注明', 'Kim Min', '总国华', '合文'])(
    '“%s”没有工号，也是人',
    (name) => expect(came(person(name, ''))).toBe('人'),
  );

  test.each(['合计', '平均', '小计', '汇总', '共计', '求和', '计数'])(
    '“%s”有带字母的、六位以上的工号，就是人；写的是人数，还是合计',
    (name) => {
      expect(came(person(name))).toBe('人');
      expect(came(person(name, '202301'))).toBe('人');
      expect(came(summed(name, '12'))).toBe('total');
      expect(came(summed(name, '1024'))).toBe('total');
      expect(came(summed(name, '12人'))).toBe('total');
    },
  );

  test.each(['王小计', '李计数', '陈合计', '张学时', '李人次'])(
    '“%s”没有工号，姓在前面，是人；“内科小计”不是',
    (name) => {
      expect(came(person(name, ''))).toBe('人');
      expect(came(summed('内科小计'))).toBe('total');
      expect(came(summed('男小计'))).toBe('total');
    },
  );

  test('部门是计数室、汇总科的人', () => {
    expect(came(['赵一', '', '计数室', '2018', '一般', '18', '42', '12'])).toBe('人');
    expect(came(['赵一', 'A01', '汇总', '2018', '一般', '18', '42', '12'])).toBe('人');
  });
});

test.each<[what: string, why: string]>([
  ['应完成学时', 'required'],
  ['应完成', 'required'],
  ['应修学时', 'required'],
  ['应学学时数', 'required'],
  ['规定学时', 'required'],
  ['标准学时', 'required'],
  ['标准', 'required'],
  ['目标', 'required'],
  ['要求', 'required'],
  ['学时要求', 'required'],
  ['年度要求', 'required'],
  ['达标线', 'required'],
  ['人均', 'total'],
  ['人均学时', 'total'],
  ['平均学时', 'total'],
  ['最高学时', 'total'],
  ['达标率', 'total'],
  ['公需完成率', 'total'],
  ['达标人数', 'total'],
  ['未达标人数', 'total'],
  ['已完成全部学时人数', 'total'],
  ['完成人数', 'total'],
  ['未达标', 'total'],
  ['达标：2人', 'total'],
  ['所占比例', 'total'],
  ['全校人均', 'total'],
  ['实际参加', 'total'],
  ['应参加', 'total'],
  ['其中：女职工', 'total'],
  ['总学时', 'total'],
  ['全校平均学时', 'total'],
  ['培训总人次', 'total'],
  ['差额', 'total'],
  ['还差', 'total'],
  ['去年同期', 'total'],
  ['同比', 'total'],
  ['上年度', 'total'],
  ['完成情况', 'total'],
  ['排名', 'total'],
  ['全院', 'total'],
  ['总体', 'total'],
  ['Sum', 'total'],
  ['TOTAL:', 'total'],
  ['Totals', 'total'],
  ['达标要求', 'required'],
  ['考核指标', 'required'],
  ['完成任务数', 'required'],
])('%s：不是人；工号里有编号的，退给人看，不丢', (what, why) => {
  expect(came(summed(what))).toBe(why);
  expect(came(summed('', '', what))).toBe(why);
  if (!/人数|^平均/.test(what)) expect(came(summed(what, 'A01'))).toBe('人');
});

describe('小标题、签字、页码，单独一格', () => {
  test.each([
    '一、办公室',
    '十二、后勤',
    '（一）机关',
    '第一部分 机关',
    '第二组',
    '办公室：',
    '【办公室】',
    '办公室',
    '工程部',
    '信息中心',
    '人民医院',
    '第1页 共2页',
    '第 1 页',
    '2023年度',
  ])('%s', (what) => {
    expect(came([what])).toBe('title');
    expect(came(['', '', what])).toBe('title');
  });

  test.each([
    '注：公需30',
    '说明：略',
    '2023年12月31日',
    '2023-12-31',
    '2.专业科目不少于规定数。',
    '以上各科室请核对后交回人事科；',
    '各科室请于下月初核对后交回人事科',
    '同意上报',
    '情况属实',
    '下同',
    '填表人：张三',
    '单位（盖章）',
    '负责人签字',
  ])('%s', (what) => expect(['note', 'title']).toContain(came([what])));

  test.each([
    ['填表人', '张三', '审核人', '李四'],
    ['主管领导', '', '', '', '', '经办人', '张三'],
    ['校长：', '', '', '', '', '教务主任：', ''],
    ['填表人（签字）', '', '负责人（签字）'],
    ['单位负责人', '张三', '', '填表人', '李四'],
    ['单位（盖章）', '', '', '', '', '2023年12月31日'],
    ['日期', '2024-01-05'],
    ['联系电话', '', '', '', '', '020-8888'],
  ])('签字的一行：%s %s %s', (...row) => {
    expect(came(row)).toBe('note');
  });

  test.each(['★张三', '440106199001011234', '买买提依明·艾力·库尔班江·吐尔逊', 'Alexander Hamilton'])(
    '只写了“%s”的一行，是没有填学时的人',
    (name) => {
      expect(came([name])).toBe('人');
      expect(came(['', name])).toBe('人');
    },
  );

  test.each(['一帆', '十月', '李中心', '内科', '欧阳部', '王处', '张所长'])('“%s”有学时，就是人', (name) => {
    expect(came(person(name))).toBe('人');
  });

  test('有工号的，叫什么都是人', () => {
    for (const name of ['办公室', '一、赵一', '填表人', '【赵一】']) expect(came(person(name))).toBe('人');
  });
});

describe('示例、栏次、没有名字的行', () => {
  const hours = ['2018', '一般', '18', '42', '12'];

  test.each([
    '张三（示例）',
    '李四【例】',
    '示例',
    '例',
    '例：张三',
    '（例）张三',
    '（例：张三）',
    '（填写示例）张三',
    '填写示例',
    '【样例】张三',
    '范例1',
    '举例',
  ])('“%s”是填写的例子，写了工号也是', (name) => {
    expect(came([name, '001', '办公室', ...hours])).toBe('note');
    expect(came([name, '', '办公室', ...hours])).toBe('note');
  });

  const numbered = { name: 1, id: 2, department: 3, common: 4, professional: 5, elective: 6 };

  test('“审核：”写在序号里：写了工号的还是人', () => {
    const { skipped, rows } = judged([['审核：李四', '', 'A12'], ['审核：李四']], {
      columns: numbered,
      year: 2018,
    });
    expect([skipped.map(({ row, why }) => `${row} ${why}`), rows.length]).toEqual([
      ['1 heading', '3 note'],
      1,
    ]);
  });

  test('“例”写在序号里', () => {
    const row = ['例', '张三', '001', '办公室', '18', '42', '12'];
    const { skipped, rows } = judged([row, ['1', ...row.slice(1)]], { columns: numbered, year: 2018 });
    expect([skipped[1]?.why, rows.length]).toEqual(['note', 1]);
  });

  test.each([
    ['甲', '乙', '丙', '丁', '戊', '1', '2', '3'],
    ['甲', '乙', '丙', '', '', '（1）', '（2）', '（3）', '（4）=（1）+（2）+（3）'],
    ['栏次', '', '', '', '', '1', '2', '3', '4=1+2+3'],
    ['A', 'B', 'C', 'D', 'E', '1', '2', '3'],
    ['甲', '-', '-', '-', '-', '1', '2', '3'],
    ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'],
  ])('给各栏编号的一行：%s %s %s', (...row) => {
    expect(came(row)).toBe('heading');
  });

  test.each([
    ['甲', '001', '办公室', ...hours],
    ['甲', '', '', '2018', '一般', '1', '2', '3'],
    ['A', '', '', '', '', '18', '42', '12'],
    ['栏次明', '', '', '', '', '1', '2', '3'],
  ])('名字叫“%s”的人还是人', (...row) => {
    expect(came(row)).toBe('人');
  });

  test.each(['全院平均', '本部门平均', '各科平均', '放射科平均'])('%s', (name) => {
    expect(came(summed(name))).toBe('total');
    expect(came(person('高平均', ''))).toBe('人');
  });

  test.each(['/', '///', '——', '……', '＊＊＊', '无', '以下空白', '（以下无正文）'])(
    '“%s”后面没有学时',
    (name) => {
      expect(came([name])).toBe('note');
      expect(came([name, '', '办公室'])).toBe('note');
      expect(came(person(name, ''))).toBe('人');
    },
  );

  test.each(['*合计*', '【合计】', '—合计—', '（合计）', '★ 合 计 ★', '小计：', '全院小计**'])(
    '%s：点缀不碍事',
    (name) => expect(came(summed(name))).toBe('total'),
  );

  test.each(['男', '女性', '女职工'])('%s：写在姓名那一列是小计；没有写姓名的，退给人看', (what) => {
    expect(came(summed(what))).toBe('total');
    expect(came(summed('', '', what))).toBe('人');
    expect(came(person(what))).toBe('人');
  });

  test('姓名、工号都没有写，学时都是0的，是没有用到的行；有别的学时，退给人看', () => {
    const none = (...figures: string[]) => came(['', '', '', '', '', ...figures]);
    expect(none('0', '0.0', '0.00')).toBe('blank');
    expect(none('0', '', '0')).toBe('blank');
    expect(none('0', '42', '0')).toBe('人');
    expect(none('0.5', '0', '0')).toBe('人');
    expect(came(['', 'A01', '', '', '', '0', '0', '0'])).toBe('人');
    expect(came(['赵一', '', '', '', '', '0', '0', '0'])).toBe('人');
  });

  test('表头下面又有一行英文的，也是表头', () => {
    const english = ['Name', 'ID', 'Dept', 'Year', 'Sector', 'Common', 'Major', 'Elective'];
    expect(came(english)).toBe('heading');
    expect(came(person('Name', ''))).toBe('人');
  });

  test.each([
    ['备注', '', '', '', '', '', '', '数据来自省系统'],
    ['校长签名：', '', '', '', '', '', '', '公章'],
  ])('%s，学时那几列写着别的话：是说明', (...row) => {
    expect(came(row)).toBe('note');
    expect(came(person(row[0] as string))).toBe('人');
  });

  test.each(['转下页', '承上页', '过次页', '（接上页）'])('%s：有没有数都不是人', (name) => {
    expect(came([name])).toBe('total');
    expect(came(summed(name))).toBe('total');
    expect(came(person(name))).toBe('人');
  });

  test.each([
    '（上述人员已审核）',
    '分管领导：李四 2024-01-05',
    '制单人：王九',
    '未完成名单：钱二',
    '黄色表示待核',
    '红色字体为未达标',
    '谢谢！',
    '（空白）',
    '此表一式两份',
    '——以下空白——',
    'END',
    '年   月   日',
  ])('%s：是说明', (what) => {
    expect(came([what])).toBe('note');
  });

  test.each(['黄为民', '谢英', '组长：赵一'])('%s：有学时就是人', (name) => {
    expect(came(person(name, ''))).toBe('人');
  });

  test('签名的一行里，日子和条数不是学时', () => {
    expect(came(['制单人：王九', '', '', '导出时间：2024-01-05 10:22:33', '', '', '', '共3条'])).toBe('note');
    expect(came(['日期：', '', '', '', '', '2024.1.5'])).toBe('note');
  });

  test.each(['共 3 条', '共有3条记录', '总记录数：3', '以上共3人', '本页共3名', '记录数'])(
    '%s：不是人，旁边有没有数都一样',
    (what) => {
      expect(came([what])).toBe('total');
      expect(came([what, '3'])).toBe('total');
    },
  );

  test.each(['中位数', '∑', '总分', '3人', '平均每人', '合计/平均'])('%s', (what) => {
    expect(came(summed(what))).toBe('total');
  });

  test.each([
    ['科目', ['部门', '人数', '', '', '', '公需', '专业', '选修']],
    ['人数', ['科室', '应训人数', '', '', '', '达标人数', '未达标人数', '达标率']],
    ['科目，姓名那一列空着', ['', '', '部门', '', '', '公需', '专业', '选修']],
    ['数量', ['项目', '数量']],
    ['人数，没有部门', ['学历', '人数', '占比']],
    ['完成', ['科室', '完成', '未完成']],
    ['人数，按年龄', ['年龄', '人数']],
    ['人数，按镇', ['镇', '人数']],
    ['比率，前面还有序', ['一', '', '部门', '', '', '合格率']],
    ['电话以外的事', ['镇街', '应参加人数', '', '', '', '', '', '备注']],
  ])('名单下面另有一张部门的表，表头写着%s：下面的行不是人，像人的退回', (_, heading) => {
    const { rows, skipped } = judged([
      person('甲'),
      [],
      [...heading],
      ['办公室', '2', '', '2018', '一般', '18', '42', '12'],
      ['本科', '1', '', '', '', '1'],
      ['', '', '外科', '', '', '18', '42', '12'],
      ['石磊', '3', '', '2018', '一般', '18', '42', '12'],
      ['陌某', 'A03', '', '2018', '一般', '18'],
      ['麻一', '4', '', '2018', '一般', '18', '42', '12'],
      [],
      person('乙', 'A02'),
      ['姓名', '工号', '部门', '年度', '行业', '公需课学时', '专业科目', '选修'],
      person('内科', 'A04'),
      person('丁', '5'),
      ['陌某', '6', '', '2018', '一般', '18'],
    ]);
    expect(skipped.filter(({ row }) => row > 3).map(({ row, why }) => `${row} ${why}`)).toEqual([
      '4 other-heading',
      '5 total',
      '6 total',
      '7 total',
      '11 blank',
      '13 heading',
    ]);
    const outcomes = rows.map(({ name, outcome }) => `${name} ${outcome}`);
    expect(outcomes).toEqual([
      '甲 met',
      '石磊 rejected',
      '陌某 rejected',
      '麻一 rejected',
      '乙 rejected',
      '内科 met',
      '丁 met',
      '陌某 incomplete',
    ]);
    expect(rows[1]?.reasons).toContainEqual({ kind: 'other-heading', row: 4 });
  });

  test.each([
    ['电话', ['姓名', '电话']],
    ['原因', ['姓名', '未完成原因']],
    ['比率', ['姓名', '通过率']],
  ])('名单下面另有一张人的表，表头写着%s：下面的人退回', (_, heading) => {
    const { rows } = judged([person('甲'), [...heading], ['陌某', '3'], ['石磊', '4']]);
    expect(rows.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      '甲 met',
      '陌某 rejected',
      '石磊 rejected',
    ]);
    expect(rows[1]?.reasons).toContainEqual({ kind: 'other-heading', row: 3 });
  });

  test('没有学时、状态写着未完成的人，不是表头', () => {
    const row = ['陌某', '', '办公室', '', '', '', '', '', '未完成'];
    expect(came(row)).toBe('人');
  });

  test.each<[string, string, SkippedRow['why'] | '人']>([
    ['别的几行的和', '=SUM(F2:F9)', 'total'],
    ['小写的', '=sum(f2:f9)', 'total'],
    ['绝对的', '=SUBTOTAL(9,$F$3:$F$9)', 'total'],
    ['全角的', '＝SUM(F3:F9)', 'total'],
    ['上面一行', '=F1', 'total'],
    ['号码开头相同的另一行', '=F2+F21', 'total'],
    ['自己这一行的和', '=SUM(J2:K2)', '人'],
    ['没有提到哪一行', '=18+2', '人'],
    ['没有等号', 'F9', '人'],
  ])('没有姓名和工号，学时是公式，算的是%s', (_, formula, is) => {
    const cell = { problem: 'formula-without-value', read: formula } as const;
    const why = (name: string, id: string) =>
      judged([[name, id, '', '2018', '', cell, cell, '12']]).skipped[1]?.why ?? '人';
    expect(why('', '')).toBe(is);
    expect(why('', 'A12')).toBe('人');
    expect(why('陌某', '')).toBe('人');
  });

  test('名字是乱码的，退给人看，不跳过', () => expect(came(['\ufffd\ufffd'])).toBe('人'));

  test.each([
    '在编人员',
    '编外人员（3人）',
    '校领导',
    '高级职称',
    '未达标人员名单',
    '正高级',
    '副高',
    '领导班子',
    '中层',
    '◆基层',
    '—— 内科 ——',
    '离职',
    '退休(2人)',
    '其他专业技术人员',
    '聘用制',
    '劳务派遣（2人）',
  ])('%s：单独一格是小标题，有学时就是人', (what) => {
    expect(came([what])).toBe('title');
    expect(came(person(what, ''))).toBe('人');
  });
});

test('没有写姓名、有工号的，学时恰好是上面两个人的和：还是人', () => {
  const row = (name: string, id: string, ...hours: string[]) => [name, id, '', '2018', '一般', ...hours];
  const rows = [
    row('甲', 'A1', '18', '40', '12'),
    row('乙', 'A2', '18', '42', '12'),
    row('', 'AB12', '36', '82', '24'),
  ];
  expect(judged(rows).rows).toHaveLength(3);
  for (const id of ['AB3', 'A12'])
    expect(judged([...rows.slice(0, 2), row('', id, '36', '82', '24')]).rows).toHaveLength(3);
  expect(judged([...rows.slice(0, 2), row('', '区A2', '36', '82', '24')]).rows).toHaveLength(2);
  expect(judged([...rows.slice(0, 2), row('', '440106', '36', '82', '24')]).rows).toHaveLength(3);
  expect(judged([...rows.slice(0, 2), row('', '2', '36', '82', '24')]).rows).toHaveLength(2);
  expect(judged([...rows.slice(0, 2), row('', 'A2区', '36', '82', '24')]).rows).toHaveLength(2);
});

describe('部门的行，数是下面或者上面几个人的和', () => {
  const columns = { name: 0, common: 1, professional: 2, elective: 3 };
  const settings = { headerRows: 1, columns, year: 2018, sector: 'general' };
  const read = (rows: string[][]) => {
    const sheet = { name: '', rows: [['行标签', '公需', '专业', '选修'], ...rows] };
    const { rows: people, skipped, explained } = judgeRoster(sheet, settings, words.sectors, words.today);
    return {
      people: people.map((r) => r.name),
      skipped: skipped.map(({ row, why }) => `${row} ${why}`),
      reasons: people.flatMap((r) => explained(r).reasons.map(({ kind }) => kind)),
    };
  };
  const one = ['赵一', '18', '42', '12'];
  const two = ['钱二', '18', '40', '12'];
  const three = ['孙三', '20', '42', '12.5'];

  test('部门在前', () => {
    const rows = [['办公室', '36', '82', '24'], one, two, ['工程部', '20', '42', '12.5'], three];
    expect(read(rows)).toMatchObject({
      people: ['赵一', '钱二', '孙三'],
      skipped: ['1 heading', '2 total', '5 total'],
    });
  });

  test('部门在后', () => {
    const rows = [one, two, ['办公室', '36', '82', '24'], three, ['工程部', '20', '42', '12.5']];
    expect(read(rows).people).toEqual(['赵一', '钱二', '孙三']);
  });

  test('部门叫什么都行，只要整张表都是这样分的，总计也对', () => {
    const rows = [['东区', '36', '82', '24'], one, two, ['西区', '20', '42', '12.5'], three];
    expect(read([...rows, ['总计', '56', '124', '36.5']]).people).toEqual(['赵一', '钱二', '孙三']);
  });

  test('没有写名字的和：上面两个人的', () => {
    expect(read([one, two, ['', '36', '82', '24']]).skipped).toEqual(['1 heading', '4 total']);
  });

  test('一个人的学时恰好是下面两个人的和：还是人', () => {
    const rows = [['李四', '36', '82', '24'], one, two];
    expect(read(rows).people).toEqual(['李四', '赵一', '钱二']);
    expect(read([...rows, ['总计', '72', '164', '48']]).people).toEqual(['李四', '赵一', '钱二']);
  });

  test('人人的学时都一样：谁也不是谁的和', () => {
    expect(read([one, one, one, one]).people).toHaveLength(4);
  });

  test('部门的行，数对不上：不当作人判断，说出来', () => {
    const { people, reasons } = read([['办公室', '99', '82', '24'], one]);
    expect(people).toEqual(['办公室', '赵一']);
    expect(reasons).toContain('department');
  });
});

test.each([
  ['几格', 'heading', ['填报单位：', '某某学校', '年度：', '2018年']],
  ['一格', 'title', ['石油']],
  ['一格、旁边空着', 'title', ['石油', '', '', '']],
])('表上面的话，%s都一样的，又来一遍：是 %s', (_, why, above) => {
  const sheet = {
    name: '',
    rows: [above, ['姓名', '公需', '专业', '选修'], ['赵一', '18', '42', '12'], above],
  };
  const settings = {
    headerRows: 2,
    columns: { name: 0, common: 1, professional: 2, elective: 3 },
    year: 2018,
    sector: 'general',
  };
  const { skipped } = judgeRoster(sheet, settings, words.sectors, words.today);
  expect(skipped[2]).toEqual({ row: 4, why });
});

test('单独一格、占着几列的，是标题；不占几列的，可能是人', () => {
  const rows = [headings, person('甲'), ['东湖'], ['西湖']];
  const sheet = { name: '', rows, spanned: new Set([3]) };
  const { skipped } = judgeRoster(sheet, { headerRows: 1, columns }, words.sectors, words.today);
  expect(skipped.map(({ row, why }) => `${row} ${why}`)).toEqual(['1 heading', '3 title']);
});

test('人人都有部门，只写了姓名的还是人；不像姓名的，是小标题', () => {
  const { skipped } = judged([person('甲'), person('乙', 'A02'), ['王一'], ['东湖']]);
  expect(skipped.map(({ row, why }) => `${row} ${why}`)).toEqual(['1 heading', '5 title']);
});

test('只写了工号的还是人；写在工号那一列、不像工号的，是小标题', () => {
  const { skipped } = judged([person('甲'), person('乙', 'A02'), ['', '东湖'], ['', 'A05']]);
  expect(skipped.map(({ row, why }) => `${row} ${why}`)).toEqual(['1 heading', '4 title']);
});

test('像姓名的字，下面隔着空行又是少一格的表头：是小标题', () => {
  const again = headings.map((heading, i) => (i === 2 ? '' : heading));
  const people = ['甲', '乙', '丙', '丁'].map((name, i) => person(name, `A0${i}`));
  const { skipped } = judged([...people, ['石油'], [], again, person('戊', 'A09')]);
  expect(skipped.map(({ row, why }) => `${row} ${why}`)).toEqual([
    ...['1 heading', '6 title', '7 blank', '8 heading'],
  ]);
});

test('像姓名的字，下面又是表头：是小标题', () => {
  const { skipped } = judged([person('甲'), ['石油'], ['', ''], headings, person('乙', 'A02')]);
  expect(skipped.map(({ row, why }) => `${row} ${why}`)).toEqual([
    ...['1 heading', '3 title', '4 blank', '5 heading'],
  ]);
});

describe('词前后还有别的字，就不是这个词', () => {
  test.each<[string, SkippedRow['why'], string]>([
    ['Grand Max', 'total', 'Grandma 2'],
    ['Grand Min', 'total', 'Legrande'],
    ['Sum', 'total', 'Sumi'],
    ['合计/平均', 'total', '合计/平均生'],
    ['总分', 'total', '总分一'],
    ['3人', 'total', '第3人'],
    ['平均每人', 'total', '平均每人士'],
    ['达标率', 'total', '达标律'],
    ['未达标', 'total', '未达标准一'],
    ['占比', 'total', '占比一'],
    ['放射科平均', 'total', '放射科平均一'],
    ['应完成', 'required', '应完成一'],
    ['标准', 'required', '赵标准'],
    ['转下页', 'total', '转下页一'],
    ['差额', 'total', '赵差额'],
    ['缺', 'total', '缺一'],
    ['排名：', 'total', '排名一'],
    ['全院：', 'total', '全院一'],
    ['全院', 'total', '王全院'],
    ['男', 'total', '王男'],
    ['增长', 'total', '增长一'],
    ['增幅', 'total', '增幅一'],
    ['女', 'total', '女一'],
  ])('“%s”是 %s，写了工号的是人；“%s”没有写也是人', (word, why, name) => {
    expect([person(word, ''), person(word), person(name, '')].map(came)).toEqual([why, '人', '人']);
  });

  test.each([
    ['求和项:公需', '公需求和项:一'],
    ['共3条', '赵共3条'],
    ['记录数', '记录数一'],
    ['数据条数：3', '赵数据条数'],
  ])('“%s”写没写工号都不是人，“%s”是', (word, name) => {
    expect([came(person(word, '')), came(person(word)), came(person(name, ''))]).toEqual([
      'total',
      'total',
      '人',
    ]);
  });
});

test.each(['刘如有', '张注', 'Townsend', '王以上'])('“%s”只写了名字，没有学时，也是人', (name) => {
  expect(came([name])).toBe('人');
});

test.each(['赵其中', '赵（空）', '王签字', '备注', '填表人', '负责人：李四'])(
  '“%s”有学时，没有工号也是人',
  (name) => {
    expect(came(person(name, ''))).toBe('人');
  },
);

test.each<[Row, SkippedRow['why'] | '人']>([
  [['共12条'], 'total'],
  [['- 12 -'], 'title'],
  [['2024-01'], 'note'],
  [summed('（空白）'), 'note'],
  [summed('（空白）', 'A01'), '人'],
  [['备注2', '', '数据来自省系统'], 'note'],
  [['填表人', 'A01'], '人'],
  [['王签字', 'A01'], '人'],
  [['审核：李四', 'A01'], 'note'],
  [['', '', '', '统计日期：2024年1月', '李四'], 'note'],
  [['', '', '（注）略', '某某'], 'note'],
  [['合计转下页'], 'total'],
  [['组长：赵一', 'A01'], '人'],
  [['组长：', 'A01'], '人'],
  [['电话', '', '020-8888'], 'note'],
  [['时间一', '', '某处'], '人'],
  [['王一；王二'], '人'],
  [['12.专业科目不少于规定'], 'note'],
  [['同意平'], '人'],
  [['赵一（省级骨干教师）'], '人'],
  [['王无误'], '人'],
  [['王上同'], '人'],
  [['上同一'], '人'],
  [['END——'], 'note'],
  [['Endo'], '人'],
  [['（制单人：王九）'], 'note'],
  [['王签字一'], '人'],
  [['办公室', '工01'], '人'],
  [['放射科平均', '工01'], '人'],
  [['买买提依明江吐尔逊江阿卜杜拉合·艾力'], '人'],
  [['艾力·买买提依明江吐尔逊江阿卜杜拉合'], '人'],
  [['Alexander 王 Hamilton'], '人'],
  [['OA系统各科室请于下月核对交回'], 'note'],
  [['2.专业科目不少于规定'], 'note'],
  [['2.赵一'], '人'],
  [['王属实'], '人'],
  [['同意'], 'note'],
  [['无误'], 'note'],
  [['核无误'], 'note'],
  [['退休（含内退）'], 'title'],
  [['易学时'], '人'],
  [summed('差'), 'total'],
  [summed('情况'), 'total'],
  [['无名'], '人'],
  [['注', '', '某事'], 'note'],
  [['Namely'], '人'],
  [['王第一页'], '人'],
  [['（省级骨干）赵一'], '人'],
  [['属实'], 'note'],
  [['第十二页'], 'title'],
  [['核对无误'], 'note'],
  [['王本表'], '人'],
  [['王无'], '人'],
  [summed('Zhao total'), 'total'],
  [person('组长：', ''), '人'],
  [['（空白）赵'], '人'],
  [['填报日期', '', '某日'], 'note'],
  [['单位盖章'], 'note'],
  [['赵一2024.1'], '人'],
  [['2024.1.5赵一'], '人'],
  [['王中层'], '人'],
  [['赵立队'], '人'],
  [['Vername'], '人'],
  [person('王本三平均', ''), '人'],
  [['阿卜杜热合曼买买提依明：赵', '', '办公室'], '人'],
  [['阿卜杜热合曼买买提依明：', '', '办公室'], '人'],
  [['日期', 'A2024-01-05'], '人'],
  [['日期', '2024-01-05A'], '人'],
  [['备注', '', '办公室', '', '', '5'], '人'],
  [['备注', '', '办公室', '', '', '18.5'], '人'],
  [['备注', '', '办公室', '', '', '18.55'], '人'],
  [['备注', '', '办公室', '', '', '18学时'], '人'],
  [['办公室', ' '], 'title'],
  [['办公室', '\u007f'], 'title'],
  [['', '', '启航'], 'blank'],
  [['王审核：李四', 'A01'], '人'],
  [['（审核：李四）', 'A01'], 'note'],
])('%j：%s', (row, why) => {
  expect(came(row)).toBe(why);
});
