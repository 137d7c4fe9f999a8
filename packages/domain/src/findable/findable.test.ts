import { describe, expect, it } from 'vitest';
import { fold } from '../collaboration/fold.ts';
import { type Happening, happened, type Recorded } from '../event/event-type.ts';
import { exampleHappenings } from '../examples/index.ts';
import { erasedText } from '../field/erased-text.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import type { RecordKind } from '../records/kind.ts';
import { everyKind, kindNamed } from '../records/lookup.ts';
import { eventTypes } from '../registry.ts';
import { recorded } from '../testing/scenario.ts';
import { type Findable, findablesOf } from './findable.ts';
import { ofRecord, standingOf } from './standing.ts';
import { findableTypes, thingOf } from './thing.ts';

const wordsIn = (value: unknown) => new Set(JSON.stringify(value).match(/woord\d+x/g) ?? []);

describe('what can be found of a thing', () => {
  let count = 0;
  const events = recorded(exampleHappenings({ text: () => `woord${++count}x` }));
  const things = Map.groupBy(events.filter(thingOf), (event) =>
    Object.values(thingOf(event) ?? {}).join(' '),
  );

  it.each([...things])('is every free text of it as it stands: %s', (_, own) => {
    const thing = thingOf(own[0] as Recorded) as NonNullable<ReturnType<typeof thingOf>>;
    const { records, decisions, partners } = fold('c', own);
    const record = records[thing.id];
    const whole =
      thing.sort === 'record' ? { ...record, steps: [], evidenceLinks: [] } : { decisions, partners };
    const standing = standingOf(thing, fold('c', own));
    expect(wordsIn(findablesOf(own).map(({ title, texts }) => [title, texts]))).toEqual(
      standing ? wordsIn(whole) : new Set(),
    );
  });

  it('is looked at for every event that says something of a record, a decision or a partner', () => {
    expect(things.size).toBeGreaterThan(everyKind.length);
    for (const kind of everyKind)
      for (const type of Object.keys(kind.steps)) expect(findableTypes.has(type)).toBe(!kind.circleOnly);
    expect(findableTypes.has('SeatGranted')).toBe(false);
  });
});

const risk = (more: object = {}, visibility: VisibilityId = 'team'): Happening =>
  happened(eventTypes.RiskIdentified, { ...{ recordId: 'r', title: 'Regen' }, ...more } as never, {
    visibility,
  });
const shown = (found: readonly Findable[]) =>
  found.map(({ title, titleLanguage, language, texts }) => ({ title, titleLanguage, language, texts }));

describe('a record', () => {
  it('is found by what partners said along with an endorsement by the team alone', () => {
    const found = (visibility: VisibilityId) =>
      findablesOf(
        recorded([
          happened(
            eventTypes.FutureVisionDrafted,
            { recordId: 'v', statement: 'Een plein', horizon: 2030, mustRemain: 'De boom' },
            { visibility },
          ),
          happened(
            eventTypes.FutureVisionEndorsed,
            { recordId: 'v', endorsedBy: ['p'], reservations: 'Met water' },
            { visibility },
          ),
        ]),
      ).flatMap(({ texts }) => texts);
    expect(found('team')).toEqual(expect.arrayContaining(['De boom', 'Met water']));
    expect(found('funder')).toEqual(['De boom']);
  });

  it('is found as it was corrected, and a translation in its own language', () => {
    const corrections = [{ fieldName: 'title', before: '"Regen"', after: '"Storm"' }];
    const found = findablesOf(
      recorded([
        risk(),
        happened(eventTypes.RecordCorrected, { recordId: 'r', corrections, reason: 'Het was erger.' }),
        happened(eventTypes.TranslationAdded, {
          ...{ recordId: 'r', fieldName: 'title', language: 'en', translation: 'A storm' },
        }),
      ]),
    );
    expect(shown(found)).toEqual([
      { title: 'Storm', titleLanguage: 'nl', language: 'nl', texts: [] },
      { title: 'A storm', titleLanguage: 'en', language: 'en', texts: [] },
    ]);
  });

  it('is seen as it is today, whatever its events said, and names its author only where that matters', () => {
    const change = (to: VisibilityId) =>
      happened(eventTypes.RecordVisibilityChanged, { recordId: 'r', to }, { visibility: 'funder' });
    const level = (...events: Happening[]) => {
      const [found] = findablesOf(recorded(events.map((event) => ({ ...event, actor: 'ann' }))));
      return { visibility: found?.visibility, author: found?.author };
    };
    expect(level(risk({}, 'funder'))).toEqual({ visibility: 'funder', author: '' });
    expect(level(risk({}, 'funder'), change('circle'))).toEqual({ visibility: 'circle', author: '' });
    expect(level(risk(), change('author'))).toEqual({ visibility: 'author', author: 'ann' });
  });

  it('is not found once it was taken back', () => {
    expect(findablesOf(recorded([risk(), happened(eventTypes.RecordWithdrawn, { recordId: 'r' })]))).toEqual(
      [],
    );
  });

  it('is not found when its kind stays in the trusted circle', () => {
    const record = fold('c', recorded([risk()])).records.r;
    expect(ofRecord(record)).not.toBeNull();
    expect(ofRecord(record, (name) => ({ ...(kindNamed(name) as RecordKind), circleOnly: true }))).toBeNull();
  });

  it('is not found by what was erased of it, and not at all when that was everything', () => {
    expect(findablesOf(recorded([risk({ title: erasedText.nl })]))).toEqual([]);
    const found = findablesOf(recorded([risk({ title: erasedText.nl, consequence: 'Nat' })]));
    expect(shown(found)).toEqual([{ title: '', titleLanguage: 'nl', language: 'nl', texts: ['Nat'] }]);
  });
});

