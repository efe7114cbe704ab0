import type { AstroIntegration } from 'astro';
import { minifySync, type Plugin } from 'vite';

/**
 * Puts the bundler's helpers into each script that needs them. The bundler keeps them in a file of their own, a
 * request of some hundred bytes that every tool would wait for.
 */
export function ownHelpers(): AstroIntegration {
  return {
    name: 'own-helpers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [inEach] } });
      },
    },
  };
}

// Files have their names by now: by what they hold, the name of the helpers' file among it.
const inEach: Plugin = {
  name: 'own-helpers',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.moduleIds.some((id) => id !== '\0rolldown/runtime.js')) continue;
      for (const other of Object.values(bundle))
        if (other.type === 'chunk') other.code = withHelpers(other.code, chunk.fileName, chunk.code);
      delete bundle[chunk.fileName];
    }
  },
};

/** A script with those of the helpers that it imports in the place where it does. */
export function withHelpers(script: string, file: string, helpers: string): string {
  const name = file.replace(/^.*\//, '').replace(/[.$]/g, '\\$&');
  return script.replace(
    new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["'\`]\\./${name}["'\`];?`),
    (_, names) => {
      const wanted = named(names);
      const all = named(helpers.match(exported)?.[1] ?? '');
      const given = wanted.map(([helper]) => `${helper}:${all.find(([, as]) => as === helper)?.[0]}`);
      const own = wanted.map(([helper, as]) => `${helper}:${as}`);
      const whole = `var{${own}}=(()=>{${helpers.replace(exported, '')}return{${given}}})();`;
      return minifySync(file, whole, { module: false }).code;
    },
  );
}

const exported = /export\s*\{([^}]*)\};?/;

/** `a as b, c` as pairs: what a thing is called, and under which name it is had. */
function named(names: string): [name: string, as: string][] {
  return names.split(',').map((one) => {
    const [name = '', as = name] = one.trim().split(/\s+as\s+/);
    return [name, as];
  });
}
