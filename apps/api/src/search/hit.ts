import {
  type BlockRecord,
  type Collaboration,
  type Decision,
  erasedText,
  type Partner,
} from '@samenspel/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { PartnerNode, partnerNodeOf } from '../collaboration/partner.ts';
import { DecisionNode, decisionNodeOf } from '../decision/decision.ts';
import { LanguageEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';
import { recordNodeOf } from '../records/record-classes.ts';
import { RecordNode } from '../records/record-node.ts';
import type { Found } from './find.ts';
import type { Segment } from './snippets.ts';

@ObjectType({
  description: 'A piece of plain text from a place where words were found.',
  simpleResolvers: true,
})
export class SnippetSegment {
  @Field(() => String, { description: 'The text; it follows on the piece before.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether this is a word that was looked for.' })
  isMatch!: boolean;
}

@ObjectType({
  description: 'Something that was found; one of `record`, `decision` and `partner` is there.',
  simpleResolvers: true,
})
export class SearchHit {
  @Field(() => ID, { description: 'Id of the record, decision or partner in its collaboration.' })
  id!: string;

  @Field(() => String, {
    description: '`Decision`, `Partner` or the kind of record: the name of its object type.',
  })
  kind!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => LanguageEnum, { description: 'Language of the title.' })
  titleLanguage!: string;

  @Field(() => LanguageEnum, { description: 'Language of the text in which the words were found.' })
  language!: string;

  @Field(() => DateScalar, {
    description:
      'The day a record began, a decision was taken or a partner joined; else the day it was first heard of.',
  })
  occurredOn!: string;

  @Field(() => [SnippetSegment], {
    description: 'Pieces of its text around the words; its beginning when they are in the title alone.',
  })
  snippet!: readonly Segment[];

  @Field(() => RecordNode, { nullable: true, description: 'The record that was found.' })
  record!: RecordNode | null;

  @Field(() => DecisionNode, { nullable: true, description: 'The decision that was found.' })
  decision!: DecisionNode | null;

  @Field(() => PartnerNode, { nullable: true, description: 'The partner that was found.' })
  partner!: PartnerNode | null;
}

/** A thing as it stands in what somebody sees. */
export type Seen = {
  id: string;
  record: BlockRecord | null;
  decision: Decision | null;
  partner: Partner | null;
};

/** The thing by the name it has in the read table; null when it is not there for somebody. */
export function seenIn(state: Collaboration, thing: string): Seen | null {
  const [sort, id] = [thing.slice(0, thing.indexOf(':')), thing.slice(thing.indexOf(':') + 1)];
  const own = <T>(name: string, all: Readonly<Record<string, T>>) =>
    sort === name && Object.hasOwn(all, id) ? (all[id] as T) : null;
  const record = own('record', state.records);
  const decision = own('decision', state.decisions);
  const partner = own('partner', state.partners);
  return (record ?? decision ?? partner) === null ? null : { id, record, decision, partner };
}

/** A hit as GraphQL gives it. */
export const hitOf = (
  state: Collaboration,
  { id, record, decision, partner }: Seen,
  found: Found,
  snippet: readonly Segment[],
): SearchHit => ({
  id,
  kind: found.kind,
  title: found.title || erasedText[found.titleLanguage],
  titleLanguage: found.titleLanguage,
  language: found.language,
  occurredOn: found.occurredOn,
  snippet,
  record: record && recordNodeOf(state, record),
  decision: decision && decisionNodeOf(state, decision),
  partner: partner && partnerNodeOf(partner),
});
