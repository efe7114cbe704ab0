import type { Cell, CellProblem } from './cell';
import { unneutral } from './neutral';

const errors = /^(#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)|#{4,})$/;
const shortened = /^\d(\.\d+)?E\+\d+$/;
const kept = /^="(.*)"$/;
/** '张三' among cells without quotes, or with others. */
const quoted = /^(?:'([^']+)'|“([^“”]+)”|‘([^‘’]+)’)$/;

/** A cell of a text table: what Excel writes when it had no value, or no room, to write is told apart. */
export function textCell(text: string): Cell {
  const problem = problemIn(text);
  if (problem) return { problem, read: text };
  if (text.endsWith('\t')) return text.trim();
  const first = text.charCodeAt(0);
  if (first === equals) return text.slice(2, -1).replace(/""/g, '"');
  return quoted.exec(text)?.slice(1).find(Boolean) ?? unneutral(text);
}

/** Whether any cell of a text could be other than it reads; most tables hold none that could. */
export function mayHoldProblems(text: string): boolean {
  return (
    telling.some((part) => text.includes(part)) || (text.includes('\t') && /\t(?:[",;\r\n]|$)/.test(text))
  );
}

/** Each looked for by itself: that is many times faster than one expression for all. */
const telling = [...`#='“‘+\ufffd`];

const equals = 61;
const hash = 35;

function problemIn(text: string): CellProblem | undefined {
  const first = text.charCodeAt(0);
  if (first === hash && errors.test(text.trim())) return 'error';
  if (first === equals && !kept.test(text)) return 'formula-without-value';
  if (text.includes('E+') && shortened.test(text.trim())) return 'lost-digits';
  return text.includes('\ufffd') ? 'garbled' : undefined;
}
