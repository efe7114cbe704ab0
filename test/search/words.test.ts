import { describe, expect, test } from 'vitest';
import { withoutIgnored } from '~/search/ignored';
import { readingsFrom, spellingOf, withoutPinyin } from '~/search/pinyin';
import { sieveOf } from '~/search/sieve';
import { slipsIn } from '~/search/slips';
import { spelledWords } from '~/search/spelled-words';
import { coverBy, strangePairs, unknownIn } from '~/search/unknown';
import { wordBook } from '~/search/word-book';

const book = wordBook({
  classes: [
    { words: ['补学', '补课'], see: ['a/', 'b/', 'c/', 'd/'] },
    { words: ['公需科目', '公需'] },
    { words: ['科目'], see: ['b/'] },
    { words: ['hr', '18', '1.5%'] },
  ],
});

describe('词典里的词在哪里', () => {
  const found = (text: string) => book.found(text).map((f) => `${f.at}${f.word}${f.whole ? '' : '（在内）'}`);

  test.each<[string, string[]]>([
    ['补学公需科目', ['0补学', '2公需科目', '2公需（在内）', '4科目（在内）']],
    ['公需和科目', ['0公需', '3科目']],
    ['没有', []],
    ['找hr问18学时', ['1hr', '418']],
    ['three', []],
    ['2018', []],
    ['181', []],
    ['11.5%', []],
    ['18.5', []],
    ['3.18', []],
    ['按1.5%提', ['11.5%']],
  ])('“%s”里有 %j', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  test.each<[string, string[]]>([
    ['绿化工要学吗', ['绿化工']],
    ['绿化工程师', ['工程师']],
    ['施工程序', ['施工']],
    ['课程', ['课']],
    ['绿化工的课程', ['绿化工', '课']],
  ])('“%s”：后面是工程，前面就不是一种工', (text, words) => {
    const own = wordBook({ classes: [{ words: ['绿化工', '施工', '课'] }, { words: ['工程师'] }] });
    expect(own.found(text).map((f) => f.word)).toEqual(words);
  });

  test('讲一类词的页，越在前越近', () => {
    expect(['a/', 'b/', 'c/', 'd/', 'e/'].map((path) => book.about(path).get(0))).toEqual([
      3,
      2,
      1,
      1,
      undefined,
    ]);
    expect([...book.about('b/')]).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect(book.found('补课')[0]?.classes).toEqual([0]);
  });
});

test('值得认出来的词：两个字到九个字的汉字，一个词一次，每一类最前面的十六个', () => {
  const many = Array.from({ length: 20 }, (_, i) => `甲${String.fromCharCode(0x4e00 + i)}`);
  const classes = [
    { words: ['补学', 'hr', '章', '一二三四五六七八九', '一二三四五六七八九十'] },
    { words: ['补学', ...many] },
  ];
  expect(spelledWords({ classes })).toEqual(['补学', '一二三四五六七八九', ...many.slice(0, 15)]);
});

describe('不说要找什么的话', () => {
  const words = wordBook({ classes: [{ words: ['办证', '补学'] }] });
  const kept = (text: string, ...ignore: string[]) => withoutIgnored(text, ignore, words);

  test.each([
    ['去掉，留下别的', '补学怎么办呢', ['怎么办'], '补学 呢'],
    ['长的先去', '补学怎么办', ['怎么办', '怎么'], '补学'],
    ['不拆开要找的词', '怎么办证', ['怎么办'], '怎么办证'],
    ['拆开要找的词的不去，短的去', '怎么办证', ['怎么办', '怎么'], '办证'],
    ['要找的词里面的不去', '补学', ['补'], '补学'],
    ['前后都去', '请问补学吗请问', ['请问'], '补学吗'],
    ['都是这样的话', '请问怎么办', ['请问', '怎么办'], ''],
  ])('%s：“%s”', (_, text, ignore, left) => {
    expect(kept(text, ...ignore)).toBe(left);
  });
});

describe('哪些字没有着落', () => {
  const cover = (text: string, ...held: string[]) =>
    coverBy(text, book, new Set(held))
      .map((c) => (c ? '1' : '0'))
      .join('');

  test.each([
    ['词典里的词', '去补学吗', [], '0110'],
    ['文里有的两个字', '去登记吗', ['登记'], '0110'],
    ['连着的两对', '登记册', ['登记', '记册'], '111'],
    ['数字总是有的', '彗星2018 1.5%', [], '00111101111'],
    ['文里有的外文', 'excel和word', ['excel'], '1111100000'],
    ['什么也没有', '彗星', [], '00'],
    ['几个月、几门', '彗星三个月', [], '00111'],
    ['文里单独的一个字，连着别的字写就不是它', '个章', ['章'], '00'],
  ])('%s：%s', (_, text, held, covered) => {
    expect(cover(text, ...held)).toBe(covered);
  });

  const unknown = (text: string, ...held: string[]) =>
    unknownIn(text, coverBy(text, book, new Set(held)), '的了');

  test.each<[string, string, string[]]>([
    ['隔着虚字是两个词', '彗星的轨道', ['彗星', '轨道']],
    ['只剩一个字的不算', '补学鲸', []],
    ['说两次的只说一次', '彗星 彗星', ['彗星']],
    ['外文是整个的', 'planet补学', ['planet']],
    ['认得的词隔开的', '彗星补学轨道', ['彗星', '轨道']],
    ['几个月隔开的', '记八个月真轨道', ['真轨道']],
  ])('%s：“%s”', (_, text, words) => {
    expect(unknown(text)).toEqual(words);
  });

  test('没有着落的字和两边的字，各是可疑的一对；虚字、外文不是', () => {
    expect([...strangePairs('甲乙丙', [true, false, true])]).toEqual(['甲乙', '乙丙']);
    expect([...strangePairs('乙', [false])]).toEqual([]);
    expect([...strangePairs('甲的丙', [true, false, true])]).toEqual([]);
    expect([...strangePairs('a乙1', [true, false, true])]).toEqual([]);
    expect([...strangePairs('甲乙', [true, true])]).toEqual([]);
    expect([...strangePairs('a乙丙', [true, false, true])]).toEqual(['乙丙']);
  });
});

describe('拼音', () => {
  const readings = readingsFrom([
    'bu补不',
    'xue学',
    'gong公',
    'xu需',
    'ke科',
    'mu目木',
    'zhang章',
    'an安',
    'zang章',
  ]);
  const spelling = spellingOf(['公需', '公需科目', '补学', '公章', '补', '安学', '木木'], readings);

  test.each([
    ['buxue', '补学'],
    ['请问buxue吗', '请问补学吗'],
    ['buxuebuxue', '补学补学'],
    ['bu xue', '补学'],
    ['补xue', '补学'],
    ['bx', '补学'],
    ['bx2018', '补学2018'],
    ['gxkm bx', '公需科目 补学'],
    ['gongxukemu', '公需科目'],
    ['gongzhang', '公章'],
    ['gongzang', '公章'],
    ['anxue', '安学'],
    ['补学', '补学'],
    ['', ''],
  ])('“%s”读作“%s”', (typed, read) => {
    expect(withoutPinyin(typed, spelling)).toBe(read);
  });

  test.each(['abuxue', 'buxuez', 'bxx', 'zbx', 'b', 'xue', 'gongxuke', '2018'])(
    '“%s”读不成，照原样',
    (typed) => {
      expect(withoutPinyin(typed, spelling)).toBe(typed);
    },
  );
});

describe('错字', () => {
  const readings = readingsFrom([
    'gai盖该概',
    'chang长',
    'zhang章张长',
    'li离立',
    'ni泥',
    'zhi职直',
    'zi资',
    'xi希',
    'zheng证正',
    'zhen真',
    'xu需须',
  ]);
  const known = ['评审', '学时'];
  const found = (text: string) =>
    known.flatMap((word) => (text.includes(word) ? [{ at: text.indexOf(word), word }] : []));
  const mended = (words: string[], text: string, ...strange: string[]) =>
    slipsIn(
      text,
      { words, readings, right: sieveOf([]), trade: new Set(words), particles: '的了', found },
      new Set(strange),
    )
      .map((s) => `${s.typed}→${s.meant}`)
      .join();

  test('两处各改各的，挨着的也是', () => {
    const words = ['盖章', '离职'];
    expect(mended(words, '盖张和立职', '盖张', '立职')).toBe('盖张→盖章,立职→离职');
    expect(mended(words, '盖张立职', '盖张', '张立', '立职')).toBe('盖张→盖章,立职→离职');
    expect(mended(words, '立职盖张', '盖张', '职盖', '立职')).toBe('盖张→盖章,立职→离职');
  });

  test('一处可以是两个词的，是问得多的；长的先于短的', () => {
    expect(mended(['盖章', '该章'], '概章', '概章')).toBe('概章→盖章');
    expect(mended(['该章', '盖章'], '概章', '概章')).toBe('概章→该章');
    expect(mended(['盖章', '不盖章'], '不概章', '不概', '概章')).toBe('不概章→不盖章');
  });

  test.each([
    ['平翘舌分不清', '职称评审', '资称评审', ['资称'], '资称评审→职称评审'],
    ['n、l 分不清', '离职证明', '泥职证明', ['泥职'], '泥职证明→离职证明'],
    ['前后鼻音分不清', '学时证明', '学时真明', ['时真', '真明'], '学时真明→学时证明'],
    ['认得的词在词里面', '学时证明', '学时正明', ['时正', '正明'], '学时正明→学时证明'],
    ['有几个读音的字，有一个音同', '盖章', '盖长', ['盖长'], '盖长→盖章'],
    ['前面紧挨着认得的词', '盖章', '评审盖张', ['盖张'], '盖张→盖章'],
    ['后面紧挨着认得的词', '盖章', '盖张评审', ['盖张', '张评'], '盖张→盖章'],
    ['长词中间漏一个字', '公需科目', '公科目', ['公科'], '公科目→公需科目'],
    ['长词里挨着的两个字调了', '公需课', '需公课', ['需公', '公课'], '需公课→公需课'],
  ])('%s：“%s”', (_, word, text, strange, slips) => {
    expect(mended([word], text, ...strange)).toBe(slips);
  });

  test.each([
    ['两个字的词要全同音', '离职', '泥职', ['泥职']],
    ['音不近', '职称评审', '希称评审', ['希称']],
    ['第一个字全不像', '职称评审', '某称评审', ['某称']],
    ['最后一个字全不像', '职称汇报', '职称汇某', ['汇某']],
    ['短词中间全不像', '公需课', '公某课', ['公某', '某课']],
    ['两个字都不对', '公需科目', '公甲乙目', ['公甲', '甲乙', '乙目']],
    ['隔开的两个字调了', '公需科目', '目需科公', ['目需', '科公']],
    ['两个字的词调了', '盖章', '章盖', ['章盖']],
    ['漏了第一个字', '公需科目', '需科目', ['需科']],
    ['漏了最后一个字', '公需科目', '公需科', ['需科']],
    ['可疑的只在词外面', '公需课', '公课截止', ['课截']],
    ['只有一边可疑', '公需科目', '公须科目', ['公须']],
    ['只有另一边可疑', '公需科目', '公须科目', ['须科']],
    ['不知道怎么读的字', '职称评审', '职称评真', ['评真']],
    ['一样的词', '盖章', '盖章', ['盖章']],
    ['把认得的词拆开', '审盖章', '评审概章', ['审概', '概章']],
  ])('%s，不改：“%s”', (_, word, text, strange) => {
    expect(mended([word], text, ...strange)).toBe('');
  });
});
