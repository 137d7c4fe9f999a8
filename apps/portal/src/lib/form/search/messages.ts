const nl = {
  search: 'Zoek en kies',
  placeholder: 'Zoek …',
  found: (count: number) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  nothing: 'Niets gevonden. Probeer een ander woord.',
};

const en: typeof nl = {
  search: 'Search and choose',
  placeholder: 'Search …',
  found: (count) => `${count} found`,
  nothing: 'Nothing found. Try another word.',
};

export const messages = { nl, en };
