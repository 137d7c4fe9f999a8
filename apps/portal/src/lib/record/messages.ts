const nl = {
  optional: 'mag leeg blijven',
  choose: 'Kies …',
  yes: 'ja',
  no: 'nee',
  from: 'vanaf',
  until: 'tot en met',
  perLine: 'Een per regel.',
  amount: 'Bijvoorbeeld 1500 of 1.500,50.',
  money: 'In euro, bijvoorbeeld 85.000.',
  when: 'Wanneer gebeurde het?',
  whenHint: 'Laat leeg als het vandaag was.',
  visibility: 'Wie mag dit zien?',
  noOptions: 'Hier is nog niets om te kiezen.',
};

const en: typeof nl = {
  optional: 'may stay empty',
  choose: 'Choose …',
  yes: 'yes',
  no: 'no',
  from: 'from',
  until: 'until',
  perLine: 'One per line.',
  amount: 'For instance 1500 or 1500.50.',
  money: 'In euros, for instance 85000.',
  when: 'When did it happen?',
  whenHint: 'Leave empty when it was today.',
  visibility: 'Who may see this?',
  noOptions: 'There is nothing to choose from here yet.',
};

export const messages = { nl, en };
