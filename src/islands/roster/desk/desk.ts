import { trustedUrl } from '~/parts/trusted-url';
import type { Job, Jobs, Told } from './protocol';
import workerUrl from './worker?worker&url';

/** What went wrong, as a sentence for the person. */
export class DeskError extends Error {}

interface Waiting {
  readonly done: (got: never) => void;
  readonly failed: (cause: DeskError) => void;
  readonly progress: (share: number) => void;
}

/** A worker that holds one list, and answers what it is asked. */
export interface Desk {
  ask<J extends Job>(
    job: J,
    given: Jobs[J]['given'],
    progress?: (share: number) => void,
  ): Promise<Jobs[J]['got']>;
  /** Stops whatever it does, and forgets. */
  close(): void;
}

const notStarted = '这个浏览器没有让本页打开后台程序，读不了名单。请刷新页面再试，或者换一个浏览器。';
const stopped =
  '后台程序停下来了，可能是这台设备的内存不够。请关掉别的程序再打开一次，或者按部门分成几个文件。';

/** Throws a DeskError where the browser makes no worker. */
export function newDesk(): Desk {
  const worker = start();
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let heard = false;
  let broken: DeskError | undefined;
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    heard = true;
    const asked = waiting.get(data.id);
    if (data.kind === 'progress') return asked?.progress(data.share);
    waiting.delete(data.id);
    if (data.kind === 'done') asked?.done(data.got as never);
    else asked?.failed(new DeskError(data.says));
  };
  worker.onerror = () => {
    broken = new DeskError(heard ? stopped : notStarted);
    for (const { failed } of waiting.values()) failed(broken);
    waiting.clear();
  };
  return {
    ask: (job, given, progress = () => {}) =>
      new Promise((done, failed) => {
        if (broken) return failed(broken);
        const id = next++;
        waiting.set(id, { done, failed, progress });
        worker.postMessage({ id, job, given });
      }),
    close: () => worker.terminate(),
  };
}

function start(): Worker {
  try {
    return new Worker(trustedUrl(workerUrl), { name: 'roster' });
  } catch (cause) {
    throw new DeskError(notStarted, { cause } as ErrorOptions);
  }
}
