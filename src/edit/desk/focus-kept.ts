import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What Tab reaches; not what takes something away, which a second press would do again. */
const reachable =
  'a[href],button:not([disabled]):not(.quiet),input:not([disabled]),select:not([disabled]),textarea,summary';

/** Where a field stood in one of those around it. */
interface Place {
  readonly around: Element;
  readonly at: number;
}

/**
 * Keeps the keyboard where it was: when what had the focus goes (an item deleted, a button in whose place fields come),
 * what stands in its place has it.
 */
export function useFocusKept(whole: RefObject<HTMLElement>): void {
  useEffect(() => {
    const own = whole.current as HTMLElement;
    let last: { readonly element: Element; readonly places: readonly Place[] } | undefined;
    const remember = ({ target }: FocusEvent) => {
      const element = target as Element;
      last = own.contains(element) ? { element, places: placesOf(element, own) } : undefined;
    };
    const mend = () => {
      if (!last || document.activeElement !== document.body) return;
      const { element, places } = last;
      if (element.isConnected && !element.matches(':disabled')) return;
      places.some(takesFocus);
    };
    const watch = new MutationObserver(mend);
    watch.observe(own, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

function placesOf(element: Element, whole: Element): Place[] {
  const places: Place[] = [];
  // What stands in an item goes with it: the place is before the item.
  let part = element;
  for (let around = element.parentElement; around && whole.contains(around); around = around.parentElement) {
    const own = part;
    places.push({ around, at: reachableIn(around).filter((one) => isBefore(one, own)).length });
    part = around;
  }
  return places;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether something stands in that place and takes the focus; what is folded away does not. */
function takesFocus({ around, at }: Place): boolean {
  if (!around.isConnected) return false;
  const found = reachableIn(around)[at];
  found?.focus();
  return found !== undefined && document.activeElement === found;
}

function reachableIn(around: Element): HTMLElement[] {
  return Array.from(around.querySelectorAll<HTMLElement>(reachable));
}
