import { describe, expect, test } from 'vitest';
import { findColumns } from '~/roster/find/find-columns';
import type { RosterSettings } from '~/roster/find/settings';
import { stateColumns } from '~/roster/find/state-columns';
import { judgeRoster } from '~/roster/judge/judge-roster';
import { isTold } from '~/roster/read/set-aside';
import { statesAsked } from '~/roster/read/states-asked';
import { reasonSays } from '~/roster/say/reason-says';
import type { Cell } from '~/sheets/cell';
import { words } from './listed';

type Rows = readonly (readonly string[])[];

function read(...rows: Rows) {
  const sheet = { name: '', rows: rows.map((row) => [...row]) };
  const { headerRows, columns, headings } = findColumns(sheet);
  const settings: RosterSettings = { headerRows, columns, year: 2023, sector: 'general' };
  return { sheet, headings, settings };
}

const asked = (...rows: Rows) => statesAsked([read(...rows)]);

function judgedWith(change: Partial<RosterSettings>, ...rows: Rows) {
  const { sheet, headings, settings } = read(...rows);
  const judged = judgeRoster(sheet, { ...settings, ...change }, words.sectors, words.today, headings);
  const people = judged.rows.map((row) => {
    const { reasons, ...rest } = judged.explained(row);
    return { ...rest, says: reasons.map((r) => reasonSays(r, settings.columns, headings)) };
  });
  return { ...judged, people };
}

const heading = ['姓名', '公需', '专业', '选修', '审核状态'];
const courses: Rows = [
  heading,
  ['甲', '30', '', '', '审核通过'],
  ['甲', '', '42', '', '待审核'],
  ['甲', '', '20', '', '审核通过'],
  ['甲', '', '', '18', ''],
  ['乙', '30', '', '', '不通过'],
  ['乙', '', '42', '', '待审核'],
  ['丙', '', '', '', ''],
  ['合计', '60', '104', '18', ''],
];

