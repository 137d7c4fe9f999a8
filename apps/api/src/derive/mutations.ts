import {
  type CommandName,
  type CommandType,
  commandTypes,
  type Language,
  type VisibilityId,
} from '@samenspel/domain';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { CommandResult, commandResultOf } from '../commands/command-result.ts';
import { execute } from '../commands/execute.ts';
import type { CommandRequest } from '../commands/request.ts';
import { type Context, mustBeSignedIn } from '../http/context.ts';
import { mustHaveAgreed } from '../invitation/must-have-agreed.ts';
import { keyOf } from '../node/node.ts';
import { inputClassOf } from './classes.ts';
import { LanguageEnum, VisibilityEnum } from './known-enums.ts';
import { DateScalar } from './scalars.ts';

type Given = {
  collaborationId?: string;
  commandId: string;
  basedOn?: string | null;
  occurredOn?: string | null;
  language?: Language | null;
  visibility?: VisibilityId | null;
  input: unknown;
};

const commandId = 'Made by you; the same one twice does it once and gives the first answer again.';
const basedOn =
  'The `head` of the collaboration you saw. When something you can see was recorded after it, the answer is CONFLICT with `extensions.currentHead` and `extensions.changed`; when left out, it is decided on what is there now.';

const optional = { nullable: true } as const;
const ofEvery = {
  commandId: [() => String, { description: commandId }],
  basedOn: [() => String, { ...optional, description: basedOn }],
  occurredOn: [() => DateScalar, { ...optional, description: 'When it happened; today when left out.' }],
  language: [
    () => LanguageEnum,
    { ...optional, description: 'Language of the free text; that of the collaboration when left out.' },
  ],
  visibility: [
    () => VisibilityEnum,
    {
      ...optional,
      description:
        'Who may see it; the whole team when left out. What happens to a record is seen by whoever may see the record.',
    },
  ],
} as const;
const collaborationId = [() => ID, { description: 'Id or key of the collaboration.' }] as const;

/** One mutation for each command, all through the one way in. */
export class CommandMutations {}
Resolver()(CommandMutations);

function addMutation(command: CommandType): void {
  const name = command.name as CommandName;
  const input = inputClassOf(
    inputName(name),
    command.input.entries,
    `Input of ${name}. ${command.describes}`,
  );
  const args = {
    ...(name === 'startCollaboration' ? {} : { collaborationId }),
    ...ofEvery,
    ...(Object.keys(command.input.entries).length === 0
      ? {}
      : { input: [() => input, { description: 'What to record.' }] as const }),
  };
  const names = Object.keys(args);
  const resolve = (...values: unknown[]) => {
    const context = values.pop() as Context;
    const given = Object.fromEntries(names.map((key, i) => [key, values[i]])) as Given;
    return perform(name, given, context);
  };
  const prototype = CommandMutations.prototype as Record<string, unknown>;
  prototype[name] = resolve;
  Mutation(() => CommandResult, { description: command.describes })(prototype, name, { value: resolve });
  for (const [index, [key, [type, options]]] of Object.entries(args).entries())
    Arg(key, type as never, options)(prototype, name, index);
  Ctx()(prototype, name, names.length);
}

const inputName = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

async function perform(name: CommandName, given: Given, context: Context): Promise<CommandResult> {
  const { personId } = mustBeSignedIn(context);
  const request: CommandRequest = {
    name,
    ...(given.collaborationId === undefined
      ? {}
      : { collaborationId: keyOf('Collaboration', given.collaborationId) }),
    commandId: given.commandId,
    actor: personId,
    basedOn: given.basedOn ?? undefined,
    occurredOn: given.occurredOn ?? undefined,
    language: given.language ?? undefined,
    visibility: given.visibility ?? undefined,
    input: given.input ?? {},
  };
  if (name === 'startCollaboration') await context.countStart();
  await mustHaveAgreed(context.service, request);
  const executed = await execute(context.service, request);
  return await commandResultOf(context.service, executed, personId);
}

for (const command of Object.values(commandTypes)) addMutation(command as unknown as CommandType);
