import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentFolder } from '~/queries/content-folder';
import type { Day } from '~/rules/duty/day';

/** Where every address ever published stands: a day and an address a line, only ever added to. */
export const listPath = `${contentFolder}/releases/addresses.txt`;
/** The list's SHA-256, as sha256sum writes and checks it: a line taken out or changed is noticed without git. */
const sealPath = `${contentFolder}/releases/addresses.sha256`;

export interface Released {
  readonly on: Day;
  readonly address: string;
}

/** The published addresses, the first published first. Throws when the list is not the one that was sealed. */
export function releasedAddresses(): Released[] {
  if (!existsSync(listPath)) return [];
  return unsealed(readFileSync(listPath, 'utf8'), existsSync(sealPath) ? readFileSync(sealPath, 'utf8') : '');
}

/** The addresses in a list whose seal is whole. Throws an Error in Chinese otherwise. */
export function unsealed(list: string, seal: string): Released[] {
  const lines = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (seal.trim() === sealOf(list).trim()) return lines.map(released);
  throw new Error(
    `${listPath} 有 ${lines.length} 个地址，和 ${sealPath} 记的摘要对不上：公布过的地址只能由 npm run release 往后加，不能改、不能删。请用 git checkout -- content/releases 恢复；要换地址，在 content/releases/aliases.yaml 加别名。`,
  );
}

function released(line: string): Released {
  const [on = '', address = ''] = line.split(' ');
  return { on, address };
}

export function sealOf(list: string): string {
  const digest = createHash('sha256').update(list.replace(/\r\n/g, '\n')).digest('hex');
  return `${digest}  addresses.txt\n`;
}

/** Adds addresses published on a day to the list on disk, and seals it again. */
export function publish(addresses: readonly string[], on: Day): void {
  const before = existsSync(listPath) ? readFileSync(listPath, 'utf8') : heading;
  const list = before + addresses.map((address) => `${on} ${address}\n`).join('');
  writeFileSync(listPath, list);
  writeFileSync(sealPath, sealOf(list));
}

const heading =
  '# 公布过的地址：哪天公布、哪个地址。只由 npm run release 往后加，不改、不删；地址换了在 aliases.yaml 加别名。\n';
