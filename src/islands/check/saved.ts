import type { Answers } from './answers';

const key = 'check/1';

/** The answers kept in this browser, if it keeps any that can still be read. */
export function savedAnswers(): Answers | undefined {
  try {
    const { year, sector, typed } = JSON.parse(localStorage.getItem(key) ?? 'null') ?? {};
    if (typeof typed !== 'object' || typed === null) return undefined;
    return {
      ...(Number.isInteger(year) && year > 1000 ? { year } : {}),
      ...(typeof sector === 'string' ? { sector } : {}),
      typed: {
        common: text(typed.common),
        professional: text(typed.professional),
        elective: text(typed.elective),
      },
    };
  } catch {
    return undefined;
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Keeps the answers; a browser that will not is no reason to stop. */
export function save(answers: Answers): void {
  try {
    localStorage.setItem(key, JSON.stringify(answers));
  } catch {
    // Full or blocked: the link in the address bar still holds the answers.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
