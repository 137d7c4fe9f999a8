const nl = { today: 'dit moment', phases: 'Fasen' };
const en: typeof nl = { today: 'this moment', phases: 'Phases' };

export const messages = { nl, en };
