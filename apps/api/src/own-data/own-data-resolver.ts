import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { ownDataOf } from './own-data.ts';
import { OwnDataNode } from './own-data-node.ts';

@Resolver()
export class OwnDataResolver {
  @Query(() => OwnDataNode, {
    nullable: true,
    description:
      'Everything this installation holds about you; null when you are not signed in, and for programs.',
    complexity: 20_000,
  })
  async ownData(@Ctx() { service, viewer }: Context): Promise<OwnDataNode | null> {
    if (!viewer || viewer.isProgram) return null;
    const em = service.database.em.fork(); // identity and past seats are out of a viewer's reach
    return new OwnDataNode(await ownDataOf(service, em, viewer.personId), service, em);
  }
}
