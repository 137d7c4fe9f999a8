import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fold } from '../collaboration/fold.ts';
import { handle } from '../command/handle.ts';
import { type Happening, happened } from '../event/event-type.ts';
import { exampleOf } from '../examples/index.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { Refusal } from '../refusal/refusal.ts';
import { type CommandName, commandTypes, eventTypes } from '../registry.ts';
import { seatEvents } from '../seats/seats.ts';
import { viewFor } from '../sharing/index.ts';
import { recorded } from '../testing/scenario.ts';
import {
  begins,
  everyKind,
  moves,
  possibleSteps,
  type RecordKind,
  slugOf,
  statesBefore,
  titleOfRecord,
} from './index.ts';

const context = {
  today: '2024-06-13',
  occurredOn: '2024-06-13',
  actor: 'ann',
  newId: () => 'new',
  answers: [],
};
const seat = (personId: string, name: 'participant' | 'coordinator' | 'circle-member' = 'participant') =>
  happened(seatEvents.SeatGranted, { personId, seat: name });
const partner: Happening = {
  type: 'PartnerJoined',
  data: { partnerId: 'partner-1', name: 'Gemeente', partnerKind: 'public-organisation' },
};

/** Everything an example may refer to. */
const around: Happening[] = [
  { type: 'CollaborationStarted', data: { name: 'Avondplein', issue: 'Overlast' } },
  seat('ann'),
  seat('bob'),
  ...['partner-1', 'partners-1', 'partners-2', 'source-1', 'owner-1'].map((partnerId) => ({
    ...partner,
    data: { ...(partner.data as object), partnerId },
  })),
];
const given = (...more: Happening[]) => fold('c', recorded([...around, ...more]));

/** The first event of a kind, as an example. */
function beginning(kind: RecordKind, id = slugOf(kind.id).concat('-1')): Happening {
  const name = Object.keys(kind.steps).find((step) =>
    begins(kind.steps[step] as never),
  ) as keyof typeof eventTypes;
  const data = exampleOf(eventTypes[name].schema as v.GenericSchema) as object;
  return { type: name, data: { ...data, recordId: id, blocks: undefined } };
}

/** A record brought into a state without asking any rule. */
function standing(kind: RecordKind, state: string) {
  const there = given(...(kind.circleOnly ? [seat('ann', 'circle-member')] : []), beginning(kind));
  const id = `${slugOf(kind.id)}-1`;
  const record = there.records[id];
  if (!record) throw new Error(`No ${kind.id} began.`);
  return { ...there, records: { ...there.records, [id]: { ...record, state } } };
}

const steps = everyKind.flatMap((kind) =>
  Object.entries(kind.steps).map(([name, step]) => ({ kind, name, step })),
);
const onlyId = (kind: RecordKind) => ({ recordId: `${slugOf(kind.id)}-1` });

/** What is required of an input, with references that exist. */
function leastInput(command: string): object {
  const { input } = commandTypes[command as CommandName];
  return exampleOf(input as v.GenericSchema, { onlyRequired: true }) as object;
}

describe('every kind of record', () => {
  it.each(everyKind)('$id begins, is named by its own title and stands in a state it has', (kind) => {
    const state = given(beginning(kind));
    const record = state.records[`${slugOf(kind.id)}-1`];
    expect(record).toMatchObject({
      kind: kind.id,
      recordedBy: 'coordinator',
      visibility: 'team',
      withdrawn: null,
    });
    expect(Object.keys(kind.states)).toContain(record?.state);
    expect(titleOfRecord(state, record?.id ?? '')).not.toBe('…');
    expect(kind.block === null || record?.blocks.includes(kind.block)).toBe(true);
  });

  it.each(everyKind)('$id leads from its beginning to every state', (kind) => {
    const reached = new Set<string>();
    const from = (state: string | undefined): void => {
      if (state === undefined || reached.has(state)) return;
      reached.add(state);
      for (const step of Object.values(kind.steps))
        if (statesBefore(kind, step).includes(state)) from(step.to);
    };
    for (const step of Object.values(kind.steps)) if (begins(step)) from(step.to);
    expect([...reached].toSorted()).toEqual(Object.keys(kind.states).toSorted());
  });

  it.each(everyKind)('$id has a lane, names in both languages and an action for every event', (kind) => {
    for (const { does, says } of Object.values(kind.steps))
      for (const text of [does.nl, does.en, says.nl, says.en]) expect(text).toMatch(/\S/);
    expect(new Set(Object.values(kind.steps).map(({ command }) => command)).size).toBe(
      Object.keys(kind.steps).length,
    );
  });
});

