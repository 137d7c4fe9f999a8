import type { EntityManager } from '@mikro-orm/postgresql';
import { roles } from '@samenspel/event-log';
import type { Database } from './connect.ts';

/**
 * Reads for one person: whatever the service asks by it, the database itself shows nothing of collaborations in which
 * that person has no seat today, and of answers only their own (see the migration `row-security`).
 * @param personId null for somebody who is not signed in; then there is nothing to see.
 */
export const asViewer = ({ em }: Database, personId: string | null): EntityManager =>
  em.fork({ session: { role: roles.viewer, variables: { 'samenspel.person': personId ?? '' } } });
