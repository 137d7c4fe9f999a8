import {
  access,
  currentPhase,
  dayOf,
  fictionNotice,
  type Language,
  may,
  type Permission,
  seatsOf,
} from '@samenspel/domain';
import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { BlockIdEnum, LanguageEnum, PhaseIdEnum, SeatKindEnum, StatusEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';
import type { Viewed } from '../history/viewed.ts';
import type { Context } from '../http/context.ts';
import { globalId, Node } from '../node/node.ts';
import { Moment, momentOf } from './as-of.ts';
import { headOf } from './head.ts';
import { PartnerNode, partnerNodeOf } from './partner.ts';
import { SeatNode, seatNodesOf } from './seat.ts';

@ObjectType({
  description: 'What you are and may do in a collaboration, by your seats of today.',
  simpleResolvers: true,
})
export class ViewerRights {
  @Field(() => [SeatKindEnum], { description: 'Your seats.' })
  seats!: readonly string[];

  @Field(() => [String], {
    description:
      'What your seats let you do, as thing:verb, such as `round:manage`; a key for programs reads only.',
  })
  may!: readonly string[];
}

@ObjectType({ description: 'A phase the collaboration entered.', simpleResolvers: true })
export class PhaseEntryNode {
  @Field(() => PhaseIdEnum, { description: 'The phase.' })
  phase!: string;

  @Field(() => DateScalar, { description: 'The day it was entered.' })
  enteredOn!: string;

  @Field(() => String, { nullable: true, description: 'Why it was entered.' })
  reason!: string | null;
}

@ObjectType('Collaboration', {
  description:
    'A collaboration as it stands at the moment asked for, as far as you may see it. What was not shared is absent.',
  implements: Node,
  simpleResolvers: true,
})
export class CollaborationNode {
  readonly viewed: Viewed;

  constructor(viewed: Viewed) {
    this.viewed = viewed;
  }

  get id(): string {
    return globalId('Collaboration', this.viewed.id);
  }

  @Field(() => ID, { description: 'Plain key of the collaboration, as it stands in addresses.' })
  get key(): string {
    return this.viewed.id;
  }

  @Field(() => String, { description: 'Its name.' })
  get name(): string {
    return this.viewed.state.name || this.viewed.nameNow;
  }

  @Field(() => String, { description: 'The societal issue it is about.' })
  get issue(): string {
    return this.viewed.state.issue ?? '';
  }

  @Field(() => String, { description: 'What it is, in short.' })
  get summary(): string {
    return this.viewed.state.summary ?? '';
  }

  @Field(() => String, { nullable: true, description: 'The portfolio it belongs to.' })
  get portfolio(): string | null {
    return this.viewed.state.portfolio;
  }

  @Field(() => LanguageEnum, { description: 'The language it is mostly written in.' })
  get language(): string {
    return this.viewed.state.language;
  }

  @Field(() => Boolean, { description: 'Whether it is an invented example.' })
  get isFictional(): boolean {
    return this.viewed.state.isFictional;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Says that people and events do not exist, for an invented example.',
  })
  fictionNotice(
    @Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the notice.' })
    language: Language,
  ): string | null {
    return this.isFictional ? fictionNotice[language] : null;
  }

  @Field(() => StatusEnum, { description: 'Whether it runs, pauses or has ended.' })
  get status(): string {
    return this.viewed.state.status;
  }

  @Field(() => PhaseIdEnum, { nullable: true, description: 'The phase it is in; null before its start.' })
  get phase(): string | null {
    return currentPhase(this.viewed.state);
  }

  @Field(() => [PhaseEntryNode], { description: 'Every phase entered so far.' })
  get phases(): readonly PhaseEntryNode[] {
    return this.viewed.state.phases;
  }

  @Field(() => [BlockIdEnum], { description: 'The blocks that deserve attention for now, at most four.' })
  get focusBlocks(): readonly string[] {
    return this.viewed.state.focusBlocks;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day it started; null before.' })
  get startedOn(): string | null {
    return this.viewed.state.startedOn;
  }

  @Field(() => Int, { description: 'Version of the history it rests on, counted in what you may see.' })
  get version(): number {
    return this.viewed.state.version;
  }

  @Field(() => String, { description: 'Where you stand in its history; give it back as `basedOn`.' })
  get head(): string {
    return headOf(this.viewed);
  }

  @Field(() => Moment, { description: 'The moment this answer holds for.' })
  get asOf(): Moment {
    return momentOf(this.viewed);
  }

  @Field(() => ViewerRights, { description: 'What you are and may do here.' })
  get viewer(): ViewerRights {
    const { now, personId } = this.viewed;
    const permissions = Object.keys(access) as Permission[];
    return {
      seats: seatsOf(now, personId),
      may: permissions.filter((permission) => may(now, personId, permission)),
    };
  }

  @Field(() => [PartnerNode], { description: 'The partners, in the order in which they came.' })
  get partners(): readonly PartnerNode[] {
    return Object.values(this.viewed.state.partners).map(partnerNodeOf);
  }

  @Field(() => [SeatNode], {
    description: 'The seats of the team and its readers; empty outside the team.',
    complexity: 50,
  })
  seats(@Ctx() { em }: Context): Promise<SeatNode[]> {
    return seatNodesOf(em, Object.values(this.viewed.state.seats).flat());
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day something last became known.' })
  get lastRecordedOn(): string | null {
    const last = this.viewed.events.at(-1);
    return last ? dayOf(last.recordedAt) : null;
  }
}
