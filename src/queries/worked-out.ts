import type { Library } from '~/schemas/library';
import { library } from './library';

/** What `make` gives for the content, worked out once for the same content, however many pages ask. */
export function workedOut<T>(make: (library: Library) => T): () => T {
  let made: { readonly of: Library; readonly value: T } | undefined;
  return () => {
    const of = library();
    if (made?.of !== of) made = { of, value: make(of) };
    return made.value;
  };
}
