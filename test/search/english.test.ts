import { describe, expect, test } from 'vitest';
import { englishReader } from '~/search/english';
import { joined } from '~/search/plain-words';

const table = [
  ['the', '的'],
  ['my', '的'],
  ['i', '的'],
  ['did', '的'],
  ['not', '不'],
  ['approve', '审核'],
  ['change job', '换工作'],
  ['job', '工作'],
  ['miss', '漏学'],
  ['missing', '找不到'],
  ['certificate', '证书'],
  ['company', '单位'],
  ['credit', '学分'],
  ['study', '学习'],
  ['can not find', '找不到'],
  ['lost the card', '丢了卡'],
  ['will', '的'],
  ['men', '人'],
  ['my card', '我的卡'],
  ['in', '的'],
  ['charge', '收费'],
  ['in charge', '主管'],
  ['pass', '合格'],
  ['stop', '停办'],
  ['us', '的'],
  ['use', '用'],
] as const;
const readings = new Map([
  ['学', ['xue']],
  ['公', ['gong']],
  ['十', ['shi']],
  ['门', ['men']],
]);
const read = englishReader(table, readings);
const plain = (text: string) => joined(read(text).text);

describe('英文按词干读', () => {
  test.each([
    ['approved', '审核'],
    ['approves', '审核'],
    ['approving', '审核'],
    ['credits', '学分'],
    ['studies', '学习'],
    ['studied', '学习'],
    ['companies', '单位'],
    ['certificates', '证书'],
    ['passes', '合格'],
    ['stopped', '停办'],
    ['uses', '用'],
  ])('“%s”就是“%s”', (said, is) => expect(plain(said)).toBe(is));

  test('词组里夹着不说什么的词，也是它', () => {
    for (const said of ['i changed my job', 'i changed  my - job', 'changed job', 'the changejob'])
      expect(plain(said)).toBe('换工作');
    expect(plain('i lost card')).toBe('丢了卡');
    expect(plain('i in charge')).toBe('主管');
    expect(plain('job in charge')).toBe('工作主管');
  });

  test('一个词原样在表里，就是它自己的意思', () => {
    expect(plain('missing')).toBe('找不到');
    expect(plain('missed')).toBe('漏学');
  });

  test.each([
    ["didn't approve", '不审核'],
    ['didn’t approve', '不审核'],
    ["can't find", '找不到'],
    ["won't approve", '不审核'],
    ["company's certificate", '单位证书'],
  ])('缩写读全：“%s”就是“%s”', (said, is) => expect(plain(said)).toBe(is));

  test.each([
    ['the certficate', '证书'],
    ['the certificatte', '证书'],
    ['the certificaet', '证书'],
    ['the certifisate', '证书'],
    ['the cerrtificate', '证书'],
    ['the cretificate', '证书'],
    ['the certficates', '证书'],
    ['the stady', '学习'],
  ])('英文里错一个字母，还是它：“%s”', (said, is) => expect(plain(said)).toBe(is));

  test('短词和错两个字母的不改', () => {
    expect(read('the jub').text).toContain('jub');
    for (const said of [
      'cartifisate',
      'zertificate',
      'cretificaxe',
      'cezrificate',
      'cetzificate',
      'missk',
      'stud',
      'card',
    ])
      expect(read(`the ${said}`).text).toContain(said);
  });
});

describe('是不是英文', () => {
  test('有表里的词就是；拼音不是', () => {
    expect(read('the credit').any).toBe(true);
    expect(read('gong xue men').any).toBe(false);
    expect(read('gong的credit').any).toBe(true);
    expect(read('gong xue').text).toBe('gong xue');
  });

  test('不是英文的，一个字母也不改', () => {
    expect(read('certifisate').text).toBe('certifisate');
  });

  test('中文里夹的英文也读，中文不动', () => {
    expect(plain('我的certificate在哪')).toBe('我的证书在哪');
  });
});
