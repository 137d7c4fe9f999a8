import { describe, expect, it } from 'vitest';
import { event, given } from '../../testing/scenario.ts';
import { personDependency } from './person-dependency.ts';
import { supportPosition } from './support-position.ts';
import { layerMap } from './view.ts';

const { SupportMapped, SupportShifted, SupportLapsed } = supportPosition.events;
const { PersonDependencyFound, BackupArranged, PersonDependencyHit } = personDependency.events;

type Layer = 'governing' | 'frontline' | 'staff';
const mapped = (recordId: string, layer: Layer, lastContact?: string, organisation = 'regio') =>
  event(SupportMapped, {
    recordId,
    organisation,
    layer,
    department: recordId,
    stance: 'informed',
    lastContact,
  });
const found = (recordId: string) =>
  event(PersonDependencyFound, {
    recordId,
    whatDepends: recordId,
    position: 'planvormer',
    ifGone: 'Dan stopt het.',
    severity: 'high',
  });
const map = (today: string, ...happenings: Parameters<typeof given>) =>
  layerMap.of(given(...happenings).state, today);

describe('the layer map', () => {
  it('shows nothing before a department or a dependency was recorded', () => {
    expect(map('2024-06-01')).toBeNull();
  });

  it('gives each organisation every layer, from the governing level down, also where nobody is mapped', () => {
    const shown = map(
      '2024-06-01',
      mapped('posten', 'frontline'),
      mapped('bestuur', 'governing'),
      mapped('college', 'governing', undefined, 'gemeente'),
    );
    expect(shown?.organisations.map(({ id }) => id)).toEqual(['regio', 'gemeente']);
    expect(
      shown?.organisations[0]?.layers.map(({ layer, departments }) => [
        layer.id,
        departments.map(({ id }) => id),
      ]),
    ).toEqual([
      ['governing', ['bestuur']],
      ['senior', []],
      ['middle', []],
      ['frontline', ['posten']],
      ['staff', []],
    ]);
  });

  it('shows the stance as it stands now', () => {
    const shown = map(
      '2024-06-01',
      mapped('posten', 'frontline'),
      event(SupportShifted, { recordId: 'posten', stance: 'active' }),
    );
    expect(shown?.organisations[0]?.layers[3]?.departments[0]?.stance?.id).toBe('active');
  });

  it.each([
    ['2024-06-30', 5, []],
    ['2024-07-02', 6, ['posten']],
  ])('on %s the last contact is %s months ago, and the quiet ones are %j', (today, months, quiet) => {
    const shown = map(
      today,
      mapped('posten', 'frontline', '2024-01-01'),
      mapped('communicatie', 'staff'),
      mapped('bestuur', 'governing', '2023-01-01'),
      event(SupportLapsed, { recordId: 'bestuur' }),
    );
    expect(shown?.organisations[0]?.layers[3]?.departments[0]?.monthsSince).toBe(months);
    expect(shown?.organisations[0]?.layers[4]?.departments[0]?.monthsSince).toBeNull();
    expect(shown?.longAgo).toEqual(quiet);
  });

  it('tells what rests on one person without a stand-in from what is covered', () => {
    const shown = map(
      '2024-06-01',
      found('contact'),
      event(BackupArranged, { recordId: 'contact', backup: 'een duo' }),
      found('houtbouw'),
      event(PersonDependencyHit, { recordId: 'houtbouw' }),
    );
    expect(shown?.dependencies.map(({ id, isCovered }) => [id, isCovered])).toEqual([
      ['houtbouw', false],
      ['contact', true],
    ]);
    expect(shown?.uncovered).toEqual(['houtbouw']);
  });
});
