import { describe, expect, test } from 'vitest';
import { searchLexicon } from '~/queries/search-lexicon';
import { searchRare } from '~/queries/search-rare';
import { readingsFrom, spellingOf, withoutPinyin } from '~/search/pinyin';
import { spelledWords } from '~/search/spelled-words';

const lexicon = searchLexicon();
const words = [...spelledWords(lexicon), ...lexicon.ignore];
const spelling = spellingOf(words, readingsFrom(searchRare().syllables));

test.each([
  ['gongxukemu', '公需科目'],
  ['gxkm', '公需科目'],
  ['学xi指nan', '学习指南'],
  ['dayin zhengshu', '打印证书'],
  ['gongxuke jiezhi', '公需课 截止'],
  ['buxue zenmeban', '补学 怎么办'],
  ['abcxyz', 'abcxyz'],
  ['excel', 'excel'],
  ['happy', 'happy'],
  ['app', 'app'],
])('拼音“%s”读作“%s”', (typed, read) => {
  expect(withoutPinyin(typed, spelling)).toBe(read);
});

describe('编出来的几个字', () => {
  const made = spellingOf(
    ['补学', '公需', '公需科目', '需', '科目', '科', '公'],
    readingsFrom(['bu补', 'xue学', 'xu需', 'gong公', 'ke科', 'mu目', 'mo目']),
  );
  const read = (text: string) => withoutPinyin(text, made);

  test('一个字有几个读音，都认得', () => {
    expect(read('kemo')).toBe('科目');
    expect(read('kemu')).toBe('科目');
  });

  test('夹在英文里的，不当作首字母', () => {
    expect(withoutPinyin('bx kemu', made, false)).toBe('bx 科目');
    expect(withoutPinyin('bx kemu', made)).toBe('补学 科目');
  });

  test('一串字母从头到尾都读得出才读', () => {
    for (const text of ['xbuxue', 'buxuex', 'gongxukemub', 'bxx']) expect(read(text)).toBe(text);
  });

  test('只写第一个字母的，要从头写起，至少两个', () => {
    expect(read('gx')).toBe('公需');
    for (const text of ['k', 'g', '公x']) expect(read(text)).toBe(text);
    expect(read('公 xu')).toBe('公需');
  });

  test('写全的胜过只写头一个字母的，长的词胜过两个短的', () => {
    expect(read('gongxukemu')).toBe('公需科目');
    expect(read('gxkm')).toBe('公需科目');
  });

  test('词前面、中间、后面的字和空格还在', () => {
    expect(read('请 buxue 吗')).toBe('请 补学 吗');
    expect(read('2018 buxue')).toBe('2018 补学');
    expect(read(' buxue')).toBe(' 补学');
  });

  test('读不出的一串照原样，旁边的照样读', () => {
    expect(read('happy buxue')).toBe('happy 补学');
    expect(read('buxue happy')).toBe('补学 happy');
  });

  test('只写第一个字母的不接在写全的后面，也不接在它前面', () => {
    for (const text of ['buxuegx', 'gxbuxue']) expect(read(text)).toBe(text);
  });

  test('几种读法里，合起来认得最多的最对', () => {
    const readings = readingsFrom(['bu补不', 'xue学', 'xu需', 'gong公', 'ke科', 'mu目']);
    const of = (...words: string[]) => withoutPinyin('buxuegongxukemu', spellingOf(words, readings));
    expect(of('补学', '公需', '科目', '不学公需')).toBe('不学公需科目');
    expect(of('不学公', '需', '科目', '补学', '公需科目')).toBe('补学公需科目');
  });

  test('没有字母的一字不动', () => {
    expect(read('公需科目 2018')).toBe('公需科目 2018');
  });
});
