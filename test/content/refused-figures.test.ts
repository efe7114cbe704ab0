import { expect, test } from 'vitest';
import { all, type Refused, refuses, swap, toldAfter } from './changed';

const ordinary = 'content/requirements/ordinary.yaml';
const law = 'content/requirements/law.yaml';
const museums = 'content/requirements/museums.yaml';
const annual = 'content/annual-duties.yaml';
const guide = 'content/guides/2021.yaml';
const ways = 'content/ways.yaml';
const duties = 'content/duties.yaml';

refuses([
  [
    '年度重叠',
    ordinary,
    swap('to: 2020', 'to: 2021'),
    [/ordinary\.yaml:\d+/, /2021 起的一段和前一段（2018—2021）重叠/, /应从 2022 或以后开始/],
  ],
  ['前一段没有终点又起一段', ordinary, swap('    to: 2020\n', ''), [/2018—今/, /重叠/]],
  [
    '起止颠倒',
    ordinary,
    swap('to: 2020', 'to: 2017'),
    [/起止年度颠倒：from 2018，to 2017/, /应是 from 不晚于 to/],
  ],
  [
    '同一行业写两次',
    'content/requirements/copy.yaml',
    () =>
      'sector: museums\nname: 文博\nshort: 文博二\nunit: 学时\nsupport: judged\norder: 9\nfollows: ordinary\n',
    [/行业“museums”已经写在 content\/requirements\//, /应只写在一个文件里/],
  ],
  [
    '条款不存在',
    law,
    swap('qrsg-2018-5#s1-p2', 'qrsg-2018-5#s9'),
    [/law\.yaml:\d+/, /条款“qrsg-2018-5#s9”不存在/, /qrsg-2018-5#s1-p2/],
  ],
  ['文件不存在', law, swap('qrsg-2018-5#s1-p2', 'qrsb-2017-1#s1'), [/没有这份文件/, /qrsg-2018-5/]],
  ['条款写法不对', law, swap('qrsg-2018-5#s1-p2', '5号一'), [/写的是“5号一”/, /\w+-\d{4}-\d+#s/]],
  [
    '引文不是逐字',
    law,
    swap('专业科目不少于40学分', '专业科目不得少于40学分'),
    [/引文“专业科目不得少于40学分”/, /不是逐字相同/, /专业科目不少于40学分/],
  ],
  ['数字和原话不同', law, swap('atLeast: 40,', 'atLeast: 41,'), [/数字 41 不在原话“专业科目不少于40学分”里/]],
  [
    '据转载而没有来源',
    ordinary,
    swap('    source: 临水市一所学校的通知\n', '    reason: 听说\n'),
    [/缺来源/, /source: 某单位的通知/],
  ],
  [
    '推定而没有理由',
    ordinary,
    swap('    grade: reported\n    source: 临水市', '    grade: inferred\n    source: 临水市'),
    [/缺理由/, /reason: /],
  ],
  ['原文依据没有原话', law, swap(', quote: 公需科目不少于10学分', ''), [/缺条款或原话/, /quote: /]],
  [
    '不认识的字段',
    law,
    swap('unit: 学分', 'unit: 学分\ncolour: red'),
    [/不认识的字段“colour”/, /可以写 sector、name/],
  ],
  ['单位不对', law, swap('unit: 学分', 'unit: 分'), [/写的是“分”/, /学时、学分 之一/]],
  ['数字写成文字', law, swap('atLeast: 50', 'atLeast: 五十'), [/写的是“五十”/, /应写学时数，如 42/]],
  ['多于一位小数', law, swap('atLeast: 50', 'atLeast: 50.25'), [/写的是“50.25”/, /最多一位小数/]],
  ['只列出的行业没有理由', museums, (t) => t.replace(/^reason:.*\n/m, ''), [/support: shown/, /reason/]],
  [
    '跟随的行业不存在',
    'content/requirements/transport.yaml',
    swap('follows: ordinary', 'follows: common'),
    [/行业“common”不存在/, /ordinary/],
  ],
  [
    '各科加起来比合计少',
    ordinary,
    swap('professional: { atLeast: 44 }', 'professional: { atLeast: 40 }'),
    [/公需科目24、专业科目40、个人选修科目16，加起来是80，合计写的是84，应相等/, /unusual: 为什么/],
  ],
  [
    '各科加起来比合计多',
    museums,
    swap('total: { atLeast: 72 }', 'total: { atLeast: 72 }\n      common: { atLeast: 100 }'),
    [/公需科目100，加起来是100，合计写的是72/],
  ],
  [
    '两段之间空了一年',
    ordinary,
    swap('from: 2018\n    to: 2020', 'from: 2018\n    to: 2019'),
    [/前一段到 2019，这一段从 2021 起，中间的2020没有写/],
  ],
  [
    '一个数字比前一段大好几倍',
    ordinary,
    swap('professional: { atLeast: 44 }', 'professional: { atLeast: 440 }'),
    [/专业科目从 2024 起是440，前一段是44，相差几倍/],
  ],
  [
    '日期不存在',
    guide,
    swap('2022-03-31, say', '2022-02-30, say'),
    [/“2022-02-30”这一天不存在/, /2018-11-01/],
  ],
  [
    '学习时间颠倒',
    guide,
    swap('closes: 2021-12-31', 'opens: 2022-01-31, closes: 2021-12-31'),
    [/opens 2022-01-31 晚于截止日 closes 2021-12-31/],
  ],
  [
    '一句话里的日子和最后一天不同',
    guide,
    swap('closes: 2022-03-31', 'closes: 2022-03-30'),
    [/这句话里写的是“2022年3月31日”，closes 写的是 2022-03-30，应是同一天/],
  ],
  [
    '一句话里的日子和最迟哪天不同',
    annual,
    swap('say: 上报测绘', 'say: 11月20日前上报测绘'),
    [/这句话里写的是“11月20日”，最迟哪天 due 写的是 11-30/],
  ],
  [
    '年度和文件名不同',
    'content/guides/2027.yaml',
    () => 'year: 2018\nreviewedOn: 2026-11-23\n',
    [/guides\/2027\.yaml/, /year: 2018/, /应是 2018\.yaml/],
  ],
  [
    '文件名起得没有人读',
    'content/guides/2027年.yaml',
    () => 'year: 2027\n',
    [/2027年\.yaml {2}/, /“guides\/2027\.yaml”/],
  ],
  [
    '扩展名写成 yml',
    'content/guides/2027.yml',
    () => 'year: 2027\n',
    [/2027\.yml {2}/, /“guides\/2027\.yaml”/],
  ],
  [
    '年度没有写核对的日子',
    'content/guides/2019.yaml',
    swap('reviewedOn: 2026-11-20', ''),
    [/reviewedOn/, /2018-11-01/],
  ],
  [
    '最迟日期写法不对',
    annual,
    swap('due: "11-30"', 'due: 11月30日'),
    [/annual-duties\.yaml:\d+/, /写的是“11月30日”/, /03-31/],
  ],
  [
    '最迟日期不是年年都有',
    annual,
    swap('due: "11-30"', 'due: "02-29"'),
    [/“02-29”这一天不是年年都有/, /03-31/],
  ],
  [
    '又有自己的数字，又写跟着谁',
    ordinary,
    swap('support: judged', 'support: judged\nfollows: museums'),
    [/写了 periods、follows，periods、follows 应写且只写一个/],
  ],
  [
    '是不是，写成了别的',
    guide,
    swap('closes: 2021-12-31', 'closes: 2021-12-31, noMakeUp: 有'),
    [/写的是“有”，应写作 true 或 false/],
  ],
  [
    '有日期没有日历名称',
    annual,
    swap('    title: 公需科目发布\n', ''),
    [/写了日期 due，没有写日历上的名称 title/],
  ],
  ['要知道的人不认识', annual, swap('for: [employer]', 'for: [boss]'), [/写的是“boss”/, /person、employer/]],
  ['同一件事写两次', annual, swap('id: surveying', 'id: guide'), [/“guide”已经写过/]],
  ['没有依据', annual, (t) => t.replace(/bases: .*$/m, 'bases: []'), [/至少写一条依据/]],
  [
    '年年要做的事引文不是逐字',
    annual,
    swap('quote: 每年第一季度发布公需科目', 'quote: 每年第一季度公布公需科目'),
    [/引文“每年第一季度公布公需科目”/, /不是逐字相同/],
  ],
  [
    '年年要做的事行业不存在',
    annual,
    swap('for: [employer]', 'for: [employer]\n    except: [doctor]'),
    [/行业“doctor”不存在/],
  ],
  [
    '职责的引文不是逐字',
    duties,
    swap('quote: 及时审核学时', 'quote: 按时审核学时'),
    [/duties\.yaml:\d+/, /引文“按时审核学时”/, /不是逐字相同/],
  ],
  [
    '职责的条款不存在',
    duties,
    swap('qrsg-2018-5#s2', 'qrsg-2018-5#s2-p9'),
    [/duties\.yaml:\d+/, /条款“qrsg-2018-5#s2-p9”不存在/, /qrsg-2018-5#s2/],
  ],
  [
    '职责据转载',
    duties,
    swap('{ clause: "qrsg-2018-5#s2", quote: 及时审核学时 }', '{ source: 某单位的通知 }'),
    [/duties\.yaml:\d+/, /“source”/, /clause、quote/],
  ],
  [
    '职责没有依据',
    duties,
    (t) => t.replace(/(say: 及时审核学时。, bases: )\[.*\] \}/, '$1[] }'),
    [/duties\.yaml:\d+/, /职责只写原文写了的/],
  ],
  [
    '少写一方',
    duties,
    (t) => t.replace(/ {2}- id: person[\s\S]*(?=budget:)/, ''),
    [/六方各写一次/, /provider/],
  ],
  ['不认识的一方', duties, swap('id: provider', 'id: school'), [/写的是“school”/, /provider/]],
  ['比例和原话不同', duties, swap('rate: 2%', 'rate: 3%'), [/比例 “3%”不在原话里/]],
  ['比例写法不对', duties, swap('rate: 2%', 'rate: 百分之二'), [/“百分之二”/, /1\.5%/]],
  ['天数和原话不同', duties, swap('days: 20', 'days: 30'), [/30日不在每一条原话里/]],
  ['职责指向没有的问答', duties, swap('see: []', 'see: [who-paid]'), [/问答“who-paid”不存在/]],
  [
    '学法指向没有的问答',
    ways,
    swap('see: [which-standard]', 'see: [which]'),
    [/ways\.yaml/, /问答“which”不存在/],
  ],
  ['谁做这一步写错', ways, swap('by: employer', 'by: someone'), [/写的是“someone”/, /unsettled/]],
  ['YAML 写坏', law, swap('unit: 学分', 'unit: [学分'), [/law\.yaml:\d+/, /不合 YAML 写法/]],
  [
    '行首用了制表符',
    ordinary,
    swap('\n  - from: 2021', '\n\t- from: 2021'),
    [/ordinary\.yaml:\d+/, /开头用了制表符（Tab），应用空格/],
  ],
  [
    '一个字段写了两次',
    law,
    swap('unit: 学分', 'unit: 学分\nunit: 学时'),
    [/law\.yaml:\d+/, /“unit: 学时”的字段前面已经写过/],
  ],
  ...[law, annual, 'content/policies/qrsg-2018-5.mdx', 'content/answers/make-up.mdx'].map(
    (path): Refused => [
      `${path} 的换行只有回车`,
      path,
      (text) => text.split('\n').join('\r'),
      [/:1 {2}?换行是旧的写法/],
    ],
  ),
  ['有一处换行只有回车', law, swap('name: 律师\n', 'name: 律师\r'), [/law\.yaml:3 {2}?换行是旧的写法/]],
]);

test('编出来的小省原样时没有拒绝', () => {
  expect(toldAfter(ordinary, (text) => text)).toBe('没有拒绝');
});

test('写明为什么，少见的数字就不拒绝', () => {
  const odd = swap('total: { atLeast: 72 }', 'total: { atLeast: 72 }\n      common: { atLeast: 100 }');
  const explained = swap('  - from: 2019', '  - unusual: 原文如此\n    from: 2019');
  expect(toldAfter(museums, odd)).not.toBe('没有拒绝');
  expect(toldAfter(museums, all(odd, explained))).toBe('没有拒绝');
});

test('别的文件也跟着不对的，只说那一处：一个错，一句话', () => {
  const told = toldAfter(ordinary, swap('quote: 公需科目不少于12学时', 'quote: 公需科目不少于13学时'));
  expect(told).toMatch(/^content\/ 有 1 处要改：\ncontent\/requirements\/ordinary\.yaml:\d+ .*12 不在原话/);
  const broken = toldAfter('content/policies/qrsg-2018-5.mdx', (text) => text.replace('---', ''));
  expect(broken).toMatch(/^content\/ 有 1 处要改：/);
});

test('一个数字突然大了又回来，只说突然的那一段', () => {
  const again = (text: string) =>
    text.replace(
      'notes:',
      `  - from: 2025
    grade: reported
    source: 临水市一所学校的通知
    minimums:
      total: { atLeast: 84 }
      common: { atLeast: 24 }
      professional: { atLeast: 44 }
      elective: { atLeast: 16 }
notes:`,
    );
  const leap = toldAfter(
    ordinary,
    all(
      swap('total: { atLeast: 84 }', 'total: { atLeast: 840 }'),
      swap('professional: { atLeast: 44 }', 'professional: { atLeast: 800 }'),
      again,
    ),
  );
  expect(leap.match(/从 \d+ 起是\d+/g)).toEqual(['从 2024 起是840', '从 2024 起是800']);
});
