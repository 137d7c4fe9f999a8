import { check, commandNamed, dayOf } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { type CollaborationKey, collaborationKeys, demoCommands, demoPeople } from './index.ts';
import { daysBetween } from './story/calendar.ts';
import type { CommandStep } from './story/step.ts';

const commandsOf = (key: CollaborationKey) =>
  demoCommands(key).filter((step): step is CommandStep => step.kind === 'command');

/** What was written down weeks later: which command, when it happened and when it was recorded. */
const lateEntries: Readonly<Record<CollaborationKey, readonly string[]>> = {
  avondplein: [],
  'stil-signaal': ['deliverContribution 2024-11-29 2025-01-16', 'deliverContribution 2024-12-20 2025-01-16'],
  buurtbakens: ['receiveLessonFromInitiative 2025-01-09 2025-02-20'],
};

describe.each(collaborationKeys)('the steps of %s', (key) => {
  const steps = demoCommands(key);

  it('never run backwards on the clock of knowing', () => {
    const instants = steps.map(({ recordedAt }) => recordedAt);
    expect(instants).toEqual(instants.toSorted());
  });

  it('are recorded in the daytime, and never before they happened', () => {
    for (const { occurredOn, recordedAt } of steps) {
      expect(dayOf(recordedAt) >= occurredOn).toBe(true);
      expect(recordedAt.slice(11, 13) >= '07' && recordedAt.slice(11, 13) < '16').toBe(true);
    }
  });

  it('are recorded at most three days after they happened, but for the late entries of the story', () => {
    const late = commandsOf(key).filter((step) => daysBetween(step.occurredOn, dayOf(step.recordedAt)) > 3);
    expect(late.map((step) => `${step.name} ${step.occurredOn} ${dayOf(step.recordedAt)}`)).toEqual(
      lateEntries[key],
    );
  });

  it('are sometimes recorded later than they happened', () => {
    expect(steps.some(({ occurredOn, recordedAt }) => dayOf(recordedAt) > occurredOn)).toBe(true);
  });

  it('are the same every time', () => {
    expect(demoCommands(key)).toEqual(steps);
  });

  it('are given by people of the demo', () => {
    const known = new Set(demoPeople.map(({ id }) => id));
    const givers = steps.map((step) => (step.kind === 'answer' ? step.personId : step.by));
    expect(givers.filter((id) => !known.has(id))).toEqual([]);
  });

  it('give every new record an id that no other record of the portfolio has', () => {
    const ids = collaborationKeys.flatMap((k) => commandsOf(k).flatMap((step) => step.ids));
    expect(new Set(ids).size).toBe(ids.length);
    expect(commandsOf(key).flatMap((step) => step.ids)).toSatisfy((own: string[]) =>
      own.every((id) => id.startsWith(`${key}-`)),
    );
  });

  it('say nothing that their commands would not keep', () => {
    for (const { name, input } of commandsOf(key))
      expect(check(commandNamed(name).input, input)).toEqual(input);
  });

  it('bring a reason with every answer that is not relevant now, and with no other', () => {
    for (const step of steps) {
      if (step.kind !== 'answer') continue;
      expect(step.reason !== undefined).toBe(step.answer.kind === 'not-relevant-now');
    }
  });
});

describe('the people of the demo', () => {
  it('each have an id of their own', () => {
    expect(new Set(demoPeople.map(({ id }) => id)).size).toBe(demoPeople.length);
  });

  it.each(collaborationKeys)(
    'offer a coordinator, a facilitator and participants of different partners of %s',
    (key) => {
      const offered = demoPeople.filter((person) => person.signIn && person.collaborationKey === key);
      const seats = offered.map(({ seat }) => seat).toSorted();
      expect(seats.slice(0, 2)).toEqual(['coordinator', 'facilitator']);
      expect(seats.length).toBeGreaterThanOrEqual(4);
      expect(seats.slice(2)).toSatisfy((rest: string[]) => rest.every((seat) => seat === 'participant'));
    },
  );

  it('offer a guide, a portfolio manager and two funders across the portfolio', () => {
    const across = demoPeople.filter(({ collaborationKey }) => collaborationKey === null);
    expect(across.map(({ id, seat }) => [id, seat])).toEqual([
      ['gids', 'coordinator'],
      ['programmabureau-maakruimte', 'portfolio-manager'],
      ['fonds-gedeelde-straat', 'funder-reader'],
      ['regeling-proefruimte', 'funder-reader'],
    ]);
  });
});
