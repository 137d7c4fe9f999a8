import type { Mark } from '@samenspel/domain';

/** How a mark is drawn. */
export type Shape = 'decided' | 'ended' | 'proposed' | 'point';

/** Types with a shape of their own; all others are a point. */
const shapes: Readonly<Record<string, Shape>> = {
  DecisionTaken: 'decided',
  DecisionImported: 'decided',
  DecisionProposed: 'proposed',
  DecisionSuperseded: 'ended',
  DecisionReversed: 'ended',
  DecisionWithdrawn: 'ended',
};

const strongestFirst: readonly Shape[] = ['decided', 'ended', 'proposed', 'point'];

/** One shape for marks that share a place: the one that says most. */
export function shapeOf(marks: readonly Pick<Mark, 'type'>[]): Shape {
  const found = new Set(marks.map(({ type }) => shapes[type] ?? 'point'));
  return strongestFirst.find((shape) => found.has(shape)) ?? 'point';
}
