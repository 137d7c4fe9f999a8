import * as v from 'valibot';
import { blockField } from '../blocks/field.ts';
import { choice, date, group, key, line, list, optional, reference, text } from '../field/field.ts';
import { direction, level3, sides } from '../frame/index.ts';

export const howDecided = {
  consent: { nl: 'geen overwegend bezwaar', en: 'no overriding objection' },
  majority: { nl: 'meerderheid', en: 'majority' },
  lead: { nl: 'wie hierover gaat', en: 'whoever leads on this' },
  client: { nl: 'opdrachtgever', en: 'client' },
  outside: { nl: 'elders besloten', en: 'decided elsewhere' },
} as const;

export const reversibility = {
  easy: { nl: 'makkelijk', en: 'easy' },
  costly: { nl: 'tegen kosten', en: 'at a cost' },
  hardly: { nl: 'nauwelijks', en: 'hardly' },
} as const;

export const effectSize = {
  some: { nl: 'enigszins', en: 'some' },
  clear: { nl: 'duidelijk', en: 'clear' },
} as const;

/** Offered as a standard option with every decision. */
export const doNothing = { nl: 'Niets doen', en: 'Do nothing' } as const;

export const decisionPrompts = {
  assumptions: {
    nl: 'Wat moet waar zijn om dit te laten lukken?',
    en: 'What must be true for this to work?',
  },
  dissent: { nl: 'Wie kijkt hier anders naar?', en: 'Who sees this differently?' },
} as const;

export const optionSchema = group('DecisionOption', {
  id: optional(key(60)),
  title: line({ nl: 'optie', en: 'option' }),
  for: optional(text({ nl: 'ervoor', en: 'for' }, 2000)),
  against: optional(text({ nl: 'ertegen', en: 'against' }, 2000)),
});
/** An option as it stands in a decision: always with an id. */
export type DecisionOption = v.InferOutput<typeof optionSchema>;

export const assumptionSchema = group('DecisionAssumption', {
  text: text({ nl: 'aanname', en: 'assumption' }, 1000),
  record: optional(reference({ nl: 'onzekerheid of risico', en: 'uncertainty or risk' }, 'record')),
});

export const dissentSchema = group('DecisionDissent', {
  text: text({ nl: 'ander geluid', en: 'dissent' }, 2000),
  side: optional(choice('Side', { nl: 'kant', en: 'side' }, sides)),
  partner: optional(reference({ nl: 'partner', en: 'partner' }, 'partner')),
});
export type Dissent = v.InferOutput<typeof dissentSchema> & { on: string };

export const expectedEffectSchema = group('ExpectedEffect', {
  blockId: blockField({ nl: 'bouwsteen', en: 'block' }),
  direction: choice('Direction', { nl: 'richting', en: 'direction' }, direction),
  size: choice('EffectSize', { nl: 'omvang', en: 'size' }, effectSize),
  byDate: date({ nl: 'vóór', en: 'by' }),
  confidence: choice('Level3', { nl: 'zekerheid', en: 'confidence' }, level3),
  noticedBy: optional(text({ nl: 'waaraan merken we het', en: 'noticed by' }, 500)),
});
export type ExpectedEffect = v.InferOutput<typeof expectedEffectSchema>;

/** Everything a person may fill in before a decision is taken (domain.md 4.1). */
export const decisionEntries = {
  title: line({ nl: 'titel', en: 'title' }),
  context: text({ nl: 'situatie', en: 'context' }, 8000),
  options: list({ nl: 'opties', en: 'options' }, optionSchema, 0, 12),
  assumptions: list({ nl: 'aannames', en: 'assumptions' }, assumptionSchema, 0, 20),
  howDecided: choice('HowDecided', { nl: 'hoe besloten', en: 'how decided' }, howDecided),
  involved: list({ nl: 'erbij betrokken', en: 'involved' }, key(100), 0, 40),
  affected: list(
    { nl: 'geraakt, niet erbij', en: 'affected, not involved' },
    line({ nl: 'groep', en: 'group' }),
    0,
    40,
  ),
  blocks: list({ nl: 'bouwstenen', en: 'blocks' }, blockField({ nl: 'bouwsteen', en: 'block' }), 1, 4),
  expectedEffects: list({ nl: 'verwachte effecten', en: 'expected effects' }, expectedEffectSchema, 0, 8),
  reversibility: choice('Reversibility', { nl: 'terug te draaien', en: 'reversibility' }, reversibility),
};

/** A draft needs a title, a situation and a block; the rest may come later. */
export const draftEntries = {
  title: decisionEntries.title,
  context: decisionEntries.context,
  blocks: decisionEntries.blocks,
  options: optional(decisionEntries.options),
  assumptions: optional(decisionEntries.assumptions),
  howDecided: optional(decisionEntries.howDecided),
  involved: optional(decisionEntries.involved),
  affected: optional(decisionEntries.affected),
  expectedEffects: optional(decisionEntries.expectedEffects),
  reversibility: optional(decisionEntries.reversibility),
};

const whole = v.object(decisionEntries);
export type DecisionFields = v.InferOutput<typeof whole>;

export const decisionKey = reference({ nl: 'beslissing', en: 'decision' }, 'decision');
