import { expect, test } from 'vitest';
import { contentFolderOf } from '~/queries/content-folder';

test.each([
  ['content', 'content'],
  ['test/province/content/', 'test/province/content'],
  ['C:\\网站\\content', 'C:\\网站\\content'],
])('CONTENT 写 %s：内容在那里', (said, folder) => {
  expect(contentFolderOf(said)).toBe(folder);
});

test.each(['test/province', 'mycontent', ''])('CONTENT 写“%s”：说内容的文件夹要叫 content', (said) => {
  expect(() => contentFolderOf(said)).toThrow(`CONTENT 写的是“${said}”，内容的文件夹要叫 content`);
});
