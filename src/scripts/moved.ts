/** Leads on from an address that moved: to where its fragment went, or to the new page with the fragment kept. */
const link =
  document.querySelector<HTMLAnchorElement>(`a[data-moved][id="${CSS.escape(location.hash.slice(1))}"]`) ??
  document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) {
  const own = link.id !== '' || location.hash === '';
  location.replace(own ? link.href : link.href.split('#')[0] + location.hash);
}
