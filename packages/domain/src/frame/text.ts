/** The languages of the product; Dutch is the source language of block and group names. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Text = { readonly nl: string; readonly en: string };

export const languageNames = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
} as const satisfies Record<Language, Text>;

/** Whether a text, from a URL or a header, is one of the product's languages. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** Replaces each `{placeholder}` by its value; a placeholder without a value stays visible, so that it gets noticed. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([^{}]+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
