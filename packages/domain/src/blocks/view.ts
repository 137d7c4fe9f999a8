import type { Collaboration } from '../collaboration/state.ts';
import type { Text } from '../frame/text.ts';

/** The picture of a block: what its records say together, ready to be drawn. */
export interface View<Shown extends object = object> {
  /** The name of the picture. */
  readonly name: Text;
  /** One sentence for when there is nothing to draw: what to record first, and why. */
  readonly invitation: Text;
  /**
   * What is drawn, or null when nothing on record can be.
   * @param state the collaboration at the moment that is looked at, as far as the person may see it.
   * @param today the calendar date of that moment, `YYYY-MM-DD`.
   */
  readonly of: (state: Collaboration, today: string) => Shown | null;
}

/** Declares a view and keeps the shape of what it shows. */
export const defineView = <Shown extends object>(view: View<Shown>): View<Shown> => view;