describe('every step of a record', () => {
  /** A sentence of the circle needs everyone's approval first; its own test tells of that. */
  const moving = steps.filter(({ name, step }) => moves(step) && name !== 'PowerWordingShared');

  it.each(moving)('$name is possible exactly where its definition says', ({ kind, name, step }) => {
    for (const state of Object.keys(kind.states)) {
      const allowed = statesBefore(kind, step).includes(state);
      const there = standing(kind, state);
      const asked = () => askFor(there, step.command, { ...leastInput(step.command), ...onlyId(kind) });
      expect(possibleSteps(kind, there.records[onlyId(kind).recordId] as never).includes(name)).toBe(allowed);
      if (!allowed) expect(asked).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
      else expect(asked()).toMatchObject([{ type: name, data: onlyId(kind) }]);
    }
  });

  it.each(moving)(
    '$name leaves the record in the state it leads to, with what was said in its history',
    ({ kind, name, step }) => {
      const state = statesBefore(kind, step)[0] as string;
      const [happening] = askFor(standing(kind, state), step.command, {
        ...leastInput(step.command),
        ...onlyId(kind),
      });
      const after = given(beginning(kind), happening as Happening).records[onlyId(kind).recordId];
      expect(after?.steps.map(({ type }) => type).at(-1)).toBe(name);
      if (step.to) expect(after?.state).toBe(step.to);
    },
  );

  it('says what is possible instead', () => {
    const tension = everyKind.find(({ id }) => id === 'Tension') as RecordKind;
    const act = () =>
      askFor(standing(tension, 'resolved'), 'holdTension', { recordId: 'tension-1', agreement: 'x' });
    expect(act).toThrow(/resolved.*nothing more/);
    const open = () =>
      askFor(standing(tension, 'held'), 'holdTension', { recordId: 'tension-1', agreement: 'x' });
    expect(open).toThrow(/Look again.*It escalates.*Resolve/);
  });
});

/** References of an example that point outside the kind itself are made to exist. */
function askFor(state: ReturnType<typeof given>, command: string, input: object) {
  const wanted = Object.entries(input).flatMap(([name, value]) =>
    name === 'recordId' ? [] : [value].flat().map(String),
  );
  const partners = Object.fromEntries(wanted.map((id) => [id, state.partners['partner-1']]));
  const everything = { ...state, partners: { ...partners, ...state.partners } } as typeof state;
  return handle(everything, command as CommandName, input, context);
}

