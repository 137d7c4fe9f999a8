import { line, optional, text } from '../../field/field.ts';
import { defineKind } from '../../records/kind.ts';

export const communityQuestion = defineKind('CommunityQuestion', {
  block: 'active-network',
  name: { nl: 'Vraag aan vakgemeenschap', en: 'Question to the community' },
  plural: { nl: 'Vragen aan de vakgemeenschap', en: 'Questions to the community' },
  titleField: 'question',
  lane: 'records',
  fields: {
    question: text({ nl: 'vraag', en: 'question' }, 2000),
    community: line({ nl: 'gemeenschap', en: 'community' }),
    answer: optional(text({ nl: 'antwoord', en: 'answer' }, 2000)),
    used: optional(text({ nl: 'wat we ermee deden', en: 'used' }, 2000)),
    gaveBack: optional(text({ nl: 'wat we teruggaven', en: 'gave back' }, 2000)),
  },
  later: ['answer', 'used', 'gaveBack'],
  states: {
    asked: { nl: 'gesteld', en: 'asked' },
    answered: { nl: 'beantwoord', en: 'answered' },
    closed: { nl: 'afgesloten', en: 'closed' },
  },
  ended: ['closed'],
  events: {
    CommunityQuestionAsked: {
      command: 'askCommunityQuestion',
      does: { nl: 'Vraag voorleggen', en: 'Put a question' },
      says: { nl: 'is gesteld', en: 'was asked' },
      from: ['new'],
      to: 'asked',
    },
    CommunityQuestionAnswered: {
      command: 'answerCommunityQuestion',
      does: { nl: 'Beantwoord', en: 'Answered' },
      says: { nl: 'is beantwoord', en: 'was answered' },
      from: ['asked'],
      to: 'answered',
      needs: ['answer'],
      asks: ['used'],
    },
    CommunityQuestionClosed: {
      command: 'closeCommunityQuestion',
      does: { nl: 'Afsluiten', en: 'Close' },
      says: { nl: 'is afgesloten', en: 'was closed' },
      from: ['asked', 'answered'],
      to: 'closed',
      asks: ['used', 'gaveBack'],
    },
  },
});
