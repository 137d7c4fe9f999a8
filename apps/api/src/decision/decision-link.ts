import { type Collaboration, linksAt } from '@samenspel/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../derive/enums.ts';
import { RelationEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';

const LinkEndEnum = enumOf(
  'LinkEnd',
  {
    from: { nl: 'dit besluit doet het met het andere', en: 'this decision does it to the other' },
    to: { nl: 'het andere doet het met dit besluit', en: 'the other does it to this decision' },
  },
  'Which end of a link a decision is.',
);

@ObjectType({ description: 'A link between two decisions, seen from one of them.', simpleResolvers: true })
export class DecisionLink {
  @Field(() => RelationEnum, { description: 'The relation, read from its `from` end to its `to` end.' })
  relation!: string;

  @Field(() => LinkEndEnum, { description: 'Which end this decision is.' })
  end!: string;

  @Field(() => ID, { description: 'Id of the other decision.' })
  decisionId!: string;

  @Field(() => String, { description: 'Title of the other decision.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the source, when it was read from a file.',
  })
  asWritten!: string | null;

  @Field(() => DateScalar, { description: 'The day the link came to be.' })
  on!: string;
}

/** The links of one decision with others, each told once. */
export function linksOf(state: Collaboration, id: string): DecisionLink[] {
  return linksAt(state, id).map(({ from, to, relation, asWritten, on }) => {
    const decisionId = from === id ? to : from;
    const title = state.decisions[decisionId]?.title ?? '…';
    return { relation, end: from === id ? 'from' : 'to', decisionId, title, asWritten, on };
  });
}
