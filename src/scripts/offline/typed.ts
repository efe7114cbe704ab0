type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const key = 'typed';
/** Tries, a fifth of a second apart: a tool's fields come with its script. */
const tries = 25;

/** Keeps what is typed on this page until it has been opened anew, in this tab alone. */
export function keepTyped(): void {
  const typed = [...fields()].filter(([, f]) => !isReadOnly(f)).map(([name, f]) => [name, said(f)]);
  try {
    sessionStorage.setItem(key, JSON.stringify({ at: location.pathname, typed }));
  } catch {
    // Full or blocked: tools keep their answers in the address or in this browser.
  }
}

/** Puts back what was kept, as if it were typed again. */
export function putBack(): void {
  try {
    const { at, typed } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    sessionStorage.removeItem(key);
    if (at === location.pathname) for (const [name, value] of typed) fill(name, value, tries);
  } catch {
    // Nothing that can be read was kept.
  }
}

/** Every field by its id, or else by what it is called, with its turn where several are called alike. */
function fields(): Map<string, Field> {
  const found = new Map<string, Field>();
  for (const field of document.querySelectorAll<Field>('input,select,textarea')) {
    const name = field.id || field.name || field.labels?.[0]?.textContent || '';
    let turn = 1;
    while (found.has(`${name} ${turn}`)) turn++;
    found.set(`${name} ${turn}`, field);
  }
  return found;
}

function fill(name: string, value: string | boolean, left: number): void {
  const field = fields().get(name);
  if (!field) {
    if (left > 0) setTimeout(fill, 200, name, value, left - 1);
  } else if (typeof value === 'boolean') {
    if (said(field) !== value) field.click();
  } else if (field.value !== value) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function said(field: Field): string | boolean {
  return field.type === 'checkbox' || field.type === 'radio'
    ? (field as HTMLInputElement).checked
    : field.value;
}

/** A chosen file can't be put back, and what can't be typed need not be. */
function isReadOnly(field: Field): boolean {
  return field.type === 'file' || (field as HTMLInputElement).readOnly === true;
}
