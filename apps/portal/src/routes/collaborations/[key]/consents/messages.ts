const nl = {
  title: 'Instemming van twee kanten',
  lead: 'Wie iets buiten het team laat zien, of iemand in de vertrouwenskring vraagt, doet dat samen met iemand van een andere kant. Zolang er één kant is, gaat wie al in de kring zit over wie erbij komt.',
  nothing: 'Er wordt nu niets gevraagd.',
  widen: (title: string, audience: string) => `“${title}” laten zien: ${audience}`,
  join: (name: string) => `${name} in de vertrouwenskring`,
  asked: (name: string, day: string) => `gevraagd door ${name} op ${day}`,
  agree: 'Instemmen',
  decline: 'Niet instemmen',
  takeBack: 'Terugnemen',
  waits: 'Dit wacht op iemand van een andere kant.',
  waitsInCircle: 'Dit wacht op iemand anders uit de kring.',
  somebody: 'iemand',
};

const en: typeof nl = {
  title: 'Consent of two sides',
  lead: 'Who shows something outside the team, or asks somebody into the trusted circle, does so together with somebody of another side. While there is one side, who is in the circle already decides who joins.',
  nothing: 'Nothing is asked now.',
  widen: (title, audience) => `Showing “${title}”: ${audience}`,
  join: (name) => `${name} in the trusted circle`,
  asked: (name, day) => `asked by ${name} on ${day}`,
  agree: 'Agree',
  decline: 'Do not agree',
  takeBack: 'Take back',
  waits: 'This waits for somebody of another side.',
  waitsInCircle: 'This waits for somebody else in the circle.',
  somebody: 'somebody',
};

export const messages = { nl, en };
