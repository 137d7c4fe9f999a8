import { describe, expect, it } from 'vitest';
import { fold } from '../collaboration/fold.ts';
import { happened } from '../event/event-type.ts';
import { commandTypes, eventTypes } from '../registry.ts';
import { recorded } from '../testing/scenario.ts';
import { marksOf } from '../timeline/marks.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { PersonalDataErased } from './personal-data-erased.ts';

const erased = happened(PersonalDataErased, { why: 'asked' }, { occurredOn: '2024-06-13' });
const history = recorded([
  { type: 'CollaborationStarted', data: { name: 'Avondplein', issue: 'Overlast' } },
  erased,
]);

describe('the erasing of personal data', () => {
  it('is told with its day and its reason, and nothing of what it was', () => {
    const mark = marksOf(timelineOf('c', history, 'happened')).at(-1);
    expect(mark).toMatchObject({
      date: '2024-06-13',
      lane: 'course',
      subject: null,
      sentence: {
        nl: 'Er zijn teksten gewist: iemand vroeg erom.',
        en: 'Texts were erased: a person asked.',
      },
    });
    expect(Object.keys(eventTypes.PersonalDataErased.schema.entries)).toEqual(['why']);
  });

  it('leaves the collaboration as it stands', () => {
    const before = fold('c', history.slice(0, 1));
    expect(fold('c', history)).toEqual({ ...before, version: 2 });
  });

  it('cannot be asked for by anybody with a seat', () => {
    expect(Object.keys(commandTypes).filter((name) => /eras/i.test(name))).toEqual([]);
  });
});
