import { expect, test } from 'vitest';
import { policyNamed } from '~/edit/make/policy-named';

const text = (number: string) =>
  `---\ndocumentNumber: ${number}\nvalidity: { from: 2027-01-01, clause: 未定#term, quote: 实施 }\n---\n\n一、甲。\n`;

test('补上发文字号，文件名和里面引自己的条款都照它改', () => {
  const named = policyNamed('content/policies/未定.mdx', text('粤人社规〔2027〕3号'));
  expect(named?.path).toBe('content/policies/yrsg-2027-3.mdx');
  expect(named?.text).toContain('clause: yrsg-2027-3#term');
});

test.each([
  ['已经是这个名字', 'content/policies/yrsg-2027-3.mdx', '粤人社规〔2027〕3号'],
  ['字号还没有写对', 'content/policies/未定.mdx', '粤人社规[2027]3号'],
  ['机关代字不认得', 'content/policies/未定.mdx', '龘〔2027〕3号'],
])('%s：不改名', (_, path, number) => {
  expect(policyNamed(path, text(number))).toBeUndefined();
});
