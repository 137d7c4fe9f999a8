const nl = {
  title: 'Aanmelden',
  mail: {
    label: 'Je e-mailadres',
    hint: 'Je krijgt een link waarmee je je aanmeldt. Een wachtwoord is niet nodig.',
    send: 'Stuur mij een link',
    sent: 'Kijk in je mail',
    sentWhy: (address: string) =>
      `Als ${address} hier bekend is, ligt er binnen een minuut een brief met een link, of ligt die er al. De link werkt een kwartier.`,
    notHere:
      'Niets gekregen? Kijk bij de ongewenste mail, of vraag wie je uitnodigde om een nieuwe uitnodiging.',
    again: 'Ander adres gebruiken',
  },
  password: { label: 'Wachtwoord', send: 'Aanmelden met wachtwoord', title: 'Met een wachtwoord' },
  passkey: 'Aanmelden met een passkey',
  passkeyFailed: 'Dat lukte niet. Gebruik een link per mail, of probeer het nog eens.',
  organisation: (name: string) => `Aanmelden via ${name}`,
  organisationFirst:
    'De eerste keer vervallen je andere manieren van aanmelden, ook de tweede stap. Daarna stel je ze opnieuw in.',
  organisationFailed: {
    usual: 'Aanmelden via je organisatie lukte niet. Probeer het nog eens, of gebruik een link per mail.',
    inUse:
      'Het e-mailadres dat je organisatie van je doorgeeft, is hier van een ander account. Meld je aan met een link per mail, of vraag wie Samenspel bij jullie beheert om hulp.',
    unproven:
      'Er is hier al een account met je e-mailadres, en het is nog niet nagegaan dat dat adres van jou is. Meld je aan met een link per mail.',
    unusable:
      'Je organisatie geeft van jou geen e-mailadres door dat we kunnen gebruiken. Vraag wie accounts bij jullie beheert om hulp.',
  },
  or: 'of',
  demoTitle: 'Of kies wie je bent',
  demo: 'Dit is een demonstratie. Je kunt je ook aanmelden door een persoon te kiezen; niets wat je dan ziet is geheim. Personen en organisaties zijn verzonnen.',
  unreachable: 'Aanmelden kan nu even niet: de dienst antwoordt niet. Probeer het zo nog eens.',
  across: 'In meer dan één samenwerking',
  refused: {
    UNREACHABLE: 'De dienst antwoordt nu niet. Probeer het zo nog eens.',
    TOO_MANY: 'Dit is te vaak geprobeerd. Wacht een paar minuten en probeer het dan opnieuw.',
    ADDRESS: 'Dit is geen e-mailadres. Voorbeeld: naam@gemeente.nl.',
    PASSWORD: 'Dit adres en dit wachtwoord horen niet bij elkaar.',
    LINK: 'Deze link werkt niet meer. Een link werkt een kwartier en één keer. Vraag een nieuwe.',
    CODE: 'Deze code klopt niet (meer). Kijk in de app en typ de code die er nu staat.',
    STALE: 'De tijd voor de code is voorbij. Begin opnieuw met aanmelden.',
  },
  link: {
    title: 'Aanmelden',
    why: 'Je opende de link uit de mail. Druk op de knop; daarna werkt de link niet meer.',
    another: (name: string) =>
      `Je bent nu aangemeld als ${name}. Na de knop ben je wie deze link aanvroeg. Vroeg jij hem niet aan, druk dan niet.`,
    go: 'Aanmelden',
    anew: 'Vraag een nieuwe link',
  },
  code: {
    title: 'Nog één stap',
    label: 'Code uit je app',
    hint: 'Zes cijfers, of een van je reservecodes.',
    go: 'Verder',
  },
};

const en: typeof nl = {
  title: 'Sign in',
  mail: {
    label: 'Your e-mail address',
    hint: 'You get a link that signs you in. No password is needed.',
    send: 'Send me a link',
    sent: 'Look in your mail',
    sentWhy: (address) =>
      `If ${address} is known here, there will be a letter with a link within a minute, or there is one already. The link works for a quarter of an hour.`,
    notHere: 'Got nothing? Look among the unwanted mail, or ask who invited you for a new invitation.',
    again: 'Use another address',
  },
  password: { label: 'Password', send: 'Sign in with a password', title: 'With a password' },
  passkey: 'Sign in with a passkey',
  passkeyFailed: 'That did not work. Use a link by mail, or try again.',
  organisation: (name) => `Sign in through ${name}`,
  organisationFirst:
    'The first time, your other ways of signing in end, the second step too. You can set them up again afterwards.',
  organisationFailed: {
    usual: 'Signing in through your organisation did not work. Try again, or use a link by mail.',
    inUse:
      'The e-mail address that your organisation gives for you belongs to another account here. Sign in with a link by mail, or ask who looks after Samenspel at your place for help.',
    unproven:
      'There is an account here with your e-mail address, and it was not checked yet that the address is yours. Sign in with a link by mail.',
    unusable:
      'Your organisation gives no e-mail address for you that we can use. Ask who looks after accounts at your place for help.',
  },
  or: 'or',
  demoTitle: 'Or choose who you are',
  demo: 'This is a demonstration. You can also sign in by choosing a person; nothing you then see is secret. People and organisations are invented.',
  unreachable: 'Signing in is not possible right now: the service does not answer. Try again in a moment.',
  across: 'In more than one collaboration',
  refused: {
    UNREACHABLE: 'The service does not answer now. Try again in a moment.',
    TOO_MANY: 'This was tried too often. Wait a few minutes and try again.',
    ADDRESS: 'This is no e-mail address. Example: name@city.example.',
    PASSWORD: 'This address and this password do not belong together.',
    LINK: 'This link does not work any more. A link works for a quarter of an hour and once. Ask for a new one.',
    CODE: 'This code is not right (any more). Look in the app and type the code it shows now.',
    STALE: 'The time for the code is over. Start signing in anew.',
  },
  link: {
    title: 'Sign in',
    why: 'You opened the link in the mail. Press the button; after that the link does not work any more.',
    another: (name) =>
      `You are signed in as ${name} now. After the button you are whoever asked for this link. If that was not you, do not press it.`,
    go: 'Sign in',
    anew: 'Ask for a new link',
  },
  code: {
    title: 'One more step',
    label: 'Code from your app',
    hint: 'Six figures, or one of your spare codes.',
    go: 'Go on',
  },
};

export const messages = { nl, en };
export type RefusedSignIn = keyof typeof nl.refused;
