/** How the portal looks: as the machine says, or always light or dark. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const isTheme = (text: string | undefined): text is Theme =>
  (themes as readonly (string | undefined)[]).includes(text);

/** Its name over plain http. */
export const themeCookie = 'samenspel_theme';
