/** Whether the part of an address behind # or ? says something, rather than naming a place on the page; told at a glance. */
export function isLink(part: string): boolean {
  return /=|＝|%(25)*3d|%EF%BC%9D|.(#|%(25)*23)(0*61|x0*3d)/i.test(part.replace(/:~:.*/, ''));
}
