import { describe, expect, test } from 'vitest';
import { noticeIn } from '~/paste/notice';
import { paste } from '~/paste/paste';

const sectors = [
  ['ordinary', '一般', '一般专业技术人员'],
  ['surveying', '测绘', '测绘专业技术人员'],
  ['accounting', '会计', '会计专业技术人员'],
  ['education', '教育', '教育行业专业技术人员', '教师'],
  ['health', '卫生健康', '卫生健康行业专业技术人员', '医务人员 医护人员'],
  ['transport', '交通运输', '交通运输行业专业技术人员'],
  ['archives', '档案', '档案专业技术人员'],
].map(([sector = '', short = '', name = '', called]) => ({
  ...{ sector, short, name },
  called: called?.split(' ') ?? [],
  ...(sector === 'accounting' && {
    parts: [{ key: 'general-knowledge', name: '专业通识', of: 'professional' as const }],
  }),
}));

/** What is read of a notice, in short; each with words that stand where it says. */
function readOf(title: string, body: string) {
  const [one] = paste(
    `青原省人力资源和社会保障厅文件\n\n青人社规〔2027〕3号\n\n${title}\n\n各市人力资源和社会保障局，省直各单位：\n\n${body.split('\n').join('\n\n')}\n\n青原省人力资源和社会保障厅\n2027年3月1日\n`,
    '编出来的',
    [{ id: 'qrsg-2018-5', documentNumber: '青人社规〔2018〕5号' }],
  );
  const notice = noticeIn(one?.title ?? '', one?.clauses ?? [], sectors);
  if (!one || !notice) return undefined;
  const { figures, others, windows, deadlines, choices, topics } = notice;
  const candidates = choices.flatMap((choice) => choice.candidates);
  for (const { anchor, quote } of [
    ...figures,
    ...others.flatMap((o) => [...o.figures, ...o.parts, ...o.notCounted]),
    ...notice.notCounted,
    ...windows,
    ...deadlines,
    ...notice.rules,
    ...candidates,
  ])
    expect(one.addresses.get(anchor)).toContain(quote);
  const hours = (all: typeof figures) => Object.fromEntries(all.map((f) => [f.scope, f.atLeast]));
  return {
    year: notice.year,
    figures: hours(figures),
    others: Object.fromEntries(others.map((o) => [o.sector, hours(o.figures)])),
    beside: [notice, ...others].flatMap(({ parts, notCounted }) => [
      ...parts.map((one) => `${one.key} ${one.atLeast} ${one.quote}`),
      ...notCounted.map((one) => `${one.subject} ${one.quote}`),
    ]),
    windows: windows.map((w) =>
      [
        ...[w.kind, w.subjects.join('+'), w.opens ?? '', w.closes, ...(w.sectors ?? [])],
        ...(w.noMakeUp ? ['不再补学'] : []),
        ...(w.notFor ? [`不给${w.notFor.flatMap((one) => one.sectors).join('、')}`] : []),
      ].join(' '),
    ),
    deadlines: deadlines.map((d) =>
      [d.deed, d.by ?? '没有说', d.opens ?? '', d.closes, ...(d.sectors ?? [])].join(' '),
    ),
    choices: choices.map((c) => `${c.scope} ${c.candidates.map((f) => f.atLeast).join('/')}`),
    topics: topics?.names ?? [],
    say: topics?.say,
    open: notice.open,
    apart: notice.apart.map((one) => one.quote),
    rules: notice.rules.map((one) => [one.kind, ...(one.sectors ?? []), one.quote].join(' ')),
    unused: notice.unused.map((one) => (one.isUrgent ? '' : '不急的：') + one.words),
  };
}

const general = '关于2027年度全省专业技术人员继续教育有关事项的通知';
const all = { total: 96, common: 30, professional: 46, elective: 20 };
const hoursOf =
  '累计学习不少于96学时，其中公需科目不少于30学时，专业科目不少于46学时，个人选修科目不少于20学时。';

