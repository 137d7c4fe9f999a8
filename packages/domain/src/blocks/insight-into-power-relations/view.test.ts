import { describe, expect, it } from 'vitest';
import { CircleWordingShared } from '../../circle/events.ts';
import { seatEvents } from '../../seats/seats.ts';
import { event, given } from '../../testing/scenario.ts';
import { powerRelation } from './power-relation.ts';
import { powerMap } from './view.ts';

const { PowerRelationNoticed, PowerRelationClosed, PowerWordingApproved } = powerRelation.events;
const member = (personId: string) =>
  event(seatEvents.SeatGranted, { personId, seat: 'circle-member' as const });
const noticed = (recordId: string, positionA: string, positionB: string) =>
  event(PowerRelationNoticed, {
    recordId,
    positionA,
    positionB,
    resource: 'information' as const,
    form: 'hidden' as const,
    basis: 'inferred' as const,
    effectOnOthers: 'Zij wachten.',
  });

describe('the power map', () => {
  it('is empty for whom nothing was shared with', () => {
    expect(powerMap.of(given(member('ann')).state, '2024-06-01')).toBeNull();
  });

  it('shows others the shared sentences alone, the newest first', () => {
    const { state } = given(
      event(CircleWordingShared, { wording: 'Eerst.' }),
      event(CircleWordingShared, { wording: 'Later.' }),
    );
    expect(powerMap.of(state, '2024-06-01')).toMatchObject({
      positions: [],
      shared: [{ wording: 'Later.' }, { wording: 'Eerst.' }],
    });
  });

  it('lets all arrows of a position go out from one place, in the order in which they were noticed', () => {
    const { state } = given(
      noticed('p1', 'Vergunningverlener', 'Initiatiefnemer'),
      noticed('p2', 'Jurist', 'Ontwerper'),
      noticed('p3', 'vergunningverlener ', 'Bewoner'),
      event(PowerRelationClosed, { recordId: 'p2' }),
    );
    const map = powerMap.of(state, '2024-06-01');
    expect(map?.positions.map(({ name, arrows }) => [name, arrows.map(({ to }) => to)])).toEqual([
      ['Vergunningverlener', ['Initiatiefnemer', 'Bewoner']],
      ['Jurist', ['Ontwerper']],
    ]);
    expect(map?.positions[1]?.arrows[0]).toMatchObject({
      isClosed: true,
      resource: { id: 'information' },
      effects: [{ on: { id: 'others' }, text: 'Zij wachten.' }],
      sentence: null,
    });
  });

  it('says how far a sentence is on its way to the team', () => {
    const { state } = given(
      member('ann'),
      member('bob'),
      noticed('p1', 'A', 'B'),
      event(PowerWordingApproved, { recordId: 'p1', agreedWording: 'Zo is het.' }, { actor: 'ann' }),
    );
    expect(powerMap.of(state, '2024-06-01')?.positions[0]?.arrows[0]?.sentence).toEqual({
      text: 'Zo is het.',
      approved: 1,
      waiting: 1,
      isBlocked: false,
    });
  });

  it('says that a sentence no longer gets to the team when somebody left who did not approve it', () => {
    const { state } = given(
      member('ann'),
      member('bob'),
      noticed('p1', 'A', 'B'),
      event(PowerWordingApproved, { recordId: 'p1', agreedWording: 'Zo is het.' }, { actor: 'ann' }),
      event(seatEvents.SeatEnded, { personId: 'bob', seat: 'circle-member' as const }),
    );
    expect(powerMap.of(state, '2024-06-01')?.positions[0]?.arrows[0]?.sentence).toMatchObject({
      waiting: 0,
      isBlocked: true,
    });
  });
});
