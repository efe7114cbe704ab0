import { readFileSync } from 'node:fs';
import { applied, conflictSays } from '~/changeset/apply';
import type { Files } from '~/changeset/changeset';
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
    const lines = done.conflicts.map((c) => `  ${conflictSays(c)}`);
    return { ok: false, says: `一个文件也没有写，${lines.length}处对不上：\n${lines.join('\n')}` };
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

/** What is wrong with the content after the change; what was wrong before it is no reason to refuse. */
function slipsIn(after: Files, before: Files): string | undefined {
  const known = new Set(complaintsIn(before).map((c) => c.says + c.file));
  const fresh = complaintsIn(after).filter((c) => !known.has(c.says + c.file));
  return fresh.length === 0 ? undefined : new ContentError(fresh).message;
}

function complaintsIn(files: Files) {
  return complaintsOn(readKinds([...files].map(([path, text]) => ({ path, text }))));
}
