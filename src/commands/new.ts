import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterPolicy, type Draft, lookSays, newAnswer, newSector, newYear } from '~/due/drafts';
import { paste } from '~/paste/paste';
import { readDocument } from '~/paste/read-document';
import { contentFolder } from '~/queries/content-folder';
import { library } from '~/queries/library';
import { chinaDay } from '~/rules/duty/day';
import type { Told } from './told';

const usage = `应写：
  npm run new policy -- 文件.txt（或 .docx）
  npm run new year 2027
  npm run new answer study-abroad
  npm run new sector statistics`;

const atLast = [
  '写一条更新（content/changes/），npm run impact 看影响到谁，npm run release 公布新的地址和规则版本。',
];

/** Makes a new file of content and says what else now wants a look. */
export function make(kind?: string, name?: string): Told {
  const today = chinaDay(Date.now());
  if (kind === 'policy' && name) return policy(name);
  if (kind === 'year' && /^20\d\d$/.test(name ?? '')) return written(newYear(Number(name), library(), today));
  if (kind === 'answer' && /^[a-z0-9][a-z0-9-]*$/.test(name ?? ''))
    return written(newAnswer(name as string, library(), today));
  if (kind === 'sector' && /^[a-z][a-z-]*$/.test(name ?? ''))
    return written(newSector(name as string, library()));
  const why =
    kind && name ? `“${name}”不能这样写：年度写四位数字，别的用小写字母、数字和短横，不用空格和汉字。\n` : '';
  return { ok: false, says: why + usage };
}

function written({ path, text, checklist }: Draft): Told {
  const place = contentFolder + path.slice('content'.length);
  if (existsSync(place)) return { ok: false, says: `${place} 已经有了，没有动它。` };
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  return {
    ok: true,
    says: [
      `写了 ${place}。`,
      '',
      '还要看的：',
      ...[...checklist.map(lookSays), ...atLast].map((l) => `  ${l}`),
    ].join('\n'),
  };
}

function policy(file: string): Told {
  const reading = readDocument(readFileSync(file));
  if (reading.kind === 'unreadable') return { ok: false, says: reading.why };
  const pasted = paste(reading.text, `${basename(file)} 的文字`, library().policies);
  if (pasted.length === 0) return { ok: false, says: `${basename(file)} 里没有文字。` };
  const told = pasted.map((one) => {
    const anchors = [...one.addresses].map(([anchor, words]) => `  #${anchor}  ${words.slice(0, 24)}`);
    const remarks = [...reading.notes.map((says) => ({ line: 0, says })), ...one.remarks];
    const lines = remarks.map(({ line, says }) => `  ${line > 0 ? `第${line}行  ` : ''}${says}`);
    const { ok, says } = written({
      path: one.path,
      text: one.text,
      checklist: [...lines.map((l) => ({ says: l.trim() })), ...afterPolicy(one.text, library())],
    });
    return { ok, says: `${says}\n\n条款的地址：\n${anchors.join('\n')}` };
  });
  return { ok: told.every((t) => t.ok), says: told.map((t) => t.says).join('\n\n') };
}
