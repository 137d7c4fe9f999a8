import { Command } from 'commander';
import { addDatabase } from './database-commands.ts';
import { addErasure } from './erase-command.ts';
import { addImport } from './import-command.ts';
import { addInvite } from './invite-command.ts';
import { addLog } from './log-commands.ts';
import { addReaders } from './readers-command.ts';
import { addSealingKey } from './sealing-key-command.ts';
import { addTidy } from './tidy-command.ts';
import type { Tools } from './tools.ts';

/** The command line `samenspel …`. */
export function createProgram(tools: Tools): Command {
  const program = new Command('samenspel').description('The command line of Samenspel.');
  addImport(program, tools);
  addDatabase(program, tools);
  addLog(program, tools);
  addErasure(program, tools);
  addReaders(program, tools);
  addSealingKey(program, tools);
  addInvite(program, tools);
  addTidy(program, tools);
  return program;
}
