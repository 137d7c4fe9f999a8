/** Who may see that there is a collaboration, what it is called and who start it. */
export const audiences = ['team', 'portfolio', 'funder'] as const;
