import { options } from 'preact';

/** The elements a browser's own translation has put in place of our texts, with those texts. */
const standIns = new Map<Element, Node>();

// A page being built has nothing that could be translated.
if (typeof document !== 'undefined') {
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });

  // Preact writes into the texts it made: they are put back first, or the page would go on showing what was said before. The browser translates what it then finds.
  options.debounceRendering = (render) =>
    Promise.resolve().then(() => {
      note(observer.takeRecords());
      putBack();
      render();
      observer.takeRecords();
    });
}

function note(records: readonly MutationRecord[]): void {
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const [text] = Array.from(removedNodes);
    if (text?.nodeType !== Node.TEXT_NODE) continue;
    const standIn = [...Array.from(addedNodes), previousSibling, nextSibling].find(
      (node): node is Element => node?.nodeName === 'FONT' && !standIns.has(node as Element),
    );
    if (standIn?.closest('astro-island, section.cite')) standIns.set(standIn, text);
  }
}

function putBack(): void {
  // A translation translated again stands inside the first one, and leaves the page with it.
  standIns.forEach((text, standIn) => {
    if (standIn.isConnected) standIn.parentNode?.replaceChild(text, standIn);
  });
  standIns.clear();
}
