import type { Collaboration } from '../collaboration/state.ts';
import type { Recorded } from '../event/event-type.ts';
import { isErasedText } from '../field/erased-text.ts';
import { type Corrected, correctedWithout, isNobody, personFields } from './without-persons.ts';

type Data = Readonly<Record<string, unknown>>;
type Option = { title: string };

/** Whoever closes a round makes these happen; they tell what others answered. */
const ofOthers = ['AssessmentResultPublished', 'BlockAssessed'];

/** Tell what somebody else wrote, though another person's step made them happen. */
const wordsOfOthers: Readonly<Record<string, string>> = { CircleWordingShared: 'wording' };

/** What is known of a collaboration besides what the person recorded. */
type Around = { events: readonly Recorded[]; state: Pick<Collaboration, 'partners' | 'records'> };

/**
 * Gives an event that one person recorded as that person takes it along: without the other persons it names, and without the
 * words of others. What tells of others alone is left out.
 * @param around the whole history, by which the words of others are known.
 */
export function aboutOneself(personId: string, { events, state }: Around): (event: Recorded) => Recorded[] {
  const proposals = proposalsIn(events, personId);
  return (event) => {
    const data = event.data as Data;
    if (ofOthers.includes(event.type) && data.personId !== personId) return [];
    const own = event.type === 'DecisionProposed' ? { ...event, data: proposals(data) } : event;
    return [withoutOthers(own, personId, state)];
  };
}

const optionsIn = ({ option, options }: Data): readonly Option[] =>
  [option, options].flat().filter((one): one is Option => typeof one === 'object' && one !== null);

/** A proposal repeats its draft, which somebody else may have written, and to which others may have added options. */
function proposalsIn(events: readonly Recorded[], personId: string): (proposed: Data) => Data {
  const drafts = new Map<unknown, Recorded>();
  const titles = { own: new Set<string>(), ofOthers: new Set<string>() };
  for (const event of events) {
    const data = event.data as Data;
    if (event.type === 'DecisionDrafted') drafts.set(data.decisionId, event);
    if (!['DecisionDrafted', 'DecisionOptionAdded'].includes(event.type)) continue;
    for (const { title } of optionsIn(data)) titles[event.actor === personId ? 'own' : 'ofOthers'].add(title);
  }
  const isOwn = ({ title }: Option) => titles.own.has(title) || !titles.ofOthers.has(title);
  return (proposed) => {
    const draft = drafts.get(proposed.decisionId);
    const data = draft?.actor === personId ? proposed : added(proposed, (draft?.data ?? {}) as Data);
    return data.options ? { ...data, options: optionsIn(data).filter(isOwn) } : data;
  };
}

/** What a proposal has that its draft has not. Whose words stand in an erased draft is not known any more. */
function added(proposed: Data, draft: Data): Data {
  const { decisionId, blocks } = proposed;
  const isAsDrafted = (name: string) => JSON.stringify(proposed[name]) === JSON.stringify(draft[name]);
  const isErased = typeof draft.title !== 'string' || isErasedText(draft.title);
  const own = isErased ? [] : Object.entries(proposed).filter(([name]) => !isAsDrafted(name));
  return { title: '…', ...Object.fromEntries(own), decisionId, blocks };
}

function withoutOthers(event: Recorded, personId: string, state: Around['state']): Recorded {
  const data = event.data as Data & { involved?: readonly string[] };
  const left = personFields(event.type).filter((name) => data[name] !== personId);
  const words = wordsOfOthers[event.type];
  const away = new Set([...left, ...(words === undefined ? [] : [words])]);
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => !away.has(name)));
  const involved = data.involved?.filter((id) => id === personId || isNobody(id, state));
  if (event.type === 'RecordCorrected')
    return { ...event, data: afterwards(correctedWithout(event.data as Corrected, state)) };
  return { ...event, data: { ...kept, ...(involved ? { involved } : {}) } };
}

/** What one made of a text, without what stood there before: that may be the words of somebody else. */
const afterwards = (data: Corrected): Corrected => ({
  ...data,
  corrections: data.corrections.map(({ before: _, ...rest }: Data & { fieldName: string }) => rest),
});
