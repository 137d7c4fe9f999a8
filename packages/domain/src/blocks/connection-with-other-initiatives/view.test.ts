import { describe, expect, it } from 'vitest';
import { event, given } from '../../testing/scenario.ts';
import { initiativeLink } from './initiative-link.ts';
import { sharedLesson } from './shared-lesson.ts';
import { constellation } from './view.ts';

const { InitiativeSpotted, InitiativeConnected, InitiativeConnectionDeepened, InitiativeConnectionEnded } =
  initiativeLink.events;
const { LessonSharedWithInitiative, LessonReceivedFromInitiative, SharedLessonReused } = sharedLesson.events;

type Depth = 'aware' | 'exchanging' | 'aligning' | 'joint-work';
type Worked = 'worked' | 'did-not-work' | 'mixed';
const connected = (recordId: string, depth: Depth) =>
  event(InitiativeConnected, { recordId, name: recordId, kinship: 'Ook buren.', depth });
const lesson = (recordId: string, worked: Worked) => ({
  recordId,
  content: recordId,
  worked,
  initiative: 'licht-uit',
});
const gave = (recordId: string, worked: Worked) =>
  event(LessonSharedWithInitiative, lesson(recordId, worked));
const got = (recordId: string, worked: Worked) =>
  event(LessonReceivedFromInitiative, lesson(recordId, worked));
const sky = (...happenings: Parameters<typeof given>) =>
  constellation.of(given(...happenings).state, '2025-01-01');

describe('the constellation', () => {
  it('shows nothing before an initiative or lesson was recorded', () => {
    expect(sky()).toBeNull();
  });

  it('puts the deepest connection first and what ended last', () => {
    const shown = sky(
      event(InitiativeSpotted, { recordId: 'school', name: 'school', kinship: 'Nood.', depth: 'aware' }),
      connected('folder', 'joint-work'),
      event(InitiativeConnectionEnded, { recordId: 'folder' }),
      connected('licht-uit', 'exchanging'),
      event(InitiativeConnectionDeepened, { recordId: 'licht-uit', depth: 'aligning' }),
      connected('buur', 'exchanging'),
    );
    expect(shown?.stars.map(({ id, depth, state }) => [id, depth?.id, state.id])).toEqual([
      ['licht-uit', 'aligning', 'connected'],
      ['buur', 'exchanging', 'connected'],
      ['school', 'aware', 'spotted'],
      ['folder', 'joint-work', 'ended'],
    ]);
  });

  it('shows what did not work first, on each side of the ledger', () => {
    const shown = sky(
      connected('licht-uit', 'exchanging'),
      gave('oefening', 'worked'),
      gave('radio', 'mixed'),
      gave('app', 'did-not-work'),
      got('koken', 'worked'),
      got('netwerk', 'did-not-work'),
    );
    expect(shown?.given.map(({ id }) => id)).toEqual(['app', 'radio', 'oefening']);
    expect(shown?.received.map(({ id }) => id)).toEqual(['netwerk', 'koken']);
    expect(shown?.given[0]?.initiative).toBe('licht-uit');
  });

  it('says of which lessons received no use is on record', () => {
    const shown = sky(
      connected('licht-uit', 'exchanging'),
      got('koken', 'worked'),
      got('netwerk', 'did-not-work'),
      event(SharedLessonReused, { recordId: 'netwerk', reuse: 'De app is gestopt.' }),
    );
    expect(shown?.notReused).toEqual(['koken']);
    expect(shown?.received[0]?.reuse).toBe('De app is gestopt.');
  });

  it.each([
    [['worked', 'worked'] as const, true],
    [['worked', 'mixed'] as const, false],
    [['did-not-work'] as const, false],
    [[] as const, false],
  ])('after giving lessons that %s, only successes were shared: %s', (outcomes, expected) => {
    const lessons = outcomes.map((worked, index) => gave(`les-${index}`, worked));
    expect(sky(connected('licht-uit', 'exchanging'), ...lessons)?.onlySuccesses).toBe(expected);
  });
});
