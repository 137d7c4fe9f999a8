import { expect, test } from 'vitest';
import { canonical } from '../canonical.ts';
import { contentForm } from '../event-hash.ts';
import { randomHistory } from '../testing/random-history.ts';
import { dossierReadme, dossierReadmes } from './readme.ts';

const request = {
  exportedAt: '2026-01-01T00:00:00.000Z',
  scope: 'all' as const,
  streams: 3,
  events: 14,
  publicKey: 'samenspel.example/log+00000000+AQ',
};

test('the README says the same in Dutch and in English', () => {
  const { nl, en } = dossierReadmes(request);
  const outline = (text: string) => text.match(/^#+|^\d\.|^\| `[^|]*|`[a-zA-Z.]+`/gm);
  expect(outline(nl)).toEqual(outline(en));
  for (const said of ['3 str', '14 ', request.exportedAt, request.publicKey]) {
    expect(nl).toContain(said);
    expect(en).toContain(said);
  }
  expect(dossierReadme(request)).toBe(`${nl}\n---\n\n${en}`);
});

test('the README names every member that the hash covers', () => {
  const [event] = randomHistory(1).flatMap(({ events }) => events);
  if (!event) throw new Error('no event');
  const members = Object.keys(JSON.parse(contentForm(event, canonical(event.facts))));
  expect(members).toHaveLength(12);
  for (const member of members) expect(dossierReadme(request)).toContain(`\`${member}\``);
});
