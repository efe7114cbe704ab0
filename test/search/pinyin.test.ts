import { expect, test } from 'vitest';
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
