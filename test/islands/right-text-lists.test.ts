import { describe, expect, test } from 'vitest';
import { encoded } from '../sheets/made';
import { cameTo } from './list-ground';

// What each kind of list comes to from the file to the verdicts, so that no change of one step twists it.

const heading = '姓名,工号,科室,公需科目,专业科目,选修科目';
const rows = ['欧阳海,K01,放射科,30,42,18', '司马兰,K02,放射科,30,40,18', '诸葛明,K03,药剂科,24,42,18'];
const text = ['2023年度继续教育学时', heading, ...rows].join('\n');
const usual = [
  '欧阳海 K01 放射科 2023 达标',
  '司马兰 K02 放射科 2023 未达标：专业科目差2学时',
  '诸葛明 K03 药剂科 2023 未达标：公需科目差6学时',
];
const plain = usual.map((said) => said.replace(/ K\d\d/, ''));

type List = readonly [
  what: string,
  content: string | Uint8Array,
  people: readonly string[],
  skipped: string,
  name?: string,
];

const titleAndHeading = '1 title, 2 heading';

/** The same three people under other words: a title, a heading, what stands between and below. */
const list = (...lines: readonly string[]) => lines.join('\n');

const saved: readonly List[] = [
  ['UTF-8', text, usual, titleAndHeading],
  ['UTF-8，前面有记号', encoded(text, 'utf8', true), usual, titleAndHeading],
  ['UTF-8，前面有两个记号', `\ufeff\ufeff${text}`, usual, titleAndHeading],
  ['GBK', encoded(text, 'gb18030'), usual, titleAndHeading],
  ['UTF-16，前面有记号', encoded(text, 'utf-16le', true), usual, titleAndHeading],
  ['UTF-16，前面没有记号', encoded(text, 'utf-16le'), usual, titleAndHeading],
  ['大端的 UTF-16', encoded(text, 'utf-16be', true), usual, titleAndHeading],
  ['制表符分列，叫 .xls', encoded(text.replace(/,/g, '\t'), 'gb18030'), usual, titleAndHeading, '导出.xls'],
  [
    '制表符分列的 UTF-16，叫 .csv',
    encoded(text.replace(/,/g, '\t'), 'utf-16le', true),
    usual,
    titleAndHeading,
  ],
  ['分号分列', text.replace(/,/g, ';'), usual, titleAndHeading],
  ['竖线分列', text.replace(/,/g, '|'), usual, titleAndHeading],
  ['中文逗号分列', text.replace(/,/g, '，'), usual, titleAndHeading],
  ['中文分号分列', text.replace(/,/g, '；'), usual, titleAndHeading],
  ['前面一行写着分列的符号', `sep=;\n${text.replace(/,/g, ';')}`, usual, '1 title, 2 title, 3 heading'],
  [
    '像聊天里的表格：竖线在两边，表头下面一行横线',
    list(
      '| 姓名 | 年度 | 公需科目 | 专业科目 | 选修科目 |',
      '|---|:--:|---|---|--:|',
      '| 欧阳海 | 2023 | 30 | 42 | 18 |',
    ),
    ['欧阳海 2023 达标'],
    '1 heading, 2 blank',
  ],
  ['换行是 CRLF', text.replace(/\n/g, '\r\n'), usual, titleAndHeading],
  ['换行是 CR', text.replace(/\n/g, '\r'), usual, titleAndHeading],
  ['后一半的换行不同', text.replace(/\n(?=司|诸)/g, '\r\n'), usual, titleAndHeading],
  [
    '三种换行都有，最后一行还有 DOS 的结束符',
    `${text.replace('\n司', '\r司').replace('\n诸', '\r\n诸')}\r\n\x1a`,
    usual,
    titleAndHeading,
  ],
  [
    '格子里有换行',
    text.replace('公需科目', '"公需\r\n科目"').replace('放射科', '"放射科\n"'),
    usual,
    titleAndHeading,
  ],
  [
    '名字里有引号',
    text.replace('欧阳海', '欧阳"海"'),
    [usual[0]?.replace('欧阳海', '欧阳"海"') ?? '', ...usual.slice(1)],
    titleAndHeading,
  ],
  [
    '文件断在一个字的中间',
    encoded(`${text}\n东`, 'utf8').slice(0, -1),
    [...usual, '\ufffd 2023 无法识别：“姓名”有乱码，请换一种编码打开，或者重新导出'],
    titleAndHeading,
  ],
];

