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

/** Where code decides on a command: the values of all properties `decide` in a syntax tree. */
function decisionsIn(node: unknown): { start: number; end: number }[] {
  if (Array.isArray(node)) return node.flatMap(decisionsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, key, value } = node as { type?: string; key?: { name?: string }; value?: unknown };
  if (type === 'Property' && key?.name === 'decide') return [value as { start: number; end: number }];
  return Object.values(node).flatMap(decisionsIn);
}

const withoutDeciding = (code: string, tree: unknown) =>
  decisionsIn(tree).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}() => []${rest.slice(end)}`,
    code,
  );

/**
 * What events and commands do is told by the schema of the service, and only the service decides on them; no page says or does
 * it, so no browser loads it.
 */
const withoutUnsaid = (): Plugin => ({
  name: 'without-unsaid',
  transform(code, id, options) {
    if (options?.ssr || !/\/domain\/dist\//.test(id)) return null;
    if (id.includes('/field/check.js')) return { code: code.replaceAll(texts, "$1''"), map: null };
    const replaying = withoutDeciding(code, this.parse(code));
    return {
      code: replaying.replaceAll(descriptions, "describes: ''").replaceAll(refusals, "$1''$2''"),
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
