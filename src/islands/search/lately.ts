const key = 'search/lately';
const most = 6;

/** The last questions asked on this device, the newest first. */
export function lately(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((q): q is string => typeof q === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a question; what it only goes on from, as one types, is not kept beside it. */
export function keepQuestion(typed: string): void {
  const asked = typed.trim();
  if (asked === '') return;
  const others = lately().filter((q) => q !== asked && !asked.startsWith(q));
  write([asked, ...others].slice(0, most));
}

export function forgetQuestions(): void {
  write([]);
}

function write(questions: readonly string[]): void {
  try {
    if (questions.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(questions));
  } catch {
    // A browser that keeps nothing has nothing to offer next time.
  }
}
