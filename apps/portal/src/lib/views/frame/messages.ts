const nl = { asTable: 'Als tabel', today: 'dit moment', phases: 'Fasen' };
const en: typeof nl = { asTable: 'As a table', today: 'this moment', phases: 'Phases' };

export const messages = { nl, en };
