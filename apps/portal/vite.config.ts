import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** A text as it stands in code. */
const text = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|${'`[^`]*`'})`;
/** Why a command is refused is said by the service, which decides; the browser only replays what happened. */
const refusals = new RegExp(
  String.raw`(new Refusal\(\s*'[A-Z_]+',\s*\{\s*nl:\s*)${text}(,\s*en:\s*)${text}`,
  'g',
);
/** Nor is input checked there. */
const texts = new RegExp(String.raw`(\b(?:nl|en):\s*)${text}`, 'g');
const descriptions = new RegExp(String.raw`\bdescribes:\s*${text}`, 'g');

/** What events and commands do is told by the schema of the service; no page says it, so no browser loads it. */
const withoutUnsaid = (): Plugin => ({
  name: 'without-unsaid',
  transform(code, id, options) {
    if (options?.ssr || !/\/domain\/dist\//.test(id)) return null;
    if (id.includes('/field/check.js')) return { code: code.replaceAll(texts, "$1''"), map: null };
    return {
      code: code.replaceAll(descriptions, "describes: ''").replaceAll(refusals, "$1''$2''"),
      map: null,
    };
  },
});

export default defineConfig({
  plugins: [
    withoutUnsaid(),
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
