import { describe, expect, it } from 'vitest';
import { event, given } from '../../testing/scenario.ts';
import { redLine } from './red-line.ts';
import { room } from './room.ts';
import { playingField } from './view.ts';

const { RedLinePresumed, RedLineConfirmed, RedLineLifted, RedLineCrossed } = redLine.events;
const { RoomRequested, RoomGranted, RoomUsed, RoomClosed } = room.events;

type Hardness = 'fixed' | 'negotiable' | 'unknown';
const line = (recordId: string, hardness: Hardness) => ({
  recordId,
  statement: recordId,
  setBy: 'regio',
  ground: 'safety' as const,
  hardness,
});
const presumed = (recordId: string, hardness: Hardness = 'unknown') =>
  event(RedLinePresumed, line(recordId, hardness));
const confirmed = (recordId: string, hardness: Hardness = 'fixed') =>
  event(RedLineConfirmed, line(recordId, hardness));
type Extent = 'think' | 'try' | 'deviate';
const space = (recordId: string, extent: Extent) => ({
  recordId,
  statement: recordId,
  grantedBy: 'regio',
  extent,
});
const granted = (recordId: string, extent: Extent = 'try') => event(RoomGranted, space(recordId, extent));
const field = (...happenings: Parameters<typeof given>) =>
  playingField.of(given(...happenings).state, '2025-01-01');

describe('the playing field', () => {
  it('shows nothing before a limit or room was recorded', () => {
    expect(field()).toBeNull();
  });

  it('puts what stands firm first and what is lifted last', () => {
    const shown = field(
      confirmed('weg', 'fixed'),
      event(RedLineLifted, { recordId: 'weg' }),
      presumed('gegevens'),
      presumed('oefening', 'negotiable'),
      confirmed('route'),
    );
    expect(shown?.borders.map(({ id }) => id)).toEqual(['route', 'oefening', 'gegevens', 'weg']);
  });

  it('says which limit is only a guess so far', () => {
    expect(field(presumed('gegevens'), presumed('route'), confirmed('route'))?.guesses).toEqual(['gegevens']);
  });

  it('keeps each day on which a limit was crossed', () => {
    const shown = field(
      confirmed('portofoons'),
      event(
        RedLineCrossed,
        { recordId: 'portofoons', whatHappened: 'Twee dorpen zonden zelf.' },
        { occurredOn: '2024-10-19' },
      ),
    );
    expect(shown?.borders[0]?.crossed).toEqual(['2024-10-19']);
  });

  it('says which room was granted and never used, also when it is closed by now', () => {
    const shown = field(
      granted('denken'),
      granted('proberen'),
      event(RoomUsed, { recordId: 'proberen' }),
      granted('hout'),
      event(RoomClosed, { recordId: 'hout', closedBecause: 'expired' }),
      event(RoomRequested, space('regel', 'deviate')),
    );
    expect(shown?.unused).toEqual(['denken', 'hout']);
    expect(shown?.rooms.find(({ id }) => id === 'hout')?.closed).toEqual({
      id: 'expired',
      text: { nl: 'verlopen', en: 'expired' },
    });
  });

  it('orders room by how far it reaches', () => {
    const shown = field(granted('vorm', 'deviate'), granted('denken', 'think'), granted('hout', 'try'));
    expect(shown?.rooms.map(({ id }) => id)).toEqual(['denken', 'hout', 'vorm']);
    expect(shown?.extents.map(({ id }) => id)).toEqual(['think', 'try', 'deviate', 'change']);
  });
});
