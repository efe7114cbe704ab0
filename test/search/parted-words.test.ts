import { expect, test } from 'vitest';
import type { Lexicon } from '~/search/lexicon';
import { partedWords } from '~/search/parted-words';
import { wholeLexicon } from '~/search/whole-lexicon';
import { emptyLexicon } from './empty-lexicon';

/** Sixteen words at the head of a class: those of the texts. */
const head = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'].map((char) => `${char}假`);
const held = new Set(['学时', '不够', '产后', '时间']);

const lexicon: Lexicon = {
  ...emptyLexicon,
  classes: [
    { words: [...head, '透析', '血液透析', '学时不够', '产假', '产后'] },
    { words: ['密码'], apart: true },
  ],
  gaps: [{ id: 'account', says: [...head, '骨折', '学时不够', '骨折/产后+学时', '骨折/刺绣+学时'] }],
};
const parted = partedWords(
  { ...lexicon, classes: [...lexicon.classes, { words: [...head, '骨折', '刺绣'] }] },
  held,
);

test('每一类最前面的词留下，没有别的词盖得住的放到另一处', () => {
  expect(parted.common.classes[0]?.words).toEqual([...head, '学时不够', '产后']);
  expect(parted.rare.words[0]).toEqual(['透析', '血液透析', '产假']);
});

test('没有答案的事的说法，词放到哪里，就跟到哪里；几个词连着的，少了它们说不成才跟去', () => {
  expect(parted.common.gaps[0]?.says).toEqual([...head, '学时不够', '骨折/产后+学时']);
  expect(parted.rare.says[0]).toEqual(['骨折', '骨折/刺绣+学时']);
});

test('各是各的一类、在一类最前面的，长的词里有短的，也留下', () => {
  const apart = { words: [...head, '打印', '打印证书'], apart: true as const };
  const near = new Set(['打印', '印证', '证书']);
  expect(partedWords({ ...emptyLexicon, classes: [apart] }, near).rare.words).toEqual([[]]);
  expect(partedWords({ ...emptyLexicon, classes: [{ words: apart.words }] }, near).rare.words).toEqual([
    ['打印证书'],
  ]);
  const first = { words: ['打印', '打印证书'] };
  expect(partedWords({ ...emptyLexicon, classes: [first] }, near).rare.words).toEqual([[]]);
});

test('合起来一个词也不少，前面的还在前面', () => {
  const whole = wholeLexicon(parted.common, parted.rare);
  expect(new Set(whole.classes[0]?.words)).toEqual(new Set(lexicon.classes[0]?.words));
  expect(whole.classes[0]?.words.slice(0, head.length)).toEqual(head);
});

test('边上的字常和别的字连着，那个词就留下：问话里它旁边的字会盖住它', () => {
  const others = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯'];
  const words = { ...emptyLexicon, classes: [{ words: [...head, '总账'] }] };
  const rareAmong = (near: readonly string[]) => partedWords(words, new Set(near)).rare.words[0];
  const before = others.map((char) => `${char}总`);
  const after = others.map((char) => `账${char}`);
  expect(rareAmong([])).toEqual(['总账']);
  expect(rareAmong([...before.slice(0, 3), ...after.slice(0, 3)])).toEqual(['总账']);
  expect(rareAmong([...before, ...after])).toEqual([]);
});

test('一个词里有同一类更短的词，别的都不说什么，就跟着少见的来；里面有别的意思的留下', () => {
  const near = new Set(['不够', '够学', '学时', '时打', '打印', '印证', '证书']);
  const { classes, gaps } = partedWords(
    {
      ...emptyLexicon,
      gaps: [{ id: 'seal', says: ['打印证书+多久'] }],
      classes: [
        { words: [...head, '打印', '打印证书', '学时打印'] },
        { words: [...head, '学时'] },
        { words: [...head, '证书'], light: true },
      ],
    },
    near,
  ).common;
  expect(classes[0]?.words.slice(head.length)).toEqual(['打印', '学时打印']);
  expect(gaps[0]?.says).toEqual(['打印证书+多久']);
});
