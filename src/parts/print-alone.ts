/** Marks an element and all that holds it, so that printing leaves out everything else; returns what takes the marks away. */
export function markAlone(element: Element): () => void {
  const marked = [element];
  element.setAttribute('data-alone', '');
  for (let at = element.parentElement; at; at = at.parentElement) {
    at.setAttribute('data-alone', 'in');
    marked.push(at);
  }
  return () => {
    for (const one of marked) one.removeAttribute('data-alone');
  };
}

/** Prints one element by itself. */
export function printAlone(element: Element): void {
  addEventListener('afterprint', markAlone(element), { once: true });
  print();
}
