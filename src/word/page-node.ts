/** A piece of a page, as a browser and the build's parser both hold it. */
export interface PageNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  readonly childNodes: ArrayLike<PageNode>;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  getAttribute(name: string): string | null | undefined;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function childrenOf(node: PageNode): readonly PageNode[] {
  return Array.from(node.childNodes);
}

/** The elements among the children of one. */
export function elementsIn(node: PageNode): readonly PageElement[] {
  return childrenOf(node).filter(isElement);
}

export function hasClass(element: PageElement, name: string): boolean {
  return ` ${element.getAttribute('class') ?? ''} `.includes(` ${name} `);
}
