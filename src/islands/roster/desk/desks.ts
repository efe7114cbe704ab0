import { type Desk, newDesk } from './desk';

/**
 * Desks made before a list is opened: from then on the page asks nothing of any server, not even its own script again.
 * One is for the list, one for the next, so that the first is there until the next is judged.
 */
const spare: Desk[] = [];

/** Ready when the desks have their script. Throws a DeskError where the browser makes no worker. */
export async function prepareDesks(): Promise<void> {
  while (spare.length < 2) spare.push(newDesk());
  await Promise.all(spare.map((desk) => desk.ask('forget', null)));
}

/** Throws a DeskError where the browser makes no worker. */
export function takeDesk(): Desk {
  return spare.pop() ?? newDesk();
}

/** Puts a desk back for the next list; it forgets the one it had. */
export function giveBack(desk: Desk): void {
  desk.ask('forget', null).then(
    () => (spare.length < 2 ? spare.push(desk) : desk.close()),
    () => desk.close(),
  );
}
