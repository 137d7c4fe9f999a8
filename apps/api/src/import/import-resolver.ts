import { type Language, Refusal } from '@samenspel/domain';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import { LanguageEnum } from '../derive/known-enums.ts';
import { viewOf } from '../history/viewed.ts';
import { type Context, mustBeSignedIn } from '../http/context.ts';
import { keyOf } from '../node/node.ts';
import { importDecisions, type Target } from './import-decisions.ts';
import { ImportSummary } from './import-summary.ts';
import { filesOf, type Upload } from './uploads.ts';

@InputType({ description: 'A file, as text in base64.' })
export class FileInput implements Upload {
  @Field(() => String, { description: 'Its name, ending in .md; or one file ending in .zip.' })
  name!: string;

  @Field(() => String, { description: 'Its content in base64.' })
  contentBase64!: string;
}

@InputType({ description: 'A collaboration that begins with the decisions that are read.' })
export class NewCollaborationInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => LanguageEnum, { description: 'The language the decisions are written in.' })
  language!: Language;

  @Field(() => String, { nullable: true, description: 'The issue it is about; its name when left out.' })
  issue?: string;
}

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportSummary, {
    description:
      'Reads Markdown decision records into a collaboration. The same files again add nothing; a changed file adds what changed.',
  })
  async importDecisionFiles(
    @Arg('commandId', () => String, { description: 'Made by you; the same one twice does it once.' })
    commandId: string,
    @Arg('files', () => [FileInput], { description: 'The files, or one zip with them.' }) files: FileInput[],
    @Ctx() context: Context,
    @Arg('collaborationId', () => ID, {
      nullable: true,
      description: 'Id or key of the collaboration; leave it out to begin a new one.',
    })
    collaborationId?: string,
    @Arg('newCollaboration', () => NewCollaborationInput, {
      nullable: true,
      description: 'The collaboration to begin; you become its coordinator.',
    })
    newCollaboration?: NewCollaborationInput,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      description: 'Language of the decisions; that of the collaboration when left out.',
    })
    language?: Language,
    @Arg('skipUnreadable', () => Boolean, {
      defaultValue: false,
      description: 'Whether to read on when some files cannot be read.',
    })
    skipUnreadable = false,
  ): Promise<ImportSummary> {
    const { personId: actor } = mustBeSignedIn(context);
    const target = targetOf(collaborationId, newCollaboration);
    const imported = await importDecisions(context.service, {
      target,
      files: await filesOf(files),
      actor,
      commandId,
      skipUnreadable,
      mayStart: context.countStart,
      language: language ?? undefined,
    });
    const viewed = viewOf(imported.history, actor);
    if (!viewed) throw new Error('Whoever imports has a seat.');
    return new ImportSummary(new CollaborationNode(viewed), imported);
  }
}

function targetOf(collaborationId?: string | null, fresh?: NewCollaborationInput | null): Target {
  if (typeof collaborationId === 'string' && !fresh)
    return { collaborationId: keyOf('Collaboration', collaborationId) };
  if (fresh && typeof collaborationId !== 'string')
    return { name: fresh.name, language: fresh.language, issue: fresh.issue ?? undefined };
  throw new Refusal(
    'INVALID',
    {
      nl: 'Kies een samenwerking of geef een nieuwe een naam; een van de twee.',
      en: 'Choose a collaboration or name a new one; one of the two.',
    },
    'collaborationId',
  );
}
