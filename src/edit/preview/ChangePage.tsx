import type { Library } from '~/schemas/library';

/** A change as the page of changes tells it. */
export function ChangePage({ change }: { readonly change: Library['changes'][number] }) {
  return (
    <article>
      <p>{change.on}</p>
      <h4>{change.title}</h4>
      <p>{change.say}</p>
      <p class="small">{change.pages.join('　')}</p>
    </article>
  );
}
