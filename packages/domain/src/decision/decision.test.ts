import { describe, expect, it } from 'vitest';
import { CollaborationStarted } from '../collaboration/events.ts';
import type { Happening } from '../event/event-type.ts';
import { erasedText } from '../field/erased-text.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { PartnerJoined } from '../partners/events.ts';
import { SeatGranted } from '../seats/seats.ts';
import { event, given } from '../testing/scenario.ts';
import { DecisionDrafted, DecisionOptionAdded, DecisionProposed } from './drafting.ts';
import { DecisionReversed, DecisionSuperseded } from './ending.ts';
import { DecisionImported } from './imported.ts';
import { DecisionReviewed, DecisionReviewStarted } from './review/events.ts';
import { DecisionDissentRecorded, DecisionTaken } from './taking.ts';

const team = [
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast op het plein' }),
  event(SeatGranted, { personId: 'coordinator', seat: 'coordinator' }),
];
const draft = {
  title: 'Een avondkiosk bouwen',
  context: 'Bewoners en jongeren mijden elkaar.',
  blocks: ['tangible-value'],
};
const full = {
  ...draft,
  options: [
    { id: 'option-1', title: 'Kiosk' },
    { id: 'option-2', title: 'Extra camera’s' },
  ],
  assumptions: [],
  howDecided: 'consent',
  involved: ['creative-side'],
  affected: [],
  reversibility: 'costly',
  expectedEffects: [
    { blockId: 'tangible-value', direction: 'up', size: 'clear', byDate: '2024-11-14', confidence: 'medium' },
    {
      blockId: 'productive-tension',
      direction: 'steady',
      size: 'some',
      byDate: '2024-07-04',
      confidence: 'low',
    },
  ],
};
const drafted = event(DecisionDrafted, { decisionId: 'a1', ...draft });
const proposed = event(DecisionProposed, { decisionId: 'a1', ...full });
const taken = event(DecisionTaken, {
  decisionId: 'a1',
  choice: 'option-1',
  rationale: 'Gastvrijheid werkt.',
  decidedOn: '2024-05-16',
  reviewOn: '2024-11-14',
});

describe('who sees a decision', () => {
  const draftFor = (visibility: VisibilityId) =>
    given(...team, event(DecisionDrafted, { decisionId: 'a1', ...draft }, { visibility }));
  const option = { decisionId: 'a1', title: 'Iets anders' };

  it.each(['author', 'circle'] as const)('what happens to a draft for %s stays there', (visibility) => {
    const { when } = draftFor(visibility);
    expect(when('addDecisionOption', option).records()).toMatchObject([{ visibility }]);
    expect(when('withdrawDecision', { decisionId: 'a1' }).records()).toMatchObject([{ visibility }]);
    expect(when('proposeDecision', { ...full, decisionId: 'a1' }).records()[0]).not.toHaveProperty(
      'visibility',
    );
  });

  it('is outside the team nobody more than its draft was meant for', () => {
    const asked = (visibility: VisibilityId, step: VisibilityId) =>
      draftFor(visibility)
        .when('proposeDecision', { ...full, decisionId: 'a1' }, { visibility: step })
        .refusal();
    expect(asked('team', 'funder')).toBe('NOT_ALLOWED');
    expect(asked('author', 'portfolio')).toBe('NOT_ALLOWED');
    expect(asked('portfolio', 'funder')).toBe('NOT_ALLOWED');
    expect(asked('funder', 'portfolio')).toBeNull();
    expect(asked('author', 'team')).toBeNull();
  });

  it('is put before the team by whoever wrote a draft for the circle, and by nobody when several did', () => {
    const circle = { visibility: 'circle', actor: 'ann' } as const;
    const forCircle = event(DecisionDrafted, { decisionId: 'a1', ...draft }, circle);
    const added = event(
      DecisionOptionAdded,
      { decisionId: 'a1', option: { id: 'option-3', title: 'Niets' } },
      { ...circle, actor: 'bob' },
    );
    const propose = (actor: string, ...more: (typeof forCircle)[]) =>
      given(...team, event(SeatGranted, { personId: 'ann', seat: 'participant' }), forCircle, ...more)
        .when('proposeDecision', { ...full, decisionId: 'a1' }, { actor })
        .refusal();
    expect(propose('coordinator')).toBe('NOT_ALLOWED');
    expect(propose('ann')).toBeNull();
    expect(propose('ann', added)).toBe('NOT_ALLOWED');
  });

  it('is shown to no more people than what anybody added to it', () => {
    const forTeam = event(DecisionOptionAdded, {
      decisionId: 'a1',
      option: { id: 'option-3', title: 'Niets' },
    });
    const { when } = given(
      ...team,
      event(DecisionDrafted, { decisionId: 'a1', ...draft }, { visibility: 'funder' }),
      forTeam,
    );
    const whole = { ...full, decisionId: 'a1' };
    expect(when('proposeDecision', whole, { visibility: 'funder' }).refusal()).toBe('NOT_ALLOWED');
    expect(when('proposeDecision', whole).refusal()).toBeNull();
  });
});

