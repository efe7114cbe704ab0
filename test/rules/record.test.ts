import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCode } from '~/parts/record/check-code';
import { releasedRules } from '~/queries/rule-versions';
import { recompute } from '~/rules/record/recompute';
import { type Asked, doneHours } from '~/rules/record/record';
import { canonical, codeFrom, readCode, recordLine } from '~/rules/record/record-text';
import { record, today } from './given';
import {
  again,
  askedOf,
  differencesIn,
  entry,
  fileOf,
  newest,
  older,
  saved,
  wholeYear,
  whyOf,
} from './recorded';

const figures = (year: number, ...done: (number | undefined)[]): Asked => ({
  day: today,
  year,
  sector: 'general',
  done: doneHours(record(year, ...done).hours),
});

describe('保存的记录，复算结果一致', () => {
  test.each<{ what: string; asked: Asked; outcome: string; basis: string }>([
    { what: '2018年度一条条记的', asked: askedOf(2018, wholeYear), outcome: 'met', basis: 'official' },
    { what: '只填三个数的', asked: figures(2018, 15, 42, 15), outcome: 'short', basis: 'official' },
    { what: '选修没有填的', asked: figures(2018, 18, 42), outcome: 'incomplete', basis: 'official' },
    { what: '2023年度据转载的', asked: figures(2023, 30, 42, 18), outcome: 'met', basis: 'reported' },
    { what: '沿用上一年度的', asked: figures(2026, 30, 42, 18), outcome: 'met', basis: 'carried-forward' },
    {
      what: '不判定的行业',
      asked: { ...figures(2023, 90), sector: 'publishing' },
      outcome: 'not-judged',
      basis: 'reported',
    },
    {
      what: '2019年6月补学的2018年度公需科目（277号 四）',
      asked: askedOf(2018, [
        entry('2019-06-30', '公需科目补学', 'common', 18),
        ...wholeYear.filter((e) => e.subject !== 'common'),
      ]),
      outcome: 'met',
      basis: 'official',
    },
  ])('$what：$outcome', ({ asked, outcome, basis }) => {
    expect(saved(asked).result).toMatchObject({ outcome, basis });
    expect(differencesIn(fileOf(asked))).toEqual([]);
    expect(differencesIn(`小结：达标\n${recordLine(saved(asked), checkCode)}\n请复核`)).toEqual([]);
  });

  test('还没有认定的学时，记录写明用的是全部学时', () => {
    const entries = wholeYear.map((e, i) => (i === 0 ? { ...e, state: 'learned' as const } : e));
    expect(saved(askedOf(2018, entries)).result).toMatchObject({ used: 'all', outcome: 'met' });
  });
});

/** The file of a whole year of 2018 after somebody changed it by hand. */
function edited(change: (file: Edited) => void): string {
  const file = JSON.parse(fileOf(askedOf(2018, wholeYear)));
  change(file);
  return JSON.stringify(file);
}

interface Edited {
  [key: string]: unknown;
  day: string;
  done: { entries: { hours: number; day: string; title: string; state: string }[] };
  result: { used: string; outcome: string; basis: string; findings: { hours: number; missing?: number }[] };
  code: string;
}

const first = (file: Edited) => file.done.entries[0] as Edited['done']['entries'][number];

