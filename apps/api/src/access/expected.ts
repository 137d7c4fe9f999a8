import type { VisibilityId } from '@samenspel/domain';
import type { Who } from './world.ts';

/**
 * Who reads what, written by hand: the matrix holds the service to it. Whoever is in no list reads nothing.
 * `author` is who recorded everything; the circle is the trusted circle of the collaboration.
 */
export const readers: Readonly<Record<VisibilityId, readonly Who[]>> = {
  author: ['author'],
  circle: ['circle-member'],
  team: ['author', 'participant', 'facilitator', 'coordinator', 'circle-member', 'reader', 'program'],
  portfolio: [
    'author',
    'participant',
    'facilitator',
    'coordinator',
    'circle-member',
    'reader',
    'program',
    'portfolio-manager',
  ],
  funder: [
    ...['author', 'participant', 'facilitator', 'coordinator', 'circle-member', 'reader', 'program'],
    ...['portfolio-manager', 'funder-reader'],
  ] as Who[],
};

/** Event types, and fields of them, whose texts never leave the team, whatever their visibility says. */
export const withinTheTeam: ReadonlySet<string> = new Set([
  'AssessmentRoundCancelled',
  'FutureVisionRevised reservations', // said in nobody's name, by steps of before
]);

/** Those who stand outside the team and read what was shared with them. */
export const outsiders: readonly Who[] = ['portfolio-manager', 'funder-reader'];

/**
 * Every field by which one comes in, with who gets something from it. A field without an entry fails the matrix.
 * `everybody`: also who is not signed in · `seated`: who has a seat · `team` · `circle` · `seat:manage`: who may give
 * seats · `self`: only what is one's own.
 */
export const fields: Readonly<
  Record<string, 'everybody' | 'seated' | 'team' | 'circle' | 'seat:manage' | 'self'>
> = {
  'Query.accessTokens': 'self',
  'Query.blocks': 'everybody',
  'Query.collaboration': 'seated',
  'Query.collaborations': 'seated',
  'Query.demoPeople': 'everybody',
  'Query.invitation': 'everybody',
  'Query.me': 'self',
  'Query.node': 'seated',
  'Query.ownData': 'self',
  'Query.signInWays': 'everybody',
  'Collaboration.asOf': 'seated',
  'Collaboration.blockResult': 'seated',
  'Collaboration.blockResults': 'seated',
  'Collaboration.circle': 'circle',
  'Collaboration.consents': 'team',
  'Collaboration.decision': 'seated',
  'Collaboration.decisions': 'seated',
  'Collaboration.events': 'seated',
  'Collaboration.fictionNotice': 'seated',
  'Collaboration.focusBlocks': 'seated',
  'Collaboration.history': 'seated',
  'Collaboration.id': 'seated',
  'Collaboration.invitations': 'seat:manage',
  'Collaboration.isFictional': 'seated',
  'Collaboration.issue': 'seated',
  'Collaboration.key': 'seated',
  'Collaboration.language': 'seated',
  'Collaboration.lastRecordedOn': 'seated',
  'Collaboration.name': 'seated',
  'Collaboration.partners': 'seated',
  'Collaboration.phase': 'seated',
  'Collaboration.phases': 'seated',
  'Collaboration.portfolio': 'seated',
  'Collaboration.readings': 'team',
  'Collaboration.record': 'seated',
  'Collaboration.records': 'seated',
  'Collaboration.rounds': 'seated',
  'Collaboration.search': 'seated',
  'Collaboration.seats': 'team',
  'Collaboration.startedOn': 'seated',
  'Collaboration.status': 'seated',
  'Collaboration.summary': 'seated',
  'Collaboration.head': 'seated',
  'Collaboration.version': 'seated',
  'Collaboration.viewer': 'self',
  'Subscription.collaborationEvents': 'seated',
};
