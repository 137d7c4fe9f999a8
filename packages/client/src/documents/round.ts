import { graphql } from '../graphql.ts';

/** The viewer's own answers in the rounds of a collaboration; those of others are nowhere. */
export const myRoundAnswers = graphql(`
  query MyRoundAnswers($key: ID!) {
    collaboration(id: $key) { rounds { id myAnswers { blockId kind level reason } } }
  }
`);

export const answerBlock = graphql(`
  mutation AnswerBlock($collaborationId: ID!, $roundId: ID!, $blockId: BlockId!, $answer: AnswerInput!) {
    answerBlock(collaborationId: $collaborationId, roundId: $roundId, blockId: $blockId, answer: $answer) { id }
  }
`);

export const withdrawAnswer = graphql(`
  mutation WithdrawAnswer($collaborationId: ID!, $roundId: ID!, $blockId: BlockId!) {
    withdrawAnswer(collaborationId: $collaborationId, roundId: $roundId, blockId: $blockId) { id }
  }
`);

export const openAssessmentRound = graphql(`
  mutation OpenAssessmentRound($collaborationId: ID!, $commandId: String!, $input: OpenAssessmentRoundInput!) {
    openAssessmentRound(collaborationId: $collaborationId, commandId: $commandId, input: $input) {
      events { ... on AssessmentRoundOpened { roundId } }
    }
  }
`);

export const closeAssessmentRound = graphql(`
  mutation CloseAssessmentRound($collaborationId: ID!, $commandId: String!, $roundId: ID!) {
    closeAssessmentRound(collaborationId: $collaborationId, commandId: $commandId, input: { roundId: $roundId }) {
      version
    }
  }
`);

export const cancelAssessmentRound = graphql(`
  mutation CancelAssessmentRound($collaborationId: ID!, $commandId: String!, $roundId: ID!, $reason: String) {
    cancelAssessmentRound(
      collaborationId: $collaborationId
      commandId: $commandId
      input: { roundId: $roundId, reason: $reason }
    ) {
      version
    }
  }
`);

/** The names of those who have a seat; empty outside the team. */
export const seatNames = graphql(`
  query SeatNames($key: ID!, $language: Language!) {
    collaboration(id: $key) { seats { person { id name(language: $language) } } }
  }
`);

/** Reminds who has not answered; nobody learns who that is. */
export const remindOfRound = graphql(`
  mutation RemindOfRound($collaborationId: ID!, $roundId: ID!) {
    remindOfRound(collaborationId: $collaborationId, roundId: $roundId)
  }
`);