describe('drafting and proposing', () => {
  it('takes no assumption about a record that is not there', () => {
    const assumptions = [{ text: 'Het blijft droog.', record: 'nowhere' }];
    expect(
      given(...team)
        .when('draftDecision', { ...draft, assumptions })
        .refusal(),
    ).toBe('NOT_FOUND');
  });

  it('names options itself, and keeps the names of those that are there', () => {
    const own = [{ id: 'Jan Jansen', title: 'Kiosk' }, { id: 'option-2', title: 'Niets' }, { title: 'Bank' }];
    const idsOf = (happening: Happening | undefined) =>
      (happening?.data as typeof full | undefined)?.options.map(({ id }) => id);
    const [begun] = given(...team)
      .when('draftDecision', { ...draft, options: own })
      .records();
    expect(idsOf(begun)).toEqual(['option-1', 'option-2', 'option-3']);
    const options = [{ title: 'Bank' }, full.options[1], full.options[1]];
    const [put] = given(...team, event(DecisionDrafted, { ...full, decisionId: 'a1' }))
      .when('proposeDecision', { decisionId: 'a1', options })
      .records();
    expect(idsOf(put)).toEqual(['option-3', 'option-2', 'option-4']);
  });

  it('takes partners, sides, seats and people of here as those involved, and no names', () => {
    const involving = (who: string) =>
      given(...team)
        .when('draftDecision', { ...draft, involved: [who] })
        .refusal();
    for (const who of ['public-side', 'facilitator', 'coordinator']) expect(involving(who)).toBeNull();
    expect(involving('Jan Jansen')).toBe('NOT_FOUND');
  });

  it('needs no more than a title, the situation and a block to draft', () => {
    const [happening] = given(...team)
      .when('draftDecision', draft)
      .records();
    expect(happening).toMatchObject({ type: 'DecisionDrafted', data: { ...draft, decisionId: 'id-1' } });
  });

  it('refuses to propose with fewer than two options or without an expectation, and names the fields', () => {
    const decide = given(...team, drafted).when('proposeDecision', { decisionId: 'a1' }).records;
    expect(decide).toThrowError(
      expect.objectContaining({
        issues: expect.arrayContaining(
          ['options', 'expectedEffects', 'involved', 'howDecided'].map((field) =>
            expect.objectContaining({ field }),
          ),
        ),
      }),
    );
  });

  it('completes the draft with what is given on proposing', () => {
    const { title: _, ...rest } = full;
    const [happening] = given(...team, drafted)
      .when('proposeDecision', { decisionId: 'a1', ...rest })
      .records();
    expect(happening?.data).toMatchObject({ title: draft.title, howDecided: 'consent' });
  });

  it('may stay with its author, unlike a proposal', () => {
    const kept = { visibility: 'author' } as const;
    expect(
      given(...team)
        .when('draftDecision', draft, kept)
        .records(),
    ).toHaveLength(1);
    const whole = { decisionId: 'a1', ...full };
    expect(
      given(...team, drafted)
        .when('proposeDecision', whole, kept)
        .refusal(),
    ).toBe('INVALID');
  });

  it('shows a proposal whole to those who could not see the draft', () => {
    const { state } = given(...team, proposed);
    expect(state.decisions.a1).toMatchObject({
      state: 'proposed',
      title: draft.title,
      howDecided: 'consent',
    });
  });

  it('offers doing nothing as the option without a title', () => {
    const [happening] = given(...team, drafted)
      .when('addDecisionOption', { decisionId: 'a1' })
      .records();
    expect(happening?.data).toMatchObject({ option: { title: 'Niets doen' } });
  });
});

