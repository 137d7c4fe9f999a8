/** Something to choose from. */
export interface Option {
  value: string;
  label: string;
}

/** Up to so many options are taken in at a glance; more are searched. */
export const mostAtAGlance = 7;

/** Options with every word of what was typed somewhere in their label; accents and capitals make no difference. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ label }) => {
    const text = plain(label);
    return words.every((word) => text.includes(word));
  });
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
