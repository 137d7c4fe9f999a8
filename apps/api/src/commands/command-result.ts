import { Refusal, sentenceOf } from '@samenspel/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { seenBy } from '../circle/seen.ts';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import { asViewer } from '../database/as-viewer.ts';
import { eventNodeOf } from '../derive/event-classes.ts';
import { EventNode } from '../event/event-node.ts';
import { sentencesOf } from '../history/told.ts';
import type { Viewed } from '../history/viewed.ts';
import type { Service } from '../service.ts';
import type { Executed } from './request.ts';

@ObjectType({ description: 'What came of a command.', simpleResolvers: true })
export class CommandResult {
  @Field(() => CollaborationNode, { description: 'The collaboration just after it.' })
  collaboration!: CollaborationNode;

  @Field(() => Int, { description: 'The version of the collaboration just after it.' })
  version!: number;

  /** Made when they are asked for: a sentence rests on all that was before. */
  @Field(() => [EventNode], { description: 'The events it recorded; none when there was nothing to do.' })
  events!: () => readonly EventNode[];

  @Field(() => Boolean, { description: 'Whether the same command had been recorded before.' })
  repeated!: boolean;
}

/** What came of a command, as far as its giver may see it. */
export async function commandResultOf(
  service: Service,
  { history, events, repeated }: Executed,
  personId: string,
): Promise<CommandResult> {
  const viewed = await seenBy(service, asViewer(service.database, personId), history, personId);
  if (!viewed) throw seatless();
  return {
    collaboration: new CollaborationNode(viewed),
    version: viewed.state.version,
    events: () => nodesOf(viewed, new Set(events.map(({ id }) => id))),
    repeated,
  };
}

function nodesOf({ history, events, circle, state }: Viewed, recorded: ReadonlySet<string>): EventNode[] {
  const sentences = sentencesOf(history.id, events);
  const ofTeam = events.flatMap((event, index) =>
    recorded.has(event.id) ? [eventNodeOf(event, sentences[index] ?? { nl: '', en: '' })] : [],
  );
  const ofCircle = circle
    .filter(({ id }) => recorded.has(id))
    .map((event) => eventNodeOf(event, sentenceOf(event, state)));
  return [...ofCircle, ...ofTeam];
}

/** Somebody can end the last of their own seats; what they did then stands, but is no longer theirs to see. */
const seatless = () =>
  new Refusal('NOT_FOUND', {
    nl: 'Dit is vastgelegd. Je hebt nu geen plek meer in deze samenwerking.',
    en: 'This was recorded. You no longer have a seat in this collaboration.',
  });
