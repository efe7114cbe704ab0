import { simplified } from '~/sheets/simplified';

/** 上半年, 第一季度, 5月, 2023-05. */
const part = /半年|季度|学期|月|\d[-./]\d/;

/** Whether what several rows say of their year are parts of it, each another. */
export function arePartsOfYear(words: readonly string[]): boolean {
  const plain = words.map((word) => simplified(word).replace(/ /g, ''));
  return plain.every((word) => part.test(word)) && new Set(plain).size === plain.length;
}
