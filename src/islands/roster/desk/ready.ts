import { DeskError } from './desk';
import { prepareDesks } from './desks';

/** What the page shows of a list that was opened: code that comes while the person looks for the file. */
const views = () =>
  Promise.all([import('~/islands/roster/read/Questions'), import('~/islands/roster/results/Result')]).then(
    ([{ Questions }, { Result }]) => ({ Questions, Result }),
    (cause) => {
      throw new DeskError(
        '名单核对的程序没有取全，可能是网络断了。请联上网，重新打开这一页，再选一次名单。',
        { cause } as ErrorOptions,
      );
    },
  );

export type Views = Awaited<ReturnType<typeof views>>;

let coming: Promise<Views> | undefined;

/**
 * All that a list needs, asked for once: from then on the page asks nothing of any server.
 * Throws a DeskError where the browser makes no worker, or the code did not come; the next to ask tries again.
 */
export function ready(): Promise<Views> {
  coming ??= Promise.all([views(), prepareDesks()]).then(
    ([got]) => got,
    (cause) => {
      coming = undefined;
      throw cause;
    },
  );
  return coming;
}
