const nl = {
  title: 'Je bent uitgenodigd',
  seat: (by: string | null, seat: string, name: string) =>
    `${by ?? 'Iemand'} nodigt je uit voor ${name}, als ${seat.toLowerCase()}.`,
  platform: 'Je bent uitgenodigd om mee te doen op Samenspel.',
  mayDo: (may: string) => `Je mag dan: ${may}.`,
  sentTo: (address: string) => `De uitnodiging is gestuurd naar ${address}.`,
  name: 'Je naam',
  nameHint: 'Zo zien de mensen met wie je samenwerkt je. Je naam komt nooit in de geschiedenis te staan.',
  accept: 'Aannemen en aanmelden',
  acceptAs: (name: string) => `Aannemen als ${name}`,
  gone: 'Deze uitnodiging werkt niet meer',
  goneWhy:
    'Een uitnodiging werkt zeven dagen en één keer. Vraag wie je uitnodigde om een nieuwe. Deed je al mee? Meld je dan aan.',
  signIn: 'Aanmelden',
  nameIsMissing: 'Vul je naam in.',
  signInFirst:
    'Met dit adres doe je hier al mee. Meld je eerst aan en open daarna de link in de brief opnieuw.',
  failed: 'Dat lukte nu niet. Probeer het zo nog eens.',
};

const en: typeof nl = {
  title: 'You are invited',
  seat: (by, seat, name) => `${by ?? 'Somebody'} invites you to ${name}, as ${seat.toLowerCase()}.`,
  platform: 'You are invited to take part on Samenspel.',
  mayDo: (may) => `You may then: ${may}.`,
  sentTo: (address) => `The invitation was sent to ${address}.`,
  name: 'Your name',
  nameHint: 'This is how the people you work with see you. Your name never enters the history.',
  accept: 'Accept and sign in',
  acceptAs: (name) => `Accept as ${name}`,
  gone: 'This invitation does not work any more',
  goneWhy:
    'An invitation works for seven days and once. Ask who invited you for a new one. Do you take part already? Then sign in.',
  signIn: 'Sign in',
  nameIsMissing: 'Fill in your name.',
  signInFirst:
    'You take part here already with this address. Sign in first, and then open the link in the letter again.',
  failed: 'That did not work now. Try again in a moment.',
};

export const messages = { nl, en };
