/** 报告错误 takes along the clause that the address names. */
document.querySelector<HTMLAnchorElement>('[data-report]')?.addEventListener('click', ({ currentTarget }) => {
  const place = location.hash.slice(1);
  const link = currentTarget as HTMLAnchorElement;
  const [from = ''] = link.hash.split('&');
  link.hash = /^[\w-]+$/.test(place) ? `${from}&clause=${place}` : from;
});
