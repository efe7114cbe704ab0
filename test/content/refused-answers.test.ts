import { all, refuses, swap } from './changed';

const makeUp = 'content/answers/make-up.mdx';
const surveyors = 'content/answers/surveyors.mdx';
const change = 'content/changes/2026-11-20-begin.yaml';
const cases = 'content/cases/examples.yaml';

/** The answer with one more basis of its conclusion, or with that basis alone. */
const withBasis = (basis: string) => swap('bases:\n', `bases:\n  - ${basis}\n`);
const onlyBasis = (basis: string) => (text: string) => text.replace(/bases:\n.*\n/, `bases:\n  - ${basis}\n`);
/** The answer with one more paragraph. */
const saying = (words: string) => (text: string) => `${text}\n${words}\n`;

refuses([
  [
    '结论有推定的依据，却说文件有规定',
    makeUp,
    withBasis('{ grade: inferred, reason: 按前几年的做法 }'),
    [/make-up\.mdx/, /最弱的是 inferred，应写作 kind: inferred/],
  ],
  [
    '结论都是法律，却说文件有规定',
    makeUp,
    onlyBasis('{ law: 劳动法, article: 第六十八条, says: 用人单位要建立职业培训制度 }'),
    [/make-up\.mdx/, /最弱的是 law，应写作 kind: law/],
  ],
  [
    '法律没有写第几条',
    makeUp,
    withBasis('{ law: 劳动法, says: 用人单位要建立职业培训制度 }'),
    [/make-up\.mdx/, /应写作 law: 职业教育法、article: 第五十八条/],
  ],
  [
    '法律的条写成了数字',
    makeUp,
    withBasis('{ law: 劳动法, article: 第68条, says: 用人单位要建立职业培训制度 }'),
    [/make-up\.mdx/, /第五十八条/],
  ],
  [
    '结论只有原文的依据，却用了转载的数字',
    makeUp,
    swap('answer: ', 'answer: 2024年{ordinary.2024.elective}。'),
    [/make-up\.mdx/, /最弱的是 reported，应写作 kind: reported/],
  ],
  [
    '结论都是原文，却说据转载',
    makeUp,
    swap('kind: texts', 'kind: reported'),
    [/最弱的是 official，应写作 kind: texts/],
  ],
  [
    '文件没有规定的，不先说问谁',
    'content/answers/retired.mdx',
    swap('answer: 请先问', 'answer: 可以问'),
    [/answer 要先说问谁，如“请先问单位人事部门/],
  ],
  [
    '更新没有写和谁有关',
    change,
    swap('for: [person]', 'for: []'),
    [/2026-11-20-begin\.yaml/, /至少写一种受影响的人，如 for: \[person\]/],
  ],
  [
    '更新的地址没有写成站内地址',
    change,
    swap('[/guides/2021/]', '[guides]'),
    [/“guides”/, /\/guides\/2027\//],
  ],
  [
    '更新的链接没有这一页',
    change,
    swap('[/guides/2021/]', '[/checks/]'),
    [/链接“\/checks\/”没有这个地址，最接近的有 \/check\//],
  ],
  [
    '案例算出来和写的不同',
    cases,
    swap(
      'elective: 12 }\n    comes: { outcome: met, basis: official,',
      'elective: 11.9 }\n    comes: { outcome: short, basis: official, short: { elective: 1 },',
    ),
    [
      /examples\.yaml:\d+/,
      /案例“ordinary-2018-enough”/,
      /comes\.short 写的是“elective: 1.*”/,
      /算出来是“elective: 0\.1.*”/,
    ],
  ],
  [
    '案例要引的条款没有引到',
    cases,
    swap('cites: ["qrsg-2018-5#s1-p2"]', 'cites: ["qrsg-2018-5#s1-p1"]'),
    [/examples\.yaml:\d+/, /comes\.cites/, /qrsg-2018-5#s1-p2/],
  ],
  [
    '另一项要求的结果写错',
    cases,
    all(
      swap(
        'year: 2018\n    hours: { common: 10, professional: 40 }',
        'year: 2021\n    hours: { common: 10, professional: 40, training: 10 }',
      ),
      swap(
        'basis: official, cites: ["qrsg-2018-5#s1-p2"]',
        'basis: official, duties: { bar-training: { outcome: met } }',
      ),
    ),
    [/examples\.yaml:\d+/, /comes\.duties\.bar-training\.outcome 写的是“met”/],
  ],
  [
    '两个案例一个名字',
    cases,
    swap('case: law-2018-enough', 'case: ordinary-2018-enough'),
    [/examples\.yaml:\d+/, /案例的名字“ordinary-2018-enough”用了两次/],
  ],
  [
    '案例的行业没有',
    cases,
    swap('sector: ordinary', 'sector: ordinaries'),
    [/examples\.yaml/, /行业“ordinaries”不存在/],
  ],
  [
    '正文里手打的数字，表里已经有',
    'content/answers/which-standard.mdx',
    saying('一年是80学时。'),
    [/which-standard\.mdx/, /“80学时”是手打的数字，应写作 \{ordinary\.2021\.total\}/],
  ],
  [
    '正文的链接没有这一条',
    makeUp,
    saying('见[原文](/policies/qrsb-2021-31/#s9)。'),
    [/链接“\/policies\/qrsb-2021-31\/#s9”没有这个地址，最接近的有 .*\/policies\/qrsb-2021-31\/#s/],
  ],
  [
    '正文的引文不是逐字',
    makeUp,
    saying('<Quote clause="qrsb-2021-31#s3">由用人单位认定</Quote>'),
    [/引文“由用人单位认定”和条款 qrsb-2021-31#s3 的原文不是逐字相同/],
  ],
  [
    '正文里的数字没有这一个',
    makeUp,
    saying('一年<Figure of="ordinary.2017.total"/>。'),
    [/“\{ordinary\.2017\.total\}”没有对应的数字/],
  ],
  [
    '结论里的数字没有这一个',
    surveyors,
    swap('{surveying.2024.total}', '{surveying.2018.total}'),
    [/“\{surveying\.2018\.total\}”没有对应的数字/],
  ],
  [
    '结论里的数字写了网页上的叫法',
    surveyors,
    swap('{surveying.2024.total}', '{测绘.2024.合计}'),
    [/“\{测绘\.2024\.合计\}”没有对应的数字/],
  ],
  [
    '正文的自查没有这个行业',
    makeUp,
    saying('<Check year="2021" sector="lawyer">按律师自查</Check>'),
    [/行业“lawyer”不存在，现有 .*law/],
  ],
  [
    '正文的自查年度写错',
    makeUp,
    saying('<Check year="218">自查</Check>'),
    [/“<Check>”应写作 <Check year="2018"/],
  ],
]);
