import { strToU8, zipSync } from 'fflate';
import { type Changeset, changesetFormat, changesetVersion, hashOf } from './changeset';

/** Where a package says what it is, and says it to a person. */
export const manifestName = 'manifest.json';
const descriptionName = '说明.txt';

/** A package of changes as a zip; the same changes give the same bytes. */
export function packed(changes: Changeset, called?: (path: string) => string): Uint8Array {
  const { description, files, madeOn } = changes;
  const manifest = {
    format: changesetFormat,
    version: changesetVersion,
    madeOn,
    description,
    files: files.map(({ path, before, was, text }) => ({ path, before, was, after: hashOf(text) })),
  };
  const texts = files.flatMap(({ path, text }) => (text === null ? [] : [[path, strToU8(text)] as const]));
  const entries = [
    [manifestName, strToU8(`${JSON.stringify(manifest, null, 1)}\n`)] as const,
    [descriptionName, strToU8(inWords(changes, called))] as const,
    ...texts,
  ];
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** What a package does, for the person who gets it; files by what people call them, where that is known. */
export function inWords(
  { description, files, madeOn }: Changeset,
  called?: (path: string) => string,
): string {
  const lines = files.map(
    ({ path, before, text }) =>
      `${before === null ? '新增' : text === null ? '删除' : '修改'} ${nameOf(path)}`,
  );
  return `${description}\n\n${madeOn} 做的，改了${files.length}个文件。\n\n把整个包交给管网站的人就行。下面是写给他的：\n在项目文件夹里运行 npm run apply -- 这个包.zip，它会先检查，再写进 content/；或者在编辑的网页里打开自己的 content，按“新建”，在“收下更改包”里选它。\n\n${lines.join('\n')}\n`;

  /** The path is for whoever keeps the site. */
  function nameOf(path: string): string {
    const name = called?.(path) ?? path;
    return name === path ? path : `${name}（${path}）`;
  }
}
