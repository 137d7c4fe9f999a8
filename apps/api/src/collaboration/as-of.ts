import type { AsOf } from '@samenspel/domain';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../derive/scalars.ts';
import type { Viewed } from '../history/viewed.ts';

@InputType('AsOf', {
  description: 'A moment on one or both clocks, or a version; what is left out sets no limit.',
})
export class AsOfInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was known at this instant.' })
  knownAt?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only what had happened by the end of this day.' })
  happenedBy?: string;

  @Field(() => Int, { nullable: true, description: 'Only what stands in the history up to this version.' })
  version?: number;
}

@ObjectType('Moment', {
  description: 'The moment an answer holds for. Asked again as `asOf`, it gives the same answer.',
  simpleResolvers: true,
})
export class Moment {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Everything known at this instant; null before the first event.',
  })
  knownAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Everything that had happened by the end of this day, when that was asked.',
  })
  happenedBy!: string | null;

  @Field(() => Int, { description: 'The version of the history that the answer rests on.' })
  version!: number;
}

/** Null and "not given" are the same for a person. */
export function readAsOf(given: AsOfInput | null | undefined): AsOf {
  if (!given) return {};
  const { knownAt, happenedBy, version } = given;
  return {
    ...(typeof knownAt === 'string' ? { knownAt } : {}),
    ...(typeof happenedBy === 'string' ? { happenedBy } : {}),
    ...(typeof version === 'number' ? { version } : {}),
  };
}

/** Says exactly which moment was answered; "now" becomes the instant of the last event. */
export const momentOf = ({ asOf, events, state }: Viewed): Moment => ({
  knownAt: asOf.knownAt ?? events.at(-1)?.recordedAt ?? null,
  happenedBy: asOf.happenedBy ?? null,
  version: state.version,
});
