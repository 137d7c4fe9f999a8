/** A field that says one thing on record and another in a form. Null where it says nothing. */
export interface Difference {
  name: string;
  label: string;
  theirs: string | null;
  yours: string | null;
}
