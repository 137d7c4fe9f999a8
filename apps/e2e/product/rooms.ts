import { blockIds } from '@samenspel/domain';
import { type Asking, command, keyOf, speakingAs } from './asking.ts';
import { people } from './people.ts';

/** A page of the portal: what to call it, and its address as the guide may see it. */
export interface Room {
  name: string;
  path: string;
}

interface Known {
  collaboration: {
    decisions: { nodes: { id: string; state: string }[] };
    rounds: { id: string; state: string }[];
    records: { nodes: { recordId: string }[] };
  };
}

async function insideOf(somebody: Asking, key: string) {
  const { collaboration } = await somebody.ask<Known>(
    'query ($key: ID!) { collaboration(id: $key) { decisions(first: 100) { nodes { id state } } rounds { id state } records(first: 1) { nodes { recordId } } } }',
    { key },
  );
  return collaboration;
}

const trial = 'Proeftuin';

/** A collaboration with everything open: a draft, a proposal and a round. Made once. */
async function trialCollaboration(guide: Asking): Promise<string> {
  const known = await keyOf(guide, trial).catch(() => null);
  if (known) return known;
  const started = await command<{ collaboration: { key: string } }>(
    guide,
    'startCollaboration',
    { input: { name: trial, issue: 'Hoe proberen we samen iets uit?', isFictional: true } },
    'collaboration { key }',
  );
  const collaborationId = started.collaboration.key;
  const draft = { context: 'Er is een plek en er is tijd.', blocks: ['MOMENTUM'] };
  await command(guide, 'draftDecision', { collaborationId, input: { ...draft, title: 'Een plek kiezen' } });
  await command(guide, 'openAssessmentRound', {
    collaborationId,
    input: {
      kind: 'PULSE',
      blocks: ['MOMENTUM', 'ACTIVE_NETWORK'],
      mode: 'ANONYMOUS',
      k: 5,
      period: { from: '2026-09-01', until: '2026-10-31' },
    },
  });
  const named = { whyItMatters: 'Anders bouwen we voor niemand.', nature: 'NOT_KNOWN_YET', stance: 'TRY' };
  await command(guide, 'nameUncertainty', {
    collaborationId,
    input: { ...named, question: 'Komen mensen hier ook als het regent?' },
  });
  return collaborationId;
}

/** Every page of the portal, with something on it. */
export async function rooms(): Promise<Room[]> {
  const guide = await speakingAs(people.guide);
  const lively = `/collaborations/${await keyOf(guide, 'Avondplein')}`;
  const running = `/collaborations/${await keyOf(guide, 'Buurtbakens')}`;
  const key = await trialCollaboration(guide);
  const { decisions, rounds, records } = await insideOf(guide, key);
  const draft = decisions.nodes.find(({ state }) => state === 'DRAFTED')?.id;
  const round = `/collaborations/${key}/rounds/${rounds.find(({ state }) => state === 'OPEN')?.id}`;
  return [
    { name: 'home', path: '/' },
    { name: 'portfolio', path: '/portfolio?at=2024-12-31&clock=known' },
    { name: 'about', path: '/about' },
    { name: 'settings', path: '/settings' },
    { name: 'own-data', path: '/settings/data' },
    { name: 'own-data-recorded', path: `/settings/data/${key}` },
    { name: 'import', path: '/import' },
    { name: 'collaboration-new', path: '/collaborations/new' },
    { name: 'collaboration', path: running },
    { name: 'collaboration-concluded', path: lively },
    ...blockIds.map((id) => ({ name: `block-${id}`, path: `${lively}/blocks/${id}` })),
    { name: 'partner', path: `${lively}/partners/avondplein-politieteam` },
    { name: 'partner-new', path: `/collaborations/${key}/partners/new` },
    { name: 'record-new', path: `${running}/blocks/fitting-funding/record/grantFunding` },
    { name: 'record', path: `/collaborations/${key}/records/${records.nodes[0]?.recordId}` },
    { name: 'timeline', path: `${lively}/timeline?at=2024-08-29&clock=known` },
    { name: 'timeline-compared', path: `${lively}/timeline?at=2024-09-12&clock=happened&since=2024-05-01` },
    { name: 'timeline-before', path: `${lively}/timeline?at=2023-11-01&clock=known` },
    { name: 'timeline-list', path: `${lively}/timeline/list?at=2024-08-29&clock=known` },
    { name: 'search', path: `${lively}/search?q=kiosk` },
    { name: 'search-nothing', path: `${lively}/search?q=zeppelin` },
    { name: 'decisions', path: `${running}/decisions` },
    { name: 'decision', path: `${running}/decisions/buurtbakens-c4` },
    { name: 'decision-reviewed', path: `${lively}/decisions/avondplein-a1` },
    { name: 'decision-new', path: `${running}/decisions/new` },
    { name: 'decision-draft', path: `/collaborations/${key}/decisions/${draft}` },
    { name: 'decision-propose', path: `/collaborations/${key}/decisions/${draft}/propose` },
    { name: 'readings', path: `${lively}/readings` },
    { name: 'rounds', path: `${lively}/rounds` },
    { name: 'round-new', path: `${running}/rounds/new` },
    { name: 'round', path: round },
    { name: 'round-block', path: `${round}?block=momentum` },
    { name: 'round-close', path: `${round}/close` },
    { name: 'round-cancel', path: `${round}/cancel` },
    { name: 'round-results', path: `${lively}/rounds/avondplein-r3/results` },
    { name: 'not-found', path: `${lively}/decisions/no-such-decision` },
  ];
}
