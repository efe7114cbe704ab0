import { describe, expect, test } from 'vitest';
import type { Lexicon, RareWords } from '~/search/lexicon';
import { queryReader } from '~/search/query';
import { sieveOf } from '~/search/sieve';
import { wordBook } from '~/search/word-book';
import { emptyLexicon } from './empty-lexicon';

const lexicon: Lexicon = {
  ...emptyLexicon,
  plainly: [
    ['几时', '什么时候'],
    ['几时截', '截止'],
    ['哪阵', '什么时候'],
    ['哪阵截', '截止'],
    ['边度', '哪里'],
  ],
  classes: [
    { words: ['补学', '补课', '补修'] },
    { words: ['公需科目', '公需'] },
    { words: ['单位', '公司'], light: true },
    { words: ['补学分', '补'.repeat(3)] },
    { words: ['证书'] },
    { words: ['某发2019年5号'] },
  ],
  ignore: ['怎么', '怎么办', '请问'],
  particles: '的了',
  documents: [
    {
      ...{ code: '某人社', year: '2018', serial: '277', path: 'policies/mrs-2018-277/', where: '' },
      ...{ number: '某人社〔2018〕277号', title: '一份通知', anchors: [] },
    },
  ],
  gaps: [{ id: 'fee', says: ['收费'] }],
};

const rare: RareWords = {
  simplify: '補补學学',
  syllables: ['bu补', 'xue学', 'gong公工', 'xu需须许', 'ke科', 'mu目'],
  right: sieveOf(['许科']),
  trade: [],
  cantonese: [['边度交', '哪里交纳']],
  english: [
    ['certificate', '证书'],
    ['certificate of', '证书'],
  ],
  gaps: [],
  words: [],
  says: [],
};

const held = new Set(['补学', '公需', '需科', '科目', '收费', '截止']);
const asked = { known: async (token: string) => held.has(token), year: 2026 };

/** Reads questions, and counts how often the rare words are fetched. */
function reader(come: () => Promise<RareWords> = async () => rare) {
  let times = 0;
  const read = queryReader(lexicon, wordBook(lexicon), () => {
    times++;
    return come();
  });
  return { read: (typed: string, more = {}) => read(typed, { ...asked, ...more }), times: () => times };
}

const read = (typed: string, more = {}) => reader().read(typed, more);

describe('一句问话拆成什么', () => {
  test('去掉不说要找什么的话，长的先去；原话还在', async () => {
    expect(await read('请问补学怎么办')).toMatchObject({
      kept: '补学',
      said: '请问补学怎么办',
      understood: [],
    });
  });

  test('别处的说法换成这里的，长的先换', async () => {
    expect((await read('几时截')).said).toBe('截止');
    expect((await read('几时补学')).said).toBe('什么时候补学');
    expect((await read('哪阵补学，哪阵截')).said).toBe('什么时候补学,截止');
    expect((await read('边度交buxue')).said).toBe('哪里交纳补学');
  });

  test('词自己算足，同一类里文件用的词（头两个）算得少，以后的不算', async () => {
    const { weights } = await read('补修');
    expect([...weights]).toEqual([
      ['补修', 1],
      ['补学', 0.3],
      ['补课', 0.3],
    ]);
    expect((await read('补学')).weights).toEqual(
      new Map([
        ['补学', 1],
        ['补课', 0.3],
      ]),
    );
  });

  test('长的词里也有的短的词，照长的算足', async () => {
    const { weights } = await read('补学分');
    expect([weights.get('补学'), weights.get('学分')]).toEqual([1, 1]);
  });

  test('到处都有的词算得少，不带同一类的词', async () => {
    expect([...(await read('公司')).weights]).toEqual([['公司', 0.3]]);
  });

  test('标出来的：问话里的词和同一类的词；到处都有的只标自己；一个字的不标', async () => {
    expect([...(await read('补修 2018')).words].sort()).toEqual(['2018', '补修', '补学', '补课'].sort());
    expect((await read('公司')).words).toEqual(['公司']);
    expect((await read('彗星abc，1.5%')).words).toEqual(expect.arrayContaining(['彗星abc', '1.5%']));
    expect((await read('公司补学')).words).toEqual(expect.arrayContaining(['公司', '补学', '补修']));
    expect((await read('补修 8')).words).not.toContain('8');
    expect((await read('8')).words).toEqual(['8']);
  });

  test('没有着落的词说出来；说了文号的不说', async () => {
    expect((await read('彗星补学')).unknown).toEqual(['彗星']);
    const named = await read('某人社2018年277号彗星');
    expect([named.unknown, named.named.length]).toEqual([[], 1]);
    expect((await read('某人社2018年277号收费')).gap).toBeUndefined();
  });

  test('没有收录的文号说没有；文里写着的，是一个词', async () => {
    for (const number of ['某发2019年6号', '公司发2019年6号'])
      expect((await read(number)).named).toMatchObject([{ kind: 'absent' }]);
    expect((await read('某发2019年5号')).named).toEqual([]);
  });

  test('问到文件没有写的事', async () => {
    expect((await read('补学收费吗')).gap).toMatchObject({ words: ['收费'] });
    expect((await read('补学')).gap).toBeUndefined();
  });
});

