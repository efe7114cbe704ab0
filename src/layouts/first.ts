import { createHash } from 'node:crypto';

/** Runs in the head of every page, before anything is drawn, so that nothing jumps: the size of the text and the sector, as this device keeps them. */
export const first =
  "try{var d=document.documentElement,k=localStorage,n=k['large-text'];if(n>0)d.className=n>1?'large larger':'large';if(k.sector)d.dataset.sector=k.sector}catch(e){}";

/** What the content security policy has to name, so that it may run. */
export const firstHash = `sha256-${createHash('sha256').update(first).digest('base64')}` as const;
