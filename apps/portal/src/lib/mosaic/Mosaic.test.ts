import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Results } from './brick.ts';
import Mosaic from './Mosaic.svelte';

const results: Results = {
  'safe-environment': {
    published: {
      shown: 'words',
      level: { from: 4, to: 4 },
      agreementClass: 'some-spread',
      unknownNote: 'none',
    },
  },
  momentum: {
    published: {
      shown: 'words',
      level: { from: 3, to: 3 },
      agreementClass: 'two-views',
      unknownNote: 'some',
    },
  },
  'insight-into-power-relations': { published: { shown: 'too-few', unknownNote: 'none' } },
};
const count = (html: string, part: string) => html.split(part).length - 1;

describe('the large mosaic', () => {
  const { body } = render(Mosaic, {
    props: { results, size: 'large', language: 'nl', links: (id: string) => `/blocks/${id}` },
  });

  it('says in a sentence and in a table what it shows', () => {
    expect(body).toContain('3 van de 16 bouwstenen hebben een uitkomst.');
    expect(body).toContain('Twee beelden bij Momentum.');
    expect(body).toContain('Velen weten het nog niet bij Momentum.');
    expect(count(body, '<tr>')).toBe(17);
    expect(body).toContain('te weinig antwoorden');
  });

  it('leads from each of the sixteen bricks to its block', () => {
    expect(count(body, '<a ')).toBe(16);
    expect(body).toContain('href="/blocks/momentum"');
  });
});

describe('small mosaics', () => {
  const { body } = render(Mosaic, { props: { results, size: 'list', language: 'en' } });

  it('draw fill and outline only, and say what they show', () => {
    expect(body).not.toContain('<pattern');
    expect(body).toContain('role="img"');
    expect(body).toContain('aria-label="3 of 16 blocks have a result.');
  });

  it('say plainly when there is nothing yet', () => {
    const empty = render(Mosaic, { props: { results: {}, size: 'mark', language: 'en' } });
    expect(empty.body).toContain('There are no results yet.');
  });
});
