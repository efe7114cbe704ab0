import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '~/says/broken';

test.each([
  ['卫生健康25学分从2025年度起核算', '25学分从'],
  ['第三条：每年90学时', '90学时'],
  ['青人社函〔2019〕4号自2025年7月1日起废止', '青人社函〔2019〕4号'],
])('%s：折行不丢字，“%s”在一起', (title, together) => {
  expect(piecesOf(title).join('')).toBe(title);
  expect(piecesOf(title).some((piece) => piece.includes(together))).toBe(true);
});

test.each([
  ['三（五）第1段怎么说', ['三（五）第1段', '怎么说']],
  ['依据十二第11段。', ['依据', '十二第11段。']],
  ['按照12.55%提取', ['按照', '12.55%', '提取']],
  ['“学习”以及《办法》', ['“学习”', '以及《办法》']],
  ['某函〔2019〕 14号通知', ['某函〔2019〕 14号', '通知']],
])('“%s”只在词和词之间折', (title, pieces) => {
  expect(piecesOf(title)).toEqual(pieces);
});

test('什么题目折行都不丢字、不多字', () => {
  const part = fc.constantFrom(
    '25',
    '学分',
    '学时',
    '90',
    '年度',
    '〔2018〕',
    '277号',
    '三',
    '第1段',
    '（五）',
    '“',
    '”',
    '，',
    '会计',
    'A',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      expect(piecesOf(parts.join('')).join('')).toBe(parts.join(''));
    }),
    { seed: 2027 },
  );
});
