import { asof } from '~/parts/today/asof';
import { printedDay } from '~/says/printed-day';

/** Marks a page that is looked at as of another day, and takes that day along inside the site; loaded only where the address names one. */
const day = asof();
const [, asked = ''] = /[?&]asof=([^&]*)/.exec(location.search) ?? [];
const here =
  location.pathname +
  location.search.replace(/([?&])asof=[^&]*&?/, '$1').replace(/[?&]$/, '') +
  location.hash;

const mark = document.createElement('p');
mark.className = 'notice asof';
mark.setAttribute('role', 'status');
mark.dataset.asof = day ?? '';
mark.textContent = day
  ? `这里按${printedDay(day)}的日子看，不是今天：内容还是现在的，时间、年度和结果按那一天算。`
  : `网址里的“asof=${decoded(asked).slice(0, 20)}”不是日期，应写作 asof=2027-03-01，这里按今天。`;
const back = document.createElement('a');
back.href = here;
back.textContent = '回到今天';
mark.append(back);
document.querySelector('main')?.prepend(mark);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A link's own address is copied and cited, so the day is in it only while it is followed. */
function takeAlong({ target, button }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!day || !link || link === back || button > 1 || link.hasAttribute('download')) return;
  if (link.origin !== location.origin || !/(\/|\.html)$/.test(link.pathname)) return;
  if (link.pathname === location.pathname && link.hash) return;
  const { href, search } = link;
  link.search = `${search ? `${search}&` : '?'}asof=${day}`;
  setTimeout(() => {
    link.href = href;
  });
}

addEventListener('click', takeAlong, true);
addEventListener('auxclick', takeAlong, true);
addEventListener(
  'submit',
  ({ target }) => {
    const form = target as HTMLFormElement;
    if (!day || form.method !== 'get' || form.elements.namedItem('asof')) return;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'asof';
    field.value = day;
    form.append(field);
  },
  true,
);
