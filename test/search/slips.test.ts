import { expect, test } from 'vitest';
import { readingsFrom } from '~/search/pinyin';
import { sieveOf } from '~/search/sieve';
import { slipsIn } from '~/search/slips';

const words = [
  '公需科目',
  '公需课',
  '盖章',
  '职称评审',
  '学时证明',
  '超了',
  '离职',
  '大学',
  '自助打印',
  '用人单位',
  '一建',
  '的可效了',
  '科目录册',
  '选课',
];
const readings = readingsFrom([
  'chao超槽',
  'cheng称程',
  'da大打',
  'dai代大',
  'gai盖',
  'gong公',
  'jian间建',
  'yi一',
  'ke课科可',
  'li离立',
  'mu目木',
  'wei位',
  'xu需须',
  'yin印',
  'ying应',
  'zhang章张',
  'zhi职',
  'xue学',
]);
const known = ['职责', '跳槽', '明年', '评审', '学时'];

/** The known words where they stand, as the word book finds them. */
function found(text: string) {
  return known.flatMap((word) => {
    const at = text.indexOf(word);
    return at < 0 ? [] : [{ at, word }];
  });
}

const trade = new Set(['盖章', '公需课', '选课']);
const ground = { words, readings, right: sieveOf(['初审', '代学']), trade, particles: '的了可', found };

const mended = (text: string, strange: readonly string[]) =>
  slipsIn(text, ground, new Set(strange))
    .map((s) => `${s.typed}→${s.meant}`)
    .join();

test.each([
  ['音同字不同', '公须科目', ['公须', '须科'], '公须科目→公需科目'],
  ['两个字，音同', '盖张', ['盖张'], '盖张→盖章'],
  ['前后鼻音分不清', '自助打应', ['打应'], '自助打应→自助打印'],
  ['漏一个字', '公课截止', ['公课', '课截'], '公课→公需课'],
  ['漏第一个字，多半是另一个词', '需科目', ['需科', '科目'], ''],
  ['漏最后一个字，也是', '自助打', ['自助', '助打'], ''],
  ['漏的字两边本来就连着，不是漏字', '公课', ['课截'], ''],
  ['问得长，漏字不算错', '我想问今年的公课到什么时候', ['公课', '课到'], ''],
  ['问得长，错的字照样改', '我想问今年的公须科目到什么时候', ['公须', '须科'], '公须科目→公需科目'],
  ['两个字调了', '公科需目', ['公科', '科需', '需目'], '公科需目→公需科目'],
  ['中间一个字全不像', '职称平审', ['称平', '平审'], '职称平审→职称评审'],
  ['长的优先', '公须科目', ['公须', '须科', '科目'], '公须科目→公需科目'],
  ['文里有的不是错', '公须科目', [], ''],
  ['本来就是词', '职称初审', ['称初', '初审'], ''],
  ['本来就是词，两个字', '代学', ['代学'], ''],
  ['几个什么，不是简称', '在一间公司', ['一间', '间公'], ''],
  ['两个字，音不全同', '打应', ['打应'], ''],
  ['不拆开认得的词', '单立职责', ['立职'], ''],
  ['不拆开认得的词，漏字', '二十个学时明年', ['时明'], ''],
  ['不拆开认得的词，音近', '跳槽了', ['槽了'], ''],
  ['留下的都是虚字，就认不出', '的可救了', ['可救', '救了'], ''],
  ['词前面的虚字是虚字，音近也不改', '可目录册', ['可目'], ''],
  ['两个字的，虚字也不顶别的字', '选可', ['选可'], ''],
  ['两个字调了，还错一个', '公科需木', ['公科', '科需', '需木'], ''],
  ['虚字不顶别的字', '职称了审', ['称了', '了审'], ''],
])('%s：“%s”', (_, text, strange, slips) => {
  expect(mended(text, strange)).toBe(slips);
});
