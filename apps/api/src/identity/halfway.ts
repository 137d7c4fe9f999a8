import type { BetterAuthPlugin } from 'better-auth';
import { signedInAt } from './signed-in-at.ts';
import { refuseOnTheWay } from './ways-of-before.ts';

type Kept = { field: string; value: string; operator?: 'starts_with' | 'ne' };
type Tables = { deleteMany: (wish: { model: string; where: Kept[] }) => Promise<number> };

/** Where somebody ends their sessions elsewhere. */
const ending = ['/revoke-other-sessions', '/revoke-sessions'];

/** Ends what this person began somewhere and would finish with the second step, which the library keeps under `2fa-`. */
export async function endHalfway(tables: Tables, userId: string): Promise<void> {
  const where: Kept[] = [
    { field: 'value', value: userId },
    { field: 'identifier', value: '2fa-', operator: 'starts_with' },
  ];
  await tables.deleteMany({ model: 'verification', where });
}

/** Ends all other sessions of this person, however many; the library lists them first, and lists no more than so many. */
async function endOthers(tables: Tables, { id, userId }: { id: string; userId: string }): Promise<void> {
  const where: Kept[] = [
    { field: 'userId', value: userId },
    { field: 'id', value: id, operator: 'ne' },
  ];
  await tables.deleteMany({ model: 'session', where });
}

/** Whoever ends their sessions elsewhere ends all of them, those too that are on their way in or wait for their second step. */
export const nothingHalfway = () =>
  ({
    id: 'nothing-halfway',
    hooks: {
      before: [
        signedInAt(ending, ({ session }, { context: { adapter } }) =>
          adapter.transaction(async (tx) => {
            await refuseOnTheWay(tx, session);
            await endHalfway(tx, session.userId);
            await endOthers(tx, session);
          }),
        ),
      ],
    },
  }) satisfies BetterAuthPlugin;
