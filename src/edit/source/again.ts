import { type Draft, keepDraft } from './draft';

/** What is opened again by itself once the page has been loaded anew: which draft, and which file in it. */
export interface Again {
  readonly draft: string;
  readonly path?: string | undefined;
}

const key = 'edit-again';

/** Keeps what is open, changed or not, over the page being loaded anew; in this tab alone. */
export async function keepOver(draft: Draft, path: string | undefined): Promise<void> {
  if (!(await keepDraft(draft))) return;
  try {
    sessionStorage.setItem(key, JSON.stringify({ draft: draft.id, path }));
  } catch {
    // Full or blocked: the draft is offered as one of before.
  }
}

/** What was kept so, once. */
export function keptOver(): Again | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}
