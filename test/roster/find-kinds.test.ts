import { describe, expect, test } from 'vitest';
import { findColumns } from '~/roster/find/find-columns';
import { findKinds, namesKinds } from '~/roster/find/find-kinds';
import type { Kinds } from '~/roster/find/settings';
import { judgeRoster } from '~/roster/judge/judge-roster';
import { reasonSays } from '~/roster/say/reason-says';
import type { Subject } from '~/rules/duty/subject';
import { words } from './listed';

type Rows = readonly (readonly string[])[];

const listed = (...rows: Rows) => ({
  name: '',
  rows: [['姓名', '工号', '课程', '科目类别', '学时'], ...rows],
});
const course = (name: string, kind: string, hours: string) => [name, name, `${kind}一`, kind, hours];

const askedOf = (sheet: { name: string; rows: Rows }) => findColumns(sheet).questions;

describe('一行一门课的名单', () => {
  test('问每一类算哪一科，认得的先填好，各有几行', () => {
    const sheet = listed(
      course('甲', '公需科目', '30'),
      course('甲', '专业课', '42'),
      course('乙', '公需科目', '18'),
    );
    expect(askedOf(sheet)).toEqual([
      {
        kind: 'kinds',
        column: 3,
        hours: [4],
        words: [
          { word: '公需科目', rows: 2, subject: 'common' },
          { word: '专业课', rows: 1, subject: 'professional' },
        ],
      },
    ]);
  });

  test('小计、又来一遍的表头、“工号：”不是一类', () => {
    const rows = [
      ['姓名', '课程', '类型', '学时'],
      ['赵一', '党史', '公需课', '30'],
      ['赵一', '护理', '专业课', '42'],
      ['', '', '小计', '72'],
      ['', '', '工号：A02', ''],
      ['姓名', '课程', '类型', '学时'],
      ['钱二', '护理', '专业课', '42'],
      ['', '', '总计', '114'],
    ];
    expect(findColumns({ name: '', rows })).toMatchObject({
      headerRows: 1,
      questions: [{ kind: 'kinds', words: [{ word: '专业课' }, { word: '公需课' }] }],
    });
  });

  test('学时带着单位，第一门课也不是表头', () => {
    const rows = [
      ['姓名', '课程', '类型', '学时'],
      ['赵一', '党史', '公需课', '30学时'],
      ['赵一', '护理', '专业课', '42学时'],
      ['赵一', '摄影', '选修课', '18学时'],
    ];
    expect(findColumns({ name: '', rows })).toMatchObject({ headerRows: 1, columns: { name: 0 } });
  });

  test.each<[string, string[], Subject | undefined]>([
    ['公需', [], 'common'],
    ['公需课', [], 'common'],
    ['公需必修', [], 'common'],
    ['专业科目', [], 'professional'],
    ['专业必修', [], 'professional'],
    ['个人选修', ['必修'], 'elective'],
    ['选修', ['公需'], 'elective'],
    ['自选', ['公需'], 'elective'],
    ['任选', ['公需'], 'elective'],
    ['公共计算机', ['公需'], undefined],
    ['选修', ['必修'], undefined],
    ['专业选修', [], undefined],
    ['必修', [], undefined],
    ['公共课', [], undefined],
    ['其他', ['公需'], undefined],
  ])('“%s”，同一列还有 %j：%s', (word, others, subject) => {
    const rows = [word, ...others, ...others].map((kind) => course('甲', kind, '3'));
    const [question] = askedOf(listed(...rows));
    const words = question?.kind === 'kinds' ? question.words : [];
    expect(words.find((said) => said.word === word)?.subject).toBe(subject);
    if (word !== '其他') expect(question?.kind).toBe('kinds');
  });

  test.each<[string, string[], Rows]>([
    ['没有学时的列', ['姓名', '课程', '科目类别'], [['甲', '一', '公需']]],
    [
      '类别一列写的是别的',
      ['姓名', '人员类别', '学时'],
      [
        ['甲', '在编', '30'],
        ['乙', '外聘', '30'],
      ],
    ],
    ['学时一列是应完成的', ['姓名', '科目类别', '应完成学时'], [['甲', '公需', '30']]],
  ])('%s：不当一行一门课', (_, heading, rows) => {
    expect(askedOf({ name: '', rows: [heading, ...rows] }).map((q) => q.kind)).not.toContain('kinds');
  });

  test('没有叫姓名的列，也问哪一列是姓名', () => {
    const rows = [
      ['人员', '年度', '科目类别', '学时'],
      ['赵一', '2023', '公需', '30'],
      ['钱二', '2023', '专业', '42'],
    ];
    expect(askedOf({ name: '', rows }).map((q) => q.kind)).toEqual(['no-people', 'kinds']);
  });

  test('写着类别的那一列已经知道是什么，不放在可能是姓名的里面', () => {
    const rows = [
      ['人员', '年度', '科目', '学时'],
      ['赵一', '2023', '公需', '30'],
      ['钱二', '2023', '专业', '42'],
    ];
    expect(askedOf({ name: '', rows })[0]).toEqual({ kind: 'no-people', columns: [0] });
  });

  test('三科各有一列的，旁边还有类别和学时两列：按三科，不当一行一门课', () => {
    const rows = [
      ['姓名', '公需科目', '专业科目', '选修科目', '课程类别', '合计学时'],
      ['赵一', '30', '42', '18', '公需', '90'],
      ['钱二', '30', '42', '18', '专业', '90'],
    ];
    expect(findColumns({ name: '', rows })).toMatchObject({
      columns: { name: 0, common: 1, professional: 2, elective: 3 },
      questions: [],
    });
  });

  test('有审核状态、几种都有的，问哪些计入', () => {
    const heading = ['姓名', '科目类别', '学时', '审核状态'];
    const rows = [
      ['甲', '公需', '30', '审核通过'],
      ['甲', '专业', '42', '待审核'],
      ['乙', '专业', '42', '不通过'],
    ];
    expect(askedOf({ name: '', rows: [heading, ...rows] })).toMatchObject([
      {
        state: {
          column: 3,
          words: [
            { word: '审核通过', recognized: true },
            { word: '待审核', recognized: false },
            { word: '不通过', recognized: false },
          ],
        },
      },
    ]);
  });

  test('审核状态有没写的，“没有写”也是一种，先不选；不是课的行不算', () => {
    const heading = ['姓名', '科目类别', '学时', '审核状态'];
    const rows = [
      ['甲', '公需', '30', '审核通过'],
      ['甲', '专业', '42', ' '],
      ['合计', ' ', '72', ''],
    ];
    expect(askedOf({ name: '', rows: [heading, ...rows] })).toMatchObject([
      {
        state: {
          words: [
            { word: '审核通过', rows: 1, recognized: true },
            { word: '', rows: 1, recognized: false },
          ],
        },
      },
    ]);
  });
});