describe('问的哪一年', () => {
  test.each([
    ['2018年补学', 2018],
    ['补学2018', 2018],
    ['2018', 2018],
    ['1998年补学', 1998],
    ['补学2018学时', 2018],
    ['今年补学', 2026],
    ['本年补学', 2026],
    ['这一年补学', 2026],
    ['去年补学', 2025],
    ['前年补学', 2024],
    ['补学', undefined],
    ['32018补学', undefined],
    ['20189补学', undefined],
    ['2118年补学', undefined],
  ])('“%s”：%s', async (typed, year) => {
    expect((await read(typed)).year).toBe(year);
  });

  test('不知道现在是哪一年，就不知道今年是哪一年', async () => {
    expect((await read('今年补学', { year: undefined })).year).toBeUndefined();
    expect((await read('2018年补学', { year: undefined })).year).toBe(2018);
  });
});

describe('写成别样的', () => {
  test.each([
    ['拼音', 'buxue', '补学'],
    ['英文，长的先认', 'certificate of', '证书'],
    ['同音的错字', '公须科目', '公需科目'],
  ])('%s：照读出来的找，并且说出来', async (_, typed, meant) => {
    expect(await read(typed)).toMatchObject({ kept: meant, understood: [meant] });
  });

  test('一串首字母也是拼音；旁边有英文的就不是', async () => {
    expect((await read('gxkm')).kept).toBe('公需科目');
    expect((await read('certificate gxkm')).kept).toBe('证书 gxkm');
  });

  test('繁体照简体找，不用说', async () => {
    expect(await read('補學')).toMatchObject({ kept: '补学', understood: [] });
  });

  test('看着像错字、其实没有错的，不改', async () => {
    expect((await read('公许科目')).understood).toEqual([]);
  });

  test('要照原样找的，不改', async () => {
    expect(await read('buxue', { literally: true })).toMatchObject({ kept: 'buxue', understood: [] });
    expect(await read('公须科目', { literally: true })).toMatchObject({ kept: '公须科目', understood: [] });
  });

  test('说了文号的，不改', async () => {
    expect((await read('某人社2018年277号 buxue')).understood).toEqual([]);
  });

  test('都认得的，不取少用的词；要用时只取一次，没有取到再取', async () => {
    const plain = reader();
    await plain.read('补学');
    expect(plain.times()).toBe(0);
    await plain.read('buxue');
    await plain.read('彗星');
    expect(plain.times()).toBe(1);

    let works = false;
    const broken = reader(() => (works ? Promise.resolve(rare) : Promise.reject(new Error('断网'))));
    await expect(broken.read('buxue')).rejects.toThrow('断网');
    works = true;
    expect((await broken.read('buxue')).kept).toBe('补学');
    expect(broken.times()).toBe(2);
  });
});

describe('只有一个字的', () => {
  test('找有它的词，每类先取两个字的', async () => {
    expect((await read('补')).units.map(({ word }) => word).sort()).toEqual(['补学'].sort());
    expect((await read('证')).units.map(({ word }) => word)).toEqual(['证书']);
  });

  test('前后的空格不算字；去掉了别的话才剩一个字的，不这样找', async () => {
    expect((await read(' 证 ')).units.map(({ word }) => word)).toEqual(['证书']);
    expect((await read('请问证')).units.map(({ word }) => word)).toEqual(['证']);
  });

  test('每类一个，最多五类；它自己是一个词的，就找它自己', async () => {
    const classes = [...'一二三四五六'].map((n) => ({ words: [`甲${n}`, `${n}甲`] }));
    const wide = (more: Lexicon['classes'], of: Lexicon['classes'] = classes) => {
      const all = { ...lexicon, classes: [...of, ...more] };
      return queryReader(all, wordBook(all), async () => rare)('甲', asked);
    };
    expect((await wide([])).kept).toBe('甲');
    expect((await wide([])).units.map(({ word }) => word)).toEqual(['甲一', '甲二', '甲三', '甲四', '甲五']);
    expect((await wide([], [{ words: ['甲乙丙', '丙甲乙'] }])).units.map(({ word }) => word)).toEqual([
      '甲乙丙',
    ]);
    expect((await wide([{ words: ['甲'] }])).units.map(({ word }) => word)).toEqual(['甲']);
  });

  test('没有两个字的，取长的', async () => {
    expect((await read('目')).units.map(({ word, whole }) => whole && word)).toContain('公需科目');
  });

  test('词里都没有的，还是它自己；字母和数字也是', async () => {
    for (const one of ['鲸', '8', 'x']) expect((await read(one)).kept).toBe(one);
    expect((await read('鲸')).units.map(({ word }) => word)).toEqual(['鲸']);
  });
});
