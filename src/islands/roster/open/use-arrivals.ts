import { useEffect, useRef } from 'preact/hooks';
import type { Source } from '~/islands/roster/desk/protocol';

/** Takes a file dropped anywhere on the page, and cells pasted anywhere but in a field. */
export function useArrivals(read: (source: Source) => void): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const take = (carried: DataTransfer | null) => {
      const source = carried && sourceIn(carried);
      if (source) latest.current(source);
      return source !== undefined;
    };
    const over = (e: DragEvent) => e.preventDefault();
    const drop = (e: DragEvent) => {
      e.preventDefault();
      take(e.dataTransfer);
    };
    const paste = (e: ClipboardEvent) => {
      if (!isField(e.target) && take(e.clipboardData)) e.preventDefault();
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, []);
}

/** A file, or cells as text; Excel brings a picture of them as well, which is not meant. */
export function sourceIn(carried: DataTransfer): Source | undefined {
  const text = carried.getData('text/plain');
  if (/[\t\n]/.test(text.trim())) return { kind: 'pasted', text };
  if (carried.files.length > 1) return { kind: 'several' };
  const file = carried.files[0];
  return file && { kind: 'file', file };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
