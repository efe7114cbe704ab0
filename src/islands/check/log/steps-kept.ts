import { entryFrom, plainEntry } from '~/rules/log/plain-entry';
import type { Change } from './changes';
import { draftFrom, plainDraft } from './drafts';
import { lastOf, noSteps, type Step, type Steps } from './steps';

const key = 'log/steps/1';

/** What was done in this tab before the page was loaded anew, as far as it can be taken back. */
export function savedSteps(): Steps {
  try {
    const { done, undone } = JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? {};
    return { done: stepsFrom(done), undone: stepsFrom(undone) };
  } catch {
    return noSteps;
  }
}

/** Keeps the way back through a reload; what is too much for the browser is kept as far as its last step. */
export function saveSteps(steps: Steps): void {
  const last = lastOf(steps.done);
  if (!put(steps) && !put({ done: last ? [last] : [], undone: [] })) put(noSteps);
}

function put({ done, undone }: Steps): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify({ done: done.map(plainStep), undone: undone.map(plainStep) }));
    return true;
  } catch {
    return false;
  }
}

function plainStep({ changes, drafts, ...said }: Step) {
  const plain = changes.map((c) =>
    c.kind === 'entry' ? { ...c, from: c.from && plainEntry(c.from), to: c.to && plainEntry(c.to) } : c,
  );
  return { ...said, changes: plain, drafts: drafts?.map(plainDraft) };
}

function stepsFrom(value: unknown): Step[] {
  return (value as ReturnType<typeof plainStep>[]).map(({ changes, drafts, ...said }) => ({
    ...said,
    changes: changes.map((c) =>
      c.kind === 'entry' ? ({ ...c, from: entryFrom(c.from), to: entryFrom(c.to) } as Change) : c,
    ),
    ...(drafts ? { drafts: drafts.flatMap(draftFrom) } : {}),
  }));
}
