import type { Desk } from '~/islands/roster/desk/desk';
import type { Exporting } from '~/islands/roster/desk/protocol';

export interface Taking {
  /** Nothing when it was stopped, or the list was judged anew meanwhile. */
  readonly file: Promise<Blob | undefined>;
  stop(): void;
}

/** Has results written out at the list's own desk, a little at a time, so that it goes on giving rows; tells how far it is, 0 to 1. */
export function taking(desk: Desk, exporting: Exporting, progress: (share: number) => void): Taking {
  let stopped = false;
  const write = async () => {
    await desk.ask('beginExport', exporting);
    while (!stopped) {
      const got = await desk.ask('exportOn', null);
      if (got.kind === 'written') return got.file;
      if (got.kind === 'dropped') return undefined;
      if (!stopped) progress(got.share);
    }
    await desk.ask('dropExport', null);
    return undefined;
  };
  return {
    file: write(),
    stop() {
      stopped = true;
    },
  };
}
