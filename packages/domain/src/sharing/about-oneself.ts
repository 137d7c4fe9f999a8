import type { Recorded } from '../event/event-type.ts';
import { personFields } from './without-persons.ts';

type Data = Readonly<Record<string, unknown>>;
type Option = { title: string };

/** Whoever closes a round makes these happen; they tell what others answered. */
const ofOthers = ['AssessmentResultPublished', 'BlockAssessed'];

/** Tell what somebody else wrote, though another person's step made them happen. */
const wordsOfOthers: Readonly<Record<string, string>> = { CircleWordingShared: 'wording' };

/**
 * Takes the events that one person recorded, in their order, and gives each as that person takes it along: without the
 * other persons it names, and without the words of others. What tells of others alone is left out.
 */
export function aboutOneself(personId: string): (event: Recorded) => Recorded[] {
  const drafts = new Set<unknown>();
  const titles = new Set<string>();
  return (event) => {
    const data = event.data as Data;
    if (ofOthers.includes(event.type) && data.personId !== personId) return [];
    if (event.type === 'DecisionDrafted') drafts.add(data.decisionId);
    if (event.type === 'DecisionProposed')
      return [{ ...event, data: drafts.has(data.decisionId) ? withOwn(data, titles) : withoutWords(data) }];
    for (const { title } of optionsIn(data)) titles.add(title);
    return [withoutOthers(event, personId)];
  };
}

const optionsIn = ({ option, options }: Data): readonly Option[] =>
  [option, options].flat().filter((one): one is Option => typeof one === 'object' && one !== null);

/** A proposal repeats its draft, to which others can have added options. */
const withOwn = (data: Data, own: ReadonlySet<string>): Data => ({
  ...data,
  options: optionsIn(data).filter(({ title }) => own.has(title)),
});

const withoutWords = ({ decisionId, blocks }: Data): Data => ({ decisionId, blocks, title: '…' });

function withoutOthers(event: Recorded, personId: string): Recorded {
  const data = event.data as Data;
  const left = personFields(event.type).filter((name) => data[name] !== personId);
  const words = wordsOfOthers[event.type];
  const away = new Set([...left, ...(words === undefined ? [] : [words])]);
  const kept = Object.entries(data).filter(([name]) => !away.has(name));
  if (event.type === 'RecordCorrected')
    return { ...event, data: { ...Object.fromEntries(kept), corrections: afterwards(data.corrections) } };
  return kept.length === Object.keys(data).length ? event : { ...event, data: Object.fromEntries(kept) };
}

/** What one made of a text, without what stood there before: that may be the words of somebody else. */
const afterwards = (corrections: unknown): unknown =>
  (corrections as readonly Data[]).map(({ before: _, ...rest }) => rest);
