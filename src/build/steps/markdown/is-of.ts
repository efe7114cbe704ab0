/** Whether an element is of a class; asking for a selector takes many times as long. */
export function isOf(element: Element, name: string): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/).includes(name);
}
