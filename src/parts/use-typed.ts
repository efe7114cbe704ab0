import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** For a field of a form that stands in the page before its script: takes over, once, what was typed or chosen there meanwhile. */
export function useTyped<F extends Field>(take: (value: string, field: F) => void): RefObject<F> {
  const field = useRef<F>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (current && current.value !== '') take(current.value, current);
  }, []);
  return field;
}
