/** Marks an element and all that holds it, so that printing leaves out everything else; returns what takes the marks away. */
export function markAlone(element: Element): () => void {
  const holders: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) holders.push(at);
  for (const holder of holders) holder.setAttribute('data-prints-part', '');
  element.setAttribute('data-printed-alone', '');
  return () => {
    for (const holder of holders) holder.removeAttribute('data-prints-part');
    element.removeAttribute('data-printed-alone');
  };
}

/** Prints one element by itself. */
export function printAlone(element: Element): void {
  addEventListener('afterprint', markAlone(element), { once: true });
  print();
}