const headed: readonly List[] = [
  [
    '标题在上面六行',
    list('某某医院', '继续教育', '公示', '人事科', '2023年度', '单位：学时', heading, ...rows),
    usual,
    '1 title, 2 title, 3 title, 4 title, 5 title, 6 title, 7 heading',
  ],
  [
    '表头上下有空行',
    list('2023年度', '', heading, '', ...rows),
    usual,
    '1 title, 2 blank, 3 heading, 4 blank',
  ],
  [
    '第一列、第一行是空的',
    list(',,,,,,', ...text.split('\n').map((line) => `,${line}`)),
    usual,
    '1 blank, 2 title, 3 heading',
  ],
  [
    '表头写着要求',
    text.replace(heading, '姓名,工号,科室,公需（要求30学时）,专业≥42学时,选修课(18)'),
    usual,
    titleAndHeading,
  ],
  [
    '表头有星号和全角',
    text.replace(heading, '＊姓名,*工号,科 室：,公需课（学时）*,专业课 [学时],个人选修'),
    usual,
    titleAndHeading,
  ],
  [
    '应修和实修都有',
    list(
      '2023年度',
      '姓名,应修公需,实修公需,应修专业,实修专业,应修选修,实修选修,差额',
      '欧阳海,30,30,42,42,18,18,0',
      '司马兰,30,30,42,40,18,18,2',
    ),
    ['欧阳海 2023 达标', '司马兰 2023 未达标：专业科目差2学时'],
    titleAndHeading,
  ],
  [
    '成绩在学时前面',
    list(
      '姓名,年度,公需成绩,公需学时,专业成绩,专业学时,选修学时',
      '欧阳海,2023,88,30,90,42,18',
      '司马兰,2023,95,24,99,42,18',
    ),
    ['欧阳海 2023 达标', '司马兰 2023 未达标：公需科目差6学时'],
    '1 heading',
  ],
  [
    '是否达标在学时前面',
    list('姓名,年度,公需是否达标,公需课学时,专业课学时,选修课学时', '欧阳海,2023,是,30,42,18'),
    ['欧阳海 2023 达标'],
    '1 heading',
  ],
  [
    '总学时，其中各科',
    list(
      '2023年度',
      '姓名,总学时,其中：公需,其中：专业,其中：选修',
      '欧阳海,90,30,42,18',
      '司马兰,88,30,40,18',
    ),
    ['欧阳海 2023 达标', '司马兰 2023 未达标：专业科目差2学时'],
    titleAndHeading,
  ],
  [
    '职称、所学专业、专业学时',
    list('2023年度', '姓名,职称,所学专业,公需,专业,选修', '欧阳海,主任医师,放射医学,30,42,18'),
    ['欧阳海 2023 达标'],
    titleAndHeading,
  ],
  [
    '问卷：题目在表头里',
    list(
      '编号,提交时间,1、您的姓名,2、您的工号,3、公需科目学时,4、专业科目学时,5、选修科目学时,6、所在科室',
      '1,2024/1/5 8:30,欧阳海,K01,30,42,18,放射科',
    ),
    ['欧阳海 K01 放射科 2023 达标'],
    '1 heading',
    '2023年度问卷.csv',
  ],
  [
    '两层表头，上面带括号',
    list('2023年度', '基本信息,,,继续教育学时（单位：学时）,,', '姓名,工号,科室,公需,专业,选修', ...rows),
    usual,
    '1 title, 2 title, 3 heading',
  ],
  [
    '两层表头，年度在上面',
    list(
      ',专业技术人员情况,,,2023年度完成情况（须经审核）,,',
      '序号,姓名,工号,科室,公需科目,专业科目,选修科目',
      ...rows.map((row, i) => `${i + 1},${row}`),
    ),
    usual,
    '1 title, 2 heading',
  ],
  [
    '三层表头',
    list(
      '某医院,,,,,',
      '基本情况,,,2023年度,,',
      '人员,,,继续教育,,',
      '姓名,工号,科室,公需,专业,选修',
      ...rows,
    ),
    usual,
    '1 title, 2 title, 3 title, 4 heading',
  ],
  [
    '表头下面一行是单位',
    list('2023年度', heading, ',,,（学时）,（学时）,（学时）', ...rows),
    usual,
    '1 title, 2 title, 3 heading',
  ],
  [
    '学时的列排在最前',
    list(
      '2023年度',
      '选修科目,专业科目,公需科目,科室,工号,姓名',
      ...rows.map((row) => row.split(',').reverse().join()),
    ),
    usual,
    titleAndHeading,
  ],
];

