import type { Collaboration } from '../../collaboration/state.ts';
import type { Text } from '../../frame/text.ts';
import { intervention } from '../../records/intervention.ts';
import { recordsOf } from '../../records/of-kind.ts';
import { embeddingStep } from '../shared-picture-of-the-future/embedding-step.ts';

const kinds = {
  decision: { nl: 'besluit genomen', en: 'decision taken' },
  review: { nl: 'besluit opnieuw bekijken', en: 'decision to look at again' },
  embedding: { nl: 'stap om in te bedden, gereed', en: 'embedding step due' },
  intervention: { nl: 'interventie', en: 'intervention' },
} as const satisfies Record<string, Text>;

/** A day that the collaboration itself chose. */
export interface Milestone {
  /** Id of what it is about, with its kind: a decision has a day on which it was taken and one for a review. */
  key: string;
  kind: { id: keyof typeof kinds; text: Text };
  title: string;
  lang: string;
  on: string;
}

const milestone = (
  kind: keyof typeof kinds,
  id: string,
  title: string | undefined,
  on: string | null | undefined,
  lang: string,
): Milestone[] =>
  on ? [{ key: `${kind}-${id}`, kind: { id: kind, text: kinds[kind] }, title: title || '…', lang, on }] : [];

/** Our own days, past and planned: decisions, their reviews to come, embedding steps and interventions. */
export const milestonesOf = (state: Collaboration, today: string): readonly Milestone[] =>
  [...ofDecisions(state, today), ...ofEmbedding(state), ...ofInterventions(state)].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  );

const ofDecisions = ({ decisions, language }: Collaboration, today: string): Milestone[] =>
  Object.values(decisions)
    .filter(({ state }) => state !== 'withdrawn')
    .flatMap(({ id, title, state, decidedOn, reviewOn }) => [
      ...milestone('decision', id, title, decidedOn, language),
      ...(state === 'taken' && (reviewOn ?? '') >= today
        ? milestone('review', id, title, reviewOn, language)
        : []),
    ]);

const ofEmbedding = (state: Collaboration): Milestone[] =>
  recordsOf(state, embeddingStep)
    .filter((record) => !embeddingStep.ended.includes(record.state))
    .flatMap(({ id, fields, language }) => milestone('embedding', id, fields.title, fields.dueOn, language));

const ofInterventions = (state: Collaboration): Milestone[] =>
  recordsOf(state, intervention)
    .filter((record) => record.state !== 'cancelled')
    .flatMap(({ id, fields, language }) =>
      milestone('intervention', id, fields.title, fields.plannedOn, language),
    );
