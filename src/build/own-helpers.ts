import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

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

/** A script with helpers in the place where it imports them. */
export function withHelpers(script: string, file: string, helpers: string): string {
  const name = file.replace(/^.*\//, '').replace(/[.$]/g, '\\$&');
  return script.replace(
    new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["'\`]\\./${name}["'\`];?`),
    (_, names) => {
      const wanted = names.replace(/([\w$]+) as ([\w$]+)/g, '$1:$2');
      return `var{${wanted}}=(()=>{${helpers.replace(exported, (_, all) => `return{${given(all)}}`)}})();`;
    },
  );
}

const exported = /export\s*\{([^}]*)\};?/;

/** `a as b, c` as the properties of an object: `b:a,c`. */
function given(names: string): string {
  return names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');
}
