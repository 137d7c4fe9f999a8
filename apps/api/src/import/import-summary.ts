import type { Language } from '@samenspel/domain';
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import { enumOf } from '../derive/enums.ts';
import { LanguageEnum } from '../derive/known-enums.ts';
import type { Imported, Noted } from './import-decisions.ts';

const SeverityEnum = enumOf(
  'ProblemSeverity',
  {
    error: { nl: 'bestand niet gelezen', en: 'the file was not read' },
    warning: { nl: 'iets niet begrepen', en: 'something was not understood' },
    note: { nl: 'goed om te weten', en: 'good to know' },
  },
  'How serious a problem with a file is.',
);

@ObjectType({
  description: 'Something about a file that could not be read, understood or was noteworthy.',
  simpleResolvers: true,
})
export class ImportProblem {
  readonly #problem: Noted;

  constructor(problem: Noted) {
    this.#problem = problem;
  }

  @Field(() => String, { description: 'The file.' })
  get file(): string {
    return this.#problem.path;
  }

  @Field(() => Int, { description: 'The line, from 1; 1 when it is about the whole file.' })
  get line(): number {
    return this.#problem.line;
  }

  @Field(() => String, { description: 'Stable code of the problem.' })
  get code(): string {
    return this.#problem.code;
  }

  @Field(() => SeverityEnum, { description: 'How serious it is.' })
  get severity(): string {
    return this.#problem.severity;
  }

  @Field(() => String, { description: 'The problem in one sentence.' })
  message(
    @Arg('language', () => LanguageEnum, { defaultValue: 'nl', description: 'Language of the sentence.' })
    language: Language,
  ): string {
    return this.#problem.message[language];
  }
}

@ObjectType({ description: 'What came of reading decision records.', simpleResolvers: true })
export class ImportSummary {
  @Field(() => CollaborationNode, { description: 'The collaboration just after it.' })
  readonly collaboration: CollaborationNode;

  @Field(() => Int, { description: 'How many decisions were read.' })
  readonly read: number;

  @Field(() => Int, { description: 'How many of them are new.' })
  readonly added: number;

  @Field(() => Int, { description: 'How many were there with another text.' })
  readonly changed: number;

  @Field(() => Int, { description: 'How many were there just so.' })
  readonly unchanged: number;

  @Field(() => Int, {
    description: 'How many were there and were passed over; a note in `problems` says of each why.',
  })
  readonly passedOver: number;

  @Field(() => Int, { description: 'How many links between them were understood.' })
  readonly links: number;

  @Field(() => [ImportProblem], {
    description: 'What was not read, not understood or noteworthy, by file and line.',
  })
  readonly problems: readonly ImportProblem[];

  constructor(collaboration: CollaborationNode, imported: Imported) {
    this.collaboration = collaboration;
    this.read = imported.read;
    this.added = imported.added;
    this.changed = imported.changed;
    this.unchanged = imported.unchanged;
    this.passedOver = imported.passedOver;
    this.links = imported.links;
    this.problems = imported.problems.map((problem) => new ImportProblem(problem));
  }
}
