import { describe, expect, test } from 'vitest';
import { encoded } from '../sheets/made';
import { cameTo, type Judged } from './list-ground';

// Lists that are judged without a question, and what is said above the result.

const judged = async (content: string | Uint8Array) => (await cameTo(content)) as Judged;

test('只有申报的学时：照样核对，说明不一定都认定了', async () => {
  const { people, said } = await judged(
    '姓名,年度,公需申报学时,专业申报学时,选修申报学时\n欧阳海,2023,30,42,18\n司马兰,2023,30,40,18',
  );
  expect(people).toEqual(['欧阳海 2023 达标', '司马兰 2023 未达标：专业科目差2学时']);
  expect(said).toContain(
    '“公需申报学时”、“专业申报学时”、“选修申报学时”里的学时不一定都认定了，没有认定的不算。',
  );
});

describe('繁体的名单：怎样存的都一样读', () => {
  const text = [
    '廣東省某某醫院2023年度繼續教育學時統計表',
    '序號,姓名,工號,所在部門,公需科目學時,專業科目學時,個人選修學時',
    '1,歐陽海,K01,檢驗科,30學時,42,18',
    '2,陳麗華,K02,檢驗科,30,40,18',
    '合計,,,,60,82,36',
    '填表人：李國強,,,,,,',
  ].join('\r\n');
  test.each([
    ['Big5', 'big5', false],
    ['GBK', 'gbk', false],
    ['GB18030', 'gb18030', false],
    ['UTF-8', 'utf8', false],
    ['UTF-8，有标记', 'utf8', true],
    ['UTF-16', 'utf-16le', false],
    ['UTF-16，有标记', 'utf-16le', true],
    ['UTF-16 高位在前', 'utf-16be', false],
    ['UTF-16 高位在前，有标记', 'utf-16be', true],
  ])('%s', async (_, encoding, mark) => {
    for (const separator of [',', '\t']) {
      const { people, skipped } = await judged(encoded(text.replace(/,/g, separator), encoding, mark));
      expect(people).toEqual([
        '歐陽海 K01 檢驗科 2023 达标',
        '陳麗華 K02 檢驗科 2023 未达标：专业科目差2学时',
      ]);
      expect(skipped).toEqual(['1 title', '2 heading', '5 total', '6 note']);
    }
  });

  test('每行一门课：類別照样认得', async () => {
    const came = await cameTo('姓名,課程,類別,學時\n歐陽海,甲,公需課,30\n歐陽海,乙,專業課,42');
    expect(came).toMatchObject({
      kind: 'asked',
      questions: [{ kind: 'kinds', words: [{ subject: 'common' }, { subject: 'professional' }] }],
    });
  });
});

test('部门有乱码：学时照样核对，说出来', async () => {
  const bytes = encoded('姓名,部门,年度,公需,专业,选修\n欧阳海,财务科,2023,30,42,18\n', 'utf8', true);
  bytes[encoded('姓名,部门,年度,公需,专业,选修\n欧阳海,', 'utf8', true).length] = 0xff;
  const { people } = await judged(bytes);
  expect(people).toHaveLength(1);
  expect(people[0]).toContain('2023 达标：“部门”有乱码');
});

describe('用分号分开的文字，小数点写成逗号', () => {
  const heading = '姓名;年度;公需;专业;选修';
  const first = '欧阳海;2023;30;42,5;18,0';
  const said = '学时里的逗号按小数点读：“42,5”是42.5，共2处。';

  test.each([
    ['分号', [heading, first]],
    ['制表符', [heading, first].map((line) => line.replace(/;/g, '\t'))],
    ['带单位', [heading, '欧阳海;2023;30学时;42,5学时;18,0 学 时']],
  ])('全份都这样写（%s）：照着读，说出来', async (what, lines) => {
    const got = await judged(lines.join('\n'));
    expect(got.people).toEqual(['欧阳海 2023 达标']);
    expect(got.said).toContain(what === '带单位' ? said.replace(/5”是42.5/, '5学时”是42.5学时') : said);
  });

  test.each([
    ['另有一个人写的是小数点', '司马兰;2023;30;42.5;18'],
    ['另有一个人的逗号是千位', '司马兰;2023;1,030;42;18'],
  ])('%s：不猜，逐行说', async (_, other) => {
    const { people, said } = await judged([heading, first, other].join('\n'));
    expect(people[0]).toContain('欧阳海 2023 无法识别：“专业”写着“42,5”，不是数字');
    expect(said.join()).not.toContain('逗号');
  });

  test('别的列里的逗号不动', async () => {
    const { people } = await judged('姓名;工号;年度;公需;专业;选修\n欧阳海;1,5;2023;30;42,5;18');
    expect(people[0]).toContain('欧阳海 1,5 2023 达标');
  });

  test('用逗号分开的文字里，引号里的逗号不当小数点', async () => {
    const { people } = await judged('姓名,年度,公需,专业,选修\n欧阳海,2023,30,"42,5",18');
    expect(people[0]).toContain('无法识别：“专业”写着“42,5”，不是数字');
  });
});

