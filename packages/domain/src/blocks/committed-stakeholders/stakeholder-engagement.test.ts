import { expect, it } from 'vitest';
import { type StepDefinition, statesBefore } from '../../records/step.ts';
import { stakeholderEngagement as kind } from './stakeholder-engagement.ts';

it('moves from one level to the next while the group takes part', () => {
  const step = kind.steps.StakeholderEngagementChanged as StepDefinition;
  expect(statesBefore(kind, step)).toEqual(Object.keys(kind.states));
});