const told: readonly List[] = [
  ['年度在文件名', list(heading, ...rows), usual, '1 heading', '2023年度学时.csv'],
  ['年度在标题，中文数字', text.replace('2023', '二〇二三'), usual, titleAndHeading],
  ['年度在标题，全角', text.replace('2023', '２０２３'), usual, titleAndHeading],
  ['标题写着起止的月份', text.replace('2023年度', '2023年1月至12月'), usual, titleAndHeading],
  ['标题写着起止的日子', text.replace('2023年度', '统计时间：2023.01.01—2023.12.31'), usual, titleAndHeading],
  [
    '标题写着年度，旁边写着填表的日子',
    text.replace('2023年度继续教育学时', '2023年度学时（填报日期：2024年1月5日）'),
    usual,
    titleAndHeading,
  ],
  ['年度分成两格写', text.replace('2023年度继续教育学时', '年度：,2023年'), usual, titleAndHeading],
  [
    '年度在学时的表头里',
    list(
      heading.replace('公需', '2023年公需').replace('专业', '2023年专业').replace('选修', '2023年选修'),
      ...rows,
    ),
    usual,
    '1 heading',
  ],
  [
    '年度一列写法不一',
    list(
      '姓名,年度,公需,专业,选修',
      ...['2023', '2023年', '２０２３年度', '二〇二三', '2023.0', '23年', '2023年1-12月'].map(
        (year, i) => `人员${i},${year},30,42,18`,
      ),
    ),
    Array.from({ length: 7 }, (_, i) => `人员${i} 2023 达标`),
    '1 heading',
  ],
  [
    '年度一列有两年的',
    list('姓名,年度,公需,专业,选修', '欧阳海,2023,30,42,18', '司马兰,2022-2023,30,42,18'),
    ['欧阳海 2023 达标', '司马兰 无法识别：“年度”写着“2022-2023”，不止一个年度，请填四位数的年度，例如 2018'],
    '1 heading',
  ],
  [
    '年度和部门写着同上',
    list(
      '姓名,科室,年度,公需,专业,选修',
      '欧阳海,放射科,2023,30,42,18',
      '司马兰,〃,〃,30,40,18',
      '诸葛明,药剂科,同上,24,42,18',
    ),
    plain,
    '1 heading',
  ],
  [
    '部门只写在一段的第一行，段后有小计',
    list(
      '2023年度',
      '科室,姓名,公需,专业,选修',
      '放射科,欧阳海,30,42,18',
      ',司马兰,30,40,18',
      '放射科小计,2人,60,82,36',
      '药剂科,诸葛明,24,42,18',
      '总计,3人,84,124,54',
    ),
    plain,
    '1 title, 2 heading, 5 total, 7 total',
  ],
  [
    '行业一列写法不一',
    list(
      '姓名,年度,系列,公需,专业,选修',
      '欧阳海,2023,会计系列,30,60,',
      '司马兰,2023,中小学教师,30,40,18',
      '诸葛明,2023,一般,24,42,18',
      '东方红,2023,航天,30,42,18',
    ),
    [
      '欧阳海 2023 accounting 达标',
      '司马兰 2023 education 未达标：专业科目差2学时',
      '诸葛明 2023 未达标：公需科目差6学时',
      '东方红 2023 无法识别：“系列”写着“航天”，无法识别，请填本站收录的行业，例如 一般、会计、教育、卫生健康',
    ],
    '1 heading',
  ],
  [
    '会计：差半个学分',
    list('姓名,年度,行业,公需科目,专业科目', '欧阳海,2023,会计,30,59.5'),
    ['欧阳海 2023 accounting 未达标：专业科目差0.5学分'],
    '1 heading',
  ],
  [
    '没有工号的两个同名',
    list(
      '2023年度',
      '姓名,科室,公需,专业,选修',
      '欧阳海,放射科,30,42,18',
      '司马兰,放射科,30,40,18',
      '诸葛明,药剂科,24,42,18',
    ),
    plain,
    titleAndHeading,
  ],
  [
    '证件号丢了末尾的，学时照判',
    list(
      '2023年度',
      '姓名,身份证号,公需,专业,选修',
      '欧阳海,4.40106E+17,30,42,18',
      "司马兰,'44010619900101567X,30,40,18",
    ),
    [
      '欧阳海 4.40106E+17 2023 达标：“身份证号”位数太多，存成数字后末尾几位已经丢了，请把这一列改成文本，重新填写',
      '司马兰 44010619900101567X 2023 未达标：专业科目差2学时',
    ],
    titleAndHeading,
  ],
];