describe('taking', () => {
  const choice = { decisionId: 'a1', choice: 'option-1', rationale: 'Gastvrijheid werkt.' };

  it('looks back by default on the latest day an effect was expected', () => {
    const [happening] = given(...team, drafted, proposed)
      .when('takeDecision', choice)
      .records();
    expect(happening?.data).toMatchObject({ reviewOn: '2024-11-14', decidedOn: '2024-06-01' });
  });

  it('refuses an option that was not on the table', () => {
    const decide = given(...team, drafted, proposed).when('takeDecision', { ...choice, choice: 'option-9' });
    expect(decide.refusal()).toBe('INVALID');
  });

  it('refuses a day that is still to come', () => {
    const decide = given(...team, drafted, proposed).when('takeDecision', {
      ...choice,
      decidedOn: '2024-06-02',
    });
    expect(decide.refusal()).toBe('INVALID');
  });

  it('refuses a decision that was not proposed', () => {
    expect(
      given(...team, drafted)
        .when('takeDecision', choice)
        .refusal(),
    ).toBe('WRONG_STATE');
  });

  it('freezes the record: no option can be added afterwards', () => {
    const decide = given(...team, drafted, proposed, taken).when('addDecisionOption', { decisionId: 'a1' });
    expect(decide.refusal()).toBe('WRONG_STATE');
  });

  it('still hears dissent afterwards', () => {
    const decide = given(...team, drafted, proposed, taken).when('recordDissent', {
      decisionId: 'a1',
      text: 'Te snel.',
    });
    expect(decide.records()).toHaveLength(1);
  });

  it('hears dissent in the name of a partner or a side from whoever sits there alone', () => {
    const partner = event(PartnerJoined, {
      ...{ partnerId: 'studio', name: 'Studio', partnerKind: 'creative-practice' as const },
    });
    const seat = event(SeatGranted, { personId: 'ann', seat: 'participant', partnerId: 'studio' });
    const { when } = given(...team, partner, seat, drafted, proposed);
    for (const voice of [{ partner: 'studio' }, { side: 'creative-side' }]) {
      const said = { decisionId: 'a1', text: 'Te snel.', ...voice };
      expect(when('recordDissent', said, { actor: 'ann' }).refusal()).toBeNull();
      expect(when('recordDissent', said).refusal()).toBe('NOT_ALLOWED');
    }
  });
});

describe('the order of days', () => {
  const on = (day: string) => ({ occurredOn: day });
  const decided = { choice: 'option-1', rationale: 'Past.', reviewOn: '2099-01-01' };

  it.each([
    ['proposed before it was drafted', [drafted], 'proposeDecision', full],
    ['spoken of before it was proposed', [drafted, proposed], 'recordDissent', { text: 'Te snel.' }],
    ['taken off the table before it was drafted', [drafted], 'withdrawDecision', {}],
    ['reversed before it was taken', [drafted, proposed, taken], 'reverseDecision', { why: 'Te duur.' }],
    [
      'to be looked back on otherwise before it was taken',
      [drafted, proposed, taken],
      'rescheduleDecisionReview',
      { reviewOn: '2099-01-01', reason: 'Dan is de kiosk er.' },
    ],
  ] as const)('nothing is %s', (_, before, command, input) => {
    const { when, state } = given(...team, ...before);
    const { wordsOn = '', decidedOn = null } = state.decisions.a1 ?? {};
    const day = decidedOn && decidedOn > wordsOn ? decidedOn : wordsOn;
    const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const step = { decisionId: 'a1', ...input };
    expect(when(command, step, on(dayBefore)).refusal()).toBe('INVALID');
    expect(when(command, step, on(day)).refusal()).toBeNull();
  });

  it('what was decided before it was noted stands behind its words, and says the day all the same', () => {
    const { when, state } = given(...team, drafted, proposed);
    const { wordsOn } = state.decisions.a1 ?? {};
    const step = { decisionId: 'a1', decidedOn: '2020-01-01', ...decided };
    expect(when('takeDecision', step).records()).toMatchObject([
      { type: 'DecisionTaken', occurredOn: wordsOn, data: { decidedOn: '2020-01-01' } },
    ]);
  });

  it('a file is reversed after it was read anew, and one that is dated ahead was there today', () => {
    const file = {
      sourceKey: 'a',
      title: 'A',
      state: 'taken',
      numbers: [],
      file: 'a.md',
      original: 'A',
      date: '2099-01-01',
    };
    const read = given(...team).when('importDecisions', { records: [file], links: [] });
    const [imported] = read.records();
    const { when } = given(...team, imported as Happening);
    expect(imported?.occurredOn).not.toBe('2099-01-01');
    expect(when('reverseDecision', { decisionId: 'id-1', why: 'Te duur.' }, on('2020-01-01')).refusal()).toBe(
      'INVALID',
    );
  });
});

