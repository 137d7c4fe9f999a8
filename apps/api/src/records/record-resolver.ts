import { type BlockRecord, everyKind, slugOf, type Text } from '@samenspel/domain';
import { Arg, Args, ArgsType, Field, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import { enumOf } from '../derive/enums.ts';
import { BlockIdEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';
import {
  afterDescription,
  type Connection,
  connectionOf,
  firstDescription,
  pageOf,
} from '../node/connection.ts';
import { recordNodeOf } from './record-classes.ts';
import { RecordNode } from './record-node.ts';

const RecordConnection = connectionOf('BlockRecord', () => RecordNode, 'records');

/** Kinds by the name they have in addresses. */
const kindNames: Readonly<Record<string, Text>> = Object.fromEntries(
  everyKind.map(({ id, name }) => [slugOf(id), name]),
);
const RecordKindEnum = enumOf('RecordKind', kindNames, 'The kinds of record.');
const optional = { nullable: true } as const;

@ArgsType()
export class RecordsArgs {
  @Field(() => Int, { description: firstDescription })
  first!: number;

  @Field(() => String, { ...optional, description: afterDescription })
  after?: string;

  @Field(() => BlockIdEnum, { ...optional, description: 'Only records about this block.' })
  block?: string;

  @Field(() => RecordKindEnum, { ...optional, description: 'Only records of this kind.' })
  kind?: string;

  @Field(() => String, { ...optional, description: 'Only records in this state, by its id, such as `open`.' })
  state?: string;

  @Field(() => DateScalar, { ...optional, description: 'Only records that began on this day or later.' })
  from?: string;

  @Field(() => DateScalar, { ...optional, description: 'Only records that began on this day or earlier.' })
  until?: string;
}

@Resolver(() => CollaborationNode)
export class RecordResolver {
  @FieldResolver(() => RecordConnection, { description: 'What the team put on record, by the day it began.' })
  records(
    @Root() { viewed: { state } }: CollaborationNode,
    @Args(() => RecordsArgs) wanted: RecordsArgs,
  ): Connection<RecordNode> {
    const found = Object.values(state.records).filter((record) => fits(record, wanted));
    return pageOf(
      found.toSorted(byBeginning),
      { first: wanted.first, after: wanted.after ?? undefined },
      ({ id }) => id,
      (record) => recordNodeOf(state, record),
    );
  }

  @FieldResolver(() => RecordNode, {
    nullable: true,
    description: 'One record; null when it is not there or not for you.',
  })
  record(
    @Root() { viewed: { state } }: CollaborationNode,
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
  ): RecordNode | null {
    const record = Object.hasOwn(state.records, id) ? state.records[id] : undefined;
    return record ? recordNodeOf(state, record) : null;
  }
}

const fits = (record: BlockRecord, { block, kind, state, from, until }: RecordsArgs): boolean =>
  (!block || record.blocks.includes(block as never)) &&
  (!kind || slugOf(record.kind) === kind) &&
  (!state || record.state === state) &&
  (!from || record.occurredOn >= from) &&
  (!until || record.occurredOn <= until);

const byBeginning = (a: BlockRecord, b: BlockRecord): number =>
  a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : a.id < b.id ? -1 : 1;
