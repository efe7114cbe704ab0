import type { AstroIntegration } from 'astro';
import type { Plugin, PluginOption } from 'vite';

/** In a build, leaves JSX to the bundler, which reads each file anyway; Babel would read and write each once more. Goes after Preact's own integration. */
export function quickJsx(): AstroIntegration {
  return {
    name: 'quick-jsx',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        for (const plugin of plugins(config.vite.plugins))
          if (plugin.name === 'vite:preact-jsx') delete plugin.transform;
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
