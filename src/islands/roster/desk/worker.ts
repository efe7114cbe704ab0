import { SheetError } from '~/sheets/sheet-error';
import type { Asked, Told } from './protocol';
import { work } from './session';

const unforeseen =
  '读这份名单时出了没有料到的问题，可能是这台设备的内存不够。请关掉别的程序再打开一次，或者按部门分成几个文件。';

const tell = (told: Told) => postMessage(told);

// One thing after another, in the order asked.
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  last = last.then(() => answer(data));
});

async function answer({ id, job, given }: Asked): Promise<void> {
  try {
    const progress = (share: number) => tell({ id, kind: 'progress', share });
    const got = await (work[job] as (given: unknown, progress: (share: number) => void) => unknown)(
      given,
      progress,
    );
    tell({ id, kind: 'done', got });
  } catch (cause) {
    tell({ id, kind: 'failed', says: cause instanceof SheetError ? cause.message : unforeseen });
  }
}
