import { readFileSync } from 'node:fs';
import { applied, type Conflict, conflictSays } from '~/changeset/apply';
import type { Files } from '~/changeset/changeset';
import { marked } from '~/changeset/merged';
import { inWords } from '~/changeset/packed';
import { readPacked } from '~/changeset/read-packed';
import { ContentError } from '~/schemas/complaint';
import { readKinds } from '~/schemas/kinds';
import { complaintsOn } from '~/schemas/library';
import { contentFiles, writeFiles } from './content-files';
import type { Told } from './told';

/** Checks a package of changes again and writes it into content/; says what it did, or why it did nothing. */
export function apply(path?: string): Told {
  if (!path) return { ok: false, says: '没有写是哪个包，应写作 npm run apply -- 包.zip。' };
  const reading = readPacked(readFileSync(path));
  if (reading.kind === 'unreadable') return { ok: false, says: reading.why };
  const now = contentFiles();
  const done = applied(reading.changes, now);
  if (done.kind === 'conflicts') {
    const lines = done.conflicts.map((c) => [`  ${conflictSays(c)}`, ...bothSides(c)].join('\n'));
    const says = `一个文件也没有写，${lines.length}处对不上：\n${lines.join('\n')}\n\n要合在一起的，在网站的 /edit/ 打开 content 文件夹，按“新建”，在“收下更改包”里选这个包，两边对照着选。`;
    return { ok: false, says };
  }
  const slips = slipsIn(done.files, now);
  if (slips) return { ok: false, says: `一个文件也没有写，检查没有通过：\n${slips}` };
  writeFiles(now, done.files);
  const said = [
    inWords(reading.changes).split('\n\n在项目文件夹里')[0],
    `写了${done.written.length}个文件，删了${done.removed.length}个${done.already.length > 0 ? `，${done.already.length}个已经是这样` : ''}。`,
    '接下来：npm run impact 看影响到谁，npm run release 公布新的数字和地址。',
  ];
  return { ok: true, says: said.join('\n') };
}

/** The lines that only one of both has, in the order of each. */
function bothSides({ why, now = '', wanted }: Conflict): string[] {
  if (why === 'released') return [];
  const own = (text: string, other: string) =>
    marked(text, other)
      .filter(({ line, isOwn }) => isOwn && line.trim() !== '')
      .map(({ line }) => `      ${line}`);
  return ['    现在的：', ...own(now, wanted ?? ''), '    包里的：', ...own(wanted ?? '', now)];
}

/** What is wrong with the content after the change; what was wrong before it is no reason to refuse. */
function slipsIn(after: Files, before: Files): string | undefined {
  const known = new Set(complaintsIn(before).map((c) => c.says + c.file));
  const fresh = complaintsIn(after).filter((c) => !known.has(c.says + c.file));
  return fresh.length === 0 ? undefined : new ContentError(fresh).message;
}

function complaintsIn(files: Files) {
  return complaintsOn(readKinds([...files].map(([path, text]) => ({ path, text }))));
}
