import { sha256 } from '@noble/hashes/sha2.js';
import { codeFrom } from '~/rules/record-text';

/** The check code (校验码) of a text. The browser's own digest is missing on plain HTTP. */
export function checkCode(text: string): string {
  return codeFrom(sha256(new TextEncoder().encode(text)));
}
