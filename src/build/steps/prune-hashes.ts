import { createHash } from 'node:crypto';
import { pagesOf, type Tree, withFiles } from './tree.ts';

/**
 * Keeps in each page's content security policy only the hashes of what stands inline in that page.
 * Astro lists every script and style of the whole site on every page: bytes that do not compress, and a policy wider than it need be.
 */
export function pruneHashes(tree: Tree): Tree {
  // The same styles and scripts stand in page after page.
  const known = new Map<string, string>();
  const hashOf = (text: string) => {
    const hash = known.get(text) ?? sha256(text);
    known.set(text, hash);
    return hash;
  };
  return withFiles(
    tree,
    pagesOf(tree).map(([path, html]) => [path, policyFirst(pruned(html, hashOf))]),
  );
}

/** The page with the unused hashes gone from its policy. */
function pruned(html: string, hashOf: (text: string) => string = sha256): string {
  const inline = [...html.matchAll(/<(?:script|style)(?![^>]*json)[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
  const needed = new Set(inline.flatMap(([, text]) => (text ? [hashOf(text)] : [])));
  return html.replace(/ 'sha256-[^']+'/g, (hash) => (needed.has(hash.trim()) ? hash : ''));
}

/** The page with its policy straight after the viewport: it binds only what comes after it. */
function policyFirst(html: string): string {
  const [policy] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html) ?? [];
  const isFirst = /<meta name="viewport"[^>]*>\s*<meta http-equiv="content-security-policy"/.test(html);
  return policy && !isFirst
    ? html.replace(policy, '').replace(/<meta name="viewport"[^>]*>/, `$&${policy.replaceAll('$', '$$$$')}`)
    : html;
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