const inDays: readonly List[] = [
  [
    '表头写着天，这一年折算',
    list('2018年度', '姓名,公需（天）,专业天数,选修（天）', '欧阳海,3,7,2', '司马兰,3天,6,2'),
    [
      '欧阳海 2018 达标：公需科目由3天折算；专业科目由7天折算；个人选修科目由2天折算',
      '司马兰 2018 未达标：专业科目差6学时；公需科目由3天折算；专业科目由6天折算；个人选修科目由2天折算',
    ],
    titleAndHeading,
  ],
  [
    '表头写着天，这一年没有写怎样折算',
    list('2023年度', '姓名,公需,专业,选修', ',（天）,（学时）,（学时）', '欧阳海,5,42,18'),
    ['欧阳海 2023 无法识别：“公需（天）”写着“5天”，是天数，这个年度没有写一天折算几个学时，请填学时数'],
    '1 title, 2 title, 3 heading',
  ],
  [
    '连表头一起排过序',
    list(
      '放射科,欧阳海,30,42,18,2023',
      '放射科,小计,30,42,18,',
      '科室,姓名,公需,专业,选修,年度',
      '药剂科,诸葛明,24,42,18,2023',
    ),
    ['欧阳海 放射科 2023 达标', '诸葛明 药剂科 2023 未达标：公需科目差6学时'],
    '2 total, 3 heading',
  ],
];

