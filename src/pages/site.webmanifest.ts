import { library } from '~/queries/library';

/** What a phone needs to put the site on its first screen; addresses go from where this stands. */
export const GET = () => {
  const { name, tagline } = library().site;
  const icons = [192, 512].map((size) => ({
    src: `icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  const manifest = {
    name,
    short_name: name,
    description: tagline,
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons,
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
