/** Prints one element on a sheet of its own. */
export function printAlone(element: Element): void {
  const sheet = document.createElement('div');
  sheet.className = 'alone';
  sheet.append(element.cloneNode(true));
  document.body.append(sheet);
  document.documentElement.classList.add('print-alone');
  const restore = () => {
    document.documentElement.classList.remove('print-alone');
    sheet.remove();
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}
