/** The two ways to fill in the checker: 填三个数, 学习记录. */
export type View = 'sums' | 'log';

const key = 'check/view';

/** The place on the page that opens the log: /check/#log. */
export const logPlace = '#log';

type LinkTest = (fragment: string) => boolean;

/** The way an address asks for, where it asks for one. */
export function viewSaid(fragment: string, isLink: LinkTest): View | undefined {
  if (fragment === logPlace) return 'log';
  return isLink(fragment) ? 'sums' : undefined;
}

/** The way a visit starts with: the address's, or else the one used last. */
export function openingView(fragment: string, isLink: LinkTest): View {
  return viewSaid(fragment, isLink) ?? savedView();
}

export function saveView(view: View): void {
  try {
    localStorage.setItem(key, view);
  } catch {
    // Full or blocked: the address says it too.
  }
}

function savedView(): View {
  try {
    return localStorage.getItem(key) === 'log' ? 'log' : 'sums';
  } catch {
    return 'sums';
  }
}
