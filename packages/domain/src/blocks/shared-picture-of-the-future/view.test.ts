import { describe, expect, it } from 'vitest';
import { CollaborationConcluded } from '../../collaboration/events.ts';
import { PartnerJoined } from '../../partners/events.ts';
import { event, given } from '../../testing/scenario.ts';
import { embeddingStep } from './embedding-step.ts';
import { futureVision } from './future-vision.ts';
import { lineFromLater } from './view.ts';

const { FutureVisionDrafted, FutureVisionEndorsed, FutureVisionSuperseded } = futureVision.events;
const {
  EmbeddingStepProposed,
  EmbeddingStepAgreed,
  EmbeddingStepStarted,
  EmbeddingStepBlocked,
  EmbeddingStepCompleted,
} = embeddingStep.events;
const joined = (partnerId: string) =>
  event(PartnerJoined, { partnerId, name: `${partnerId}!`, partnerKind: 'public-organisation' });
const drafted = (recordId: string, horizon: number, occurredOn = '2024-04-11') =>
  event(
    FutureVisionDrafted,
    { recordId, statement: 'Elke avond een gastheer.', horizon, mustRemain: 'Een gezicht op het plein.' },
    { occurredOn },
  );
const proposed = (recordId: string, occurredOn: string, dueOn?: string) =>
  event(
    EmbeddingStepProposed,
    {
      recordId,
      title: recordId,
      route: 'policy',
      receivingOwner: 'Gemeente, afdeling Wijken',
      ...(dueOn ? { dueOn } : {}),
    },
    { occurredOn },
  );
const moved = (type: { name: string }, recordId: string, occurredOn: string) =>
  event(type as typeof EmbeddingStepAgreed, { recordId }, { occurredOn });

describe('the line from later', () => {
  it('shows nothing before a picture or a step was on record', () => {
    expect(lineFromLater.of(given().state, '2024-06-01')).toBeNull();
  });

  it('keeps the picture that stands, with who endorses it, apart from the ones it replaced', () => {
    const { state } = given(
      joined('gemeente'),
      joined('studio'),
      drafted('eerst', 2026),
      drafted('nu', 2027, '2024-05-01'),
      event(FutureVisionSuperseded, { recordId: 'eerst' }, { occurredOn: '2024-05-01' }),
      event(FutureVisionEndorsed, { recordId: 'nu', endorsedBy: ['gemeente', 'studio'] }),
    );
    const line = lineFromLater.of(state, '2024-06-01');
    expect(line?.visions).toMatchObject([
      { id: 'nu', year: 2027, endorsedBy: ['gemeente!', 'studio!'], state: { id: 'endorsed' } },
    ]);
    expect(line?.earlier.map(({ id }) => id)).toEqual(['eerst']);
  });

  it('lays steps back from later to now, those without a date first', () => {
    const { state } = given(
      proposed('voorjaar', '2024-12-10', '2025-05-31'),
      proposed('ooit', '2024-12-11'),
      proposed('winter', '2024-12-12', '2025-12-01'),
    );
    expect(lineFromLater.of(state, '2025-01-01')?.steps.map(({ id }) => id)).toEqual([
      'ooit',
      'winter',
      'voorjaar',
    ]);
  });

  it('knows whose owner has not said yes, and runs an open step to the day it is due', () => {
    const { state } = given(
      proposed('budget', '2024-12-10', '2025-05-31'),
      proposed('beheer', '2025-01-28', '2025-06-30'),
      moved(EmbeddingStepAgreed, 'budget', '2025-02-25'),
      moved(EmbeddingStepStarted, 'budget', '2025-03-11'),
    );
    expect(lineFromLater.of(state, '2025-04-01')?.steps).toMatchObject([
      { id: 'beheer', saidYes: false, owner: 'Gemeente, afdeling Wijken', until: '2025-06-30' },
      {
        id: 'budget',
        saidYes: true,
        stages: [
          { stage: 'proposed', from: '2024-12-10', until: '2025-02-25' },
          { stage: 'agreed', from: '2025-02-25', until: '2025-03-11' },
          { stage: 'under-way', from: '2025-03-11', until: '2025-05-31' },
        ],
      },
    ]);
  });

  it('ends a step on the day it was taken, and lets a stuck one run on past its day', () => {
    const { state } = given(
      proposed('budget', '2024-12-10', '2025-05-31'),
      moved(EmbeddingStepAgreed, 'budget', '2025-02-25'),
      moved(EmbeddingStepStarted, 'budget', '2025-03-11'),
      moved(EmbeddingStepCompleted, 'budget', '2025-05-22'),
      proposed('rooster', '2025-03-12', '2025-04-30'),
      moved(EmbeddingStepAgreed, 'rooster', '2025-03-26'),
      event(
        EmbeddingStepBlocked,
        { recordId: 'rooster', obstacle: 'Geen besluit.' },
        { occurredOn: '2025-04-06' },
      ),
    );
    expect(lineFromLater.of(state, '2025-06-01')?.steps).toMatchObject([
      { until: '2025-05-22', hasEnded: true, state: { id: 'completed' } },
      { until: '2025-06-01', hasEnded: false, stages: [{}, {}, { stage: 'blocked', until: '2025-06-01' }] },
    ]);
  });

  it('draws open steps to the end of the collaboration and no further', () => {
    const { state } = given(
      proposed('rooster', '2025-03-12', '2025-04-30'),
      event(CollaborationConcluded, { kind: 'embedded' }, { occurredOn: '2025-07-03' }),
    );
    expect(lineFromLater.of(state, '2026-06-01')?.steps[0]?.until).toBe('2025-07-03');
  });
});
