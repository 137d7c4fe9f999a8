const nl = {
  lead: 'Schrijf over posities, niet over personen. Wat je vastlegt blijft in de geschiedenis; verbeteren kan altijd.',
  send: 'Vastleggen',
};
const en: typeof nl = {
  lead: 'Write about positions, not about persons. What you record stays in the history; it can always be corrected.',
  send: 'Put on record',
};
export const messages = { nl, en };
