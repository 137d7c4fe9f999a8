const nl = {
  title: 'Leg een besluit voor',
  lead: 'Leg alleen vast wat moeilijk is terug te draaien, veel kost, of waar iemand anders over denkt.',
  send: 'Bewaar als concept',
  after: 'Daarna vul je aan wat jullie verwachten en leg je het voor. Tot die tijd is het een concept.',
};

const en: typeof nl = {
  title: 'Propose a decision',
  lead: 'Record only what is hard to undo, costs much, or somebody disagrees with.',
  send: 'Keep as a draft',
  after: 'After that you add what you expect and propose it. Until then it is a draft.',
};

export const messages = { nl, en };
