import { describe, expect, test } from 'vitest';
import { findColumns } from '~/roster/find/find-columns';
import { unlikeSum, withNamesBeside } from '~/roster/read/names-above';

const sheetOf = (lines: readonly string[]) => ({ name: '名单', rows: lines.map((line) => line.split(',')) });

/** What stands in the columns that were put behind a list, by row; nothing where it stays as it is. */
function beside(...lines: readonly string[]): string[] | undefined {
  const sheet = sheetOf(lines);
  const moved = withNamesBeside(sheet);
  if (moved === sheet) return undefined;
  const width = Math.max(...sheet.rows.map(({ length }) => length));
  return moved.rows.map((cells) => cells.slice(width).join(' '));
}

const courses: [string, string] = ['数字经济,公需,30', '专业英语,专业,42.25学时'];

describe('姓名和课程写在同一列，姓名在上面', () => {
  test('每门课有它的姓名，表头说那一列是课程', () => {
    const lines = [
      ...['2023年度', '姓名/课程,类别,学时', '2023年第一批,,', ',,'],
      ...['赵一,,', ...courses, '钱二,,', ...courses, '护理专业,专业,6'],
    ];
    expect(beside(...lines)).toEqual([
      ...['', '姓名', '', '', '', '赵一', '赵一', '', '钱二', '钱二', '钱二'],
    ]);
    expect(withNamesBeside(sheetOf(lines)).rows.slice(0, 2)).toEqual([
      ['2023年度', '', ''],
      ['课程（姓名/课程）', '类别', '学时', '姓名'],
    ]);
  });

  test('前面有序号，姓名后面有工号', () => {
    expect(
      beside(
        '序号,课程,类别,学时,学分',
        '1,赵一（A1）,,',
        `2,${courses[0]},3`,
        '3,钱二（A2，内科）,,',
        `4,${courses[1]},4`,
        '5,孙三,,',
        `6,${courses[1]},4`,
      ),
    ).toEqual(['姓名 工号', '', '赵一 A1', '', '钱二 A2', '', '孙三 ']);
  });

  test('前面写着“第几组”，不是序号：那一行不是姓名', () => {
    expect(
      beside('组,课程,学时', '1组,赵一,', '第2,数字经济,30', '1组,钱二,', '第2,数字经济,30'),
    ).toBeUndefined();
  });

  describe('另有工号的列', () => {
    const withId = (id: string) => [`数字经济,${id},公需,30`, `护理学进展,${id},专业,42`];

    test('每门课写着工号：姓名也有', () => {
      const lines = ['课程,工号,类别,学时', '赵一,,,', ...withId('A1'), '钱二,,,', ...withId('A2')];
      expect(beside(...lines)).toEqual(['姓名', '', '赵一', '赵一', '', '钱二', '钱二']);
      const ids = withNamesBeside(sheetOf(lines)).rows.map((cells) => cells[1]);
      expect(ids).toEqual(['工号', '', 'A1', 'A1', '', 'A2', 'A2']);
    });

    test('工号写在姓名旁边：每门课都有，只是数字的也不当作学时', () => {
      const own = ['英语,,,6', ...withId('')];
      const lines = ['课程,工号,类别,学时', '赵一,1001,,', ...own, '钱二,1002,,', ...withId('')];
      expect(beside(...lines)).toEqual(['姓名', '', '赵一', '赵一', '赵一', '', '钱二', '钱二']);
      const { rows } = withNamesBeside(sheetOf(lines));
      expect(findColumns(withNamesBeside(sheetOf(lines))).columns).toMatchObject({ name: 4, id: 1 });
      expect(rows[2]).toEqual(['英语', '1001', '', '6', '赵一']);
      expect(rows.map((cells) => cells[1])).toEqual([
        ...['工号', '1001', '1001', '1001', '1001', '1002', '1002', '1002'],
      ]);
    });

    test('工号在第一列、写在姓名旁边：每门课都有', () => {
      const lines = [
        ...['工号,课程,类别,学时', '1001,赵一,,', ',英语,公需,6'],
        ...['1002,钱二,,', ',英语,公需,6', ',护理,专业,8'],
      ];
      expect(withNamesBeside(sheetOf(lines)).rows.map((cells) => cells[0])).toEqual([
        ...['工号', '1001', '1001', '1002', '1002', '1002'],
      ]);
    });

    test('下面有几个人的工号，上面的是组长：不动', () => {
      const group = ['数字经济,A1,公需,30', '数字经济,A2,公需,30'];
      const lines = ['课程,工号,类别,学时', '赵一,,,', ...group, '钱二,,,', ...withId('A3')];
      expect(beside(...lines)).toBeUndefined();
    });

    test('两个姓名下面是同一个工号：不动', () => {
      const lines = ['课程,工号,类别,学时', '赵一,,,', ...withId('A1'), '钱二,,,', ...withId('A1')];
      expect(beside(...lines)).toBeUndefined();
    });
  });

  test('没有课的人，姓名也不丢', () => {
    const lines = ['课程,类别,学时', '赵一,,', '钱二,,', ...courses];
    expect(beside(...lines)?.[1]).toBe('赵一');
    expect(withNamesBeside(sheetOf(lines)).rows[0]).toEqual(['课程', '类别', '学时', '姓名']);
  });

  test('姓名旁边是下面几行的和：那一行是小计', () => {
    const lines = ['行标签,求和项:学时', '赵一,72', '公需,30', '专业,42', '钱二,30', '公需,30', '总计,102'];
    expect(beside(...lines)).toEqual(['姓名', '', '赵一', '赵一', '', '钱二', '']);
    const { rows } = withNamesBeside(sheetOf(lines));
    expect(rows[0]).toEqual(['科目（行标签）', '求和项:学时', '姓名']);
    expect(rows[1]).toEqual(['赵一小计', '72']);
    const named = ['行标签,学时', '赵一,68.4', '数字经济,34', '专业英语,34.4', '钱二,30', '数字经济,30'];
    expect(beside(...named)).toEqual(['姓名', '', '赵一', '赵一', '', '钱二']);
  });

  test('一类课叫“公需课”的，也是科目，不是姓名', () => {
    const lines = ['行标签,学时', '赵一,72', '公需课,30', '专业课,42', '钱二,30', '公需课,30'];
    expect(withNamesBeside(sheetOf(lines)).rows[0]).toEqual(['科目（行标签）', '学时', '姓名']);
  });

  test.each<[string, string[], string[]]>([
    [
      '学时读不懂的，不知道是不是一门课',
      ['赵一,,', courses[0], '英语,专业,约42', '护理,专业,30至40', '钱二,,', ...courses],
      ['', '赵一', '', '', '', '钱二', '钱二'],
    ],
    [
      '名字里有“计”“学”的也是姓名',
      ['王计春,,', courses[0], '李学文,,', courses[0]],
      ['', '王计春', '', '李学文'],
    ],
    [
      '单独写着“小计”的不是姓名',
      ['赵一,,', courses[0], '小计,,', courses[0], '钱二,,', courses[0]],
      ['', '赵一', '', '', '', '钱二'],
    ],
    ['一半的人有课', ['赵一,,', '钱二,,', courses[0]], ['赵一', '', '钱二']],
    ['一半的姓名少见', ['赵一,,', courses[0], '乜一,,', courses[0]], ['', '赵一', '', '乜一']],
    [
      '三门课里有一门叫得像姓名',
      ['赵一,,', ...courses, '钱二,,', '金融,专业,3'],
      ['', '赵一', '赵一', '', '钱二'],
    ],
    [
      '课程写的是编号',
      ['赵一,,', '101,30,3', '102,42,4', '钱二,,', '101,30,3'],
      ['', '赵一', '赵一', '', '钱二'],
    ],
    [
      '五门课里有一门写着几科的学时',
      ['赵一,,,', '英语,30,,', '护理,30,,', '急救,30,42,18', '钱二,,,', '统计,30,,', '写作,30,,'],
      ['', '赵一', '赵一', '赵一', '', '钱二', '钱二'],
    ],
  ])('%s', (_, lines, names) => {
    expect(beside('课程,类别,学时', ...lines)).toEqual(['姓名', ...names]);
  });

  test('每个人下面的总学时，不是一门课', () => {
    const one = [...courses, '总学时,,72.25', ',,72.25'];
    expect(beside('课程,类别,学时', '赵一,,', ...one, '钱二,,', ...one)).toEqual([
      ...['姓名', '', '赵一', '赵一', '', ''],
      ...['', '钱二', '钱二', '', ''],
    ]);
  });

  test('少见的姓也是一个人；别的字单独一行，下面的课就不知道是谁的', () => {
    expect(
      beside(
        '课程,类别,学时',
        '赵一,,',
        ...courses,
        '司马兰,,',
        ...courses,
        '钱二,,',
        '专业科目,,',
        '第二季度的课,,',
        ...courses,
      ),
    ).toEqual(['姓名', '', '赵一', '赵一', '', '司马兰', '司马兰', '', '', '', '', '']);
  });

  test('单独写在别的列里的，不是姓名；下面的课就不知道是谁的', () => {
    expect(beside('课程,类别,学时', '赵一,,', ...courses, '钱二,,', ',内一,', ...courses)).toEqual([
      ...['姓名', '', '赵一', '赵一', '', '', '', ''],
    ]);
  });

  test.each<[string, string[]]>([
    ['旁边的数不是下面几行的和', ['行标签,学时', '赵一,90', '公需科目,30', '钱二,30', '公需科目,30']],
    [
      '上面的多半不像姓名',
      ['课程,类别,学时', '新员,,', ...courses, '老员,,', ...courses, '王牌,,', ...courses],
    ],
    ['只有一个', ['课程,类别,学时', '赵一,,', ...courses]],
    ['另有姓名的列', ['课程,姓名,学时', '赵一,,', '数字经济,钱二,30', '钱二,,', '数字经济,孙三,30']],
    ['上面是科室，下面是人', ['姓名,公需,专业,选修', '内科,,,', '赵一,30,42,18', '外科,,,', '钱二,30,42,18']],
    [
      '下面的多半像姓名',
      ['姓名,类别,学时', '石油,,', '赵一,公需,30', '钱二,专业,42', '江北,,', '孙三,公需,30'],
    ],
    [
      '下面一行有几科的学时',
      ['项目,公需,专业,选修', '赵一,,,', '数字经济,30,42,18', '英语,30,,', '钱二,,,', '护理,30,42,18'],
    ],
    ['姓名多、课少', ['课程,类别,学时', '赵一,,', '钱二,,', '孙三,,', courses[0] as string]],
    [
      '三百行以后上面的多半不像姓名',
      [
        ...['课程,类别,学时', '赵一,,', ...courses, '钱二,,', ...courses],
        ...Array.from({ length: 300 }, () => ',,'),
        ...Array.from({ length: 5 }, () => ['新员,,', ...courses]).flat(),
      ],
    ],
    ['上面没有表头', ['赵一,,', ...courses, '钱二,,', ...courses]],
    ['平常的名单', ['姓名,公需,专业,选修', '赵一,30,42,18', '钱二,30,42,18', '小计,60,84,36']],
  ])('%s：不动', (_, lines) => expect(beside(...lines)).toBeUndefined());
});

