const attributes = ['href', 'action'] as const;

/** A folder has no page of its own on a disk: links that scripts make are led to its index.html, now and later. */
export function nameIndexes(): void {
  for (const element of document.querySelectorAll('a,form')) lead(element);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      lead(target);
      for (const node of addedNodes) {
        lead(node);
        if (node instanceof Element) for (const element of node.querySelectorAll('a,form')) lead(element);
      }
    }
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: [...attributes] });
}

function lead(node: Node): void {
  if (!(node instanceof HTMLAnchorElement || node instanceof HTMLFormElement)) return;
  for (const name of attributes) {
    const address = node.getAttribute(name);
    const named = address && withIndex(address);
    if (named && named !== address) node.setAttribute(name, named);
  }
}

/** "../check/#v=1" as "../check/index.html#v=1"; other addresses as they are. */
function withIndex(address: string): string {
  if (/^[a-z]+:/i.test(address) && !address.startsWith('file:')) return address;
  return address.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html');
}
