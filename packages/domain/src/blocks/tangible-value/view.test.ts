import { describe, expect, it } from 'vitest';
import { event, given } from '../../testing/scenario.ts';
import { valueEvidence } from './value-evidence.ts';
import { valueTrail } from './view.ts';

const { ValueEvidenceCaptured, ValueEvidenceShown, ValueEvidenceRetracted } = valueEvidence.events;
const captured = (recordId: string, forWhom: string, occurredOn: string) =>
  event(
    ValueEvidenceCaptured,
    {
      recordId,
      title: recordId,
      valueKind: 'relation',
      forWhom,
      size: 'small',
      story: 'Een bewoner drinkt thee.',
      evidenceKind: 'observation',
      attribution: 'contributed',
    },
    { occurredOn },
  );
const shown = (recordId: string, occurredOn: string) =>
  event(ValueEvidenceShown, { recordId, audience: 'de raad' }, { occurredOn });

describe('the value trail', () => {
  it('shows nothing before anything was captured', () => {
    expect(valueTrail.of(given().state, '2024-06-01')).toBeNull();
  });

  it('gives each group its lane, in the order in which they were served, with small as visible as big', () => {
    const { state } = given(
      captured('thee', 'bewoners', '2024-06-27'),
      captured('avond', 'jongeren', '2024-07-01'),
      captured('licht', 'bewoners', '2024-08-01'),
    );
    const trail = valueTrail.of(state, '2024-08-02');
    expect(trail?.lanes.map(({ forWhom, marks }) => [forWhom, marks.map(({ id }) => id)])).toEqual([
      ['bewoners', ['thee', 'licht']],
      ['jongeren', ['avond']],
    ]);
    expect(trail?.lanes[0]?.marks[0]).toMatchObject({
      on: '2024-06-27',
      size: { id: 'small', text: { nl: 'klein', en: 'small' } },
      state: { id: 'captured' },
    });
  });

  it('keeps each showing and what was retracted', () => {
    const { state } = given(
      captured('thee', 'bewoners', '2024-06-27'),
      shown('thee', '2024-07-04'),
      event(ValueEvidenceRetracted, { recordId: 'thee' }, { occurredOn: '2024-07-10' }),
    );
    expect(valueTrail.of(state, '2024-07-11')?.lanes[0]?.marks[0]).toMatchObject({
      state: { id: 'retracted' },
      shown: [{ on: '2024-07-04', to: 'de raad' }],
    });
  });

  it.each([
    ['2024-08-28', null],
    ['2024-08-29', 8],
    ['2024-09-20', 11],
  ])('on %s it has been quiet for %s weeks', (today, weeks) => {
    const { state } = given(captured('thee', 'bewoners', '2024-06-27'), shown('thee', '2024-07-04'));
    expect(valueTrail.of(state, today)?.quietWeeks).toBe(weeks);
  });
});
