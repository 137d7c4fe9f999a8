import { choice, key, line, namesIn, optional, reference, text } from '../field/field.ts';
import { partnerKinds } from '../frame/index.ts';

export const carriesOn = {
  yes: { nl: 'ja', en: 'yes' },
  maybe: { nl: 'misschien', en: 'maybe' },
  no: { nl: 'nee', en: 'no' },
  unknown: { nl: 'weten we niet', en: 'not known' },
} as const;
export type CarriesOnId = keyof typeof carriesOn;

export const exitReasons = {
  'task-done': { nl: 'taak klaar', en: 'task done' },
  'other-carries-on': { nl: 'een ander draagt verder', en: 'another carries on' },
  priorities: { nl: 'andere prioriteiten', en: 'other priorities' },
  funding: { nl: 'geld', en: 'funding' },
  conflict: { nl: 'conflict', en: 'conflict' },
  reorganisation: { nl: 'reorganisatie', en: 'reorganisation' },
} as const;

export const partnerStates = {
  prospective: { nl: 'in beeld', en: 'prospective' },
  joined: { nl: 'doet mee', en: 'joined' },
  suspended: { nl: 'pauzeert', en: 'suspended' },
  leaving: { nl: 'neemt afscheid', en: 'leaving' },
  left: { nl: 'vertrokken', en: 'left' },
} as const;

export const partnerKey = reference({ nl: 'partner', en: 'partner' }, 'partner');

/** What is said of a partner when it comes into view or joins. */
export const partnerEntries = {
  name: line({ nl: 'naam', en: 'name' }, 120),
  partnerKind: choice('PartnerKind', { nl: 'soort', en: 'kind' }, namesIn(partnerKinds)),
  reason: optional(text({ nl: 'waarom erbij', en: 'reason' }, 1000)),
  expectedPart: optional(text({ nl: 'verwachte bijdrage', en: 'expected part' }, 1000)),
  carriesOn: optional(choice('CarriesOn', { nl: 'kan het verder dragen', en: 'carries on' }, carriesOn)),
};

export const departureEntries = {
  exitReason: optional(choice('ExitReason', { nl: 'reden vertrek', en: 'exit reason' }, exitReasons)),
  handover: optional(text({ nl: 'overdracht', en: 'handover' }, 2000)),
  farewell: optional(text({ nl: 'afscheid', en: 'farewell' }, 2000)),
};

export const changeEntries = {
  partnerId: partnerKey,
  reason: optional(text({ nl: 'waarom', en: 'why' }, 1000)),
};

export const newPartnerId = optional(key(100));