describe('endings', () => {
  const imported = (id: string, date: string) =>
    event(
      DecisionImported,
      {
        decisionId: id,
        sourceKey: id,
        title: id,
        state: 'taken',
        numbers: [],
        file: `${id}.md`,
        original: id,
        date,
      },
      { occurredOn: date },
    );

  it('links a superseded decision and the newer one, so that each is known from either end', () => {
    const { state } = given(
      ...team,
      imported('old', '2019-10-28'),
      imported('new', '2022-01-25'),
      event(DecisionSuperseded, { decisionId: 'old', by: 'new' }, { occurredOn: '2022-01-25' }),
    );
    expect(state.decisions.old?.state).toBe('superseded');
    expect(Object.values(state.links)).toMatchObject([{ from: 'new', to: 'old', relation: 'supersedes' }]);
  });

  it('says what a reversal undoes and what cannot be undone', () => {
    const { state } = given(
      ...team,
      drafted,
      proposed,
      taken,
      event(DecisionReversed, {
        decisionId: 'a1',
        why: 'Het netwerk viel uit.',
        cannotBeUndone: 'De kosten.',
      }),
    );
    expect(state.decisions.a1).toMatchObject({
      state: 'reversed',
      ending: { cannotBeUndone: 'De kosten.' },
    });
  });

  it('refuses to take back a decision that was withdrawn', () => {
    const withdrawn = given(...team, drafted)
      .when('withdrawDecision', { decisionId: 'a1' })
      .records()[0];
    const decide = given(...team, drafted, withdrawn as never).when('reverseDecision', {
      decisionId: 'a1',
      why: 'x',
    });
    expect(decide.refusal()).toBe('WRONG_STATE');
  });
});

