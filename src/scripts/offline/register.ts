import { wanted } from './wanted';

/** Once a page of the site is there, the site gets ready to work without a network. What is framed does not. */
if (wanted() && document.querySelector('.masthead'))
  addEventListener('load', () => setTimeout(() => import('./offline'), 1000));
