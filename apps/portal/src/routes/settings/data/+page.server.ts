import { ownData, type ResultOf } from '@samenspel/client';
import type { AnswerKindId, BlockId, SeatId } from '@samenspel/domain';
import { redirect } from '@sveltejs/kit';
import { api, asPageError, signInFrom } from '#lib/api.ts';
import { languageName, toId } from '#lib/language/index.ts';
import { PRIVACY_CONTACT } from '$app/env/private';
import { deviceIn } from '../security/device.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const language = languageName(event.locals.language);
  const { ownData: own } = await api(event)(ownData, { language }).catch((problem) =>
    asPageError(problem, event),
  );
  if (!own) redirect(303, signInFrom(event.url));
  const { account, invitations, answers, readings, collaborations } = own;
  const names = new Map(collaborations.map(({ id, name }) => [id, name]));
  return {
    contact: PRIVACY_CONTACT,
    account: {
      ...account,
      sessions: account.sessions.map((one) => ({ ...one, device: deviceIn(one.device ?? '') })),
    },
    invitations: (['waiting', 'taken', 'sent'] as const).flatMap((what) =>
      invitations[what].map((one) => invitationOf(what, one, names)),
    ),
    collaborations: collaborations.map((one) => ({
      ...one,
      readDays: readings.filter(({ collaborationId }) => collaborationId === one.id).map(({ day }) => day),
      seats: one.seats.map((seat) => ({ ...seat, seat: toId<SeatId>(seat.seat) })),
      answers: answers.filter(({ collaborationId }) => collaborationId === one.id).map(answerOf),
    })),
  };
};

type Own = NonNullable<ResultOf<typeof ownData>['ownData']>;

const invitationOf = (
  what: keyof Own['invitations'],
  { collaborationId, seat, sentAt, takenAt }: Own['invitations']['sent'][number],
  names: ReadonlyMap<string, string | null>,
) => ({
  what,
  seat: seat && toId<SeatId>(seat),
  isForPlatform: collaborationId === null,
  collaboration: collaborationId === null ? null : (names.get(collaborationId) ?? null),
  at: what === 'taken' ? (takenAt ?? sentAt) : sentAt,
});

const answerOf = ({ roundId, blockId, answer, changedAt }: Own['answers'][number]) => ({
  ...{ roundId, changedAt },
  blockId: toId<BlockId>(blockId),
  answer: answer as { kind: AnswerKindId; level?: number; reason?: string } | null,
});