describe('importing', () => {
  const record = (sourceKey: string, date?: string) => ({
    sourceKey,
    title: `Use ${sourceKey}`,
    state: 'taken',
    numbers: ['1'],
    file: `${sourceKey}.md`,
    original: `# Use ${sourceKey}`,
    ...(date ? { date } : {}),
  });
  const two = {
    records: [record('auth0', '2019-10-28'), record('devise', '2022-01-25')],
    links: [{ from: 'devise', to: 'auth0', relation: 'supersedes' }],
  };

  const takenHere = { decisionId: 'id-1', choice: 'option-1', rationale: 'Past.', reviewOn: '2099-01-01' };

  it('records each decision on its own date and a link when both ends existed', () => {
    const happenings = given(...team)
      .when('importDecisions', two)
      .records();
    expect(happenings.map((h) => [h.type, h.occurredOn])).toEqual([
      ['DecisionImported', '2019-10-28'],
      ['DecisionImported', '2022-01-25'],
      ['DecisionSuperseded', '2022-01-25'],
    ]);
  });

  it.each([
    ['many that take the place of one', (n: number) => ({ from: `file${n}`, to: 'file0' })],
    [
      'each that takes the place of the one before',
      (n: number) => ({ from: `file${n}`, to: `file${n - 1}` }),
    ],
  ])('ends what was replaced, once, and keeps every link: %s', (_, ends) => {
    const links = [1, 2, 3, 4].map((n) => ({ ...ends(n), relation: 'supersedes' }));
    const records = [0, 1, 2, 3, 4].map((n) => record(`file${n}`, `2020-01-0${n + 1}`));
    const happenings = given(...team)
      .when('importDecisions', { records, links })
      .records();
    const { state } = given(...team, ...happenings);
    const replaced = new Set(links.map(({ to }) => to));
    for (const { source, ending, ...decision } of Object.values(state.decisions)) {
      const isReplaced = replaced.has(source?.key ?? '');
      expect(decision.state).toBe(isReplaced ? 'superseded' : 'taken');
      const first = links.find(({ to }) => to === source?.key)?.from;
      expect(ending?.on).toBe(isReplaced ? `2020-01-0${Number(first?.slice(4)) + 1}` : undefined);
    }
    expect(Object.keys(state.links)).toHaveLength(links.length);
  });

  it('adds nothing when the same files are read again', () => {
    const first = given(...team)
      .when('importDecisions', two)
      .records();
    expect(
      given(...team, ...first)
        .when('importDecisions', two)
        .records(),
    ).toEqual([]);
  });

  it('adds only what changed when a file changed', () => {
    const first = given(...team)
      .when('importDecisions', two)
      .records();
    const changed = {
      ...two,
      records: [two.records[0], { ...two.records[1], original: '# Use devise, revised' }],
    };
    const again = given(...team, ...first)
      .when('importDecisions', changed)
      .records();
    expect(again.map((h) => h.type)).toEqual(['ImportedDecisionRevised']);
  });

  it('shows what somebody revised to no more people than they revised it for', () => {
    const as = (visibility: VisibilityId) => (happening: Happening) => ({ ...happening, visibility });
    const decide = (records: unknown[], visibility: VisibilityId, ...before: Happening[]) =>
      given(...team, ...before).when('importDecisions', { records, links: [] }, { visibility });
    const changed = (original: string) => [{ ...record('auth0'), original }];
    const first = decide([record('auth0')], 'funder')
      .records()
      .map(as('funder'));
    const revised = decide(changed('In private'), 'team', ...first)
      .records()
      .map(as('team'));
    const again = decide(changed('In private, too'), 'funder', ...first, ...revised);
    expect(again.refusal()).toBe('NOT_ALLOWED');
    expect(decide(changed('In private, too'), 'funder', ...first).refusal()).toBeNull();
  });

  it('does not read in again what was erased, whether the file changed or not', () => {
    const first = given(...team)
      .when('importDecisions', two)
      .records();
    const erased = first.map((it) =>
      it.type === 'DecisionImported' && (it.data as { sourceKey: string }).sourceKey === 'auth0'
        ? { ...it, data: { ...(it.data as object), title: erasedText.nl, original: erasedText.nl } }
        : it,
    );
    const changed = {
      ...two,
      records: two.records.map((it) => ({ ...it, original: `${it.original}, revised` })),
    };
    const again = given(...team, ...erased)
      .when('importDecisions', changed)
      .records();
    expect(again).toMatchObject([{ type: 'ImportedDecisionRevised', data: { sourceKey: 'devise' } }]);
  });

  it.each<[string, Happening[]]>([
    [
      'somebody saw it differently',
      [event(DecisionDissentRecorded, { decisionId: 'id-1', text: 'Te snel.' })],
    ],
    ['looking back on it began', [event(DecisionReviewStarted, { decisionId: 'id-1' })]],
    [
      'somebody added an option',
      [event(DecisionOptionAdded, { decisionId: 'id-1', option: { id: 'o', title: 'Niet doen' } })],
    ],
    ['it was reversed here', [event(DecisionReversed, { decisionId: 'id-1', why: 'Te duur.' })]],
  ])('keeps the text of which people spoke: %s', (_, since) => {
    const first = given(...team)
      .when('importDecisions', { ...two, links: [] })
      .records();
    const changed = {
      ...two,
      records: [{ ...two.records[0], original: '# Something else' }, two.records[1]],
    };
    const again = given(...team, ...first, ...since)
      .when('importDecisions', changed)
      .records();
    const before = given(...team, ...first, ...since).state.decisions['id-1'];
    const { state } = given(...team, ...first, ...since, ...again);
    expect(again.map(({ type }) => type)).not.toContain('ImportedDecisionRevised');
    expect(state.decisions['id-1']?.source).toEqual(before?.source);
    if (before?.state !== 'taken') expect(state.decisions['id-1']?.state).toBe(before?.state);
    expect(Object.values(state.links)).toMatchObject([{ relation: 'supersedes' }]);
  });

  it('takes no link from a file that is passed over, unless the other file says so too', () => {
    const first = given(...team)
      .when('importDecisions', { ...two, links: [] })
      .records();
    const dissent = event(DecisionDissentRecorded, { decisionId: 'id-2', text: 'Te snel.' });
    const changed = [two.records[0], { ...two.records[1], original: '# Use devise. Supersedes auth0.' }];
    const toldBy = (...ends: string[]) =>
      given(...team, ...first, dissent)
        .when('importDecisions', { records: changed, links: [{ ...two.links[0], toldBy: ends }] })
        .records()
        .map(({ type }) => type);
    expect([toldBy('from'), toldBy('from', 'to')]).toEqual([[], ['DecisionSuperseded']]);
  });

  it('ends nothing by what was taken back here, nor by itself', () => {
    const before = given(...team)
      .when('importDecisions', { ...two, links: [] })
      .records();
    const reversed = event(DecisionReversed, { decisionId: 'id-2', why: 'Te duur.' });
    const links = [...two.links, { from: 'auth0', to: 'auth0', relation: 'supersedes' }];
    const again = given(...team, ...before, reversed)
      .when('importDecisions', { records: two.records, links })
      .records();
    expect(again.map(({ type }) => type)).toEqual(['RecordsLinked']);
  });

  it.each([
    [
      'reviewed',
      'taken',
      [DecisionReviewStarted, DecisionReviewed].map((type) => event(type, { decisionId: 'id-1' })),
    ],
    ['taken', 'proposed', [event(DecisionTaken, { ...takenHere, decidedOn: '2024-06-01' })]],
  ] as const)('ends nothing before it was %s here', (_, state, since) => {
    const proposed = { ...two.records[0], state };
    const records = [proposed, two.records[1]];
    const before = given(...team)
      .when('importDecisions', { records, links: [] })
      .records();
    const again = given(...team, ...before, ...since)
      .when('importDecisions', { ...two, records })
      .records();
    expect(again).toMatchObject([{ type: 'DecisionSuperseded', occurredOn: '2024-06-01' }]);
  });

  it('ends nothing before it was there, whatever day its file says now', () => {
    const undated = { records: [record('auth0'), record('devise')], links: [] };
    const before = given(...team)
      .when('importDecisions', undated)
      .records();
    const again = given(...team, ...before)
      .when('importDecisions', two)
      .records();
    const revised = again.map(({ type, occurredOn }) => [type, occurredOn]);
    expect(revised.at(-1)).toEqual(['DecisionSuperseded', '2024-06-01']);
  });

  it.each(['proposed', 'withdrawn'] as const)('ends nothing by what is %s', (state) => {
    const records = [two.records[0], { ...two.records[1], state }];
    const read = given(...team)
      .when('importDecisions', { ...two, records })
      .records();
    expect(read.at(-1)?.type).toBe('RecordsLinked');
    const decided = [two.records[0], { ...two.records[1], original: '# Use devise, decided' }];
    const again = given(...team, ...read)
      .when('importDecisions', { ...two, records: decided })
      .records();
    expect(again.map(({ type }) => type)).toEqual(['ImportedDecisionRevised', 'DecisionSuperseded']);
  });

  it('ends nothing that ended here, nor by what it took the place of', () => {
    const first = given(...team)
      .when('importDecisions', { ...two, links: [] })
      .records();
    const ended = event(DecisionSuperseded, { decisionId: 'id-1', by: 'id-2', keeps: 'De inlog.' });
    for (const [from, to] of [
      ['devise', 'auth0'],
      ['auth0', 'devise'],
    ]) {
      const links = [{ from, to, relation: 'supersedes' }];
      const again = given(...team, ...first, ended)
        .when('importDecisions', { ...two, links })
        .records();
      expect(again.map(({ type }) => type)).toEqual(from === 'devise' ? [] : ['RecordsLinked']);
    }
  });

  it('refuses two options that nobody could tell apart', () => {
    const options = ['X', 'Y'].map((title) => ({ id: 'option-1', title }));
    const asked = { records: [{ ...record('auth0'), options }], links: [] };
    expect(
      given(...team)
        .when('importDecisions', asked)
        .refusal(),
    ).toBe('INVALID');
  });

  it('makes nothing up for what a record does not say', () => {
    const happenings = given(...team)
      .when('importDecisions', { records: [record('bare')], links: [] })
      .records();
    const { state } = given(...team, ...happenings);
    expect(state.decisions['id-1']).toMatchObject({
      context: null,
      choice: null,
      decidedOn: null,
      expectedEffects: [],
    });
  });
});
