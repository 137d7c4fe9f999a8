import { describe, expect, it } from 'vitest';
import { CollaborationConcluded } from '../../collaboration/events.ts';
import { PartnerJoined } from '../../partners/events.ts';
import { event, given } from '../../testing/scenario.ts';
import { contribution } from './contribution.ts';
import { role } from './role.ts';
import { mosaicOfInput } from './view.ts';

const { ContributionPledged, ContributionDelivered, ContributionAcknowledged, ContributionDisputed } =
  contribution.events;
const { RoleTaken, RoleShifted, RoleHandedOver } = role.events;
const joined = (partnerId: string) =>
  event(
    PartnerJoined,
    { partnerId, name: partnerId, partnerKind: 'public-organisation' },
    { occurredOn: '2024-02-05' },
  );
const input = (recordId: string, partner: string, kind: string) => ({
  recordId,
  partner,
  kind,
  description: recordId,
  amount: 30,
  unit: 'hours',
  compensation: 'unpaid',
  period: { from: '2024-03-01' },
});
const delivered = (recordId: string, partner: string, kind: string, occurredOn = '2024-03-12') =>
  event(ContributionDelivered, input(recordId, partner, kind), { occurredOn });
const taken = (recordId: string, heldBy: string, from: string) =>
  event(RoleTaken, { recordId, role: recordId, heldBy, basis: 'expertise', from }, { occurredOn: from });

describe('the mosaic of input', () => {
  it('shows nothing before input or a role was on record', () => {
    expect(mosaicOfInput.of(given(joined('studio')).state, '2024-06-01')).toBeNull();
  });

  it('gives each partner a row, also one of whom nothing is on record, and each kind that is there a column', () => {
    const { state } = given(
      joined('gemeente'),
      joined('studio'),
      delivered('avonden meelopen', 'studio', 'lived-experience'),
      delivered('uren in de pauze', 'studio', 'time'),
    );
    const mosaic = mosaicOfInput.of(state, '2024-06-01');
    expect(mosaic?.kinds.map(({ id }) => id)).toEqual(['time', 'lived-experience']);
    expect(mosaic?.partners.map(({ name, bricks }) => [name, bricks.map(({ id }) => id)])).toEqual([
      ['gemeente', []],
      ['studio', ['avonden meelopen', 'uren in de pauze']],
    ]);
    expect(mosaic?.partners[1]?.bricks[0]).toMatchObject({
      compensation: { id: 'unpaid', text: { nl: 'onbetaald' } },
      amount: 30,
      unit: { text: { en: 'hours' } },
    });
  });

  it('lists what was delivered and nobody acknowledged, disputed input included, the oldest first', () => {
    const { state } = given(
      joined('studio'),
      delivered('uren', 'studio', 'time', '2024-09-18'),
      delivered('onderzoek', 'studio', 'expertise', '2024-04-02'),
      delivered('toegang', 'studio', 'access', '2024-03-01'),
      event(ContributionPledged, input('stroom', 'studio', 'space-and-equipment')),
      event(ContributionAcknowledged, { recordId: 'onderzoek' }, { occurredOn: '2024-04-09' }),
      event(ContributionDisputed, { recordId: 'uren' }, { occurredOn: '2024-10-02' }),
    );
    expect(
      mosaicOfInput
        .of(state, '2024-11-01')
        ?.unacknowledged.map(({ id, partner, state: { id: now } }) => [id, partner, now]),
    ).toEqual([
      ['toegang', 'studio', 'delivered'],
      ['uren', 'studio', 'disputed'],
    ]);
  });

  it('lets roles run in the lane of who holds them, with their shifts and whom they went to', () => {
    const { state } = given(
      joined('studio'),
      joined('kadehuis'),
      taken('trekker', 'studio', '2024-02-12'),
      event(RoleShifted, { recordId: 'trekker', role: 'trekker op afstand' }, { occurredOn: '2024-10-15' }),
      event(RoleHandedOver, { recordId: 'trekker', to: 'kadehuis' }, { occurredOn: '2025-02-06' }),
      taken('nieuwe trekker', 'kadehuis', '2025-02-06'),
    );
    const lanes = mosaicOfInput.of(state, '2025-03-01')?.lanes;
    expect(lanes?.map(({ partner }) => partner)).toEqual(['studio', 'kadehuis']);
    expect(lanes?.[0]?.roles).toMatchObject([
      {
        title: 'trekker op afstand',
        until: '2025-02-06',
        shifts: ['2024-10-15'],
        handedTo: 'kadehuis',
        state: { id: 'handed-over' },
      },
    ]);
    expect(lanes?.[1]?.roles).toMatchObject([{ until: '2025-03-01', handedTo: null }]);
  });

  it('lets a role end with the collaboration', () => {
    const { state } = given(
      taken('trekker', 'studio', '2024-02-12'),
      event(CollaborationConcluded, { kind: 'embedded' }, { occurredOn: '2025-07-03' }),
    );
    expect(mosaicOfInput.of(state, '2026-01-01')).toMatchObject({
      partners: [],
      lanes: [{ roles: [{ until: '2025-07-03' }] }],
    });
  });
});