describe('有一列写着学时认定了没有', () => {
  test('写法有十二种，问；十三种不像状态，不问', () => {
    const list = (count: number) =>
      asked(heading, ...Array.from({ length: count }, (_, i) => ['甲', '30', '42', '18', `退回${i}`]));
    expect(list(12)[0]?.words).toHaveLength(12);
    expect(list(13)).toEqual([]);
  });

  test('几种都有：问哪些计入，认定了的先选上，没有写的也在里面；没有学时的行、合计不算', () => {
    expect(asked(...courses)).toEqual([
      {
        kind: 'states',
        heading: '审核状态',
        words: [
          { word: '审核通过', rows: 2, recognized: true },
          { word: '待审核', rows: 2, recognized: false },
          { word: '不通过', rows: 1, recognized: false },
          { word: '', rows: 1, recognized: false },
        ],
      },
    ]);
  });

  test.each<[string, string[]]>([
    ['审核状态', ['审核通过', '待审核']],
    ['审核状态', ['审核通过', '']],
    ['审核结果', ['通过', '未通过']],
    ['状态', ['已审核', '审核中']],
    ['学时状态', ['已认定', '未认定']],
    ['认定情况', ['已认定', '退回']],
    ['是否通过', ['是', '否']],
    ['是否有效', ['√', '×']],
    ['审批意见', ['同意', '驳回']],
    ['单位审核', ['合格', '不合格']],
    ['学时审核情况', ['待审核', '待审核']],
    ['状态（学时）', ['已通过', '已提交']],
  ])('“%s”里写着 %j：问', (name, says) => {
    const rows = says.map((word, i) => ['甲乙'.charAt(i), '30', '42', '18', word]);
    expect(asked([...heading.slice(0, 4), name], ...rows)).toMatchObject([{ heading: name }]);
  });

  test.each<[string, string[]]>([
    ['审核状态', ['审核通过', '审核通过']],
    ['审核状态', ['', '']],
    ['审核状态', ['已审核', '通过']],
    ['审核人', ['赵一', '']],
    ['审核日期', ['2023-12-01', '']],
    ['认定单位', ['省厅', '学校']],
    ['人员状态', ['在职', '退休']],
    ['是否达标', ['是', '否']],
    ['在职状态', ['在岗', '']],
    ['职称认定', ['中级', '高级']],
    ['认定学时', ['30', '42']],
    ['备注', ['待审核', '']],
  ])('“%s”里写着 %j：不问', (name, says) => {
    const rows = says.map((word, i) => ['甲乙'.charAt(i), '30', '42', '18', word]);
    expect(asked([...heading.slice(0, 4), name], ...rows)).toEqual([]);
  });

  test('一行一门课的，和课程一起问，不另问；列名前后的空格不算', () => {
    const list = read(...courses);
    const kinds = { column: 0, hours: 1, subjects: new Map() };
    expect(statesAsked([{ ...list, settings: { ...list.settings, kinds } }])).toEqual([]);
    const spaced = [[...heading.slice(0, 4), ' 审核状态 '], ...courses.slice(1)];
    expect(asked(...spaced)[0]?.heading).toBe('审核状态');
  });

  test('几列状态各问一次；几张表里同样叫法的，合在一起问一次', () => {
    const two = [...heading.slice(0, 4), '单位审核', '主管部门审核状态'];
    const rows: Rows = [
      two,
      ['甲', '30', '42', '18', '通过', '待审核'],
      ['乙', '30', '42', '18', '待审核', '通过'],
    ];
    expect(asked(...rows).map((question) => question.heading)).toEqual(two.slice(4));
    const other = read(['审核状态', '姓名', '公需', '专业', '选修'], ['退回', '丁', '30', '', '']);
    const [question, ...more] = statesAsked([read(...courses), other]);
    expect(more).toEqual([]);
    expect(question?.words.map(({ word }) => word)).toEqual(['审核通过', '待审核', '不通过', '退回', '']);
  });

  test('多的在前，没有写的再多也在最后；别的列答过，这一列照问', () => {
    const says = ['退回', '', '', '', '待审核', '待审核'];
    const { sheet, headings, settings } = read(
      heading,
      ...says.map((word) => ['甲', '30', '42', '18', word]),
    );
    const given = { ...settings, states: new Map([['别的', new Map<string, boolean>()]]) };
    const [question] = statesAsked([{ sheet, headings, settings: given }]);
    expect(question?.words.map(({ word }) => word)).toEqual(['待审核', '退回', '']);
  });

  test('每一种都答过，不再问；有没答过的，再问', () => {
    const { sheet, headings, settings } = read(...courses);
    const answered = new Map([
      ['审核通过', true],
      ['待审核', false],
      ['不通过', false],
      ['', false],
    ]);
    const given = { ...settings, states: new Map([['审核状态', answered]]) };
    expect(statesAsked([{ sheet, headings, settings: given }])).toEqual([]);
    answered.delete('');
    expect(statesAsked([{ sheet, headings, settings: given }])).toHaveLength(1);
  });
});

test.each<[string[], (string | undefined)[]]>([
  [
    ['姓名', '公需', '审核', '专业', '审核'],
    ['2 common', '4 professional'],
  ],
  [
    ['姓名', '公需', '专业', '单位审核', '主管审核'],
    ['3 ', '4 '],
  ],
  [
    ['姓名', '审核', '公需', '审核'],
    ['1 ', '3 common'],
  ],
  [['姓名', '公需审核状态', '公需', '专业'], ['1 common']],
  [['姓名', '公需', '专业', '公需和专业审核状态'], ['3 ']],
  [['姓名', '公需', '公需审核学时', '专业'], []],
  [['姓名', '公需', '专业', '状态说明'], []],
  [
    ['公需', '审核', '专业', '审核'],
    ['1 common', '3 professional'],
  ],
])('%j 里，哪几列是状态、各是哪一科的：%j', (headings, found) => {
  const column = (name: string) => headings.indexOf(name);
  const settings = {
    headerRows: 1,
    columns: { common: column('公需'), ...(column('专业') >= 0 && { professional: column('专业') }) },
    added: { common: [column('公需审核学时')] },
  };
  expect(stateColumns(headings, settings).map((of) => `${of.column} ${of.subject ?? ''}`)).toEqual(found);
});

test.each<[string, Cell, boolean]>([
  ['一个数', '30', true],
  ['读不懂的字', '约30', true],
  ['没有存下结果的公式', { problem: 'formula-without-value', read: '' }, true],
  ['零', '0', false],
  ['空着', ' ', false],
])('一科写着%s：是不是写了学时', (_, cell, told) => {
  const settings = { headerRows: 1, columns: { common: 0 }, added: { common: [1] } };
  expect(isTold([cell, ''], 'common', settings)).toBe(told);
  expect(isTold(['', cell], 'common', settings)).toBe(told);
});

