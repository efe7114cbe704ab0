import { describe, expect, test } from 'vitest';
import { listedIn } from '~/islands/check/log/row-entries';
import { type Heading, headingAt } from '~/islands/check/log/table-heading';
import { doubtful, Told, unusedIn } from '~/islands/check/log/table-told';
import type { Cell } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';

const headingOf = (...names: string[]) => headingAt([names], 0) as Heading;
const listed = (heading: Heading, ...row: Cell[]) => listedIn(row, '第2行', heading, {});

const all = headingOf(
  ...[
    '日期',
    '名称',
    '科目',
    '其中项',
    '折算',
    '折算数量',
    '面授或远程',
    '学时',
    '学时证明',
    '状态',
    '计入年度',
  ],
  ...['行业', '本人情况', '另一项要求', '登记和级别', '本年度记全', '编号', '姓名', '工号', '身份证号'],
);

describe('表里的一行', () => {
  test('每一列照写的读，前后的空格不算，没有的空着', () => {
    const cells =
      '2025.3.5|甲 乙|專業|医德|会议|2|網絡|6|有|審核通過|25年|會計|毕业|学分25|登记：2023-05-01|是|j1|张三|A1|4401'.split(
        '|',
      );
    expect(listed(all, ...cells.map((cell) => ` ${cell} `))).toEqual([
      {
        where: '第2行',
        written: {
          ...{
            id: 'j1',
            day: '2025.3.5',
            title: '甲 乙',
            subject: '专业',
            part: '医德',
            as: '会议',
            times: '2',
          },
          ...{ mode: '网络', hours: '6', proof: '有', state: '审核通过', year: '2025' },
        },
        ...{
          sector: '会计',
          situation: '毕业',
          beside: '学分25',
          person: '登记：2023-05-01',
          complete: '是',
        },
        ...{ whose: '张三', whoseId: 'A1', above: {}, spoilt: undefined },
      },
    ]);
    const [none] = listed(headingOf('日期', '名称', '学时'), '', '', '');
    expect(none?.written).toEqual({
      ...{ id: '', day: '', title: '', subject: '', part: '', as: '', times: '' },
      ...{ mode: '', hours: '', proof: 'no', state: '', year: '' },
    });
    expect(none).toMatchObject({
      sector: '',
      situation: '',
      beside: '',
      person: '',
      complete: '',
      whose: '',
      whoseId: '',
    });
  });

  const of = (column: string, cell: Cell) => {
    const heading = headingOf('日期', '名称', '学时', column);
    return listed(heading, '2025-03-05', '甲', '6', cell)[0];
  };

  test.each([
    ['有', '有'],
    ['没有', '没有'],
    ['√', '√'],
    ['#图', '#图'],
    ['TRUE', 'TRUE'],
    ['—', 'no'],
    ['\\', 'no'],
    ['', 'no'],
    ['有证书', 'yes'],
    ['没有证书编号', 'yes'],
    ['粤-1', 'yes'],
    ['1号', 'yes'],
  ])('证明写“%s”，读作“%s”', (cell, proof) => {
    expect(of('学时证明', cell)?.written.proof).toBe(proof);
  });

  test.each([
    ['j7', 'j7'],
    ['abc_1', 'abc_1'],
    ['a', 'a'],
    ['1', ''],
    ['J7', ''],
    ['j7-1', ''],
    ['编号j7', ''],
  ])('编号写“%s”，读作“%s”', (cell, id) => {
    expect(of('编号', cell)?.written.id).toBe(id);
  });

  const dayOf = (day: string) => listed(headingOf('日期', '名称', '学时'), day, '甲', '6')[0]?.written.day;
  test.each([
    ['25年', '2025'],
    ["'25年", '2025'],
    ['25 年', '2025'],
    ['2025 年 度', '2025'],
    ['2025年', '2025'],
    ['二〇二五年', '2025'],
    ['2025', '2025'],
    ['-', ''],
    ['——', ''],
    ['2025-03', '2025-03'],
    ['约25年', '约25年'],
    ['25年春', '25年春'],
    ['寒假一年', '寒假一年'],
    ['5年', '5年'],
  ])('日期写“%s”，读作“%s”', (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });

  test.each([
    ['6', '6天'],
    ['4.5', '4.5天'],
    ['6学时', '6学时'],
    ['约6', '约6'],
  ])('表头写着按天的，“%s”是“%s”', (cell, hours) => {
    expect(listed(headingOf('日期', '名称', '学时（天）'), '2025-03-05', '甲', cell)[0]?.written.hours).toBe(
      hours,
    );
  });

  test('工号空着的，用身份证号', () => {
    const heading = headingOf('日期', '名称', '学时', '工号', '身份证号');
    expect(listed(heading, '2025-03-05', '甲', '6', ' ', '4401')[0]?.whoseId).toBe('4401');
  });

  test('几列学时不同的，都留着等问；相同的、只写了一列的，就是它', () => {
    const heading = headingOf('日期', '名称', '学分', '学时');
    const by = (...cells: string[]) => listed(heading, '2025-03-05', '甲', ...cells)[0];
    expect(by(' 2', '18 ')).toMatchObject({
      written: { hours: '2' },
      hoursBy: [
        ['学分', '2'],
        ['学时', '18'],
      ],
    });
    for (const cells of [
      ['18', '18'],
      ['', '18'],
      ['18', ''],
    ]) {
      expect(by(...cells)).toMatchObject({ written: { hours: '18' } });
      expect(by(...cells)).not.toHaveProperty('hoursBy');
    }
  });
});