describe('一科没有列', () => {
  const list = (heading: string, hours: string) =>
    judged(`姓名,年度,行业,${heading}\n欧阳海,2023,一般,${hours}\n司马兰,2023,一般,${hours}`);

  test('说没有找到，不只是人人没有填', async () => {
    const { people, said } = await list('公需科目,专业科目', '30,42');
    expect(people[0]).toBe('欧阳海 2023 信息不足：个人选修科目没有填');
    expect(said).toContain('没有找到个人选修科目的列，这一科都算没有填。');
  });

  test('行业不要这一科的不说', async () => {
    const { said } = await judged('姓名,年度,行业,公需,专业\n欧阳海,2023,会计,30,60');
    expect(said.join()).not.toContain('没有找到');
  });

  test('都有的不说', async () => {
    const { said } = await list('公需科目,专业科目,选修', '30,42,18');
    expect(said.join()).not.toContain('没有找到');
  });
});

describe('不是学时的数不当学时', () => {
  const beside = ['时长（分钟）', '课程门数', '排名', '进度', '培训费（元）', '年限', '代码'];
  test.each(beside)('“公需%s”在公需学时旁边：用学时的那一列，不问', async (other) => {
    const { people } = await judged(
      `姓名,年度,公需${other},公需学时,专业${other},专业学时,选修学时\n欧阳海,2023,900,30,5,40,18`,
    );
    expect(people).toEqual(['欧阳海 2023 未达标：专业科目差2学时']);
  });

  test.each(beside)('只有“%s”：没有学时，问', async (other) => {
    const came = await cameTo(`姓名,年度,公需${other},专业${other},选修${other}\n欧阳海,2023,900,5,40`);
    expect(came).toEqual({ kind: 'asked', questions: [{ kind: 'no-hours' }] });
  });

  test('分钟写在上一行的也不当学时', async () => {
    const came = await cameTo(
      '姓名,年度,学习时长（分钟）,,\n,,公需,专业,选修\n欧阳海,2023,1350,1890,810\n司马兰,2023,1350,1800,900',
    );
    expect(came).toEqual({ kind: 'asked', questions: [{ kind: 'no-hours' }] });
  });
});

test('打错一个字的“公须科目”也是公需', async () => {
  const { people } = await judged('姓名,年度,公须科目,专业课目,选修课目\n欧阳海,2023,30,42,18');
  expect(people).toEqual(['欧阳海 2023 达标']);
});

test('没有写年度，签字的一行里有日子：问，不当成今年', async () => {
  const came = await cameTo(
    '姓名,公需,专业,选修\n欧阳海,30,42,18\n\n填表人：王九,,填表日期：2023年12月30日,\n',
  );
  expect(came).toMatchObject({
    kind: 'asked',
    questions: [{ kind: 'which-year', seen: { why: 'day', place: 'below', years: [2023] } }],
  });
});

test('签字的日子空着的，照样核对', async () => {
  const { people } = await judged(
    '姓名,公需,专业,选修\n欧阳海,30,42,18\n填表人：,,填表日期：   年   月   日,\n',
  );
  expect(people).toHaveLength(1);
});

test.each([
  ['2023年度会计人员继续教育', '标题里写着“会计人员”，'],
  ['2023年度会计专业技术人员继续教育人员名单', '标题里写着“会计专业技术人员”，'],
  ['2023年度卫生健康系列', '标题里写着“卫生健康系列”，'],
  ['2023年度专业技术人员继续教育人员名单', ''],
])('标题“%s”：没有写行业的按选的核对，并说标题里写着什么', async (title, seen) => {
  const { said } = await judged(`${title},,,\n姓名,公需,专业,选修\n欧阳海,30,42,18`);
  expect(said).toContain(`名单里没有写行业，${seen}按一般专业技术人员核对。`);
});

