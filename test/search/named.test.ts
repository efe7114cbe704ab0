import { describe, expect, test } from 'vitest';
import { fold } from '~/search/fold';
import type { NumberedDocument } from '~/search/lexicon';
import { type Named, namedIn } from '~/search/named';

const none = new Map<string, string>();

/** Two made-up documents: one with seven sections, one with parts, paragraphs, an opening and a term. */
const documents: NumberedDocument[] = [
  {
    code: '某人社办',
    year: '2018',
    serial: '277',
    called: '关于学时登记口径的通知',
    path: 'policies/mrsb-2018-277/',
    number: '某人社办〔2018〕277号',
    title: '某人社办〔2018〕277号 口径',
    where: '某厅',
    anchors: [
      ['preamble', '序言'],
      ...['一', '二', '三', '四', '五', '六', '七'].map((n, i) => [`s${i + 1}`, n] as const),
      ['s3-p1', '三第1段'],
      ['s3-p2', '三第2段'],
    ],
  },
  {
    code: '某人社规',
    year: '2018',
    serial: '11',
    path: 'policies/mrsg-2018-11/',
    number: '某人社规〔2018〕11号',
    title: '某人社规〔2018〕11号 意见',
    where: '某厅',
    anchors: [
      ['preamble', '序言'],
      ['s1', '一'],
      ['s2', '二'],
      ['s3', '三'],
      ['s3-1', '三（一）'],
      ['s3-2', '三（二）'],
      ['s3-2-p1', '三（二）第1段'],
      ['s3-2-p2', '三（二）第2段'],
      ['s3-3', '三（三）'],
      ['s3-4', '三（四）'],
      ['s3-5', '三（五）'],
      ['s4', '四'],
      ['term', '效期'],
    ],
  },
  {
    code: '某人社函',
    year: '2018',
    serial: '12',
    path: 'policies/mrsh-2018-12/',
    number: '某人社函〔2018〕12号',
    title: '某人社函〔2018〕12号 转发',
    where: '某局',
    anchors: [['p1', '正文']],
  },
];

const asked = (typed: string) => namedIn(fold(typed, none), documents);
const place = (named: Named) =>
  named.kind === 'clause' ? `${named.document.serial}#${named.anchor}` : named.kind;

describe('文号', () => {
  test.each([
    ['277号', '277'],
    ['某人社办〔2018〕277号', '277'],
    ['某人社办2018 277', '277'],
    ['某人社规 [2018] 11', '11'],
    ['人社办277', '277'],
    ['mrsb277', '277'],
    ['11号文', '11'],
    ['某人社规二〇一八11号', '11'],
    ['关于学时登记口径的通知', '277'],
    ['某厅关于学时登记口径的通知', '277'],
  ])('“%s”是 %s 号', (typed, serial) => {
    const [named, ...more] = asked(typed);
    expect(named).toMatchObject({ kind: 'document', rest: '', document: { serial } });
    expect(more).toEqual([]);
  });

  test.each(['2018年', '11月', '72学时', '30日', '277', '72', '90', '25号令第二条', '11个学时'])(
    '“%s”不是文号',
    (typed) => {
      expect(asked(typed)).toEqual([]);
    },
  );
});

describe('条款只找有的', () => {
  test.each([
    ['277号第五条', '277#s5'],
    ['关于学时登记口径的通知第五条', '277#s5'],
    ['某厅关于学时登记口径的通知三第2段', '277#s3-p2'],
    ['277号五', '277#s5'],
    ['277号 第五部分', '277#s5'],
    ['277号三第2段', '277#s3-p2'],
    ['277号第三条第二款', '277#s3-p2'],
    ['277号第三点第二段', '277#s3-p2'],
    ['277号第五条第一段', '277#s5'],
    ['11号三（五）', '11#s3-5'],
    ['11号文三、（五）', '11#s3-5'],
    ['11号第三条第五款', '11#s3-5'],
    ['11号第3条第5项', '11#s3-5'],
    ['11号3.5', '11#s3-5'],
    ['11号 3 5', '11#s3-5'],
    ['11号 三 五', '11#s3-5'],
    ['11号第三部分第（五）项', '11#s3-5'],
    ['11号第三条第(二)款第2段', '11#s3-2-p2'],
    ['11号三（二）第2段', '11#s3-2-p2'],
    ['某人社规〔2018〕11号三（二）', '11#s3-2'],
    ['11号有效期', '11#term'],
    ['11号的序言', '11#preamble'],
    ['277号序言', '277#preamble'],
    ['第三条第五款', '11#s3-5'],
    ['第三条第二款', '277#s3-p2 11#s3-2'],
  ])('“%s”是 %s', (typed, places) => {
    expect(asked(typed).map(place).join(' ')).toBe(places);
  });

  test.each([
    ['277号第九条', '某人社办〔2018〕277号只有七条，没有第九条。'],
    ['277号第十二条', '某人社办〔2018〕277号只有七条，没有第十二条。'],
    ['277号第二十条', '某人社办〔2018〕277号只有七条，没有第二十条。'],
    ['277号第一百条', '某人社办〔2018〕277号只有七条，没有第100条。'],
    ['277号第105条', '某人社办〔2018〕277号只有七条，没有第105条。'],
    ['第一百零三条', '本站收录的文件里没有第103条。'],
    ['88号第二条', '本站没有收录88号。'],
    ['277号三第5段', '某人社办〔2018〕277号的三只有二段，没有第五段。'],
    ['277号第四条第三款', '某人社办〔2018〕277号的四只有一段，没有第三段。'],
    ['12号序言', '某人社函〔2018〕12号没有单独的序言。'],
    ['277号有效期', '某人社办〔2018〕277号没有写有效期。'],
    ['11号三（七）', '某人社规〔2018〕11号的三只有五款，没有第七款。'],
    ['11号三（二）第4段', '某人社规〔2018〕11号的三（二）只有二段，没有第四段。'],
    ['第九条', '本站收录的文件里没有第九条。'],
  ])('“%s”没有，说有什么', (typed, say) => {
    expect(asked(typed)).toMatchObject([{ kind: 'absent', say }]);
  });

  test.each(['11号文72学时', '277号三类学时', '11号文要求90学时'])('“%s”问的不是条款', (typed) => {
    expect(asked(typed).map((n) => n.kind)).toEqual(['document']);
  });
});
