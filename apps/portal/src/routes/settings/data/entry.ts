/** Something somebody recorded, as the page shows it. */
export interface OwnEntry {
  id: string;
  type: string;
  occurredOn: string;
  recordedAt: string;
  inCircle: boolean;
  erased: boolean;
  data: unknown;
  sentence: string;
}