describe('改过的记录，说出哪里不同', () => {
  test.each<{ when: string; change: (file: Edited) => void; says: (string | RegExp)[] }>([
    {
      when: '把18学时改成10',
      change: (f) => {
        first(f).hours = 10;
      },
      says: [
        /^校验码：/,
        '结论：达标 → 未达标',
        '合计：达到：72，至少72 → 未达到：64，至少72，差8',
        '公需科目：达到：18，至少18 → 未达到：10，至少18，差8',
      ],
    },
    {
      when: '把结论改成未达标',
      change: (f) => {
        f.result.outcome = 'short';
      },
      says: [/^校验码：/, '结论：未达标 → 达标'],
    },
    {
      when: '把依据改成据转载',
      change: (f) => {
        f.result.basis = 'reported';
      },
      says: [/^校验码：/, '依据的等级：据转载 → 原文'],
    },
    {
      when: '改一个字的内容',
      change: (f) => {
        first(f).title = '公需科目网络学刁';
      },
      says: [/^校验码：/],
    },
    {
      when: '把已认定改成已学',
      change: (f) => {
        first(f).state = 'learned';
      },
      says: [/^校验码：/, '所用的学时：已认定的 → 全部，含还没有认定的'],
    },
    {
      when: '公需的日期改到2019年7月，过了补学的时间',
      change: (f) => {
        first(f).day = '2019-07-01';
      },
      says: [
        /^校验码：/,
        '第1条（2019年7月1日）计入的年度：2018年度 → 2019年度',
        '结论：达标 → 未达标',
        '合计：达到：72，至少72 → 未达到：54，至少72，差18',
        '公需科目：达到：18，至少18 → 未达到：0，至少18，差18',
      ],
    },
    {
      when: '改了校验码',
      change: (f) => {
        f.code = f.code.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'));
      },
      says: [/^校验码：/],
    },
    {
      when: '去掉校验码',
      change: (f) => {
        f.code = '';
      },
      says: [/^校验码：没有 → /],
    },
    {
      when: '加了一项',
      change: (f) => {
        f.remark = '已审核';
      },
      says: ['记录的“remark”：有 → 记录里没有这一项'],
    },
    {
      when: '日期写到以后',
      change: (f) => {
        f.day = '2030-01-01';
      },
      says: [/^校验码：/, '日期：2030年1月1日 → 这一天还没有到，今天是2026年11月23日'],
    },
  ])('$when', ({ change, says }) => {
    const found = differencesIn(edited(change));
    expect(found).toHaveLength(says.length);
    says.forEach((said, i) => {
      if (typeof said === 'string') expect(found?.[i]).toBe(said);
      else expect(found?.[i]).toMatch(said);
    });
  });
});

describe('规则版本', () => {
  const of2023 = { ...figures(2023, 18, 42, 12), day: '2023-12-31' };

  test('旧版本的记录按旧版本复算；较新的规则怎么说，另外列出', () => {
    const found = again(fileOf(of2023, older));
    if (found.kind !== 'recomputed') throw new Error(found.kind);
    expect(found.differences).toEqual([]);
    expect(found.judged.result).toMatchObject({ outcome: 'met', basis: 'carried-forward' });
    expect(found.newest?.version.version).toBe(newest.version);
    expect(found.newest?.judged.result).toMatchObject({ outcome: 'short', basis: 'reported' });
  });

  test('按最新版本保存的，没有较新的可说', () => {
    expect(again(fileOf(of2023))).toMatchObject({ kind: 'recomputed', newest: undefined });
  });

  test('规则按记录的日子算：2026年存的2027年度，到2027年还是“还没有开始”', () => {
    const workings = { versions: [newest], codeOf: checkCode, today: '2027-05-01' };
    const found = recompute(fileOf(figures(2027, 30, 42, 18)), workings);
    expect(found).toMatchObject({
      kind: 'recomputed',
      differences: [],
      judged: { assessment: { why: 'year-to-come' } },
    });
  });

  test('比本站新的版本：说本站较旧，不拿别的代替', () => {
    const found = again(fileOf(of2023, { ...newest, version: '2031-02-03' }));
    expect(found).toMatchObject({ kind: 'unknown-rules' });
    expect(whyOf(found)).toContain('本站比记录旧');
  });

  test('本站没有发布过的版本：说没有', () => {
    const found = again(fileOf(of2023, { ...newest, version: '2020-02-03' }));
    expect(whyOf(found)).toContain('本站没有发布过这一版');
  });

  test('发布过的每一版都还复算得了', () => {
    for (const version of releasedRules()) {
      const workings = { versions: releasedRules(), codeOf: checkCode, today };
      const found = recompute(fileOf(askedOf(2018, wholeYear), version), workings);
      expect(found).toMatchObject({ kind: 'recomputed', differences: [] });
    }
  });
});

describe('没有填的不说成0，还不能下结论的不说成没有填', () => {
  /** A record that says otherwise, so that what is worked out is said. */
  const againstMet = (asked: Asked, change: (file: Edited) => void = () => {}) => {
    const file = JSON.parse(fileOf(asked));
    file.result.findings.forEach((f: { finding: string }) => {
      f.finding = 'met';
    });
    change(file);
    return differencesIn(JSON.stringify(file))?.filter((d) => /^(合计|专业|个人)/.test(d));
  };

  test('填三个数的，选修没有填：2023年度合计60，至少90（据转载）', () => {
    expect(againstMet(figures(2023, 30, 30))).toEqual([
      '合计：达到：60，至少90 → 还不能判断：60，至少90',
      '专业科目：达到：30，至少42，差12 → 未达到：30，至少42，差12',
      '个人选修科目：达到：0，至少18 → 没有填，至少18',
    ]);
  });

  test('一条条记的，选修没有记', () => {
    const asked: Asked = { ...askedOf(2018, wholeYear.slice(0, 1)) };
    const open = { ...asked, done: { complete: false, entries: wholeYear.slice(0, 1) } };
    expect(againstMet(open)).toEqual([
      '合计：达到：18，至少72 → 还不能判断：18，至少72',
      '专业科目：达到：0，至少42 → 没有记，至少42',
      '个人选修科目：达到：0，至少12 → 没有记，至少12',
    ]);
  });

  test('有人把没有填的学时改成5：照样说出来', () => {
    const file = JSON.parse(fileOf(figures(2018, 18, 42)));
    file.result.findings.find((f: { subject: string }) => f.subject === 'elective').hours = 5;
    expect(differencesIn(JSON.stringify(file))).toContain('个人选修科目：没有填：5，至少12 → 没有填，至少12');
  });
});

