/** Words in quotation marks, those in them by single ones. */
export function inQuotes(words: string): string {
  return `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}
