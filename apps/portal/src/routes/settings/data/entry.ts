/** Something somebody recorded, as the page shows it. */
export interface OwnEntry {
  id: string;
  type: string;
  occurredOn: string;
  recordedAt: string;
  /** Of its free text, as the API names it. */
  language: 'NL' | 'EN';
  inCircle: boolean;
  erased: boolean;
  data: unknown;
  sentence: string;
}
