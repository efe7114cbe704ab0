import { correction, generate } from 'lean-qr/nano';

/** On the first sheet of what is printed: the page's address, and the same as a code. It comes once the page has been there for a while. */
const place = document.querySelector<HTMLElement>('[data-sheet]');

if (place) {
  show(place);
  addEventListener('beforeprint', () => show(place));
}

function show(sheet: HTMLElement): void {
  const address = addressOf(location);
  sheet.textContent = address;
  const code = generate(address, { minCorrectionLevel: correction.M });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  // Four squares of quiet around it, as the standard asks.
  svg.setAttribute('viewBox', `-4 -4 ${code.size + 8} ${code.size + 8}`);
  for (const side of ['width', 'height']) svg.setAttribute(side, '24mm');
  let squares = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) squares += `M${x} ${y}h1v1h-1z`;
  path.setAttribute('d', squares);
  svg.append(path);
  sheet.prepend(svg);
}

/** Where the page is found: at its public address where it has one, at the same place in it, without what was typed. */
function addressOf({ href, hash, search }: Location): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const anchor = hash.includes('=') ? '' : hash;
  return (canonical ?? href.replace(/[?#].*$/, '')) + search + anchor;
}