test('旁边的数不是下面几行的和：说得出是哪一行；别的不提', () => {
  const list = (sum: string) =>
    sheetOf(['行标签,学时', '赵一,30', '公需科目,30', `钱二,${sum}`, '公需科目,30']);
  expect(unlikeSum(list('90'))).toEqual({ name: '钱二', row: 4 });
  expect(unlikeSum(list('30'))).toBeUndefined();
  expect(unlikeSum(sheetOf(['赵一,90', '公需科目,30', '钱二,30', '公需科目,30']))).toBeUndefined();
  expect(unlikeSum(sheetOf(['姓名,公需,专业,选修', '赵一,30,42,18', '钱二,30,42,18']))).toBeUndefined();
});

describe('“姓名：”写在上面', () => {
  test('一个人一段，每段又有表头', () => {
    const one = ['序号,课程,类别,学时', '1,数字经济,,30', '小计,,,30'];
    expect(beside('姓名：赵一,工号：A1,,', ...one, '姓名：钱二,工号：A2,,', ...one)).toEqual([
      ...['', '姓名 工号', '赵一 A1', ''],
      ...['', '姓名 工号', '钱二 A2', ''],
    ]);
  });

  test('又来的表头不和上面的课连成一个表头', () => {
    const one = ['序号,课程,科目类别,学时', '1,数字经济,公需科目,30', '2,护理,专业科目,42'];
    const lines = ['姓名：赵一,工号：A1,,', ...one, '姓名：钱二,工号：A2,,', ...one];
    expect(findColumns(withNamesBeside(sheetOf(lines)))).toMatchObject({
      headerRows: 2,
      questions: [{ kind: 'kinds' }],
    });
  });

  test.each([
    ['姓名：赵一,身份证号：A1', '赵一 A1'],
    ['学员姓名：赵一,身份证号码：A1', '赵一 A1'],
    ['教师：赵一,证件号：A1', '赵一 A1'],
    ['部门：内科,姓名,赵一,编号：A1', '赵一 A1'],
    ['人员: 赵一,部门：内科', '赵一'],
    ['姓名：赵一', '赵一'],
    ['姓名：乌日娜,部门：内科', '乌日娜'],
  ])('“%s”写在上面', (above, who) => {
    expect(beside(above, '课程,类别,学时', ...courses)?.slice(2)).toEqual([who, who]);
  });

  test.each(['曾用姓名：赵一', '姓名,赵一'])('“%s”不是', (above) => {
    expect(beside(above, '课程,类别,学时', ...courses)).toBeUndefined();
  });

  test('只有一个人，每行一年；名字另在一格', () => {
    expect(beside('登记卡', '姓名：,赵一,部门：,内科', '年度,公需,专业,选修', '2022,30,42,18')).toEqual([
      ...['', '', '姓名', '赵一'],
    ]);
  });

  test('下面自己有姓名的列：不动', () => {
    expect(beside('姓名：赵一,,', '姓名,公需,专业', '钱二,30,42')).toBeUndefined();
  });
});