test('合并的姓名存成文本，每人只有第一行写着：各年算各人的，说出来', async () => {
  const { people, said } = await judged(
    '部门,姓名,年度,公需科目,专业科目,个人选修\n内科,欧阳海,2022,30,42,18\n,,2023,30,40,18\n,司马兰,2022,30,42,18\n,,2023,30,42,18',
  );
  expect(people).toEqual([
    '欧阳海 内科 2022 达标',
    '欧阳海 内科 2023 未达标：专业科目差2学时',
    '司马兰 内科 2022 达标',
    '司马兰 内科 2023 达标',
  ]);
  expect(said).toContain('有2行没有写姓名，算作上面最近写着姓名的那个人。');
});

test('姓名在上面，课程在下面：每行一门课地问，答了以后各算各人的，说出来', async () => {
  const text =
    '2023年度学时明细\n课程名称,课程类别,学时\n欧阳海,,\n数字经济,公需科目,30\n检验学进展,专业科目,42\n读书,个人选修科目,18\n司马兰,,\n数字经济,公需科目,30\n小计,,30';
  expect(await cameTo(text)).toMatchObject({
    kind: 'asked',
    questions: [{ kind: 'kinds', words: [{ rows: 2 }, { rows: 1 }, { rows: 1 }] }],
  });
  const subjects = new Map([
    ['公需科目', 'common'],
    ['专业科目', 'professional'],
    ['个人选修科目', 'elective'],
  ] as const);
  const answered = (await cameTo(text, '名单.csv', {
    columns: { name: 3 },
    kinds: { column: 1, hours: 2, subjects },
    several: 'add',
  })) as Judged;
  expect(answered.people).toEqual([
    '欧阳海 2023 达标',
    '司马兰 2023 信息不足：专业科目没有填；个人选修科目没有填',
  ]);
  expect(answered.said).toContain('姓名写在各行的上面，下面各行都算那个人的。');
});

test('三科以外还有“其他”：没有计入，说出来；写着任选的就是选修', async () => {
  const list = (heading: string) => judged(`姓名,年度,公需,专业,${heading}\n欧阳海,2023,30,42,12,6`);
  const { people, said } = await list('选修,其他');
  expect(people).toEqual(['欧阳海 2023 未达标：个人选修科目差6学时']);
  expect(said).toContain('“其他”没有写是哪一科，里面的学时没有计入。');
  expect((await list('备注,其他（任选）')).people).toEqual(['欧阳海 2023 未达标：个人选修科目差12学时']);
});

test('姓名在上面，旁边的数和下面的课对不上：不猜，请改名单', async () => {
  const text =
    '2023年度\n姓名,公需科目,专业科目\n欧阳海,30,42\n数字经济,30,\n护理学,,40\n司马兰,30,\n数字经济,30,';
  expect(await cameTo(text.replace('司马', '马'))).toEqual({
    kind: 'asked',
    questions: [{ kind: 'names-above', name: '欧阳海', row: 3 }],
  });
});

describe('岗位一列写的是行业', () => {
  const list = (heading: string, ...words: string[]) =>
    judged(
      [
        `姓名,年度,${heading},公需,专业,选修`,
        ...words.map((word, i) => `欧阳${'海山川江'[i]},2023,${word},30,60,`),
      ].join('\n'),
    );

  test.each(['岗位类别', '岗位', '职称系列', '专业类别', '从事专业'])(
    '%s：都认得的，按它核对',
    async (heading) => {
      const { people, said } = await list(heading, '会计', '教师');
      expect(people[0]).toBe('欧阳海 2023 accounting 达标');
      expect(people[1]).toMatch(/^欧阳山 2023 education 信息不足/);
      if (heading === '岗位') expect(said).toContain('行业按“岗位”一列读（会计、教师）。');
    },
  );

  test('有不认得的：不按它核对，说出来', async () => {
    const { people, said } = await list('岗位', '会计', '驾驶员');
    expect(people[0]).toMatch(/^欧阳海 2023 信息不足/);
    expect(said).toContain('“岗位”一列里有会计，像是行业，没有按它核对。');
  });

  test.each([
    ['没有一个是另有规定的行业', '岗位', '普通', '其他'],
    ['写的是学过的专业', '所学专业类别', '会计', '教师'],
  ])('%s：不提', async (_, heading, ...words) => {
    const { said, settings } = await list(heading, ...words);
    expect(said.join()).not.toContain(`“${heading}”一列`);
    expect(settings.columns.sector).toBeUndefined();
  });

  test('另有行业的列：按行业', async () => {
    const { people } = await judged('姓名,年度,岗位,行业,公需,专业,选修\n欧阳海,2023,会计,教育,30,42,18');
    expect(people).toEqual(['欧阳海 2023 education 达标']);
  });
});
