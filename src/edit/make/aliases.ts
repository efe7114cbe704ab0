import { words } from '~/edit/yaml/written';
import type { Day } from '~/rules/duty/day';

/** Where a published address leads now. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/** The list of moved addresses with some more behind the others. */
export function withAliases(text: string, moves: readonly Move[], reason: string, on: Day): string {
  const more = moves
    .map(
      ({ from, to }) =>
        `  - from: ${from}\n    to: ${to}\n    on: ${on}\n    reason: ${words(reason.trim(), false)}\n`,
    )
    .join('');
  if (!/^aliases:/m.test(text)) return `${text}aliases:\n${more}`;
  return `${text.replace(/^aliases: *\[\] *$/m, 'aliases:').replace(/\n*$/, '\n')}${more}`;
}
