import { describe, expect, test } from 'vitest';
import { randomHistory } from '../testing/random-history.ts';
import { dossierLine, toCloudEvent } from './cloud-event.ts';
import { readManifest, streamFile } from './manifest.ts';
import { fromCloudEvent, NotOurEvent } from './read-cloud-event.ts';

const events = randomHistory(7).flatMap(({ events }) => events);

describe('a CloudEvent', () => {
  test('gives back the event it was made from, also through its line', () => {
    for (const event of events) {
      expect(fromCloudEvent(toCloudEvent(event))).toEqual(event);
      expect(fromCloudEvent(JSON.parse(dossierLine(event)))).toEqual(event);
    }
  });

  test('has attribute names as CloudEvents 1.0 wants them and no null among its attributes', () => {
    for (const { data: _, ...attributes } of events.map(toCloudEvent)) {
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).toMatch(/^[a-z0-9]{1,20}$/);
        expect(value).not.toBeNull();
      }
    }
  });

  test('names its stream in its source as a URI', () => {
    const [event] = events;
    if (!event) throw new Error('no events');
    expect(toCloudEvent({ ...event, streamId: 'collaboration-1' }).source).toBe(
      'urn:samenspel:stream:collaboration-1',
    );
    expect(toCloudEvent({ ...event, streamId: 'één dorp' }).source).toBe(
      'urn:samenspel:stream:%C3%A9%C3%A9n%20dorp',
    );
  });

  test.each([
    ['streamid', 1],
    ['streamversion', 0],
    ['streamversion', 1.5],
    ['id', '01890A5D-AC96-774B-BCCE-B302099A8057'],
    ['type', 'OurType'],
    ['time', '2024-01-01T00:00:00Z'],
    ['occurredon', 'yesterday'],
    ['hash', 'AB'.repeat(32)],
    ['textssalt', 'ab'],
    ['causedby', null],
    ['data', []],
    ['data', { facts: [], texts: null }],
    ['data', { facts: {}, texts: { line: 1 } }],
    ['actor', undefined],
  ])('with %s being %j is refused', (member, value) => {
    const [event] = events;
    if (!event) throw new Error('no events');
    expect(() => fromCloudEvent({ ...toCloudEvent(event), [member]: value })).toThrow(NotOurEvent);
  });
});

describe('a manifest', () => {
  const stream = { streamId: 'a', kind: 'k', version: 1, head: 'ab'.repeat(32), file: 'streams/1-a.jsonl' };
  const manifest = {
    format: 'samenspel-dossier/1',
    scope: 'all',
    exportedAt: '2026-01-01T00:00:00.000Z',
    streams: [stream],
  };

  test('is read as it was written', () => {
    expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  test.each([
    ['format', { ...manifest, format: 'x' }],
    ['scope', { ...manifest, scope: 'some' }],
    ['exportedAt', { ...manifest, exportedAt: 'now' }],
    ['streams', { ...manifest, streams: {} }],
    ['streams[0]', { ...manifest, streams: [null] }],
    ['streams[0]', { ...manifest, streams: [{ ...stream, file: 'streams/../../1-a.jsonl' }] }],
    ['streams[0]', { ...manifest, streams: [{ ...stream, version: 0 }] }],
    ['streams[1]', { ...manifest, streams: [stream, { ...stream, file: 'streams/2-a.jsonl' }] }],
    ['streams[1]', { ...manifest, streams: [stream, { ...stream, streamId: 'b' }] }],
  ])('with a wrong %s is refused', (problem, wrong) => {
    expect(readManifest(JSON.stringify(wrong))).toEqual({ problem });
  });

  test('gives every stream a file name that any file system takes', () => {
    expect(streamFile(3, 'a/b: “ç”\\..')).toBe('streams/3-a-b-.jsonl');
    const head = 'ab'.repeat(32);
    const streams = ['', '..', 'x'.repeat(200)].map((streamId, index) => {
      return { streamId, kind: 'k', version: 1, head, file: streamFile(index + 1, streamId) };
    });
    expect(readManifest(JSON.stringify({ ...manifest, streams }))).toEqual({ ...manifest, streams });
  });
});
