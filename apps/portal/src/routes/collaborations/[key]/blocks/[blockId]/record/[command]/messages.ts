const nl = {
  lead: 'Schrijf over posities, niet over personen. Wat je vastlegt blijft in de geschiedenis; verbeteren kan altijd.',
  more: 'Bewijs of andere bouwstenen toevoegen',
  send: 'Vastleggen',
};
const en: typeof nl = {
  lead: 'Write about positions, not about persons. What you record stays in the history; it can always be corrected.',
  more: 'Add evidence or other blocks',
  send: 'Put on record',
};
export const messages = { nl, en };
