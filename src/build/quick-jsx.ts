import type { AstroIntegration } from 'astro';
import type { Plugin, PluginOption } from 'vite';

/**
 * In a build, leaves JSX to the bundler, which reads each file anyway; Babel would read and write each once more. Goes after
 * Preact's own integration. Throws an Error where that has another plugin for it than it had.
 */
export function quickJsx(): AstroIntegration {
  return {
    name: 'quick-jsx',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const babel = plugins(config.vite.plugins).find(({ name }) => name === 'vite:preact-jsx');
        if (!babel)
          throw new Error('Preact has no plugin vite:preact-jsx: see what turns JSX into scripts now');
        delete babel.transform;
        updateConfig({ vite: { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } });
      },
    },
  };
}

function plugins(options: PluginOption[] | undefined): Plugin[] {
  return (options ?? []).flatMap((option) =>
    Array.isArray(option) ? plugins(option) : option && 'name' in option ? [option] : [],
  );
}