describe('a decision', () => {
  const draft = (context: string, visibility: VisibilityId, title = 'Kiosk') =>
    happened(
      eventTypes.DecisionDrafted,
      { decisionId: 'd', title, context, blocks: ['momentum'] },
      { visibility },
    );
  const dissent = (text: string, visibility: VisibilityId) =>
    happened(eventTypes.DecisionDissentRecorded, { decisionId: 'd', text }, { visibility });
  const levels = (...events: Happening[]) =>
    findablesOf(recorded(events)).map(({ visibility, texts }) => [visibility, ...texts]);

  it('is found once when all of it is seen by the same people', () => {
    expect(levels(draft('Leeg plein', 'funder'), dissent('Licht', 'funder'))).toEqual([
      ['funder', 'Leeg plein', 'Licht'],
    ]);
  });

  it('holds at each level what is read there, and nothing that only others read', () => {
    expect(
      levels(draft('Leeg plein', 'funder'), dissent('Duur', 'portfolio'), dissent('Licht', 'team')),
    ).toEqual([
      ['funder', 'Leeg plein'],
      ['portfolio', 'Leeg plein', 'Duur'],
      ['team', 'Leeg plein', 'Duur', 'Licht'],
    ]);
  });

  it('holds nothing outside the team of an event that names another decision', () => {
    const ended = happened(
      eventTypes.DecisionSuperseded,
      { decisionId: 'd', by: 'other', keeps: 'Wat blijft' },
      { visibility: 'funder' },
    );
    expect(levels(draft('Leeg plein', 'funder'), ended)).toEqual([
      ['funder', 'Leeg plein'],
      ['team', 'Leeg plein', 'Wat blijft'],
    ]);
  });

  it('is not there for those who do not see how it began', () => {
    expect(levels(draft('Leeg plein', 'author'), dissent('Duur', 'funder'))).toEqual([
      ['author', 'Leeg plein', 'Duur'],
    ]);
  });

  it('has each of many texts in the language of the event that said it, whatever ended it how often', () => {
    const replaced = (by: string) => happened(eventTypes.DecisionSuperseded, { decisionId: 'd', by });
    const said = ['Licht', 'Noise', 'Duur', 'Late'].map((text) => dissent(text, 'team'));
    const events = recorded([draft('Leeg plein', 'team'), ...said, replaced('e'), replaced('f')]);
    const found = findablesOf(
      events.map((event, index) => ({ ...event, language: index > 0 && index % 2 === 0 ? 'en' : 'nl' })),
    );
    expect(shown(found).map(({ language, texts }) => [language, ...texts])).toEqual([
      ['nl', 'Leeg plein', 'Licht', 'Duur'],
      ['en', 'Noise', 'Late'],
    ]);
  });

  it('has each text in the language of the event that said it', () => {
    const [first, second] = recorded([draft('Leeg plein', 'team'), dissent('Light', 'team')]);
    const found = findablesOf([first as Recorded, { ...(second as Recorded), language: 'en' }]);
    expect(shown(found)).toEqual([
      { title: 'Kiosk', titleLanguage: 'nl', language: 'nl', texts: ['Leeg plein'] },
      { title: 'Kiosk', titleLanguage: 'nl', language: 'en', texts: ['Light'] },
    ]);
  });
});
