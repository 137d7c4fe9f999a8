import { Refusal } from '@samenspel/domain';
import type { CommandRequest } from './request.ts';

const longestCommandId = 200;
const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

/** @throws Refusal INVALID for a command id or a day that nobody could have meant. */
export function checkEnvelope({ commandId, occurredOn, input }: CommandRequest): void {
  if (commandId.trim() === '' || commandId.length > longestCommandId)
    throw new Refusal(
      'INVALID',
      {
        nl: 'Geef een opdrachtnummer van 1 tot 200 tekens.',
        en: 'Give a command id of 1 to 200 characters.',
      },
      'commandId',
    );
  if (!commandId.isWellFormed())
    throw new Refusal(
      'INVALID',
      { nl: 'In het opdrachtnummer staat een half teken.', en: 'The command id holds half a character.' },
      'commandId',
    );
  if (occurredOn !== undefined && !(calendarDate.test(occurredOn) && occurredOn >= '1900-01-01'))
    throw new Refusal(
      'INVALID',
      { nl: 'Geef een datum als 2024-05-16.', en: 'Give a date like 2024-05-16.' },
      'occurredOn',
    );
  if (input === null || typeof input !== 'object')
    throw new Refusal('INVALID', { nl: 'Vul dit in.', en: 'Fill this in.' }, 'input');
}
