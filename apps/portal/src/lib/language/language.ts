import { isLanguage, type Language } from '@samenspel/domain';

/** Its name over plain http. */
export const languageCookie = 'samenspel_language';

/**
 * The language of a request: what the person chose, else the first of the browser's languages we speak, else Dutch.
 * @param chosen value of the language cookie, if any.
 * @param accepted `accept-language` header, for instance `en-GB,en;q=0.9,nl;q=0.8`.
 */
export function languageOf(chosen: string | undefined, accepted: string | null): Language {
  if (chosen && isLanguage(chosen)) return chosen;
  return preferred(accepted ?? '').find(isLanguage) ?? 'nl';
}

function preferred(accepted: string): string[] {
  const weighed = accepted.split(',').map((part, place) => {
    const [tag = '', quality] = part.trim().split(';q=');
    return { language: tag.toLowerCase().split('-')[0] ?? '', quality: Number(quality ?? 1), place };
  });
  return weighed.toSorted((a, b) => b.quality - a.quality || a.place - b.place).map((w) => w.language);
}

/** The words of a page in one language. */
export const words = <T>(messages: Record<Language, T>, language: Language): T => messages[language];

/** The other language, for the switch. */
export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');