const between: readonly List[] = [
  [
    '合计、平均、应完成学时',
    list(text, '合计,,,84,124,54', '平均,,,28,41.3,18', '应完成学时,,,30,42,18'),
    usual,
    '1 title, 2 heading, 6 total, 7 total, 8 required',
  ],
  [
    '表头下面先写要求',
    list('2023年度', heading, ',,规定学时,30,42,18', ...rows),
    usual,
    '1 title, 2 heading, 3 required',
  ],
  [
    '各栏编了号',
    list('2023年度', heading, '甲,乙,丙,1,2,3', ...rows),
    usual,
    '1 title, 2 heading, 3 heading',
  ],
  [
    '第一行是填写的例子',
    list('2023年度', heading, '示例,000,办公室,30,42,18', ...rows),
    usual,
    '1 title, 2 heading, 3 note',
  ],
  [
    '一节一节的小标题',
    list('2023年度', heading, '一、放射科', ...rows.slice(0, 2), '（二）药剂科', ...rows.slice(2)),
    usual,
    '1 title, 2 heading, 3 title, 6 title',
  ],
  [
    '在编、编外分开写',
    list('2023年度', heading, '在编人员', ...rows.slice(0, 1), '编外人员（2人）', ...rows.slice(1)),
    usual,
    '1 title, 2 heading, 3 title, 5 title',
  ],
  [
    '每一页又有标题、表头、页码',
    list(text, '第1页', '2023年度继续教育学时', heading, '东方红,K04,药剂科,30,42,18', '第 2 页 共 2 页'),
    [...usual, '东方红 K04 药剂科 2023 达标'],
    '1 title, 2 heading, 6 title, 7 title, 8 heading, 10 title',
  ],
  [
    '下面是备注、签字、日子',
    list(text, '', '备注：公需30,,,,,', '制表人：张三,,,审核人：李四,,', ',,,,,2024年1月5日', '以下空白'),
    usual,
    '1 title, 2 heading, 6 blank, 7 note, 8 note, 9 note, 10 note',
  ],
  [
    '下面是只编了序号的空行',
    list('2023年度', `序号,${heading}`, ...rows.map((row, i) => `${i + 1},${row}`), '4,,,,,,', '5,,,,,,'),
    usual,
    '1 title, 2 heading, 6 blank, 7 blank',
  ],
  [
    '像合计的名字',
    list(
      '2023年度',
      heading,
      '高平均,K01,放射科,30,42,18',
      '单达标,K02,放射科,30,40,18',
      '计春华,K03,药剂科,24,42,18',
    ),
    usual.map((said, i) => said.replace(/^.{3}/, ['高平均', '单达标', '计春华'][i] as string)),
    titleAndHeading,
  ],
  [
    '下面又一张列的次序不同的表',
    list(text, '姓名,工号,科室,专业科目,公需科目,选修科目', '东方红,K04,药剂科,42,30,18'),
    [
      ...usual,
      '东方红 K04 药剂科 2023 无法识别：第6行又有一个表头，列和前面的不同，这一行按哪个读，本页不猜；请把列排成一样，或者分成两张表',
    ],
    '1 title, 2 heading, 6 other-heading',
  ],
  [
    '中间写着另一年',
    list(heading, '2022年度', rows[0] as string, '2023年度', rows[1] as string),
    [
      '欧阳海 K01 放射科 2022 达标',
      '司马兰 K02 放射科 无法识别：第4行写着“2023年度”，和名单的年度不同，这一行是哪一年，本页不猜；请加一列“年度”，或者分成两张表',
    ],
    '1 heading, 2 title, 4 title',
  ],
  [
    '没有名字、没有工号的一行',
    list('2023年度', heading, ',,药剂科,30,42,12', ...rows),
    ['药剂科 2023 无法识别：姓名和工号都是空的，不知道是谁的学时', ...usual],
    titleAndHeading,
  ],
  [
    '学时写得不确定的',
    list(
      '2023年度',
      '姓名,公需,专业,选修',
      '欧阳海,约30,42,18',
      '司马兰,30/30,42,18',
      '诸葛明,18-20,42,18',
      '东方红,三十,42学时,１８',
    ),
    [
      '欧阳海 2023 无法识别：“公需”写着“约30”，是大约的数，请填确定的学时数',
      '司马兰 2023 无法识别：“公需”写着“30/30”，不是数字，请填学时数，例如 18 或 17.5',
      '诸葛明 2023 无法识别：“公需”写着“18-20”，是一个范围，请填确定的学时数',
      '东方红 2023 达标',
    ],
    titleAndHeading,
  ],
  [
    '空着的不是零',
    list('2023年度', '姓名,公需,专业,选修', '欧阳海,30,42,', '司马兰,30,42,0'),
    ['欧阳海 2023 信息不足：个人选修科目没有填', '司马兰 2023 未达标：个人选修科目差18学时'],
    titleAndHeading,
  ],
];

describe('文字的名单，从文件到判断', () => {
  const lists = [...saved, ...headed, ...told, ...inDays, ...between].map(
    ([what, content, people, skipped, name]) => ({
      what,
      content,
      people,
      skipped,
      name,
    }),
  );
  test.each(lists)('$what', async ({ content, people, skipped, name }) => {
    const got = await cameTo(content, name);
    if (got.kind !== 'judged') expect.fail(JSON.stringify(got));
    expect([...got.people]).toEqual(people);
    expect(got.skipped.join(', ')).toBe(skipped);
    expect(got.rows).toBe(people.length + got.skipped.length);
  });
});