const onlyPassed = (name: string) =>
  new Map([
    [
      name,
      new Map([
        ['审核通过', true],
        ['待审核', false],
        ['不通过', false],
        ['', false],
      ]),
    ],
  ]);

describe('答了哪些计入以后', () => {
  test('加起来：没有认定的不加进去，每一行都说', () => {
    const { people, counts } = judgedWith({ states: onlyPassed('审核状态'), several: 'add' }, ...courses);
    expect(counts.total).toBe(3);
    expect(people[0]).toMatchObject({
      name: '甲',
      rows: [2, 3, 4, 5],
      outcome: 'short',
      hours: { common: 300, professional: 200, elective: 0 },
      missing: { professional: 220, elective: 180 },
    });
    expect(people[0]?.says).toEqual(
      expect.arrayContaining([
        '第3行：“审核状态”写着“待审核”，学时按您选的不计入',
        '第5行：“审核状态”没有写，学时按您选的不计入',
      ]),
    );
    expect(people[1]).toMatchObject({ name: '乙', rows: [6, 7], hours: { common: 0, professional: 0 } });
    expect(people[2]?.says.join()).not.toContain('不计入');
  });

  test('都计入，就和没有这一列一样', () => {
    const all = new Map(['审核通过', '待审核', '不通过', ''].map((word) => [word, true] as const));
    const { people } = judgedWith({ states: new Map([['审核状态', all]]), several: 'add' }, ...courses);
    expect(people[0]).toMatchObject({
      hours: { common: 300, professional: 620, elective: 180 },
      outcome: 'met',
    });
    expect(people[0]?.says.join()).not.toContain('不计入');
  });

  test('每人一行的，没有认定的学时也不悄悄计入；读不懂的，不计入就不用读', () => {
    const { people } = judgedWith(
      { states: onlyPassed('审核状态') },
      heading,
      ['甲', '30', '42', '18', '审核通过'],
      ['乙', '30', '约42', '', '待审核'],
    );
    expect(people).toMatchObject([
      { outcome: 'met' },
      { outcome: 'short', hours: { common: 0, professional: 0 }, missing: { common: 300 } },
    ]);
    expect(people[1]?.hours.elective).toBeUndefined();
    expect(people[1]?.says).toContain('“审核状态”写着“待审核”，学时按您选的不计入');
  });

  test('专业不计入的，其中的专业通识也不计入', () => {
    const { people } = judgedWith(
      {
        states: onlyPassed('专业审核状态'),
        columns: { name: 0, common: 1, professional: 2, 'general-knowledge': 3 },
      },
      ['姓名', '公需', '专业', '其中专业通识', '专业审核状态'],
      ['甲', '30', '42', '12', '待审核'],
    );
    expect(people[0]?.hours).toEqual({ common: 300, professional: 0, 'general-knowledge': 0 });
  });

  test.each<[string, string[], string]>([
    ['写着是哪一科的', ['姓名', '公需', '专业', '选修', '专业审核状态'], '专业审核状态'],
    ['每一科后面各有一列的', ['姓名', '公需', '专业', '审核状态', '选修', '审核状态'], '审核状态'],
  ])('%s，只管那一科', (_, names, name) => {
    const of = { 姓名: '甲', 公需: '30', 专业: '42', 选修: '18' } as Record<string, string>;
    const person = names.map((said, i) => of[said] ?? (i === 5 ? '审核通过' : '待审核'));
    const { people } = judgedWith({ states: onlyPassed(name) }, names, person);
    expect(people[0]).toMatchObject({
      hours: { common: 300, professional: 0, elective: 180 },
      missing: { professional: 420 },
    });
    expect(people[0]?.says).toContain(`“${name}”写着“待审核”，专业科目学时按您选的不计入`);
  });
});

test('有状态的列、没有答过哪些计入的，学时照算', () => {
  const { people } = judgedWith({}, heading, ['甲', '30', '42', '18', '待审核']);
  expect(people).toMatchObject([{ name: '甲', outcome: 'met' }]);
});

test('一张表也没有，不问；下面部门的表里写着的，不算', () => {
  expect(statesAsked([])).toEqual([]);
  const one = ['甲', '30', '42', '18', '待审核'];
  const [question] = asked(heading, one, ['部门', '人数'], ['东区', '180', '', '', '待审核']);
  expect(question?.words).toEqual([{ word: '待审核', rows: 1, recognized: false }]);
});
