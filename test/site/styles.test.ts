import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const room = 'src/styles';

/** Where a sheet stands: its folder, or the sheet itself when it stands alone. */
const place = (file: string) => file.split('/')[0] as string;

const rule = /([^{}]+)\{([^{}]*)\}/g;

/** The classes that a sheet dresses wherever they stand: not only on paper, nor only inside what has a name of its own. */
function dressed(css: string): string[] {
  const screen = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media (print|\(forced-colors)[^{]*\{([^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...screen.matchAll(rule)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .flatMap((selector) => {
      const steps = selector.trim().split(/[\s>+~]+/);
      const [last = ''] = steps.slice(-1);
      const inside = steps.slice(0, -1).some((step) => /[.[#]/.test(step));
      const classes = [...last.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name as string);
      return inside || classes.length !== 1 ? [] : classes;
    });
}

test('一个类名的样子只写在一处', () => {
  const places = new Map<string, Set<string>>();
  for (const file of readdirSync(room, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.css')) continue;
    for (const name of dressed(readFileSync(`${room}/${file}`, 'utf8'))) {
      places.set(name, (places.get(name) ?? new Set()).add(place(file)));
    }
  }
  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where])).toEqual(
    [],
  );
});