describe('坏了的一格', () => {
  const heading = headingOf('日期', '名称', '学时', '学时证明', '备注');
  const bad = (read: string, problem: 'error' | 'formula-without-value' = 'error'): Cell => ({
    problem,
    read,
  });

  test('读的列里坏了，整行不读，说第几列', () => {
    expect(listed(heading, '2025-03-05', '甲', bad('#N/A'))[0]?.spoilt).toBe(
      '学时（第3列）读到“#N/A”，表格里的这一格坏了，这里要写数字，例如 6 或 4.5。',
    );
  });

  test('证明里嵌的图、不读的列里坏了，不要紧', () => {
    expect(listed(heading, '2025-03-05', '甲', '6', bad('#NAME?'), bad('#N/A'))[0]?.spoilt).toBeUndefined();
    expect(
      listed(heading, '2025-03-05', '甲', '6', bad('=A1', 'formula-without-value'))[0]?.spoilt,
    ).toContain('第4列');
  });

  test.each(['=Excel函数入门', '=函数', '=1+1等于几'])('名称“%s”是话，不是公式', (title) => {
    expect(listed(heading, '2025-03-05', bad(title, 'formula-without-value'), '6')[0]).toMatchObject({
      written: { title },
      spoilt: undefined,
    });
  });

  test.each(['=A1', '=表!A1', '="函数"', '=函数(A1)', "='函数'", '某=函数', '=IF(函数', '=函数\n!'])(
    '名称“%s”是坏了的一格',
    (title) => {
      expect(listed(heading, '2025-03-05', bad(title, 'formula-without-value'), '6')[0]?.spoilt).toContain(
        '第2列',
      );
    },
  );

  test('别的列里这样写的，是坏了', () => {
    expect(listed(heading, bad('=函数', 'formula-without-value'), '甲', '6')[0]?.spoilt).toContain('第1列');
  });
});

describe('学时分几列写的一行', () => {
  const spread = headingOf('日期', '名称', '公需', '专业', '选修');
  const came = (heading: Heading, ...row: Cell[]) =>
    listed(heading, ...row).map(({ where, written }) => [
      where,
      written.subject || written.mode,
      written.hours,
    ]);

  test('写着的每一列是一条，各说是哪一列；只写了一列的，就是这一行', () => {
    expect(came(spread, '2025-03-05', '甲', '6', '', ' 2 ')).toEqual([
      ['第2行的公需', '公需', '6'],
      ['第2行的选修', '选修', '2'],
    ]);
    expect(came(spread, '2025-03-05', '甲', '', '6')).toEqual([['第2行', '专业', '6']]);
  });

  test.each(['-', '—', '——', '/', '\\', '0', '0.0', ' 0 ', ''])('“%s”就是没有', (none) => {
    expect(came(spread, '2025-03-05', '甲', none, '6', none)).toEqual([['第2行', '专业', '6']]);
  });

  test('哪一列也没有写的，还是一条，没有学时', () => {
    expect(came(spread, '2025-03-05', '甲', '', '-', '0')).toEqual([['第2行', '', '']]);
  });

  test.each(['√', '✓', '✔', '☑', '●', '○', '是', ' √ '])('打“%s”的列说科目，学时在自己的一列', (mark) => {
    const heading = headingOf('日期', '名称', '公需', '专业', '学时');
    expect(came(heading, '2025-03-05', '甲', '', mark, '6')).toEqual([['第2行', '专业', '6']]);
  });

  test('打勾、没有学时一列的，照写的读；像勾又不只是勾的，是写的学时', () => {
    expect(came(spread, '2025-03-05', '甲', '√')).toEqual([['第2行', '公需', '√']]);
    const heading = headingOf('日期', '名称', '公需', '专业', '学时');
    expect(came(heading, '2025-03-05', '甲', '√6', '', '8')).toEqual([['第2行', '公需', '√6']]);
    expect(came(heading, '2025-03-05', '甲', '6是', '', '8')).toEqual([['第2行', '公需', '6是']]);
    expect(came(heading, '2025-03-05', '甲', '6', '', '8')).toEqual([['第2行', '公需', '6']]);
  });

  test('面授和远程各一列', () => {
    const heading = headingOf('日期', '科目', '面授', '远程');
    expect(came(heading, '2025-03-05', '', '6', '4')).toEqual([
      ['第2行的面授', '面授', '6'],
      ['第2行的远程', '远程', '4'],
    ]);
  });
});

