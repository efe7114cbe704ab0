import { useLayoutEffect } from 'preact/hooks';

/** Has the browser ask before the page is left while something in it is kept nowhere else. */
export function useAskBeforeLeaving(unsaved: boolean): void {
  // With the words that say so, not a moment after them: whoever leaves at once is asked too.
  useLayoutEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // What Chromium before 119 asks for.
      event.returnValue = true;
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
