import { describe, expect, it } from 'vitest';
import { CollaborationConcluded } from '../../collaboration/events.ts';
import { RecordWithdrawn } from '../../records/general-events.ts';
import { observation } from '../../records/observation.ts';
import { event, given } from '../../testing/scenario.ts';
import { lesson } from './lesson.ts';
import { fromLessonToChange } from './view.ts';

const { LessonDrafted, LessonAdopted, LessonApplied, LessonConfirmed, LessonRefuted } = lesson.events;
const noted = (recordId: string, occurredOn: string) =>
  event(
    observation.events.ObservationNoted,
    { recordId, what: recordId, blocks: ['safe-environment'] },
    { occurredOn },
  );
const drafted = (recordId: string, basedOn: string[], occurredOn = '2025-01-30') =>
  event(
    LessonDrafted,
    { recordId, insight: recordId, aboutWhat: 'process', basedOn, wasTacit: true },
    { occurredOn },
  );
const adopted = (recordId: string, checkOn?: string, occurredOn = '2025-01-31') =>
  event(
    LessonAdopted,
    { recordId, whatWeChange: 'Twee lijsten.', ...(checkOn ? { checkOn } : {}) },
    { occurredOn },
  );
const moved = (type: { name: string }, recordId: string, occurredOn: string) =>
  event(type as typeof LessonApplied, { recordId }, { occurredOn });

describe('from lesson to change', () => {
  it('shows nothing before a lesson was drafted', () => {
    expect(fromLessonToChange.of(given(noted('ruzie', '2024-08-31')).state, '2025-01-01')).toBeNull();
  });

  it('follows a lesson from what happened to what the check said', () => {
    const { state } = given(
      noted('heropening', '2024-09-24'),
      noted('ruzie', '2024-08-31'),
      drafted('onzekerheid', ['heropening', 'ruzie']),
      adopted('onzekerheid', '2025-06-12'),
      moved(LessonApplied, 'onzekerheid', '2025-03-18'),
      moved(LessonConfirmed, 'onzekerheid', '2025-06-17'),
    );
    expect(fromLessonToChange.of(state, '2025-07-01')?.paths).toMatchObject([
      {
        origins: [{ id: 'ruzie', title: 'ruzie', on: '2024-08-31', isDecision: false }, { id: 'heropening' }],
        wasTacit: true,
        draftedOn: '2025-01-30',
        change: 'Twee lijsten.',
        adoptedOn: '2025-01-31',
        appliedOn: '2025-03-18',
        checked: { on: '2025-06-17', outcome: { id: 'confirmed' } },
        checkOn: null,
        isCheckDue: false,
      },
    ]);
  });

  it('leaves out what was taken back or is not there for this person', () => {
    const { state } = given(
      noted('ruzie', '2024-08-31'),
      event(RecordWithdrawn, { recordId: 'ruzie' }),
      drafted('onzekerheid', ['ruzie', 'onbekend']),
    );
    expect(fromLessonToChange.of(state, '2025-07-01')?.paths[0]?.origins).toEqual([]);
  });

  it.each([
    ['2025-06-11', false],
    ['2025-06-12', true],
  ])('on %s it says %s that a lesson waits for its check', (today, isCheckDue) => {
    const waiting = [noted('ruzie', '2024-08-31'), drafted('les', ['ruzie']), adopted('les', '2025-06-12')];
    const shown = (...more: Parameters<typeof given>) =>
      fromLessonToChange.of(given(...waiting, ...more).state, today)?.paths[0];
    expect(shown()).toMatchObject({ checkOn: '2025-06-12', isCheckDue });
    expect(shown(moved(LessonRefuted, 'les', '2025-06-01'))).toMatchObject({
      checkOn: null,
      isCheckDue: false,
    });
    expect(
      shown(event(CollaborationConcluded, { kind: 'stopped' }, { occurredOn: '2025-06-02' })),
    ).toMatchObject({ isCheckDue: false });
  });

  it('sees that a lesson came back in a later one', () => {
    const { state } = given(
      noted('ruzie', '2024-08-31'),
      drafted('eerst praten', ['ruzie'], '2024-10-14'),
      drafted('weer eerst praten', ['eerst praten'], '2025-03-01'),
    );
    expect(
      fromLessonToChange
        .of(state, '2025-07-01')
        ?.paths.map(({ id, cameBack }) => [id, cameBack.map((one) => one.id)]),
    ).toEqual([
      ['eerst praten', ['weer eerst praten']],
      ['weer eerst praten', []],
    ]);
  });
});