describe('一份完整的通知读成什么', () => {
  test.each([
    [
      '学习和补学在一句里；一个行业分开，其他同第一条；单位审核',
      general,
      `现将2027年度全省专业技术人员继续教育有关事项通知如下：
一、专业技术人员2027年度${hoursOf}
二、2027年度公需科目专题为“河湖保护”“数字素养”，任选其一。学习时间为2027年3月15日至2027年12月31日，未完成的可于2028年1月1日至2028年3月31日补学。
三、学时由本人于2028年1月20日前申报，单位于2028年2月20日前审核。
四、测绘专业技术人员2027年度专业科目不少于60学时，其他要求同本通知第一条。
本通知自发布之日起实施。`,
      {
        figures: all,
        others: { surveying: { total: 96, common: 30, professional: 60, elective: 20 } },
        windows: ['study  2027-03-15 2027-12-31', 'makeUp  2028-01-01 2028-03-31'],
        deadlines: ['申报 person  2028-01-20', '审核 employer  2028-02-20'],
        topics: ['河湖保护', '数字素养'],
        choices: [],
      },
    ],
    [
      '几个行业在一条里，分号隔开，各有各的合计；其他人员另说',
      '关于做好2027年度专业技术人员继续教育工作的通知',
      `一、学时要求。会计专业技术人员2027年度累计不少于90学时，其中公需科目不少于30学时、专业科目不少于60学时；测绘专业技术人员累计不少于80学时，其中公需科目不少于20学时、专业科目不少于60学时；其他专业技术人员${hoursOf}
二、学习时间。公需科目学习时间为2027年3月15日—12月31日。`,
      {
        figures: all,
        others: {
          accounting: { total: 90, common: 30, professional: 60 },
          surveying: { total: 80, common: 20, professional: 60 },
        },
        windows: ['study common 2027-03-15 2027-12-31'],
        choices: [],
      },
    ],
    [
      '行业各占一条，条下再分项；自…起至…止，当年、次年',
      '关于印发2027年度专业技术人员继续教育学习安排的通知',
      `一、一般要求。2027年度${hoursOf}
二、卫生健康行业专业技术人员：
（一）累计不少于100学时。
（二）公需科目不少于30学时，专业科目不少于70学时。
三、交通运输行业
（一）交通运输行业专业技术人员专业科目不少于50学时，其余按照本通知第一条执行。
四、时间安排
（一）公需科目学习自2027年4月1日起至当年12月31日止。
（二）未完成学习任务的，补学至次年3月底结束。`,
      {
        figures: all,
        others: {
          health: { total: 100, common: 30, professional: 70 },
          transport: { total: 96, common: 30, professional: 50, elective: 20 },
        },
        windows: ['study common 2027-04-01 2027-12-31', 'makeUp   2028-03-31'],
        choices: [],
      },
    ],
    [
      '两个行业、两个数，分别写：前面说的是哪一科，就是哪一科；没有说的是合计',
      '关于做好2027年度继续教育工作的通知',
      `一、学时。专业技术人员2027年度${hoursOf}
二、交通运输、测绘专业技术人员专业科目分别不少于50、60学时，其他要求同本通知第一条。
三、档案、教师累计分别不少于92学时、98学时。`,
      {
        figures: all,
        others: {
          surveying: { total: 96, common: 30, professional: 60, elective: 20 },
          education: { total: 98 },
          transport: { total: 96, common: 30, professional: 50, elective: 20 },
          archives: { total: 92 },
        },
        windows: [],
        choices: [],
      },
    ],
    [
      '一科说到几个人群，后面两个行业分别写',
      '关于做好2027年度继续教育工作的通知',
      `一、2027年度累计不少于96学时，其中公需科目不少于30学时，个人选修科目不少于20学时，专业科目不少于46学时，测绘、交通运输行业人员分别不少于60、50学时。`,
      {
        figures: all,
        others: { surveying: { professional: 60 }, transport: { professional: 50 } },
        windows: [],
        choices: [],
      },
    ],
    [
      '分别写的数比认得出的行业多：一个也不猜，说出来',
      '关于做好2027年度继续教育工作的通知',
      `一、学时。专业技术人员2027年度${hoursOf}
二、测绘、消防专业技术人员专业科目分别不少于50、60学时。`,
      {
        figures: all,
        others: { surveying: {} },
        windows: [],
        choices: [],
        open: ['测绘的专业科目写的是“测绘、消防专业技术人员专业科目分别不少于50、60学时”，没有读出数'],
      },
    ],
    [
      '没有合计；均须学习；由用人单位、主管部门分两次审',
      '关于2027年公需科目学习的通知',
      `一、2027年度公需科目设“数据要素应用”“安全生产责任”两个专题，均须学习，合计30学时。
二、公需科目学习时间为2027年2月15日至2027年11月30日。
三、由用人单位于2027年12月15日前完成初审，由主管部门于2027年12月31日前完成复审。`,
      {
        figures: { common: 30 },
        topics: ['数据要素应用', '安全生产责任'],
        windows: ['study common 2027-02-15 2027-11-30'],
        deadlines: ['初审 employer  2027-12-15', '复审 authority  2027-12-31'],
        choices: [],
      },
    ],
    [
      '份额，不写数：一个也不猜',
      '关于做好2027年度继续教育工作的通知',
      `一、专业技术人员参加2027年度继续教育的时间累计不少于90学时，其中专业科目学时一般不少于总学时的三分之二。
二、公需科目应于2027年12月31日前完成，人社部门于2028年3月底前完成审核确认。`,
      {
        figures: { total: 90 },
        windows: ['study common  2027-12-31'],
        deadlines: ['审核 authority  2028-03-31'],
        open: ['专业科目写的是“其中专业科目学时一般不少于总学时的三分之二”，没有读出数'],
        choices: [],
      },
    ],
    [
      '只说一个行业的通知，学分，正文里别的行业照旧',
      '关于开展2027年度会计专业技术人员继续教育的通知',
      `一、会计专业技术人员2027年度继续教育不少于90学分，其中专业科目不少于60学分，公需科目不少于30学分。
二、学习时间：2027年5月1日—12月31日（专业科目）。
三、会计人员应于2028年1月15日前登记，逾期不予补登。`,
      {
        figures: { total: 90, common: 30, professional: 60 },
        others: {},
        windows: ['study professional 2027-05-01 2027-12-31'],
        deadlines: ['登记 person  2028-01-15'],
        choices: [],
      },
    ],
    [
      '不是行业的几组人（新入职的）：两个数都留着让人选',
      general,
      `一、2027年度${hoursOf}
二、当年新入职人员公需科目不少于15学时。`,
      {
        figures: { total: 96, professional: 46, elective: 20 },
        others: {},
        choices: ['common 30/15'],
      },
    ],
    [
      '行业有自己的学习时间和截止；别人的照旧',
      general,
      `一、2027年度${hoursOf}
二、公需科目学习时间为2027年3月1日至12月31日。其中，测绘专业技术人员公需科目学习时间为2027年6月1日至10月31日。
三、专业技术人员于2028年1月31日前申报学时；测绘专业技术人员于2027年11月30日前申报学时。`,
      {
        figures: all,
        windows: ['study common 2027-03-01 2027-12-31', 'study common 2027-06-01 2027-10-31 surveying'],
        deadlines: ['申报 person  2028-01-31', '申报 person  2027-11-30 surveying'],
        choices: [],
      },
    ],
    [
      '别人可以补学，一个行业不设：补学不给它；补学以后的“逾期不再补学”不是别的科目的',
      general,
      `一、2027年度${hoursOf}
二、公需科目学习时间为2027年3月1日至12月31日；公需科目补学时间为2028年1月1日至3月31日，逾期不再补学。专业科目于2027年12月31日前学完。
三、测绘专业技术人员的公需科目学习至2027年11月30日，不设补学。
四、档案人员不安排补学。`,
      {
        windows: [
          'study common 2027-03-01 2027-12-31',
          'makeUp common 2028-01-01 2028-03-31 不给surveying、archives',
          'study professional  2027-12-31',
          'study common  2027-11-30 surveying 不再补学',
        ],
      },
    ],
    [
      '另有规定的从其规定：谁也不分开写数；补学在前、学习在后',
      general,
      `一、2027年度${hoursOf}会计、教育、卫生健康专业技术人员的继续教育另有规定的，从其规定。
二、2026年度未完成的，可于2027年1月1日至3月31日补学；2027年度公需科目学习时间为2027年4月1日至2027年12月31日，仍未完成的，于2028年1月1日至2月29日补学。`,
      {
        figures: all,
        others: {},
        windows: ['study common 2027-04-01 2027-12-31', 'makeUp common 2028-01-01 2028-02-29'],
        choices: [],
      },
    ],
    [
      '内容里没有的行业：它的学时、时间不当作大家的，说出来；行业里没有说哪一科的数也说',
      general,
      `一、2027年度${hoursOf}
二、公需科目学习时间为2027年3月1日至12月31日。缺课人员的公需科目可于2028年1月1日至3月31日补学。公证员的公需科目学习时间为2027年6月1日至10月31日。
三、船员、律师等国家另有规定的，从其规定；工程系列参照一般标准执行。
四、消防行业
（一）专业科目不少于60学时，其他专业技术人员按第一条执行。
五、测绘人员还应按国家要求取得不少于25学分，专业科目由主管部门另行安排。
六、由行业主管部门组织。`,
      {
        figures: all,
        others: {},
        windows: ['study common 2027-03-01 2027-12-31', 'makeUp common 2028-01-01 2028-03-31'],
        unused: ['公证员', '船员、律师', '工程', '消防', '消防', '不急的：另行安排'],
        open: ['测绘的“测绘人员还应按国家要求取得不少于25学分”没有说是哪一科的，没有读'],
      },
    ],
    [
      '表里有内容没有的行业：那一行说出来，不当作大家的',
      general,
      `一、2027年度最低学时见下表：
行业\t合计\t公需科目\t专业科目\t选修科目
一般\t96\t30\t46\t20
消防\t110\t30\t60\t20`,
      { figures: all, others: {}, choices: [], unused: ['消防'] },
    ],
    [
      '结转、互相抵、怎样折算：连着例外一起读，各是谁的',
      general,
      `一、2027年度${hoursOf}公需、专业、选修科目的学时不能相互替代，超出部分可结转下一年度，但公需科目除外，每天最多计8学时。
二、测绘专业技术人员不少于80学分，1学分折合1学时，当年有效，不结转使用。`,
      {
        figures: all,
        others: { surveying: { total: 80 } },
        rules: [
          'carry 超出部分可结转下一年度，但公需科目除外',
          'offset 公需、专业、选修科目的学时不能相互替代',
          'count 每天最多计8学时',
          'carry surveying 当年有效，不结转使用',
          'count surveying 1学分折合1学时',
        ],
        apart: [],
      },
    ],
    [
      '两个行业合写一句；第二科没有说',
      general,
      `一、2027年度${hoursOf}
二、测绘、交通运输专业技术人员专业科目不少于54学时。`,
      {
        figures: all,
        others: { surveying: { professional: 54 }, transport: { professional: 54 } },
        choices: [],
      },
    ],
    [
      '档案、继续教育这些字不是行业',
      general,
      `一、2027年度继续教育${hoursOf}
二、用人单位应当建立继续教育档案，由人力资源社会保障部门于2028年4月底前完成认定。`,
      {
        figures: all,
        others: {},
        deadlines: ['认定 authority  2028-04-30'],
        choices: [],
      },
    ],
    [
      '除…以外的不是给它的数；教师按另一条',
      general,
      `一、除测绘专业技术人员外，2027年度${hoursOf}
二、中小学教师2027年度累计不少于72学时。`,
      {
        figures: all,
        others: { education: { total: 72 } },
        choices: [],
      },
    ],
    [
      '先说行业合计，再用“其中”另起一句',
      general,
      `一、一般专业技术人员2027年度${hoursOf}
二、测绘专业技术人员2027年度累计不少于84学时。其中，公需科目不少于24学时，专业科目不少于60学时。`,
      {
        figures: all,
        others: { surveying: { total: 84, common: 24, professional: 60 } },
        choices: [],
      },
    ],
    [
      '时间在一句里，用句号前的分句；学习截止和补学截止都没有第一天',
      general,
      `一、2027年度公需科目不少于30学时，应于2027年12月31日前完成学习，逾期未完成的须于2028年3月31日前完成补学。
二、各单位应于次年4月15日前审核完毕。`,
      {
        figures: { common: 30 },
        windows: ['study common  2027-12-31', 'makeUp common  2028-03-31'],
        deadlines: ['审核 employer  2028-04-15'],
        choices: [],
      },
    ],
    [
      '公需科目叫课程，均须学习；学习和补学用分号隔开',
      general,
      `一、2027年度公需科目为“河湖保护”和“数字素养”两门课程，两门均须学习，每门15学时。
二、公需科目学习时间为2027年3月15日至2027年12月31日；补学时间为2028年1月1日至3月31日。`,
      {
        figures: {},
        topics: ['河湖保护', '数字素养'],
        say: '“河湖保护”和“数字素养”两门课程，两门均须学习，每门15学时',
        windows: ['study common 2027-03-15 2027-12-31', 'makeUp  2028-01-01 2028-03-31'],
      },
    ],
    [
      '公需科目写学习内容，任选一门；只有截止时间',
      general,
      `一、2027年度公需科目学习内容为《数据要素》《低空经济》，任选一门。
二、公需科目学习截止时间为2027年12月31日24时，补学截止时间为2028年3月31日。`,
      {
        topics: ['数据要素', '低空经济'],
        windows: ['study common  2027-12-31', 'makeUp common  2028-03-31'],
      },
    ],
    [
      '行业里的其中项，按内容里的名字；不设的科目；内容里没有的其中项说出来',
      general,
      `一、2027年度${hoursOf}
二、会计人员不少于90学分，公需科目不少于30学分，专业科目60学分以上（其中专业通识不少于24学分），不设个人选修科目。
三、测绘人员不少于80学时，专业科目不少于60学时（含职业道德12学时），公需科目不作要求，选修科目不少于20学时。`,
      {
        figures: all,
        others: {
          accounting: { total: 90, common: 30, professional: 60 },
          surveying: { total: 80, professional: 60, elective: 20 },
        },
        beside: [
          'general-knowledge 24 专业通识不少于24学分',
          'elective 不设个人选修科目',
          'common 公需科目不作要求',
        ],
        open: ['测绘的“含职业道德12学时”像是科目里面的一项，这个行业没有写过这一项'],
      },
    ],
    [
      '只说一个行业的通知，也有其中项和不设的科目',
      '关于开展2027年度会计专业技术人员继续教育的通知',
      `一、会计专业技术人员2027年度继续教育不少于90学分，其中专业科目不少于60学分，公需科目不少于30学分，不设选修科目。专业科目中，专业通识二十学分以上。`,
      {
        figures: { total: 90, common: 30, professional: 60 },
        beside: ['general-knowledge 20 专业通识二十学分以上', 'elective 不设选修科目'],
      },
    ],
    [
      '一个行业说设、一个行业说不设；补学、专题的不设不是科目的',
      general,
      `一、2027年度${hoursOf}公需科目不设补学。
二、测绘专业技术人员专业科目不少于60学时，不设选修科目，其他要求同第一条。`,
      {
        figures: all,
        others: { surveying: { total: 96, common: 30, professional: 60 } },
        beside: ['elective 不设选修科目'],
      },
    ],
    [
      '表里写“不设”的科目；画一横的、少一格的，说出来；其中项自成一列',
      general,
      `一、2027年度最低学时见下表：
行业\t合计\t公需科目\t专业科目\t其中专业通识\t选修科目
一般\t96\t30\t46\t0\t20
会计\t90\t30\t60\t24\t不设
测绘\t90\t30\t60\t12\t—
档案\t90\t30\t60`,
      {
        figures: all,
        others: {
          accounting: { total: 90, common: 30, professional: 60 },
          surveying: { total: 90, common: 30, professional: 60 },
        },
        beside: ['general-knowledge 24 会计　90　30　60　24　不设', 'elective 会计　90　30　60　24　不设'],
        open: [
          '测绘的“其中专业通识12”像是科目里面的一项，这个行业没有写过这一项',
          '测绘的选修科目写的是“测绘　90　30　60　12　—”，没有读出数',
          '档案的合计写的是“档案　90　30　60”，没有读出数',
        ],
      },
    ],
    [
      '行业各一行的表',
      general,
      `一、2027年度最低学时见下表：
行业\t合计\t公需科目\t专业科目\t选修科目
一般\t96\t30\t46\t20
测绘\t110\t30\t60\t20
二、其他。
照旧。`,
      { figures: all, others: { surveying: { total: 110, common: 30, professional: 60, elective: 20 } } },
    ],
    [
      '从事某一行业工作的；审核没有说谁来做，不猜',
      general,
      `一、2027年度${hoursOf}
二、从事测绘工作的专业技术人员，专业科目不少于60学时；其他要求不变。
三、学时申报截止2028年1月31日，审核截止2028年2月20日。`,
      {
        figures: all,
        others: { surveying: { professional: 60 } },
        deadlines: ['申报 person  2028-01-31', '审核 没有说  2028-02-20'],
      },
    ],
    [
      '当年、次年一路说下来；次年不叠加',
      general,
      `一、2027年度${hoursOf}
二、公需科目学习自2027年3月15日起至当年12月31日止，当年未完成的，可于次年1月1日至3月底前补学，逾期不再受理。
三、个人于每年12月31日前登记，单位于次年1月31日前审核，主管部门于次年3月底前确认。`,
      {
        windows: ['study common 2027-03-15 2027-12-31', 'makeUp common 2028-01-01 2028-03-31'],
        deadlines: ['登记 person  2027-12-31', '审核 employer  2028-01-31', '确认 authority  2028-03-31'],
      },
    ],
    [
      '冒号后面几科的时间；行业的合计；必修课读不成专题的，说出来；几个月内、只写到月的，列出来',
      general,
      `一、2027年度${hoursOf}
二、会计人员2027年度应取得学分不低于90学分。档案专业技术人员按照国家档案局有关规定执行。
三、学习时间：公需科目为3月1日至次年2月28日；专业科目和选修科目为2027年1月1日至12月31日。
四、公需科目的必修课：《数字广东》；选修课：《海洋经济》，任选一门。
五、各单位在1个月内审核，省厅于2028年6月抽查。`,
      {
        figures: all,
        others: { accounting: { total: 90 } },
        windows: ['study common 2027-03-01 2028-02-28', 'study professional+elective 2027-01-01 2027-12-31'],
        open: ['说到公需专题（“公需科目的必修课：《数字广东》；选修课：《海洋经”），没有读出是哪些'],
        apart: ['档案专业技术人员按照国家档案局有关规定执行。'],
        unused: ['不急的：1个月内、2028年6月'],
      },
    ],
    [
      '学习分两期',
      general,
      `一、2027年度${hoursOf}
二、公需科目学习分两期：第一期2027年3月1日至6月30日，第二期2027年9月1日至12月31日。`,
      { windows: ['study common 2027-03-01 2027-06-30', 'study common 2027-09-01 2027-12-31'] },
    ],
    [
      '占几分之几，说出来没有读出数',
      general,
      `一、2027年度累计不少于90学时，公需科目占三分之一，专业科目占三分之二以上。`,
      {
        figures: { total: 90 },
        open: [
          '公需科目写的是“公需科目占三分之一”，没有读出数',
          '专业科目写的是“专业科目占三分之二以上”，没有读出数',
        ],
      },
    ],
    [
      '行业里按职称又分的：留着让人选，别的照第一条',
      general,
      `一、2027年度${hoursOf}
二、测绘专业技术人员中，高级职称的专业科目不少于70学时，中级及以下的专业科目不少于60学时，其他要求按第一条执行。`,
      {
        figures: all,
        others: { surveying: { total: 96, common: 30, elective: 20 } },
        choices: ['professional 70/60'],
      },
    ],
  ])('%s', (_, title, body, expected) => {
    expect(readOf(title, body)).toMatchObject({ year: 2027, ...expected });
  });
});