describe('哪些列是一行一门课的列', () => {
  const asks = (heading: string[], ...rows: string[][]) => askedOf({ name: '', rows: [heading, ...rows] });
  const kindsOf = (words: string[]) =>
    asks(['姓名', '科目类别', '学时'], ...words.map((w) => ['甲', w, '3']));
  const isKinds = (words: string[]) => kindsOf(words).some((q) => q.kind === 'kinds');

  test('正好一半认得是哪一科的，是类别；不到一半的不是', () => {
    expect(isKinds(['公需', '讲座'])).toBe(true);
    expect(isKinds(['自选', '讲座'])).toBe(true);
    expect(isKinds(['任选', '讲座'])).toBe(true);
    expect(isKinds(['公需', '讲座', '会议'])).toBe(false);
  });

  test('另一列叫类别、空着的，不是', () => {
    const asked = asks(['姓名', '人员类别', '科目类别', '学时'], ['甲', '', '公需', '3']);
    expect(asked).toMatchObject([{ kind: 'kinds', column: 2 }]);
  });

  test('有十二种的是类别，有十三种的不是', () => {
    const words = Array.from({ length: 13 }, (_, i) => `公需${'一二三四五六七八九十甲乙丙'[i]}`);
    expect(isKinds(words.slice(1))).toBe(true);
    expect(isKinds(words)).toBe(false);
  });

  test('名字里有“共计”两个字的，不是合计', () => {
    expect(kindsOf(['公共计算机', '公需'])).toMatchObject([
      { words: [{ word: '公共计算机' }, { word: '公需' }] },
    ]);
  });

  test('多的在前，空行不算', () => {
    const [question] = kindsOf(['专业', '公需', '公需', '']);
    expect(question).toMatchObject({
      words: [
        { word: '公需', rows: 2 },
        { word: '专业', rows: 1 },
      ],
    });
  });

  test.each([
    ['审核人', ['张三', '李四']],
    ['审核日期', ['三月', '四月']],
    ['审核单位', ['一局', '二局']],
    ['审核状态', ['通过', '通过']],
    ['审核状态', ['通过1', '退回2']],
    ['审核状态', ['', '']],
    ['备注', ['通过', '退回']],
  ])('“%s”一列写着 %j，不问哪些计入', (heading, [a = '', b = '']) => {
    const rows = [
      ['甲', '公需', '30', a],
      ['乙', '专业', '42', b],
    ];
    const [question] = asks(['姓名', '科目类别', '学时', heading], ...rows);
    expect(question).toMatchObject({ kind: 'kinds', state: undefined });
  });

  test.each([
    ...['科目', '所属科目', '对应科目', '课程科目', '学习科目', '科目分类', '类', '分类'].map(
      (h) => [h, true] as const,
    ),
    ...['课程类型', '学时种类', '课程性质', '课程属性'].map((h) => [h, true] as const),
    ...['科目号', '总科目', '科目分类号', '类目', '大类', '分类号', '总分类'].map((h) => [h, false] as const),
  ])('“%s”一列写着公需、专业，是类别：%s', (heading, is) => {
    const rows = [
      ['公需', '3'],
      ['专业', '4'],
    ];
    expect(findKinds([heading, '学时'], rows)?.column).toBe(is ? 0 : undefined);
  });

  test('要有类别也要有学时；没有一行的，还说不出', () => {
    const rows = [
      ['公需', '3', '通过'],
      ['专业', '4', '退回'],
    ];
    expect(findKinds(['科目类别', '学时', '审核状态'], rows)).toMatchObject({
      column: 0,
      hours: [1],
      state: { column: 2 },
    });
    expect(findKinds(['科目类别', '备注'], rows)).toBeUndefined();
    expect(findKinds(['备注', '学时'], rows)).toBeUndefined();
    expect(findKinds(['科目类别', '学时'], [])).toBeUndefined();
    expect(namesKinds(['科目类别', '学时'])).toBe(true);
    expect(namesKinds(['科目类别', '姓名'])).toBe(false);
    expect(namesKinds(['姓名', '学时'])).toBe(false);
  });

  test('学时一列里有一格是字，还是学时；全是字的不是', () => {
    expect(
      findKinds(
        ['类别', '学时'],
        [
          ['公需', '免修'],
          ['专业', '4'],
        ],
      )?.hours,
    ).toEqual([1]);
    expect(
      findKinds(
        ['类别', '学时'],
        [
          ['公需', '免修'],
          ['专业', '已修'],
        ],
      ),
    ).toBeUndefined();
  });

  test('审核状态可以在第一列；类别自己的一列不是状态；有一种带着数的不是状态', () => {
    const state = (headings: string[], ...rows: string[][]) => findKinds(headings, rows)?.state?.column;
    expect(state(['审核状态', '类别', '学时'], ['通过', '公需', '3'], ['退回', '专业', '4'])).toBe(0);
    expect(state(['认定类别', '学时'], ['公需', '3'], ['专业', '4'])).toBeUndefined();
    expect(
      state(['类别', '学时', '审核状态'], ['公需', '3', '通过'], ['专业', '4', '第2次退回']),
    ).toBeUndefined();
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) => ['公需', '3', `状态${'一二三四五六七八九十甲乙丙'[i]}`]);
    expect(state(['类别', '学时', '审核状态'], ...many(12))).toBe(2);
    expect(state(['类别', '学时', '审核状态'], ...many(13))).toBeUndefined();
  });

  test('学时有两列的，都列出来；写着字的一列不是学时', () => {
    const rows = [
      ['甲', '公需', '30', '30', '网络'],
      ['乙', '专业', '42', '40', '面授'],
    ];
    const [question] = asks(['姓名', '科目类别', '申报学时', '认定学时', '学时形式'], ...rows);
    expect(question).toMatchObject({ kind: 'kinds', hours: [2, 3] });
  });
});

