import { check, commandNamed, dayOf } from '@samenspel/domain';
import { describe, expect, it } from 'vitest';
import { type CollaborationKey, collaborationKeys, demoCommands, demoPeople } from './index.ts';
import { daysBetween } from './story/calendar.ts';
import type { CommandStep } from './story/step.ts';

const commandsOf = (key: CollaborationKey) =>
  demoCommands(key).filter((step): step is CommandStep => step.kind === 'command');

describe.each(collaborationKeys)('the steps of %s', (key) => {
  const steps = demoCommands(key);

  it('never run backwards on the clock of knowing', () => {
    const instants = steps.map(({ recordedAt }) => recordedAt);
    expect(instants).toEqual(instants.toSorted());
  });

  it('are recorded in the daytime, at most three days after they happened and never before', () => {
    for (const { occurredOn, recordedAt } of steps) {
      expect([0, 1, 2, 3]).toContain(daysBetween(occurredOn, dayOf(recordedAt)));
      expect(recordedAt.slice(11, 13) >= '07' && recordedAt.slice(11, 13) < '16').toBe(true);
    }
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