describe('a record', () => {
  const risk = { title: 'Regen', likelihood: 'low', consequence: 'Nat', severity: 'low' };
  const identified = (visibility?: VisibilityId): Happening => ({
    ...happened(eventTypes.RiskIdentified, { recordId: 'r1', ...risk }),
    ...(visibility ? { visibility } : {}),
  });

  it('is refused with a sentence for each field that is missing', () => {
    expect(() => handle(given(), 'identifyRisk', { title: 'Regen' }, context)).toThrow(Refusal);
    expect(() => handle(given(), 'grantFunding', { name: 'Fonds' }, context)).toThrow('Fill this in.');
  });

  it('is refused when it points at a partner that is not there', () => {
    const act = () => handle(given(), 'identifyRisk', { ...risk, owner: 'nobody' }, context);
    expect(act).toThrow(expect.objectContaining({ code: 'NOT_FOUND', field: 'owner' }));
  });

  it('kept to its author is not there for others, nor is anything that happened to it', () => {
    const history = recorded([...around, { ...identified('author'), actor: 'ann' } as Happening]);
    const state = fold('c', history);
    expect(viewFor(state, history, 'ann').map(({ type }) => type)).toContain('RiskIdentified');
    expect(viewFor(state, history, 'bob').map(({ type }) => type)).not.toContain('RiskIdentified');
    const act = () => handle(state, 'closeRisk', { recordId: 'r1' }, { ...context, actor: 'bob' });
    expect(act).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(handle(state, 'closeRisk', { recordId: 'r1' }, context)).toMatchObject([{ visibility: 'author' }]);
  });

  it('is widened by its author alone, and then for its whole history', () => {
    const history = recorded([...around, { ...identified('author'), actor: 'ann' } as Happening]);
    const [widened] = handle(
      fold('c', history),
      'changeRecordVisibility',
      { recordId: 'r1', to: 'team' },
      context,
    );
    const longer = recorded([
      ...around,
      { ...identified('author'), actor: 'ann' } as Happening,
      widened as Happening,
    ]);
    expect(viewFor(fold('c', longer), longer, 'bob').map(({ type }) => type)).toContain('RiskIdentified');
    const act = () =>
      handle(given(identified()), 'changeRecordVisibility', { recordId: 'r1', to: 'funder' }, context);
    expect(act).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  });

  it('is taken out of sight of the team by its author alone, and to the circle only from within', () => {
    const hide = (author: string, to: 'author' | 'circle', ...more: Happening[]) => {
      const state = given({ ...identified(), actor: author } as Happening, ...more);
      return () => handle(state, 'changeRecordVisibility', { recordId: 'r1', to }, context);
    };
    expect(hide('bob', 'author')).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
    expect(hide('bob', 'circle', seat('ann', 'circle-member'))).toThrow(
      expect.objectContaining({ code: 'NOT_ALLOWED' }),
    );
    expect(hide('ann', 'circle')).toThrow(expect.objectContaining({ code: 'INVALID' }));
    expect(hide('ann', 'circle', seat('ann', 'circle-member'))()).toHaveLength(1);
  });

  it('is not opened to the team with words that somebody else wrote for the circle', () => {
    const shown = (to: VisibilityId) =>
      ({ type: 'RecordVisibilityChanged', data: { recordId: 'r1', to }, actor: 'ann' }) as Happening;
    const own = { ...identified('circle'), actor: 'ann' } as Happening;
    const closed = (actor: string) =>
      ({ type: 'RiskClosed', data: { recordId: 'r1' }, visibility: 'circle', actor }) as Happening;
    const open =
      (...happened: Happening[]) =>
      () =>
        handle(
          given(seat('ann', 'circle-member'), ...happened),
          'changeRecordVisibility',
          { recordId: 'r1', to: 'team' },
          context,
        );
    for (const others of [[closed('bob')], [closed('bob'), shown('author')]])
      expect(open(own, ...others)).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
    expect(open(own, closed('ann'))()).toHaveLength(1);
    const forTeam = [identified(), { ...closed('bob'), visibility: 'team' } as Happening];
    expect(
      open({ ...forTeam[0], actor: 'ann' } as Happening, forTeam[1] as Happening, shown('circle'))(),
    ).toHaveLength(1);
  });

  it('does not hide a step from who sees the record', () => {
    const step =
      (visibility: VisibilityId, of: VisibilityId = 'team') =>
      () =>
        handle(given(identified(of)), 'closeRisk', { recordId: 'r1' }, { ...context, visibility });
    expect(step('author')).toThrow(expect.objectContaining({ code: 'INVALID', field: 'visibility' }));
    expect(step('team', 'funder')).toThrow(expect.objectContaining({ code: 'INVALID', field: 'visibility' }));
    expect(step('team')()).toMatchObject([{ type: 'RiskClosed' }]);
  });

  it('is corrected with what stood there before, and only where something differs', () => {
    const state = given(identified());
    const correct = (fieldName: string, value: unknown) =>
      handle(
        state,
        'correctRecord',
        { recordId: 'r1', corrections: [{ fieldName, value: JSON.stringify(value) }], reason: 'Typefout' },
        context,
      );
    expect(correct('title', 'Regen')).toEqual([]);
    const [corrected] = correct('title', 'Zware regen');
    expect(corrected).toMatchObject({
      data: { corrections: [{ before: '"Regen"', after: '"Zware regen"' }] },
    });
    expect(given(identified(), corrected as Happening).records.r1?.fields.title).toBe('Zware regen');
    expect(() => correct('likelihood', 'enormous')).toThrow(expect.objectContaining({ code: 'INVALID' }));
    // In its JSON these are ordinary characters.
    for (const strange of ['\0', 'Regen\0', '\ud83c'])
      expect(() => correct('title', strange)).toThrow(expect.objectContaining({ code: 'INVALID' }));
    for (const name of ['colour', '__proto__', 'constructor', 'toString'])
      expect(() => correct(name, 'red')).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });

  it('is not closed, corrected or taken back on a day before it began', () => {
    const own = { ...identified(), actor: 'ann', occurredOn: '2024-06-02' } as Happening;
    const corrections = [{ fieldName: 'title', value: '"Zon"' }];
    for (const [name, input] of [
      ['closeRisk', {}],
      ['correctRecord', { corrections, reason: 'r' }],
      ['withdrawRecord', {}],
    ] as const) {
      const act = (occurredOn: string) => () =>
        handle(given(own), name, { recordId: 'r1', ...input }, { ...context, occurredOn });
      expect(act('2024-06-01'), name).toThrow(expect.objectContaining({ code: 'INVALID' }));
      expect(act('2024-06-02')(), name).toHaveLength(1);
    }
  });

  it('is taken back by its author alone, and moves no more', () => {
    const own = { ...identified(), actor: 'ann' } as Happening;
    const act = () => handle(given(identified()), 'withdrawRecord', { recordId: 'r1' }, context);
    expect(act).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
    const [withdrawn] = handle(given(own), 'withdrawRecord', { recordId: 'r1' }, context);
    const closing = () =>
      handle(given(own, withdrawn as Happening), 'closeRisk', { recordId: 'r1' }, context);
    expect(closing).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
    const corrections = [{ fieldName: 'title', value: '"Zon"' }];
    const translation = { fieldName: 'title', language: 'en', translation: 'Sun' };
    for (const [name, input] of [
      ['correctRecord', { recordId: 'r1', reason: 'r', corrections }],
      ['translateRecord', { recordId: 'r1', ...translation }],
    ] as const)
      expect(() => handle(given(own, withdrawn as Happening), name, input, context)).toThrow(
        expect.objectContaining({ code: 'WRONG_STATE' }),
      );
  });

  it('is translated on no day before its words were said as they are, by a step or a correction', () => {
    const on = (occurredOn: string, happening: Happening): Happening => ({ ...happening, occurredOn });
    const corrections = [{ fieldName: 'title', before: '"Regen"', after: '"Hagel"' }];
    const own = [
      on('2024-05-01', identified()),
      on('2024-05-20', happened(eventTypes.RecordCorrected, { recordId: 'r1', corrections, reason: 'r' })),
    ];
    const act = (fieldName: string, occurredOn: string) => () =>
      handle(
        given(...own),
        'translateRecord',
        { recordId: 'r1', fieldName, language: 'en', translation: 'Hail' },
        { ...context, occurredOn },
      );
    expect(act('title', '2024-05-19')).toThrow(expect.objectContaining({ code: 'INVALID' }));
    expect(act('title', '2024-05-20')()).toHaveLength(1);
    expect(act('consequence', '2024-05-19')()).toHaveLength(1);
  });

  it('is translated beside its own words, and linked to another', () => {
    const [translated] = handle(
      given(identified()),
      'translateRecord',
      { recordId: 'r1', fieldName: 'title', language: 'en', translation: 'Rain' },
      context,
    );
    expect(given(identified(), translated as Happening).records.r1).toMatchObject({
      fields: { title: 'Regen' },
      translations: [{ text: 'Rain' }],
    });
    const inItsOwn = { recordId: 'r1', fieldName: 'title', language: 'nl', translation: 'Regen' };
    expect(() => handle(given(identified()), 'translateRecord', inItsOwn, context)).toThrow(
      expect.objectContaining({ field: 'language' }),
    );
    const two = given(identified(), happened(eventTypes.RiskIdentified, { recordId: 'r2', ...risk }));
    expect(
      handle(two, 'linkRecords', { from: 'r1', to: 'r2', relation: 'relates-to' }, context),
    ).toHaveLength(1);
    expect(() =>
      handle(two, 'linkRecords', { from: 'r1', to: 'r9', relation: 'relates-to' }, context),
    ).toThrow(Refusal);
    expect(() =>
      handle(two, 'linkRecords', { from: 'r1', to: 'r1', relation: 'relates-to' }, context),
    ).toThrow(expect.objectContaining({ code: 'INVALID', field: 'to' }));
  });

  it('is not there, for commands either, for whoever sees nothing of what it rests on any more', () => {
    const by = (actor: string, happening: Happening) => ({ ...happening, actor }) as Happening;
    const lesson = (recordId: string, basedOn: string[]) =>
      happened(eventTypes.LessonDrafted, { recordId, insight: 'x', aboutWhat: 'process', basedOn });
    const state = given(
      by('bob', identified()),
      by('ann', lesson('l1', ['r1'])),
      by('bob', lesson('l2', ['l1'])),
      by('bob', happened(eventTypes.RecordVisibilityChanged, { recordId: 'r1', to: 'author' })),
      seat('cas'),
    );
    const retire = (recordId: string, actor: string) => () =>
      handle(state, 'retireLesson', { recordId, reason: 'x' }, { ...context, actor });
    const absent = expect.objectContaining({ code: 'NOT_FOUND', field: 'recordId' });
    for (const id of ['l1', 'l2', 'nothing']) expect(retire(id, 'cas')).toThrow(absent);
    for (const id of ['l1', 'l2']) expect(retire(id, 'bob')).not.toThrow();
    expect(retire('l1', 'ann')).not.toThrow();
    const draft = { insight: 'y', aboutWhat: 'process', basedOn: ['l1'] };
    expect(() => handle(state, 'draftLesson', draft, { ...context, actor: 'bob' })).toThrow(
      expect.objectContaining({ code: 'INVALID', field: 'basedOn' }),
    );
  });

  it('takes no longer to look for when records rest on each other in many ways', () => {
    const lessons = Array.from({ length: 40 }, (_, n) => {
      const basedOn =
        n === 0 ? ['r1'] : Array.from({ length: Math.min(n, 20) }, (_, back) => `l${n - 1 - back}`);
      const data = { recordId: `l${n}`, insight: 'x', aboutWhat: 'process' as const, basedOn };
      return { ...happened(eventTypes.LessonDrafted, data), actor: 'bob' } as Happening;
    });
    const hidden = { ...identified('author'), actor: 'bob' } as Happening;
    const act = () =>
      handle(given(hidden, ...lessons), 'retireLesson', { recordId: 'l39', reason: 'x' }, context);
    expect(act).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });

  it('is there or is not there in a chain of thousands that rest on each other', () => {
    const length = 5000;
    const chain = Array.from({ length }, (_, n) => {
      const basedOn = [n === 0 ? 'r1' : `l${n - 1}`];
      const data = { recordId: `l${n}`, insight: 'x', aboutWhat: 'process' as const, basedOn };
      return { ...happened(eventTypes.LessonDrafted, data), actor: 'bob' } as Happening;
    });
    const link = { from: `l${length - 1}`, to: 'l0', relation: 'clarifies' };
    const act = (visibility: VisibilityId) =>
      handle(
        given({ ...identified(visibility), actor: 'bob' } as Happening, ...chain),
        'linkRecords',
        link,
        context,
      );
    expect(act('team')).toHaveLength(1);
    expect(() => act('author')).toThrow(expect.objectContaining({ code: 'NOT_FOUND', field: 'from' }));
    const draft = { insight: 'y', aboutWhat: 'process', basedOn: [`l${length - 1}`] };
    const wider = { ...context, visibility: 'funder' as const };
    expect(() => handle(given(identified('team'), ...chain), 'draftLesson', draft, wider)).toThrow(
      expect.objectContaining({ code: 'INVALID', field: 'basedOn' }),
    );
  });

  it('is for nobody who sees nothing of what it has to rest on', () => {
    const own = { ...identified('author'), actor: 'ann' } as Happening;
    const state = given(own, happened(eventTypes.RiskIdentified, { recordId: 'r2', ...risk }));
    const draft = (basedOn: string[], visibility: VisibilityId) => () =>
      handle(
        state,
        'draftLesson',
        { insight: 'x', aboutWhat: 'process', basedOn },
        { ...context, visibility },
      );
    const refused = expect.objectContaining({ code: 'INVALID', field: 'basedOn' });
    expect(draft(['r1'], 'team')).toThrow(refused);
    expect(draft(['r1', 'r2'], 'team')).not.toThrow();
    expect(draft(['r1'], 'author')).not.toThrow();

    const lesson = happened(eventTypes.LessonDrafted, {
      ...{ recordId: 'l1', insight: 'x', aboutWhat: 'process' as const, basedOn: ['r1'] },
    });
    const kept = given(own, { ...lesson, visibility: 'author', actor: 'ann' } as Happening);
    const widen = () => handle(kept, 'changeRecordVisibility', { recordId: 'l1', to: 'team' }, context);
    expect(widen).toThrow(expect.objectContaining({ code: 'INVALID', field: 'to' }));
    const shared = given(own, { ...lesson, data: { ...lesson.data, basedOn: ['r2'] } });
    const itself = { recordId: 'l1', corrections: [{ fieldName: 'basedOn', value: '["l1"]' }], reason: 'x' };
    expect(() => handle(shared, 'correctRecord', itself, context)).toThrow(
      expect.objectContaining({ code: 'INVALID', field: 'corrections' }),
    );
    const rested = { recordId: 'l1', corrections: [{ fieldName: 'basedOn', value: '["r1"]' }], reason: 'x' };
    expect(() => handle(shared, 'correctRecord', rested, context)).toThrow(
      expect.objectContaining({ code: 'INVALID', field: 'corrections' }),
    );
  });
});