describe('表里没有导入的', () => {
  const told = (fill: (told: Told) => void) => {
    const one = new Told('“甲”');
    fill(one);
    return one.says();
  };

  test('什么也没有的，不说', () => {
    expect(told(() => {})).toEqual([]);
  });

  test('合计、小标题、别的行、没有用到的列，各一句', () => {
    expect(
      told((one) => {
        one.row(3, ['合计'], { kind: 'sum' });
        one.row(9, ['合计'], { kind: 'sum' });
        one.row(4, ['2024年度'], { kind: 'title' });
        one.row(5, [' 注：', '甲\n 乙 ', { problem: 'error', read: '#N/A' }], { kind: 'note' });
        one.row(6, ['长'.repeat(30)], { kind: 'note' });
        one.unused.add('“备注”');
      }),
    ).toEqual([
      '“甲”第3、9行是合计，没有导入。',
      '“甲”第4行“2024年度”是小标题，没有当作一条。',
      `“甲”第5行“注： 甲 乙 #N/A”、第6行“${'长'.repeat(20)}”不像一条记录，没有导入。`,
      '“甲”没有用到的列：“备注”。',
    ]);
  });

  test('多的只列十个，说一共几个', () => {
    const many = (n: number) =>
      told((one) => {
        for (let i = 1; i <= n; i++) {
          one.row(i, ['甲'], { kind: 'title' });
          one.row(i, ['乙'], { kind: 'note' });
          one.unused.add(`“${i}”`);
        }
      });
    const ten = Array.from({ length: 10 }, (_, i) => i + 1);
    const rows = (text: string) => ten.map((n) => `第${n}行“${text}”`).join('、');
    const columns = ten.map((n) => `“${n}”`).join('、');
    expect(many(10)).toEqual([
      `“甲”${rows('甲')}是小标题，没有当作一条。`,
      `“甲”${rows('乙')}不像一条记录，没有导入。`,
      `“甲”没有用到的列：${columns}。`,
    ]);
    expect(many(11)).toEqual([
      `“甲”${rows('甲')}等11行是小标题，没有当作一条。`,
      `“甲”${rows('乙')}等11行不像一条记录，没有导入。`,
      `“甲”没有用到的列：${columns}等11列。`,
    ]);
  });

  test('没有用到的列说名称；序号、空的、用到的不说', () => {
    const heading = headingOf(
      '序号',
      'No.',
      'no',
      '#',
      '行号',
      '日期',
      '名称',
      '学分',
      '学时',
      ' 备 注 ',
      '',
      '序号2',
      '第序号',
    );
    const row = ['1', '1', '1', '1', '1', '2025-03-05', '甲', '2', '6', '好', '乙', '丙', ' '];
    expect(unusedIn(row, heading)).toEqual(['“备注”', '第11列（没有表头）', '“序号2”']);
    expect(unusedIn([...row.slice(0, 12), '丁', '戊'], heading)).toEqual([
      ...['“备注”', '第11列（没有表头）', '“序号2”', '“第序号”', '第14列（没有表头）'],
    ]);
    const long = headingOf('日期', '名称', '学时', '备'.repeat(30));
    expect(unusedIn(['', '', '', '甲'], long)).toEqual([`“${'备'.repeat(20)}”`]);
    const spread = headingOf('日期', '名称', '公需', '专业');
    expect(unusedIn(['2025-03-05', '甲', '6', '6'], spread)).toEqual([]);
  });

  test('隐藏的、划掉的行，在表头下面的才说；多的只列十个', () => {
    const sheet = (hidden?: number[], struck?: number[]): Sheet => ({
      ...{ name: '甲', rows: [] },
      ...(hidden ? { hiddenRows: new Set(hidden) } : {}),
      ...(struck ? { struckRows: new Set(struck) } : {}),
    });
    expect(doubtful(sheet(), 1, '')).toEqual([]);
    expect(doubtful(sheet([1, 2], [2]), 1, '')).toEqual([]);
    expect(doubtful(sheet([2, 3], [4, 5]), 1, '“甲”')).toEqual([
      '“甲”第3行在表格里是隐藏的，也读了，请核对。',
      '“甲”第4行、第5行在表格里划掉了，也读了，请核对。',
    ]);
    const many = Array.from({ length: 11 }, (_, i) => i + 3);
    const said = many
      .slice(0, 10)
      .map((n) => `第${n}行`)
      .join('、');
    expect(doubtful(sheet(many, many), 1, '')).toEqual([
      `${said}等11行在表格里是隐藏的，也读了，请核对。`,
      `${said}等11行在表格里划掉了，也读了，请核对。`,
    ]);
  });
});
