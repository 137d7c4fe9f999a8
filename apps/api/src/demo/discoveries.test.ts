import { type CollaborationKey, collaborationKeys } from '@samenspel/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../main.ts';
import { signIn } from '../testing/asking.ts';
import { startService } from '../testing/running.ts';
import {
  heightOf,
  type Seen,
  type SharedRecord,
  type SharedResult,
  sharedViewOf,
} from '../testing/shared-view.ts';

let running: Running;
let view: ReturnType<typeof sharedViewOf>;
beforeAll(async () => {
  running = await startService();
  view = sharedViewOf(await signIn(running, 'programmabureau-maakruimte'));
});
afterAll(() => running.stop());

const firstAfter = (results: readonly SharedResult[], day: string): SharedResult =>
  results.find(({ publishedOn }) => publishedOn > day) as SharedResult;

const typesIn = ({ history }: SharedRecord): string[] => history.map(({ type }) => type);
const dayOfType = ({ history }: SharedRecord, name: string): string =>
  history.find(({ type }) => type === name)?.occurredOn ?? '';
const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000;

describe('the portfolio manager discovers that', () => {
  it.each(collaborationKeys)('the time after was thought of late, as in %s', async (key) => {
    const [first] = (await view.resultsOf(key, 'SHARED_PICTURE_OF_THE_FUTURE')) as [SharedResult];
    expect(heightOf(first)).toBeLessThan(3);
    expect(first.unknownBand).toBe('SOME');
  });

  it('the money dipped everywhere around the turn of the year, and was answered in three ways', async () => {
    for (const key of collaborationKeys) {
      const results = await view.resultsOf(key, 'FITTING_FUNDING');
      const atTheTurn = firstAfter(results, '2024-10-31');
      expect(atTheTurn.publishedOn < '2025-01-01').toBe(true);
      expect(heightOf(atTheTurn)).toBeLessThan(heightOf(results[0] as SharedResult));
    }
    const streams = async (key: CollaborationKey) =>
      (await view.recordsOf(key, 'FundingStream', 'kind fit currentNeed')).map(
        ({ kind, fit, currentNeed, state }) => `${kind} ${state}: ${fit} for ${currentNeed}`,
      );
    expect(await streams('avondplein')).toEqual([
      'GRANT ended: MISFIT for OPERATE',
      'STRUCTURAL granted: FITS for OPERATE',
    ]);
    expect(await streams('stil-signaal')).toEqual([
      'GRANT ended: MISFIT for TEST',
      'GRANT declined: UNCLEAR for EMBED',
    ]);
    expect(await streams('buurtbakens')).toEqual([
      'ASSIGNMENT ended: PARTLY for EXPLORE',
      'GRANT granted: PARTLY for TEST',
      'STRUCTURAL granted: PARTLY for OPERATE',
    ]);
  });

  it('a setback that was talked about moved safety up, and one met with silence did not', async () => {
    const told = async (key: CollaborationKey) => {
      const [setback] = (await view.recordsOf(key, 'Setback', 'firstResponse')) as [SharedRecord];
      const discussedOn = dayOfType(setback, 'SetbackDiscussed');
      const results = await view.resultsOf(key, 'SAFE_ENVIRONMENT');
      const { change } = firstAfter(
        results,
        setback.firstResponse === 'SILENCE' ? setback.occurredOn : discussedOn,
      );
      return { within: daysBetween(setback.occurredOn, discussedOn), first: setback.firstResponse, change };
    };
    expect(await told('avondplein')).toEqual({ within: 10, first: 'BLAME', change: 'CLEARLY_UP' });
    expect(await told('buurtbakens')).toEqual({ within: 19, first: 'SUPPORT', change: 'SOMEWHAT_UP' });
    expect(await told('stil-signaal')).toEqual({ within: 63, first: 'SILENCE', change: 'ABOUT_SAME' });
  });

  it('one team lost the person everything rested on, and another arranged a stand-in in time', async () => {
    const [lost] = (await view.recordsOf('stil-signaal', 'PersonDependency')) as [SharedRecord];
    const results = await view.resultsOf('stil-signaal', 'ATTENTION_FROM_ORGANISATION');
    expect(firstAfter(results, lost.occurredOn).change).toBe('SOMEWHAT_DOWN');
    expect(typesIn(lost)).toContain('PersonDependencyHit');
    expect(typesIn(lost)).not.toContain('BackupArranged');

    const [covered] = (await view.recordsOf('avondplein', 'PersonDependency')) as [SharedRecord];
    expect(typesIn(covered)).toContain('BackupArranged');
    expect(typesIn(covered)).not.toContain('PersonDependencyHit');
  });

  it('Buurtbakens traded value early on for people who take part', async () => {
    const { decision } = await view.seen(
      'buurtbakens',
      'decision(id: "buurtbakens-c1") { title expectedEffects { blockId direction } }',
    );
    expect(decision.title).toMatch(/^Wachten met beginnen/);
    expect(decision.expectedEffects).toEqual(
      expect.arrayContaining([
        { blockId: 'COMMITTED_STAKEHOLDERS', direction: 'UP' },
        { blockId: 'INSIGHT_INTO_LIVED_EXPERIENCES', direction: 'UP' },
        { blockId: 'TANGIBLE_VALUE', direction: 'STEADY' },
      ]),
    );
    const change = async (block: string) =>
      firstAfter(await view.resultsOf('buurtbakens', block), '2024-05-30').change;
    expect(await change('COMMITTED_STAKEHOLDERS')).toBe('CLEARLY_UP');
    expect(await change('INSIGHT_INTO_LIVED_EXPERIENCES')).toBe('CLEARLY_UP');
    expect(await change('TANGIBLE_VALUE')).toBe('ABOUT_SAME');
    const [[here], [there]] = (await Promise.all(
      (['buurtbakens', 'avondplein'] as const).map((key) => view.recordsOf(key, 'ValueEvidence')),
    )) as [[SharedRecord], [SharedRecord]];
    expect(daysBetween(there.occurredOn, here.occurredOn)).toBeGreaterThan(90);
    const [villages] = await view.recordsOf('buurtbakens', 'StakeholderEngagement', 'acceptedCost');
    expect(villages?.acceptedCost).toMatch(/drie maanden vertraging/);
  });

  it('the side with more say is the more content one where partners differ', async () => {
    const positions = async (key: CollaborationKey, block: string) => {
      const { partners, history } = await view.seen(key, 'partners { id side } history { events }');
      return history.events
        .filter(({ type, data }: Seen) => type === 'PartnerPositionPublished' && data.blockId === block)
        .map(({ data }: Seen) => [partners.find(({ id }: Seen) => id === data.partnerId).side, data.level]);
    };
    expect(await positions('stil-signaal', 'productive-tension')).toEqual([
      ['PUBLIC_SIDE', 4],
      ['CREATIVE_SIDE', 1],
      ['SOCIETY_KNOWLEDGE_SIDE', 1],
    ]);
    expect(await positions('buurtbakens', 'equal-footing')).toEqual([
      ['PUBLIC_SIDE', 5],
      ['CREATIVE_SIDE', 1],
      ['SOCIETY_KNOWLEDGE_SIDE', 2],
    ]);
  });

  it.each(['REFLEXIVITY_AND_LEARNING', 'CONNECTION_WITH_OTHER_INITIATIVES'])(
    'stopping well is also a result: in Stil Signaal %s is highest in the last round',
    async (block) => {
      const heights = (await view.resultsOf('stil-signaal', block)).map(heightOf);
      const last = heights.pop() as number;
      expect(last).toBeGreaterThan(Math.max(...heights));
      const { phase, history } = await view.seen('stil-signaal', 'phase history { events }');
      expect([
        phase,
        history.events.find(({ type }: Seen) => type === 'CollaborationConcluded').data.kind,
      ]).toEqual(['CONCLUDED', 'mixed']);
    },
  );

  it.each(collaborationKeys)('power is hidden or unsure at first and never far along in %s', async (key) => {
    const results = await view.resultsOf(key, 'INSIGHT_INTO_POWER_RELATIONS');
    const isOpen = ({ shown, unknownBand }: SharedResult) => shown !== 'TOO_FEW' && unknownBand === 'NONE';
    expect(results.slice(0, 2).filter(isOpen)).toEqual([]);
    expect(results.filter((result) => heightOf(result) > 3)).toEqual([]);
  });

  it.each(collaborationKeys)('what is said of power in %s is said in words', async (key) => {
    const { blockResult } = await view.seen(
      key,
      'blockResult(blockId: INSIGHT_INTO_POWER_RELATIONS) { headline(language: EN) figures { ratings } }',
    );
    for (const { headline, figures } of blockResult) {
      expect(headline).toMatch(/^\D+$/);
      expect(figures).toBeNull();
    }
  });

  it.each(collaborationKeys)(
    'nothing of what the circle of %s put on record reaches the portfolio',
    async (key) => {
      const { records, history } = await view.seen(
        key,
        'records(first: 100, block: INSIGHT_INTO_POWER_RELATIONS) { nodes { recordId } } history { events }',
      );
      expect(records.nodes).toEqual([]);
      expect(history.events.filter(({ type }: Seen) => type.startsWith('Power'))).toEqual([]);
    },
  );
});
