import type { Files } from '~/changeset/changeset';
import type { Day } from '~/rules/duty/day';
import { printedDay } from '~/says/printed-day';
import { type Kind, kindOf } from '~/schemas/kinds';
import { kindForms } from './kind-forms';

/** Kinds of which there is one file alone, called as the kind is. */
const single: readonly Kind[] = ['annual', 'ways', 'duties', 'words', 'gaps', 'sources', 'site'];

/** How people call a file among those of its kind, by what it says of itself; its own name where it says nothing yet. */
export function nameIn(files: Files, path: string): string {
  const kind = kindOf(path);
  const own = ownName(path);
  if (kind === undefined) return own;
  const says = (key: string) => saidIn(files, path, key);
  switch (kind) {
    case 'guides':
      return `${own}年度`;
    case 'policies':
      return [says('documentNumber'), says('shortTitle') || says('title')].filter(Boolean).join(' ') || own;
    case 'oldTexts': {
      const number = saidIn(files, path.replace(/\/[\d-]+\.mdx?$/, '.mdx'), 'documentNumber');
      return number ? `${number}，${printedDay(own as Day)}起的文字` : own;
    }
    case 'answers':
      return says('question') || own;
    case 'sectors':
      return says('name') || own;
    case 'changes':
      return `${own.slice(0, 10)} ${says('title') || own.slice(11)}`;
    case 'cases':
      return says('title') || own;
    default:
      return kindForms[kind].name;
  }
}

/** A file by its kind and its name: 问答“三类能互相抵吗？”. */
export function calledIn(files: Files, path: string): string {
  const kind = kindOf(path);
  if (kind === undefined) return path;
  const { name } = kindForms[kind];
  if (single.includes(kind)) return name;
  const own = ownName(path);
  if (kind === 'guides') return `${name}“${own}”`;
  return `${name}“${(kind === 'changes' && saidIn(files, path, 'title')) || nameIn(files, path)}”`;
}

/** What a file is called among others, where two may be called the same. */
export function namesIn(files: Files, paths: readonly string[]): ReadonlyMap<string, string> {
  const names = paths.map((path) => [path, nameIn(files, path)] as const);
  const isShared = (name: string) => names.filter(([, other]) => other === name).length > 1;
  return new Map(names.map(([path, name]) => [path, isShared(name) ? `${name}（${ownName(path)}）` : name]));
}

function ownName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** A field at the top of a file as it is written there, read even where the rest can't be. */
function saidIn(files: Files, path: string, key: string): string {
  const head = (files.get(path) ?? '').slice(0, 2000);
  return new RegExp(`^${key}: *"?(.+?)"?\\r?$`, 'm').exec(head)?.[1] ?? '';
}
