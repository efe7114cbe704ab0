/** How long typing rests before the address says what was typed, in milliseconds. */
const rest = 250;
/** Where a tab keeps what its address is about to say, as a reload begins with the address that was there. */
const place = 'jijiao-address';

let waiting: { readonly link: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

/** Lets the address say a link, in place of one that still waits to be said. */
export function addressNow(link: string): void {
  drop();
  write(link);
}

/** The same once the typing rests, or somebody leaves, looks away, copies, prints or clicks: to write it costs more than all else that a key does. */
export function addressSoon(link: string): void {
  clearTimeout(waiting?.timer);
  waiting = { link, timer: setTimeout(settle, rest) };
  try {
    sessionStorage.setItem(place, JSON.stringify([location.href, link]));
  } catch {
    settle();
  }
}

function settle(): void {
  if (!waiting) return;
  const { link, timer } = waiting;
  clearTimeout(timer);
  waiting = undefined;
  write(link);
}

function write(link: string): void {
  history.replaceState(history.state, '', link);
}

/** Whoever went to another address meant that one. */
function drop(): void {
  clearTimeout(waiting?.timer);
  waiting = undefined;
  takeKept();
}

function takeKept(): unknown {
  try {
    const kept = sessionStorage.getItem(place);
    if (kept === null) return undefined;
    sessionStorage.removeItem(place);
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}

/** What was typed right before a reload goes on where it was. */
function goOn(): void {
  const kept = takeKept();
  const reloaded = performance.navigation.type === performance.navigation.TYPE_RELOAD;
  if (reloaded && Array.isArray(kept) && kept[0] === location.href) write(String(kept[1]));
}

if (typeof document !== 'undefined') {
  goOn();
  for (const event of ['pagehide', 'blur', 'focusout', 'copy', 'beforeprint', 'click'])
    addEventListener(event, settle, true);
  document.addEventListener('visibilitychange', settle, true);
  addEventListener('hashchange', drop, true);
}
