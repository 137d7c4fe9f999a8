import { type DocumentNode, Kind, OperationTypeNode, type SelectionSetNode } from 'graphql';
import { HttpRefusal } from './answer.ts';

/**
 * What a subscription follows may hang on no condition ([GraphQL 5.2.4.1](https://spec.graphql.org/draft/#sec-Single-Root-Field)): with the only
 * field left out, nothing is left to follow.
 * @throws HttpRefusal 400 for `@skip` or `@include` at its top, also inside fragments.
 */
export function mustFollowSomething({ definitions }: DocumentNode): void {
  const tops = definitions.flatMap((one) => {
    if (one.kind === Kind.OPERATION_DEFINITION)
      return one.operation === OperationTypeNode.SUBSCRIPTION ? one.selectionSet : [];
    const isOfStream =
      one.kind === Kind.FRAGMENT_DEFINITION && one.typeCondition.name.value === 'Subscription';
    return isOfStream ? one.selectionSet : [];
  });
  if (tops.some(hasCondition))
    throw new HttpRefusal(400, 'A subscription may have no @skip or @include at its top.');
}

const hasCondition = ({ selections }: SelectionSetNode): boolean =>
  selections.some(
    (one) =>
      one.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include') ||
      (one.kind === Kind.INLINE_FRAGMENT && hasCondition(one.selectionSet)),
  );
