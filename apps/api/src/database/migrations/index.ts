import type { MigrationObject } from '@mikro-orm/core';
import { eventLogMigrations } from '@samenspel/event-log';
import { AccessTokens } from './access-tokens.ts';
import { Answers } from './answers.ts';
import { AuditedHeads } from './audited-heads.ts';
import { ForgetTexts } from './forget-texts.ts';
import { Identity } from './identity.ts';
import { People } from './people.ts';
import { Privileges } from './privileges.ts';
import { ReadTables } from './read-tables.ts';
import { Readings } from './readings.ts';
import { RoundReminders } from './round-reminders.ts';
import { RowSecurity } from './row-security.ts';
import { SealedAnswers } from './sealed-answers.ts';
import { SearchAnew } from './search-anew.ts';
import { SearchView } from './search-view.ts';
import { SeatsForATime } from './seats-for-a-time.ts';

/** Every migration in order: the log first, then what stands beside it. */
export const migrations: MigrationObject[] = [
  ...eventLogMigrations,
  { name: 'service-01-people', class: People },
  { name: 'service-02-answers', class: Answers },
  { name: 'service-03-read-tables', class: ReadTables },
  { name: 'service-04-privileges', class: Privileges },
  { name: 'service-05-forget-texts', class: ForgetTexts },
  { name: 'service-06-audited-heads', class: AuditedHeads },
  { name: 'service-07-search-view', class: SearchView },
  { name: 'service-08-identity', class: Identity },
  { name: 'service-09-sealed-answers', class: SealedAnswers },
  { name: 'service-10-seats-for-a-time', class: SeatsForATime },
  { name: 'service-11-row-security', class: RowSecurity },
  { name: 'service-12-access-tokens', class: AccessTokens },
  { name: 'service-13-round-reminders', class: RoundReminders },
  { name: 'service-14-readings', class: Readings },
  { name: 'service-15-search-anew', class: SearchAnew },
];
