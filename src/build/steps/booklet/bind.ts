/**
 * Runs in the browser, on the page with the contents: brings in every page the contents name, one after the other,
 * with its links turned inwards where they lead to another page of the book.
 */
export async function bind(): Promise<void> {
  const entries = [...document.querySelectorAll<HTMLAnchorElement>('.booklet-contents a')];
  const leaves = new Map(entries.map((a, i) => [new URL(a.href).pathname, i]));
  const root = document.querySelector<HTMLElement>('[data-address]')?.dataset.address ?? '/';
  const main = document.querySelector('main') as HTMLElement;
  for (const own of document.querySelectorAll('[data-stamp], [data-sheet]')) own.remove();

  const namesIn = (page: Element, leaf: number) => {
    for (const e of page.querySelectorAll('[id]')) e.id = `leaf-${leaf}-${e.id}`;
    for (const name of ['aria-describedby', 'aria-labelledby', 'for'])
      for (const e of page.querySelectorAll(`[${name}]`)) e.removeAttribute(name);
  };
  const linksIn = (page: Element, address: string) => {
    for (const a of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const to = new URL(a.getAttribute('href') ?? '', new URL(address, location.href));
      const leaf = to.origin === location.origin ? leaves.get(to.pathname) : undefined;
      const plain = to.hash.startsWith('#v=') ? '' : to.hash.slice(1);
      if (leaf !== undefined) a.href = plain ? `#leaf-${leaf}-${plain}` : `#leaf-${leaf}`;
      else if (/^https?:/.test(root)) a.href = new URL(to.pathname + to.hash, root).href;
      else a.removeAttribute('href');
    }
  };
  const headingsIn = (page: Element) => {
    for (const level of [3, 2, 1]) {
      for (const old of page.querySelectorAll(`h${level}`)) {
        const lifted = document.createElement(`h${level + 1}`);
        lifted.className = `lifted-h${level}`;
        lifted.id = old.id;
        lifted.append(...old.childNodes);
        old.replaceWith(lifted);
      }
    }
  };

  for (const [i, entry] of entries.entries()) {
    const html = await (await fetch(entry.href)).text();
    const page = new DOMParser().parseFromString(html, 'text/html').querySelector('main') as HTMLElement;
    // What another chapter tells, and what only a screen can use.
    page.querySelector('#calendar')?.closest('section')?.remove();
    for (const e of page.querySelectorAll(
      '#contents, .days, .no-print, .crumbs, script, form, button, astro-island, [hidden], template, [role="tooltip"]',
    ))
      e.remove();
    for (const e of page.querySelectorAll('details')) e.open = true;
    namesIn(page, i);
    linksIn(page, entry.href);
    headingsIn(page);
    const leaf = document.createElement('section');
    leaf.className = 'booklet-leaf';
    leaf.id = `leaf-${i}`;
    if (page.querySelector('.document')) leaf.dataset.official = '';
    leaf.append(...page.childNodes);
    const chapter = entry.closest('ol')?.previousElementSibling?.textContent ?? '';
    if (entry.parentElement === entry.closest('ol')?.firstElementChild) {
      const heading = document.createElement('h1');
      heading.className = 'booklet-chapter';
      heading.textContent = chapter;
      main.append(heading);
    }
    main.append(leaf);
    entry.setAttribute('href', `#leaf-${i}`);
    const number = document.createElement('span');
    number.dataset.pageNumber = '';
    number.textContent = '000';
    entry.append(number);
  }
}

/** Runs in the browser: writes the page numbers into the contents. */
export function number(pages: readonly number[]): void {
  document.querySelectorAll('[data-page-number]').forEach((e, i) => {
    e.textContent = String(pages[i] ?? '');
  });
}

/** Runs in the browser: whether its fonts have Chinese, or draw the same box for every character. */
export function hasChinese(): boolean {
  const drawn = ['继', '教'].map((character) => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    if (!pen) return character;
    pen.font = '40px serif';
    pen.fillText(character, 0, 50);
    return canvas.toDataURL();
  });
  return drawn[0] !== drawn[1];
}
