import { sha256 } from '@noble/hashes/sha2.js';
import { codeFrom } from '~/rules/record/record-text';

/** The check code (校验码) of a text. The browser's own digest is missing on plain HTTP; the library's version 2 needs Chromium 93. */
export function checkCode(text: string): string {
  return codeFrom(sha256(new TextEncoder().encode(text)));
}
