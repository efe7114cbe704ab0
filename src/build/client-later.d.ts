import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:later'?: boolean;
  }
}
