import { createHash } from 'node:crypto';

/** Runs in the head of every page, before anything is drawn, so that nothing jumps: the size of the text and the sector, as this device keeps them. What lies far below waits for the load (`early`), unless the address or a return asks for a place there. */
export const first =
  "var d=document.documentElement;d.className='js';try{var k=localStorage,n=k['large-text'];if(n>0)d.className+=n>1?' large larger':' large';if(k.sector)d.dataset.sector=k.sector}catch(e){}if(!location.hash&&!performance.navigation.type){d.className+=' early';addEventListener('load',function(){d.classList.remove('early')})}";

/** Stands below what a page says by sector: what is of the reader's own, or of the one that the address names, comes first; until then (`sorted`) what it would push down isn't shown. One chosen on the page comes first in its list: those before it go behind it, so that Tab goes as the eye does and the one that was reached stays where it is. */
export const mineFirst =
  "(function(){var a=[].slice.call(document.querySelectorAll('[data-of]')),f=function(s){return a.filter(function(e){return e.dataset.of==s})},m=f(location.hash.slice(1)),q=document.querySelector('[data-mine]');if(!m.length)m=f(document.documentElement.dataset.sector);m.forEach(function(e){var p=q||e.parentNode,t=e.querySelector('h3');e.classList.add('mine');if(q&&t)t.setAttribute('aria-level',2);p.insertBefore(e,p.querySelector('[data-of]:not(.mine)'))});document.documentElement.classList.add('sorted');addEventListener('hashchange',function(){var e=document.getElementById(location.hash.slice(1)),p;if(!e||!e.dataset.of)return;while(p=e.previousElementSibling)e.after(p);e.scrollIntoView()})})()";

/** Stands below a table that is long: without script it is open, with script where the address leads to it. Above it the log, which is long, has its room from the start. */
export const foldAll =
  "(function(){var h=location.hash,v;try{v=localStorage['check/view']}catch(e){}if(h=='#log'||v=='log'&&!/=/.test(h))document.querySelector('.checker-place').className+=' long';var f=document.querySelector('[data-folds]'),s=function(){f.open=location.hash=='#requirements'};s();addEventListener('hashchange',function(){if(location.hash=='#requirements')f.open=true})})()";

/** Stands above the results of a search: where the address asks something, their room is kept, so that nothing moves when they come. */
export const asksFirst =
  "if(/[?&]q=[^&]/.test(location.search))document.documentElement.classList.add('asks-first')";

/** What the content security policy has to name, so that a script in the page may run. */
export function hashOf(code: string) {
  return `sha256-${createHash('sha256').update(code).digest('base64')}` as const;
}

/** Those above; each page names the ones it has. */
export const inlineHashes = [first, mineFirst, foldAll, asksFirst].map(hashOf);
