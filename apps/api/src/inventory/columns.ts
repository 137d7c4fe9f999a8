import type { DataClassId } from './classes.ts';

type Table = {
  holds: string;
  /** How long, when that is not for good. */
  kept: string;
  columns: Readonly<Record<string, DataClassId>>;
};

const forGood = 'For good.';
const fromLog = 'Made from the log, and anew with `samenspel rebuild`; erased with it.';
const withAccount = 'As long as the account: `samenspel erase --name`, `KEEP_ACCOUNTS_MONTHS`.';

/** Every table that the migrations make, with the class of every column. The test holds it against a database. */
export const tables: Readonly<Record<string, Table>> = {
  'public.event': {
    holds:
      'The log: what happened. Facts never change, and name persons by their pseudonymous id; texts stand apart, so that they can be erased.',
    kept: forGood,
    columns: {
      ...{ stream_id: 'public', version: 'public', id: 'public', type: 'team', type_version: 'public' },
      ...{
        facts: 'team',
        texts: 'freeText',
        occurred_on: 'team',
        recorded_at: 'team',
        actor: 'pseudonymous',
      },
      ...{ command_id: 'pseudonymous', command_index: 'public', caused_by: 'public', texts_salt: 'secret' },
      ...{ texts_commitment: 'public', hash: 'public' },
    },
  },
  'public.stream': {
    holds: 'How far each stream of the log is.',
    kept: forGood,
    columns: {
      ...{ id: 'public', kind: 'public', version: 'public', recorded_at: 'team', created_at: 'team' },
      head: 'public',
    },
  },
  'public.collaboration_view': {
    holds: 'Names of collaborations, for lists.',
    kept: fromLog,
    columns: {
      ...{ collaboration_id: 'public', version: 'public', name: 'freeText', visibility: 'team' },
      ...{ occurred_on: 'team', recorded_at: 'team' },
    },
  },
  'public.seat_view': {
    holds: 'Who has or had which seat, for lists and for row-level security.',
    kept: fromLog,
    columns: {
      ...{ collaboration_id: 'public', version: 'public', person_id: 'pseudonymous', seat: 'team' },
      ...{ holds: 'team', occurred_on: 'team', recorded_at: 'team', until: 'team' },
    },
  },
  'public.search_view': {
    holds: 'What can be found in a collaboration.',
    kept: fromLog,
    columns: {
      ...{ collaboration_id: 'public', version: 'public', thing: 'team', visibility: 'team' },
      ...{
        author: 'pseudonymous',
        language: 'team',
        kind: 'team',
        title: 'freeText',
        title_language: 'team',
      },
      ...{
        heading: 'freeText',
        body: 'freeText',
        occurred_on: 'team',
        recorded_at: 'team',
        words: 'freeText',
      },
    },
  },
  'public.person': {
    holds: 'Names, the only place that has them beside the account.',
    kept: 'While the history of a collaboration needs the name; `samenspel erase --name` takes it away.',
    columns: { id: 'pseudonymous', name_nl: 'identity', name_en: 'identity', kind: 'public' },
  },
  'public.answer': {
    holds: 'Answers in rounds, encrypted for their author.',
    kept: 'Until they are withdrawn, the round is cancelled or they are erased; of closed rounds `KEEP_ANSWERS_MONTHS`.',
    columns: {
      ...{ round_id: 'team', person_id: 'pseudonymous', block_id: 'team', collaboration_id: 'public' },
      ...{ unsealed: 'secret', updated_at: 'team', sealed: 'secret' },
    },
  },
  'public.round_reminder': {
    holds: 'When a round was last reminded of; nothing of whom.',
    kept: forGood,
    columns: { round_id: 'team', sent_at: 'team' },
  },
  'public.reading': {
    holds: 'Who from outside the team read what, a row for each day.',
    kept: '24 months: `KEEP_READINGS_MONTHS`.',
    columns: {
      ...{ collaboration_id: 'public', day: 'team', person_id: 'pseudonymous', seat: 'team' },
      ...{ partner_id: 'team', part: 'team' },
    },
  },
  'public.invitation': {
    holds: 'Seats that were offered.',
    kept: 'The address until it is taken; untaken ones 30 days after their end: `KEEP_INVITATIONS_DAYS`.',
    columns: {
      ...{ id: 'public', collaboration_id: 'public', address: 'identity', group_name: 'team', seat: 'team' },
      ...{ partner_id: 'team', language: 'public', invited_by: 'pseudonymous', token_hash: 'secret' },
      ...{ made_at: 'team', ends_at: 'team', taken_at: 'team' },
    },
  },
  'public.group_seat': {
    holds: 'Who took which offer to a group.',
    kept: 'As long as the offer and the person.',
    columns: { invitation_id: 'public', person_id: 'pseudonymous' },
  },
  'public.access_token': {
    holds: 'Keys of programs; of the key a hash.',
    kept: 'Until their end, 366 days at most; with the account.',
    columns: {
      ...{ id: 'public', person_id: 'pseudonymous', name: 'identity', token_hash: 'secret' },
      ...{ made_at: 'identity', ends_at: 'identity', used_on: 'identity' },
    },
  },
  'public.checkpoint': {
    holds: 'How far readers of the log are.',
    kept: forGood,
    columns: {
      ...{ reader: 'public', stream_id: 'public', version: 'public', attempts: 'public' },
      ...{ rests_until: 'public', parked_at: 'public', problem: 'public', moved_at: 'public' },
    },
  },
  'public.audited_head': {
    holds: 'What the auditor verified last.',
    kept: forGood,
    columns: { stream_id: 'public', version: 'public', hash: 'public' },
  },
  'public.mikro_orm_migrations': {
    holds: 'Which migrations were carried out.',
    kept: forGood,
    columns: { id: 'public', name: 'public', executed_at: 'public' },
  },
  'identity.user': {
    holds: 'Accounts.',
    kept: withAccount,
    columns: {
      ...{ id: 'pseudonymous', name: 'identity', email: 'identity', emailVerified: 'identity' },
      ...{ image: 'identity', createdAt: 'identity', updatedAt: 'identity', twoFactorEnabled: 'identity' },
      ...{ groups: 'identity', waysSince: 'identity' },
    },
  },
  'identity.account': {
    holds: 'Ways to sign in beside a link: password, the organisation’s own service.',
    kept: withAccount,
    columns: {
      ...{ id: 'public', accountId: 'identity', providerId: 'identity', userId: 'pseudonymous' },
      ...{ accessToken: 'secret', refreshToken: 'secret', idToken: 'secret', password: 'secret' },
      ...{ accessTokenExpiresAt: 'identity', refreshTokenExpiresAt: 'identity', scope: 'identity' },
      ...{ createdAt: 'identity', updatedAt: 'identity' },
    },
  },
  'identity.passkey': {
    holds: 'Passkeys: their public half.',
    kept: withAccount,
    columns: {
      ...{ id: 'public', name: 'identity', publicKey: 'secret', userId: 'pseudonymous' },
      ...{ credentialID: 'secret', counter: 'identity', deviceType: 'identity', backedUp: 'identity' },
      ...{ transports: 'identity', createdAt: 'identity', aaguid: 'identity' },
    },
  },
  'identity.session': {
    holds: 'Where people are signed in. The address of the network is never filled in.',
    kept: '8 hours without a sign of life, 7 days at most.',
    columns: {
      ...{ id: 'public', expiresAt: 'identity', token: 'secret', createdAt: 'identity' },
      ...{ updatedAt: 'identity', ipAddress: 'identity', userAgent: 'identity', userId: 'pseudonymous' },
      askedAt: 'identity',
      proven: 'identity',
    },
  },
  'identity.twoFactor': {
    holds: 'Second steps, encrypted.',
    kept: withAccount,
    columns: {
      ...{ id: 'public', secret: 'secret', backupCodes: 'secret', userId: 'pseudonymous' },
      ...{ verified: 'identity', failedVerificationCount: 'identity', lockedUntil: 'identity' },
    },
  },
  'identity.verification': {
    holds: 'Links in letters that were not used yet, as hashes, with the address they were sent to.',
    kept: '15 minutes.',
    columns: {
      ...{ id: 'public', identifier: 'secret', value: 'identity', expiresAt: 'identity' },
      ...{ createdAt: 'identity', updatedAt: 'identity' },
    },
  },
};
