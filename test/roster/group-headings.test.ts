import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findColumns } from '~/roster/find/find-columns';

const found = (...rows: string[][]) => findColumns({ name: '名单', rows });
const person = ['1', '赵一', '办公室', '30', '42', '18'];

describe('科目上面一层的名称，不挡住下面的', () => {
  test.each([
    '完成情况',
    '继续教育完成情况',
    '学习情况',
    '学时',
    '已完成学时（单位：学时）',
    '已完成学时(单位:学时)',
    '（单位：学时）',
    '2023年学时',
    '2023年度学习情况',
    '专业技术人员继续教育学时',
    '专业技术人员继续教育公需、专业、选修学时',
    '继续教育科目',
    '审核通过学时',
    '合格学时',
    '完成学时数',
    '各科目学时完成结果',
    '应完成学时情况',
    '单位认定学时',
    '专业继续教育学时',
    '公需科目和专业科目学时',
  ])('%s', (group) => {
    const columns = { name: 1, department: 2, common: 3, professional: 4, elective: 5 };
    const top = ['序号', '姓名', '部门', group, '', ''];
    const low = ['公需科目', '专业科目', '选修科目'];
    for (const rows of [
      [top, ['', '', '', ...low]],
      [top, ['序号', '姓名', '部门', ...low]],
      [
        ['', '', '', group, '', ''],
        ['序号', '姓名', '部门', ...low],
      ],
      [['2023年度汇总表'], ['基本信息', '', '', group, '', ''], ['序号', '姓名', '部门', ...low]],
    ]) {
      expect(found(...rows, person)).toMatchObject({ headerRows: rows.length, columns, questions: [] });
    }
  });

  test('要学多少的不是学了多少：两组里用完成的那一组', () => {
    const top = ['姓名', '应完成学时', '', '', '已完成学时', '', ''];
    const low = ['公需', '专业', '选修'];
    for (const name of ['', '姓名']) {
      const got = found(top, [name, ...low, ...low], ['甲', '30', '42', '18', '30', '40', '18']);
      expect(got).toMatchObject({
        columns: { name: 0, common: 4, professional: 5, elective: 6 },
        questions: [],
      });
    }
  });

  test('只有要学多少的：问，不当作学了多少', () => {
    const got = found(['姓名', '应完成学时', '', ''], ['', '公需', '专业', '选修'], ['甲', '30', '42', '18']);
    expect(got.questions).toContainEqual({ kind: 'no-hours' });
  });

  test('审核通过和待审核两组：问，审核通过的在前面', () => {
    const low = ['公需', '专业'];
    const got = found(
      ['姓名', '待审核', '', '审核通过', ''],
      ['', ...low, ...low],
      ['甲', '1', '2', '30', '42'],
    );
    expect(got.questions).toEqual([
      { kind: 'which-column', field: 'common', columns: [3, 1] },
      { kind: 'which-column', field: 'professional', columns: [4, 2] },
    ]);
    expect(got.headings).toEqual(['姓名', '待审核公需', '待审核专业', '审核通过公需', '审核通过专业']);
  });

  test('专业科目下面的“必修、选修”是它的两部分，可以加起来；没有别的选修，也问是不是个人选修', () => {
    const got = found(['姓名', '公需', '专业科目', ''], ['', '', '必修', '选修'], ['甲', '30', '42', '18']);
    expect(got.questions).toEqual([
      { kind: 'which-column', field: 'professional', columns: [2, 3], parts: true },
      { kind: 'which-column', field: 'elective', columns: [3] },
    ]);
  });

  test.each([
    ['', '', '必修课', '选修课', ''],
    ['姓名', '公需', '必修学时', '选修学时', '个人选修'],
    ['', '', '选修', '必修', ''],
  ])('另有个人选修的，专业科目下面的 %j 只是专业的两部分', (...lower) => {
    const heading = ['姓名', '公需', '专业科目', '', '个人选修'];
    const got = found(heading, lower, ['甲', '30', '42', '18', '18']);
    expect(got.questions).toEqual([
      { kind: 'which-column', field: 'professional', columns: [2, 3], parts: true },
    ]);
    expect(got.columns.elective).toBe(4);
  });

  test.each<[string, string[], string[]]>([
    ['待审核的专业科目', ['姓名', '待审核', '', '个人选修'], ['', '专业必修', '专业选修', '']],
    ['一部分还待审核的', ['姓名', '公需', '专业科目', ''], ['', '', '必修（待审核）', '选修']],
    ['平列的专业必修、专业选修', ['姓名', '公需', '专业必修', '专业选修'], ['甲', '30', '42', '18']],
    ['没有写哪一科', ['姓名', '公需', '学时', ''], ['', '', '必修', '选修']],
    ['选修下面的', ['姓名', '公需', '选修', ''], ['', '', '必修', '选修']],
  ])('%s：没有证明是两部分', (_, ...heading) => {
    const got = found(...heading, ['甲', '30', '42', '18']);
    expect(JSON.stringify(got.questions)).not.toContain('parts');
  });

  test('每一科要学多少写在表头的最下面一层、有括号，姓名合并到那一层：也是表头', () => {
    const rows = [
      ['序号', '人员信息', '', '学时情况', '', ''],
      ['', '姓名', '科室', '公需科目', '专业科目', '选修科目'],
      ['', '姓名', '科室', '（30学时）', '(42学时)', '（不少于18学时）'],
      ['1', '赵一', '内科', '30', '42', '18'],
    ];
    const { headerRows, columns, questions } = findColumns({ name: '', rows });
    expect(questions).toEqual([]);
    expect(headerRows).toBe(3);
    expect(columns).toEqual({ name: 1, department: 2, common: 3, professional: 4, elective: 5 });
  });

  test('表头下面写了名字的一行是人，不是表头', () => {
    const got = found(
      ['姓名', '类别', '公需', '专业'],
      ['甲', '会计系列', '已完成', '已完成'],
      ['乙', '', '30', '42'],
    );
    expect(got.headerRows).toBe(1);
  });
});

describe('随便怎样套，认得的列一样', () => {
  const group = fc.constantFrom(
    '完成情况',
    '学习情况',
    '2023年学时',
    '（单位：学时）',
    '专业技术人员继续教育学时',
    '合格学时',
    '已修学时（单位：学时）',
    '继续教育',
  );
  const names = fc.shuffledSubarray(['姓名', '工号', '部门', '行业', '备注', '职称'], { minLength: 1 });
  const hours = fc.shuffledSubarray(['公需科目', '专业科目', '个人选修科目'], { minLength: 2, maxLength: 3 });

  test('300 种：次序、层数、合并的写法都随便', () => {
    fc.assert(
      fc.property(
        names,
        hours,
        fc.array(group, { maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        (left, right, over, again, title) => {
          fc.pre(left.includes('姓名') || left.includes('工号'));
          const plain = [...left, ...right];
          const one = ['甲', ...left.slice(1).map(() => '乙'), ...right.map(() => '30')];
          const alone = found(plain, one);
          const groups = over.map((text, i) => [
            ...left.map((name) => (i === 0 || again ? name : '')),
            text,
            ...right.slice(1).map(() => ''),
          ]);
          const lowest = [...left.map((name) => (again || over.length === 0 ? name : '')), ...right];
          const above = title ? [['2023年度继续教育汇总表']] : [];
          const got = found(...above, ...groups, lowest, one);
          expect(got.columns).toEqual(alone.columns);
          expect(got.questions).toEqual(alone.questions);
          expect(got.headerRows).toBe(above.length + over.length + 1);
        },
      ),
      { seed: 20181227, numRuns: 300 },
    );
  });
});
