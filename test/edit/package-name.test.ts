import { expect, test } from 'vitest';
import { packageName } from '~/edit/make/package-name';

const files = new Map([
  ['content/annual-duties.yaml', 'duties: []\n'],
  ['content/answers/make-up.mdx', '---\nquestion: 学习时间过了，还能补学吗？\n---\n'],
  ['content/guides/2027.yaml', 'year: 2027\n'],
  [
    'content/policies/yrsg-2027-3.mdx',
    '---\ndocumentNumber: 粤人社规〔2027〕3号\nshortTitle: 学习通知\n---\n',
  ],
]);
const all = [...files.keys()];

test.each([
  [all, '更改包 粤人社规〔2027〕3号等4个文件 2027-03-02.zip'],
  [all.slice(0, 3), '更改包 2027年度等3个文件 2027-03-02.zip'],
  [[all[1] as string], '更改包 学习时间过了，还能补学吗 2027-03-02.zip'],
])('更改包叫什么：里面最说明问题的一个、几个文件、哪一天', (paths, name) => {
  expect(packageName(files, paths, '2027-03-02')).toBe(name);
});
