import { type Consent, consentKinds } from '@samenspel/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../derive/enums.ts';
import { VisibilityEnum } from '../derive/known-enums.ts';
import { DateScalar } from '../derive/scalars.ts';

const kindEnum = enumOf('ConsentKind', consentKinds, 'What it takes two people of two sides to do.');

@ObjectType('Consent', {
  description: 'Something that takes effect only when somebody of another side than who asked agrees.',
  simpleResolvers: true,
})
export class ConsentNode {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => kindEnum, { description: 'What it is about.' })
  about!: string;

  @Field(() => ID, { description: 'The person who asked for it.' })
  askedBy!: string;

  @Field(() => DateScalar, { description: 'The day it was asked.' })
  askedOn!: string;

  @Field(() => ID, { nullable: true, description: 'The record that more people would see.' })
  recordId!: string | null;

  @Field(() => VisibilityEnum, { nullable: true, description: 'Who would see the record then.' })
  to!: string | null;

  @Field(() => ID, { nullable: true, description: 'The person who would join the trusted circle.' })
  personId!: string | null;

  @Field(() => Boolean, { description: 'Whether you may agree to it or decline it.' })
  mayDecide!: boolean;

  @Field(() => Boolean, { description: 'Whether you asked for it, and may take it back.' })
  isMine!: boolean;
}

export const consentNodeOf = (consent: Consent, mayDecide: boolean, isMine: boolean): ConsentNode => ({
  id: consent.id,
  about: consent.about,
  askedBy: consent.by,
  askedOn: consent.on,
  recordId: consent.about === 'visibility' ? consent.recordId : null,
  to: consent.about === 'visibility' ? consent.to : null,
  personId: consent.about === 'circle' ? consent.personId : null,
  mayDecide,
  isMine,
});
