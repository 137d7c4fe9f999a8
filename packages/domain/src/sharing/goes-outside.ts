import { visibilityIds } from '../frame/visibility.ts';

/** Whether something is shown beyond the team, where it was not. */
export const goesOutside = (from: string, to: string): boolean => {
  const order: readonly string[] = visibilityIds;
  return order.indexOf(to) > Math.max(order.indexOf('team'), order.indexOf(from));
};
