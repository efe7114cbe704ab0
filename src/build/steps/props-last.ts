import { pagesOf, type Tree, withFiles } from './tree.ts';

/** Stands behind what a tool works with, at the end of the tool, and gives it to the tool. */
export const takeProps =
  "(function(s){var t=s.previousSibling,p='props';s.parentNode.setAttribute(p,t.getAttribute(p));t.remove();s.remove()})(document.currentScript)";

/**
 * Sends what a tool works with behind its form, which is seen and can be filled in while the rest comes.
 * Astro writes it into the tool's opening tag; the tool waits for its end, where a line of script puts it back.
 */
export function propsLast(tree: Tree): Tree {
  return withFiles(
    tree,
    pagesOf(tree).flatMap(([path, html]) => {
      const moved = html.replace(tool, (_, start, props, rest, form) =>
        [start, ' await-children', rest, form, carrier(props), '</astro-island>'].join(''),
      );
      return moved === html ? [] : [[path, moved] as const];
    }),
  );
}

/** A tool with no other inside it, and with so much to work with that the form would wait for it. */
const tool =
  /(<astro-island(?:"[^"]*"|[^">])*?)( props="[^"]{4000,}")((?:"[^"]*"|[^">])*>)((?:(?!<astro-island)[\s\S])*?)<\/astro-island>/g;

function carrier(props: string): string {
  return `<template${props}></template><script>${takeProps}</script><!--astro:end-->`;
}
