const nl = {
  title: 'Beheer',
  lead: 'Wat hier verandert, komt op de tijdlijn. Niets wordt overschreven.',
  when: 'wanneer',
  whenHint: 'Mag in het verleden liggen.',
  save: 'Vastleggen',
  phase: {
    title: 'Ga naar een andere fase',
    why: 'Fasen beschrijven waar jullie zijn. Je mag ze overslaan en later opnieuw ingaan.',
    phase: 'fase',
    reason: 'waarom',
  },
  focus: {
    title: 'Kies waar de aandacht naartoe gaat',
    most: 'Hooguit vier. De andere blijven op de achtergrond zichtbaar.',
    blocks: 'bouwstenen',
  },
  partner: {
    title: 'Laat een partner meedoen',
    why: 'Organisaties en groepen, geen namen van mensen.',
    name: 'naam',
    kind: 'soort',
    reason: 'waarom erbij',
    part: 'verwachte bijdrage',
  },
  part: {
    title: 'Neem afscheid van een partner',
    partner: 'partner',
    handover: 'overdracht',
    farewell: 'afscheid',
  },
  seat: {
    title: 'Geef iemand een plek, of verander die',
    person: 'wie',
    seat: 'plek',
    partner: 'namens',
    nobody: 'namens niemand',
    until: 'tot en met',
    untilHint: 'Voor een gast: na deze dag eindigt de plek vanzelf. Laat leeg voor een plek zonder einde.',
    mayDo: (may: string) => `mag ${may}`,
  },
  invite: {
    title: 'Nodig iemand uit',
    why: 'De uitnodiging gaat per mail en werkt zeven dagen. Het adres komt niet in de geschiedenis.',
    address: 'e-mailadres',
    group: 'of een groep van je organisatie',
    groupHint:
      'Zoals de groep heet bij de aanmelddienst. Wie erin zit, krijgt de plek bij het aanmelden; wie eruit gaat, verliest hem.',
    send: 'Uitnodigen',
  },
  invitations: 'Uitgenodigd, nog niet aangenomen',
  group: (name: string) => `groep ${name}`,
  until: (date: string) => `tot en met ${date}`,
  withdraw: 'intrekken',
  seats: 'Wie een plek hebben',
  heldUntil: (day: string) => `tot en met ${day}`,
  endSeat: 'plek opheffen',
  asked: (n: number) =>
    n === 1
      ? 'Eén verzoek wacht op instemming van een ander'
      : `${n} verzoeken wachten op instemming van een ander`,
  describe: { title: 'Omschrijf het opnieuw', name: 'naam', issue: 'vraagstuk', summary: 'in het kort' },
  pause: { title: 'Pauzeer', reason: 'waarom' },
  resume: { title: 'Ga verder', reason: 'waarom' },
  conclude: {
    title: 'Rond de samenwerking af',
    why: 'Een goed afgesloten stop telt evenveel als inbedden.',
    kind: 'hoe loopt het af?',
    farewell: 'afscheid',
  },
};

const en: typeof nl = {
  title: 'Manage',
  lead: 'What changes here goes on the timeline. Nothing is overwritten.',
  when: 'when',
  whenHint: 'May lie in the past.',
  save: 'Record',
  phase: {
    title: 'Move to another phase',
    why: 'Phases describe where you are. You may skip them and enter them again.',
    phase: 'phase',
    reason: 'why',
  },
  focus: {
    title: 'Choose what gets attention',
    most: 'At most four. The others stay visible in the background.',
    blocks: 'blocks',
  },
  partner: {
    title: 'Let a partner take part',
    why: 'Organisations and groups, no names of people.',
    name: 'name',
    kind: 'kind',
    reason: 'reason',
    part: 'expected part',
  },
  part: { title: 'Part with a partner', partner: 'partner', handover: 'handover', farewell: 'farewell' },
  seat: {
    title: 'Give somebody a seat, or change it',
    person: 'who',
    seat: 'seat',
    partner: 'on behalf of',
    nobody: 'on behalf of nobody',
    until: 'until and including',
    untilHint: 'For a guest: after this day the seat ends by itself. Leave empty for a seat without an end.',
    mayDo: (may) => `may ${may}`,
  },
  invite: {
    title: 'Invite somebody',
    why: 'The invitation goes by mail and works for seven days. The address does not enter the history.',
    address: 'e-mail address',
    group: 'or a group of your organisation',
    groupHint:
      'As the group is called at the sign-in service. Who is in it gets the seat on signing in; who leaves it loses the seat.',
    send: 'Invite',
  },
  invitations: 'Invited, not accepted yet',
  group: (name) => `group ${name}`,
  until: (date) => `until ${date}`,
  withdraw: 'withdraw',
  seats: 'Who have a seat',
  heldUntil: (day) => `until ${day}`,
  endSeat: 'end the seat',
  asked: (n) =>
    n === 1
      ? 'One request waits for the consent of somebody else'
      : `${n} requests wait for the consent of somebody else`,
  describe: { title: 'Describe it anew', name: 'name', issue: 'issue', summary: 'in short' },
  pause: { title: 'Pause', reason: 'why' },
  resume: { title: 'Go on', reason: 'why' },
  conclude: {
    title: 'Conclude the collaboration',
    why: 'A well-closed stop counts as much as embedding.',
    kind: 'how does it end?',
    farewell: 'farewell',
  },
};

export const messages = { nl, en };
