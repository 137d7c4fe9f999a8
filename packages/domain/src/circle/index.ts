export { forTeam, isForCircle, readInCircle, together, withCircle } from './apart.ts';
export { approversOf, leftUnapproved, stillToApprove } from './approval.ts';
export { CircleEventSealed } from './events.ts';
export { type LaterMember, laterMembers } from './later.ts';
export {
  type CircleMember,
  circleOf,
  hasOpened,
  mayReadInCircle,
} from './members.ts';
export type { Circle } from './state.ts';
