import { expect, test } from 'vitest';
import { changedIn, swap, textsIn, toldOf } from './changed';

const files = textsIn('content');
const toldAfter = (path: string, change: (text: string) => string) => toldOf(changedIn(files, path, change));

const general = 'content/requirements/general.yaml';
const accounting = 'content/requirements/accounting.yaml';
const opinion = 'content/policies/yrsg-2018-11.mdx';
const annual = 'content/annual-duties.yaml';
const reply = 'content/policies/yrsb-2018-277.mdx';

const ways = 'content/ways.yaml';
const duties = 'content/duties.yaml';

test('内容原样时没有拒绝', () => {
  expect(toldAfter(general, (t) => t)).toBe('没有拒绝');
});

test.each<[string, string, (text: string) => string, RegExp[]]>([
  [
    '年度重叠',
    general,
    swap('to: 2019', 'to: 2020'),
    [/general\.yaml:\d+/, /2020 起的一段和前一段（2018—2020）重叠/, /应从 2021 或以后开始/],
  ],
  [
    '结论有推定的依据，却说文件有规定',
    'content/answers/offset.mdx',
    swap('kind: inferred', 'kind: texts'),
    [/offset\.mdx/, /最弱的是 inferred，应写作 kind: inferred/],
  ],
  [
    '结论都是法律，却说文件有规定',
    'content/answers/national-law.mdx',
    swap('kind: law', 'kind: texts'),
    [/national-law\.mdx/, /最弱的是 law，应写作 kind: law/],
  ],
  [
    '法律没有写第几条',
    'content/answers/who-pays.mdx',
    swap('law: 劳动法, article: 第六十八条', 'law: 劳动法'),
    [/who-pays\.mdx/, /应写作 law: 职业教育法、article: 第五十八条/],
  ],
  [
    '法律的条写成了数字',
    'content/answers/who-pays.mdx',
    swap('第六十八条', '第68条'),
    [/who-pays\.mdx/, /第五十八条/],
  ],
  [
    '结论只有原文的依据，却用了转载的数字',
    'content/answers/elective-how.mdx',
    swap('answer: ', 'answer: 2020年{general.2020.elective}。'),
    [/elective-how\.mdx/, /最弱的是 reported，应写作 kind: reported/],
  ],
  [
    '结论都是原文，却说据转载',
    'content/answers/who-pays.mdx',
    swap('kind: texts', 'kind: reported'),
    [/最弱的是 official，应写作 kind: texts/],
  ],
  [
    '文件没有规定的，不先说问谁',
    'content/answers/leave.mdx',
    swap('answer: 请先问', 'answer: 可以问'),
    [/answer 要先说问谁，如“请先问单位人事部门/],
  ],
  [
    '更新没有写和谁有关',
    'content/changes/2026-11-23-check.yaml',
    swap('for: [person, employer]', 'for: []'),
    [/2026-11-23-check\.yaml/, /至少写一种受影响的人，如 for: \[person\]/],
  ],
  [
    '更新的地址没有写成站内地址',
    'content/changes/2026-11-23-check.yaml',
    swap('[/check/]', '[check]'),
    [/“check”/, /\/guides\/2027\//],
  ],
  [
    '案例算出来和写的不同',
    'content/cases/general.yaml',
    swap('short: { common: 0.1 }', 'short: { common: 1 }'),
    [
      /general\.yaml:\d+/,
      /案例“general-2018-a-tenth-short”/,
      /comes\.short 写的是“common: 1”/,
      /算出来是“common: 0\.1”/,
    ],
  ],
  [
    '案例要引的条款没有引到',
    'content/cases/accounting.yaml',
    swap('cites: ["yrsb-2018-277#s3-p2"]', 'cites: ["yrsb-2018-277#s3-p1"]'),
    [/accounting\.yaml:\d+/, /comes\.cites/, /yrsb-2018-277#s3-p2/],
  ],
  [
    '另一项要求的结果写错',
    'content/cases/sectors.yaml',
    swap('health-credits: { outcome: short, short: { credits: 5 } }', 'health-credits: { outcome: met }'),
    [/sectors\.yaml:\d+/, /comes\.duties\.health-credits\.outcome 写的是“met”/],
  ],
  [
    '两个案例一个名字',
    'content/cases/accounting.yaml',
    swap('case: accounting-2018-enough', 'case: general-2018-enough'),
    [/(accounting|general)\.yaml:\d+/, /案例的名字“general-2018-enough”用了两次/],
  ],
  [
    '案例的行业没有',
    'content/cases/general.yaml',
    swap('sector: general', 'sector: generals'),
    [/general\.yaml/, /行业“generals”不存在/],
  ],
  ['前一段没有终点又起一段', general, swap('    to: 2019\n', ''), [/2018—今/, /重叠/]],
  [
    '起止颠倒',
    general,
    swap('to: 2019', 'to: 2017'),
    [/起止年度颠倒：from 2018，to 2017/, /应是 from 不晚于 to/],
  ],
  [
    '同一行业写两次',
    'content/requirements/copy.yaml',
    () => files.find((f) => f.path === general)?.text ?? '',
    [/行业“general”已经写在 content\/requirements\//, /应只写在一个文件里/],
  ],
  [
    '条款不存在',
    accounting,
    swap('yrsb-2018-277#s3-p2', 'yrsb-2018-277#s9'),
    [/accounting\.yaml:\d+/, /条款“yrsb-2018-277#s9”不存在/, /yrsb-2018-277#s3-p2/],
  ],
  ['文件不存在', accounting, swap('yrsb-2018-277#s3-p2', 'yrsb-2017-1#s1'), [/没有这份文件/, /yrsg-2018-11/]],
  [
    '条款写法不对',
    accounting,
    swap('yrsb-2018-277#s3-p2', '277号三'),
    [/写的是“277号三”/, /yrsb-2018-277#s3-p1/],
  ],
  [
    '引文不是逐字',
    accounting,
    swap('专业科目不能少于60学分', '专业科目不得少于60学分'),
    [/引文“专业科目不得少于60学分”/, /不是逐字相同/, /专业科目不能少于60学分/],
  ],
  [
    '数字和原话不同',
    accounting,
    swap('atLeast: 60', 'atLeast: 61'),
    [/数字 61 不在原话“专业科目不能少于60学分”里/],
  ],
  [
    '据转载而没有来源',
    general,
    swap('source: 广东技术师范大学通知（gpnu.edu.cn/info/1040/22992.htm）\n', 'reason: 听说\n'),
    [/缺来源/, /source: 某单位的通知/],
  ],
  [
    '推定而没有理由',
    general,
    swap('reason: 沿用2023年的转载数字；2025年会计人员的转载通知里公需科目仍是30', 'source: 某处'),
    [/缺理由/, /reason: /],
  ],
  ['原文依据没有原话', accounting, swap(', quote: 公需科目不少于30学分', ''), [/缺条款或原话/, /quote: /]],
  [
    '不认识的字段',
    accounting,
    swap('unit: 学分', 'unit: 学分\ncolour: red'),
    [/不认识的字段“colour”/, /可以写 sector、name/],
  ],
  ['单位不对', accounting, swap('unit: 学分', 'unit: 分'), [/写的是“分”/, /学时、学分 之一/]],
  ['数字写成文字', accounting, swap('atLeast: 90', 'atLeast: 九十'), [/写的是“九十”/, /应写学时数，如 42/]],
  ['多于一位小数', accounting, swap('atLeast: 90', 'atLeast: 90.25'), [/写的是“90.25”/, /最多一位小数/]],
  [
    '只列出的行业没有理由',
    'content/requirements/archives.yaml',
    (t) => t.replace(/^reason:.*\n/m, ''),
    [/support: shown/, /reason/],
  ],
  [
    '跟随的行业不存在',
    'content/requirements/health.yaml',
    swap('follows: general', 'follows: common'),
    [/行业“common”不存在/, /general/],
  ],
  [
    '日期不存在',
    'content/guides/2018.yaml',
    swap('2019-06-30', '2019-06-31'),
    [/“2019-06-31”这一天不存在/, /2018-11-01/],
  ],
  [
    '学习时间颠倒',
    'content/guides/2025.yaml',
    swap('opens: 2025-05-31', 'opens: 2026-05-31'),
    [/opens 晚于截止日 closes/],
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
    '各科加起来比合计少',
    general,
    swap(
      'professional: { atLeast: 42 }\n      elective: { atLeast: 18 }\n  - from: 2022',
      'professional: { atLeast: 40 }\n      elective: { atLeast: 18 }\n  - from: 2022',
    ),
    [/公需科目30、专业科目40、个人选修科目18，加起来是88，合计写的是90，应相等/, /unusual: 为什么/],
  ],
  [
    '各科加起来比合计多',
    'content/requirements/archives.yaml',
    swap('total: { atLeast: 90 }', 'total: { atLeast: 90 }\n      common: { atLeast: 100 }'),
    [/公需科目100，加起来是100，合计写的是90/],
  ],
  [
    '两段之间空了一年',
    general,
    swap('from: 2018\n    to: 2019', 'from: 2017\n    to: 2018'),
    [/前一段到 2018，这一段从 2020 起，中间的2019没有写/],
  ],
  [
    '一个数字比前一段大好几倍',
    general,
    swap(
      'professional: { atLeast: 42 }\n      elective: { atLeast: 18 }\n  - from: 2022',
      'professional: { atLeast: 420 }\n      elective: { atLeast: 18 }\n  - from: 2022',
    ),
    [/专业科目从 2021 起是420，前一段是42，相差几倍/],
  ],
  [
    '年度没有写核对的日子',
    'content/guides/2019.yaml',
    swap('reviewedOn: 2026-11-23', ''),
    [/reviewedOn/, /2018-11-01/],
  ],
  [
    '最迟日期写法不对',
    annual,
    swap('due: "12-31"', 'due: 12月31日'),
    [/annual-duties\.yaml:\d+/, /写的是“12月31日”/, /03-31/],
  ],
  [
    '最迟日期不是年年都有',
    annual,
    swap('due: "12-31"', 'due: "02-29"'),
    [/“02-29”这一天不是年年都有/, /03-31/],
  ],
  ['有日期没有日历名称', annual, swap('    title: 公需科目网络课件公布\n', ''), [/要写日历上的名称 title/]],
  ['要知道的人不认识', annual, swap('for: [authority]', 'for: [boss]'), [/写的是“boss”/, /person、employer/]],
  ['同一件事写两次', annual, swap('id: register-guide\n', 'id: remote-sites\n'), [/“remote-sites”已经写过/]],
  ['没有依据', annual, swap('bases: *register', 'bases: []'), [/至少写一条依据/]],
  [
    '年年要做的事引文不是逐字',
    annual,
    swap('quote: 及时审核认定学时', 'quote: 按时审核认定学时'),
    [/引文“按时审核认定学时”/, /不是逐字相同/],
  ],
  [
    '年年要做的事行业不存在',
    annual,
    swap('except: [accounting]', 'except: [doctor]'),
    [/行业“doctor”不存在/],
  ],
  [
    '职责的引文不是逐字',
    duties,
    swap('quote: 及时审核认定学时', 'quote: 按时审核认定学时'),
    [/duties\.yaml:\d+/, /引文“按时审核认定学时”/, /不是逐字相同/],
  ],
  [
    '职责的条款不存在',
    duties,
    swap('yrsb-2018-277#s2-p1', 'yrsb-2018-277#s2-p9'),
    [/duties\.yaml:\d+/, /条款“yrsb-2018-277#s2-p9”不存在/, /yrsb-2018-277#s2-p1/],
  ],
  [
    '职责据转载',
    duties,
    swap('{ clause: "yrsg-2018-11#s2-p4", quote: 及时审核认定学时 }', '{ source: 某单位的通知 }'),
    [/duties\.yaml:\d+/, /“source”/, /clause、quote/],
  ],
  [
    '职责没有依据',
    duties,
    (t) => t.replace(/(say: 学时要及时审核认定，不拖。\n\s+bases:)\n.*\n/, '$1 []\n'),
    [/duties\.yaml:\d+/, /职责只写原文写了的/],
  ],
  [
    '少写一方',
    duties,
    (t) => t.replace(/ {2}- id: person[\s\S]*(?=budget:)/, ''),
    [/六方各写一次/, /provider/],
  ],
  ['不认识的一方', duties, swap('id: provider', 'id: school'), [/写的是“school”/, /provider/]],
  ['比例和原话不同', duties, swap('rate: 1.5%', 'rate: 2%'), [/比例 “2%”不在原话里/]],
  ['比例写法不对', duties, swap('rate: 1.5%', 'rate: 百分之一点五'), [/“百分之一点五”/, /1\.5%/]],
  ['天数和原话不同', duties, swap('days: 30', 'days: 20'), [/20日不在每一条原话里/]],
  ['职责指向没有的问答', duties, swap('see: [who-pays,', 'see: [who-paid,'), [/问答“who-paid”不存在/]],
  [
    '学法指向没有的问答',
    ways,
    swap('see: [elective-how,', 'see: [elective,'),
    [/ways\.yaml/, /问答“elective”不存在/],
  ],
  ['谁做这一步写错', ways, swap('by: unsettled', 'by: someone'), [/写的是“someone”/, /unsettled/]],
  ['YAML 写坏', accounting, swap('unit: 学分', 'unit: [学分'), [/accounting\.yaml:\d+/, /不合 YAML 写法/]],
  [
    '行首用了制表符',
    general,
    swap('\n  - { from: 2021,', '\n\t- { from: 2021,'),
    [/general\.yaml:\d+/, /开头用了制表符（Tab），应用空格/],
  ],
  [
    '一个字段写了两次',
    accounting,
    swap('unit: 学分', 'unit: 学分\nunit: 学时'),
    [/accounting\.yaml:\d+/, /“unit: 学时”的字段前面已经写过/],
  ],
  [
    '换行只有回车',
    accounting,
    (text) => text.split('\n').join('\r'),
    [/accounting\.yaml:1 /, /换行是旧的写法/],
  ],
  [
    '发文字号用方括号',
    opinion,
    swap('documentNumber: 粤人社规〔2018〕11号', 'documentNumber: 粤人社规[2018]11号'),
    [/yrsg-2018-11\.mdx:2/, /发文字号“粤人社规\[2018\]11号”/, /粤人社规〔2018〕11号/],
  ],
  [
    '文件名和字号对不上',
    opinion,
    swap('documentNumber: 粤人社规〔2018〕11号', 'documentNumber: 粤人社规〔2018〕12号'),
    [/文件名“yrsg-2018-11”/, /-2018-12\.mdx/],
  ],
  [
    '正文用尖括号',
    reply,
    swap('〈会计专业技术人员继续教育规定〉', '<会计专业技术人员继续教育规定>'),
    [/yrsb-2018-277\.mdx:\d+/, /用了尖括号/, /〈会计专业技术人员继续教育规定〉/],
  ],
  [
    '正文用花括号',
    reply,
    swap('（不设个人选修科目）', '{不设个人选修科目}'),
    [/用了花括号/, /（不设个人选修科目）/],
  ],
  [
    '正文一行以程序里的词开头',
    reply,
    swap('（不设个人选修科目）', '（不设个人选修科目）\n\nimport 是程序里的词'),
    [/yrsb-2018-277\.mdx:\d+/, /“import 是程序里的词.*开头的词是程序里用的/],
  ],
  [
    '正文加粗',
    reply,
    swap('只要求提供当年', '**只要求**提供当年'),
    [/“\*\*只要求\*\*”用了星号/, /应写作 只要求/],
  ],
  ['正文用半角括号', reply, swap('（网络）', '(网络)'), [/“\(网络\)”用了半角括号/]],
  [
    '正文用方括号写年份',
    reply,
    swap('财会〔2018〕10号', '财会[2018]10号'),
    [/“\[2018\]”用了方括号/, /〔2018〕/],
  ],
  [
    '条款序号跳号',
    reply,
    swap('二、关于省行业主管部门', '三、关于省行业主管部门'),
    [/“三、”的序号不连续/, /第2个/],
  ],
  [
    '编者注找不到原话',
    reply,
    swap('words: 继续活动', 'words: 继续教育活动'),
    [/编者注的 words “继续教育活动”/, /恰好出现一次/],
  ],
  ['编者注的位置不存在', reply, swap('at: s7', 'at: s8'), [/编者注的位置“s8”不存在/]],
  [
    '转发的文件不存在',
    'content/policies/hrsh-2018-293.mdx',
    swap('policy: srsh-2018-3450', 'policy: srsh-2018-9'),
    [/“srsh-2018-9”不存在/],
  ],
  [
    '正文里手打的数字，表里已经有',
    'content/answers/offset.mdx',
    (text) => `${text}\n一年是72学时。\n`,
    [/offset\.mdx/, /“72学时”是手打的数字，应写作 \{general\.2018\.total\}/],
  ],
  [
    '正文的链接没有这一条',
    'content/answers/offset.mdx',
    (text) => `${text}\n见[原文](/policies/yrsb-2018-277/#s9)。\n`,
    [/链接“\/policies\/yrsb-2018-277\/#s9”没有这个地址，最接近的有 .*\/policies\/yrsb-2018-277\/#s/],
  ],
  [
    '更新的链接没有这一页',
    'content/changes/2026-11-23-check.yaml',
    swap('[/check/]', '[/checks/]'),
    [/链接“\/checks\/”没有这个地址，最接近的有 \/check\//],
  ],
  [
    '正文的引文不是逐字',
    'content/answers/offset.mdx',
    (text) => `${text}\n<Quote clause="yrsb-2018-277#s6">不用证书</Quote>\n`,
    [/引文“不用证书”和条款 yrsb-2018-277#s6 的原文不是逐字相同/],
  ],
  [
    '正文里的数字没有这一个',
    'content/answers/offset.mdx',
    (text) => `${text}\n一年<Figure of="general.2017.total"/>。\n`,
    [/“\{general\.2017\.total\}”没有对应的数字/],
  ],
  [
    '正文的自查没有这个行业',
    'content/answers/offset.mdx',
    (text) => `${text}\n<Check year="2018" sector="acounting">按会计自查</Check>\n`,
    [/行业“acounting”不存在，现有 .*accounting/],
  ],
  [
    '正文的自查年度写错',
    'content/answers/offset.mdx',
    (text) => `${text}\n<Check year="218">自查</Check>\n`,
    [/“<Check>”应写作 <Check year="2018"/],
  ],
  ['没有文件信息', reply, (t) => t.replace('---', ''), [/yrsb-2018-277\.mdx:1/, /“---”/]],
])('%s：拒绝，并说出文件、读到的、应写的', (_, path, change, says) => {
  const told = toldAfter(path, change);
  for (const part of says) expect(told).toMatch(part);
  for (const one of told.split('\n').slice(1)) expect(one).toMatch(/^content\/[^ :]+:\d+ |这个文件谁也不读/);
});

test('写明为什么，少见的数字就不拒绝', () => {
  const odd = swap('total: { atLeast: 90 }', 'total: { atLeast: 90 }\n      common: { atLeast: 100 }');
  const explained = (text: string) =>
    odd(text).replace('  - from: 2018', '  - unusual: 原文如此\n    from: 2018');
  expect(toldAfter('content/requirements/archives.yaml', explained)).toBe('没有拒绝');
});

test('别的文件也跟着不对的，只说那一处：一个错，一句话', () => {
  const told = toldAfter(general, swap('quote: 公需科目不少18学时', 'quote: 公需科目不少19学时'));
  expect(told).toMatch(/^content\/ 有 1 处要改：\ncontent\/requirements\/general\.yaml:\d+ .*18 不在原话/);
  const broken = toldAfter(reply, (text) => text.replace('---', ''));
  expect(broken).toMatch(/^content\/ 有 1 处要改：/);
  const leap = toldAfter(general, (text) =>
    text
      .replace('total: { atLeast: 84 }', 'total: { atLeast: 840 }')
      .replace(
        'professional: { atLeast: 42 }\n      elective: { atLeast: 12 }',
        'professional: { atLeast: 798 }\n      elective: { atLeast: 12 }',
      ),
  );
  expect(leap.match(/从 \d+ 起是\d+/g)).toEqual(['从 2020 起是840', '从 2020 起是798']);
});
