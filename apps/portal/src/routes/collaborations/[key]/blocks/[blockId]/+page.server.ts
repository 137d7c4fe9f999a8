import {
  type BlockId,
  dayOf,
  isBlockId,
  type Language,
  laterMembers,
  type Partner,
  views,
  withLatest,
} from '@samenspel/domain';
import { error, redirect } from '@sveltejs/kit';
import { momentIn, stateAt, type Visit, visit } from '#lib/collaboration/index.ts';
import { giveCommand } from '#lib/command/index.ts';
import { shownLatest } from '#lib/list/latest.ts';
import { giveRecordCommand } from '#lib/record/give.ts';
import { choicesIn } from '#lib/record/index.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { blockView } from './block-view.ts';
import { mostOfKind, recordsOfBlock } from './records.ts';

/** One block as it is now, or with `?at=…&clock=…` as it was at a moment of the timeline. */
export const load: PageServerLoad = async (event) => {
  const { key, blockId } = event.params;
  if (!isBlockId(blockId)) error(404, { message: '' });
  const moment = momentIn(event.url.searchParams);
  const here = await visit(event, key);
  const state = stateAt(here, moment);
  const today = moment?.at ?? dayOf(new Date().toISOString());
  const { person } = await event.parent();
  return {
    moment,
    today,
    picture: { name: views[blockId].name, invitation: views[blockId].invitation },
    shown: views[blockId].of(withLatest(state, mostOfKind), today),
    later:
      moment === null && blockId === circleBlock
        ? laterIn(here, person?.id ?? '', event.locals.language)
        : [],
    partners: blockId === 'dynamic-coalition' ? shownLatest(Object.values(state.partners), inShort) : null,
    mayManagePartners: moment === null && here.may('partner:manage'),
    head: here.head,
    commandId: crypto.randomUUID(),
    view: blockView(state, blockId),
    records: recordsOfBlock(state, blockId, { may: here.may, language: event.locals.language }),
  };
};

const inShort = ({ id, name, state }: Partner) => ({ id, name, state });

/** The block whose records the trusted circle keeps. */
const circleBlock: BlockId = 'insight-into-power-relations';

function laterIn({ may, state }: Visit, personId: string, language: Language) {
  if (!may('power:write')) return [];
  const later = laterMembers(state, personId);
  const members = later.map((member) => member.personId);
  const persons = choicesIn(state, language, members).person?.options ?? [];
  const nameOf = (id: string) => persons.find(({ value }) => value === id)?.label ?? '…';
  return later.map((member) => ({ ...member, name: nameOf(member.personId) }));
}

export const actions: Actions = {
  openCircle: (event) =>
    giveCommand(
      event,
      async (values, envelope) => {
        const { key, blockId } = event.params;
        await giveRecordCommand(event, 'openCircle', values, { ...envelope, collaborationId: key });
        return redirect(303, `/collaborations/${key}/blocks/${blockId}`);
      },
      'openCircle',
    ),
};
