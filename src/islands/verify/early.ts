/** What was typed or chosen in a form, by the names of its fields, before its script was there; nothing where the page is built. */
export function early(form: string): Readonly<Record<string, string>> {
  if (typeof document === 'undefined') return {};
  const fields = [...new FormData(document.querySelector<HTMLFormElement>(form) ?? undefined)];
  return Object.fromEntries(
    fields.flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])),
  );
}
