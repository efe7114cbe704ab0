import type { z } from 'zod';
import { endOf } from './alias';
import { day, line, list, matching, quoted, strict } from './fields';

const address = matching(/^\/[^\s#]*(#\S+)?$/, '/answers/make-up/ 或 /answers/make-up/#health');

const alias = strict({ from: address, to: address, on: day, reason: line('两个问题合成了一个') });

type WrittenAlias = z.output<typeof alias>;

/** content/releases/aliases.yaml: published addresses that moved. */
export const aliasesFile = strict({ aliases: list(alias).superRefine(refuseKnots) });

function refuseKnots(aliases: readonly WrittenAlias[], context: z.RefinementCtx): void {
  aliases.forEach(({ from }, i) => {
    const says = knotAt(from, i, aliases);
    if (says) context.addIssue({ code: 'custom', path: [i, 'from'], message: says });
  });
}

function knotAt(from: string, at: number, aliases: readonly WrittenAlias[]): string | undefined {
  if (aliases.findIndex((a) => a.from === from) < at) return `${quoted(from)}已经有一条别名，应只写一条`;
  if (endOf(from, aliases) !== undefined) return undefined;
  return `${quoted(from)}的别名绕了一圈又回到它自己，应通到一个真有内容的地址`;
}
