import type { Desk } from './desk';
import { giveBack, prepareDesks, takeDesk } from './desks';
import type { Choice } from './protocol';

export interface WorkbookWriting {
  readonly workbook: Promise<Blob>;
  /** Stops the writing, if it is not done: the workbook then never comes. */
  stop(): void;
}

/** Writes results as a workbook at a desk of its own: long lists take a while, and the list's own desk goes on giving rows. */
export function workbookWriting(list: Desk, choice: Choice): WorkbookWriting {
  const desk = takeDesk();
  let over = false;
  const workbook = list
    .ask('table', { format: 'json', ...choice })
    .then((table) => desk.ask('workbook', table))
    .finally(() => {
      over = true;
      giveBack(desk);
    });
  return {
    workbook,
    stop() {
      if (over) return;
      over = true;
      desk.close();
      prepareDesks().catch(() => undefined);
    },
  };
}