const kinds: Kinds = {
  column: 3,
  hours: 4,
  subjects: new Map([
    ['公需', 'common'],
    ['专业', 'professional'],
    ['选修', 'elective'],
    ['讲座', 'none'],
  ]),
};

function judgedWith(change: Partial<Kinds>, ...rows: Rows) {
  const sheet = listed(...rows);
  const settings = {
    headerRows: 1,
    columns: { name: 0, id: 1 },
    year: 2023,
    sector: 'general',
    several: 'add' as const,
    kinds: { ...kinds, ...change },
  };
  const judged = judgeRoster(sheet, settings, words.sectors, words.today, sheet.rows[0]);
  return judged.rows.map(judged.explained);
}

describe('每一类算哪一科说好以后', () => {
  test('一个人的各门课按科目加起来', () => {
    const rows = judgedWith(
      {},
      course('甲', '公需', '18'),
      course('甲', '公需', '12'),
      course('乙', '专业', '42'),
      course('甲', '专业', '42学时'),
      course('甲', ' 选修', '18'),
    );
    expect(rows).toMatchObject([
      {
        name: '甲',
        rows: [2, 3, 5, 6],
        outcome: 'met',
        hours: { common: 300, professional: 420, elective: 180 },
      },
      { name: '乙', row: 4, hours: { professional: 420 } },
    ]);
  });

  test('只写了第一行的姓名，下面的课是同一个人的', () => {
    const rows = judgedWith(
      {},
      course('甲', '公需', '30'),
      ['', '', '一', '专业', '42'],
      ['', '', '二', '选修', '18'],
    );
    expect(rows).toMatchObject([{ rows: [2, 3, 4], outcome: 'met' }]);
  });

  test('不计入的类、不计入的状态，学时不加，说一声', () => {
    const [row] = judgedWith({}, course('甲', '公需', '30'), course('甲', '讲座', '60'));
    expect(row).toMatchObject({ hours: { common: 300 }, rows: [2, 3] });
    expect(row?.reasons).toContainEqual({
      kind: 'in-row',
      row: 3,
      reason: { kind: 'course-left-out', why: 'kind' },
    });
    const state = { column: 2, counted: ['公需一'] };
    expect(judgedWith({ state }, course('甲', '公需', '30'), course('甲', '专业', '60'))).toMatchObject([
      { hours: { common: 300, professional: 0 }, outcome: 'short' },
    ]);
  });

  test.each(['', '必修'])('类别写着“%s”，不知道算哪一科，整个人都不算', (kind) => {
    const [row] = judgedWith({}, course('甲', '公需', '30'), course('甲', kind, '60'));
    expect(row?.outcome).toBe('rejected');
    expect(row?.reasons.map((r) => reasonSays(r, {}, []))).toEqual([
      '第3行：没有写是哪一类课程，不知道算哪一科',
    ]);
  });

  test('学时读不懂的，整个人都不算', () => {
    expect(judgedWith({}, course('甲', '公需', '30'), course('甲', '专业', '约60'))).toMatchObject([
      { outcome: 'rejected', hours: {} },
    ]);
  });
});
