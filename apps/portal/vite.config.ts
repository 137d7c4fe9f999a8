import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

const descriptions = /\bdescribes:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/** What events and commands do is told by the schema of the service; no page says it, so no browser loads it. */
const withoutDescriptions = (): Plugin => ({
  name: 'without-descriptions',
  transform(code, id, options) {
    if (options?.ssr || !/\/domain\/dist\//.test(id)) return null;
    return { code: code.replaceAll(descriptions, "describes: ''"), map: null };
  },
});

export default defineConfig({
  plugins: [
    withoutDescriptions(),
    sveltekit({
      adapter: adapter({ precompress: true }),
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:'],
          'connect-src': ['self'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
});
