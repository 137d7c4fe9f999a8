import type { CommandName, VisibilityId } from '@samenspel/domain';

/**
 * Who may see what a command records, unless the story says otherwise. The frame (start, phases, partners) is for
 * everyone the team shares with; a partner's own view reaches the portfolio. Of the rest nothing is said: what happens
 * to a record is seen by who sees the record, all else by the team. Results of rounds are not here: they follow the
 * sharing of their round.
 */
const usual: Partial<Record<CommandName, VisibilityId>> = {
  startCollaboration: 'funder',
  describeCollaboration: 'funder',
  enterPhase: 'funder',
  pauseCollaboration: 'funder',
  resumeCollaboration: 'funder',
  concludeCollaboration: 'funder',
  joinPartner: 'funder',
  changePartnerRole: 'funder',
  suspendPartner: 'funder',
  returnPartner: 'funder',
  partWithPartner: 'funder',
  announcePartnerDeparture: 'portfolio',
  publishPartnerPosition: 'portfolio',
};

export const usualVisibility = (name: CommandName): VisibilityId | undefined => usual[name];