test('以前保存的记录文件，永远复算一致', () => {
  for (const name of readdirSync('test/rules/records')) {
    const text = readFileSync(`test/rules/records/${name}`, 'utf8');
    const found = recompute(text, { versions: releasedRules(), codeOf: checkCode, today: '2026-12-31' });
    expect(found, name).toMatchObject({ kind: 'recomputed', differences: [] });
  }
});

describe('读不成的，用一句话说', () => {
  const whole = fileOf(askedOf(2018, wholeYear));
  test.each([
    ['随便一段话', '今天天气不错', '没有找到记录：读到的开头是“今天天气不错”'],
    ['少复制了一段', whole.slice(0, 200) + whole.slice(-20), '记录读不完整'],
    ['同一份贴了两次', `小结：\n${whole}\n小结：\n${whole}`, '同一份记录在里面有2份，可能粘贴了两次'],
    [
      '一次是文件，一次是一行',
      whole + JSON.stringify(JSON.parse(whole)),
      '同一份记录在里面有2份，可能粘贴了两次',
    ],
    ['两份不同的', whole + whole.replace('42', '43'), '里面有2份不同的记录，一次只能核验一份'],
    ['第二次没有贴全', whole + whole.slice(0, -10), '记录读不完整'],
    ['别的 JSON', '{"name":"x"}', 'format 读到的是空的，应当是“year-record”'],
    ['学习记录的备份', '{"format":"learning-log","version":1}', '这是学习记录的备份'],
    ['较新的格式', whole.replace('"version": 1', '"version": 2'), '记录的格式版本读到“2”'],
    [
      '年度不是数',
      whole.replace('"year": 2018', '"year": "二〇一八"'),
      '记录的年度读到“二〇一八”，应当是2018 这样的年份',
    ],
    ['没有的科目', whole.replace('"subject": "elective"', '"subject": "选修"'), '第3条的科目读到“选修”'],
    ['学时是负数', whole.replace('"hours": 42', '"hours": -42'), '第2条的学时读到“-42”，应当是0到8784的数'],
    ['没有的日子', whole.replace('2018-05-20', '2018-05-32'), '第1条的日期读到“2018-05-32”'],
    ['没有的行业', whole.replace('"general"', '"doctor"'), '记录的行业读到“doctor”'],
    ['太长', `{${' '.repeat(1_000_001)}}`, '内容有101万字，一份记录不会超过100万字'],
    ['一列', '[{}]x', 'format 读到的是空的'],
    ['空的一组', '{}', 'format 读到的是空的'],
  ])('%s', (_, text, says) => {
    const found = again(text);
    expect(whyOf(found)).toContain(says);
    expect(whyOf(found)).toMatch(/。$/);
  });
});

describe('校验码', () => {
  test('一样的记录，一样的校验码，先后次序不影响', () => {
    const one = saved(askedOf(2018, wholeYear));
    const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one;
    expect(canonical(turned)).toBe(canonical(one));
  });

  test('是SHA-256的前60位，四个一组，不用 I、L、O、U', () => {
    // FIPS 180-4: SHA-256("abc") starts with ba7816bf8f01cfea.
    expect(checkCode('abc')).toBe('Q9W1-DFWF-077Y');
    expect(codeFrom(new Uint8Array(32).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ');
  });

  test('抄写时的小写、空格、全角、O 和 l 都认得', () => {
    expect(readCode(' q9w1 dfwf o77y')).toBe('Q9W1-DFWF-077Y');
    expect(readCode('Ｑ９Ｗｌ－ＤＦＷＦ－０７７Ｙ')).toBe('Q9W1-DFWF-077Y');
    expect(readCode('不是')).toBe('不是');
  });
});
