import {
  type BlockRecord,
  type Collaboration,
  type CommandName,
  everyKind,
  kindNamed,
  moves,
  permissionFor,
  referencesIn,
  stillStands,
} from '@samenspel/domain';
import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { momentIn, stateAt, visit } from '#lib/collaboration/index.ts';
import { giveCommand } from '#lib/command/index.ts';
import { giveRecordCommand } from '#lib/record/give.ts';
import { choicesIn } from '#lib/record/index.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { giveCorrection } from './correction.ts';
import { lastMoment, withNewest } from './newest.ts';
import { recordView } from './view.ts';

export const load: PageServerLoad = async (event) => {
  const { key, id } = event.params;
  const here = await visit(event, key);
  const moment = momentIn(event.url.searchParams);
  const state = stateAt(here, moment);
  if (!here.state.records[id]) error(404, { message: '' });
  const { language } = event.locals;
  const { person } = await event.parent();
  return {
    moment,
    record: state.records[id] ? recordView(state, id, language) : null,
    /** Steps are taken from how it stands now, never from the past. */
    mayMove: moment === null && here.may(permissionFor(kindNamed(here.state.records[id].kind))),
    asked: moment === null ? askedFor(here.state, id) : [],
    mine: here.state.records[id]?.steps[0]?.actor === person?.id,
    choices: choicesIn(here.state, language, referredTo(here.state.records[id])),
    head: here.head,
    openedAt: lastMoment(here),
    commandId: crypto.randomUUID(),
  };
};

/** What the fields of a record refer to. */
const referredTo = ({ kind, fields }: BlockRecord): string[] =>
  Object.entries(kindNamed(kind)?.fields ?? {}).flatMap(([name, schema]) =>
    referencesIn(schema, fields[name]).map(({ id }) => id),
  );

/** Who else is to see a record, once somebody of another side agrees. */
const askedFor = (state: Collaboration, id: string) =>
  Object.values(state.consents).flatMap((consent) =>
    consent.about === 'visibility' && consent.recordId === id && stillStands(state, consent)
      ? [consent.to]
      : [],
  );

type Event = RequestEvent<{ key: string; id: string }>;

/** A step of this record: on success back to its page, else the form again with what was typed. */
const step = (name: CommandName) => (event: Event) =>
  giveCommand(
    event,
    async (values, { seenBy, ...envelope }) => {
      const { key, id } = event.params;
      await giveRecordCommand(
        event,
        name,
        {
          ...values,
          [name === 'linkRecords' ? 'from' : 'recordId']: id,
          ...(seenBy ? { visibility: seenBy } : {}), // refused when more people see the record by now
        },
        { ...envelope, collaborationId: key },
      );
      return redirect(303, `/collaborations/${key}/records/${id}`);
    },
    name,
  );

/** What was corrected is compared with how it stands now; when somebody else was first, what nobody changed here says what they wrote. */
async function correct(event: Event) {
  const { key, id } = event.params;
  const here = await visit(event, key);
  let opened = lastMoment(here);
  const answer = await giveCommand(
    event,
    async (values, envelope, sent) => {
      opened = sent.get('command.openedAt')?.toString() ?? opened;
      const record = here.state.records[id];
      if (!record) error(404, { message: '' });
      await giveCorrection(event, record, values, { ...envelope, collaborationId: key });
      return redirect(303, `/collaborations/${key}/records/${id}`);
    },
    'correctRecord',
  );
  if (answer.status !== 409) return answer;
  return fail(409, { ...answer.data, values: withNewest(answer.data.values, here, id, opened) });
}

const moving = everyKind.flatMap(({ steps }) => Object.values(steps).filter(moves));
const names = [
  ...moving.map(({ command }) => command),
  'withdrawRecord',
  'changeRecordVisibility',
  'translateRecord',
  'linkRecords',
] as CommandName[];

/** One action for each command that moves a record. */
export const actions: Actions = {
  ...Object.fromEntries(names.map((name) => [name, step(name)])),
  correctRecord: correct,
};
