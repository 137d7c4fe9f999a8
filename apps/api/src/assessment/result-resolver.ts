import { type BlockId, blockIds } from '@samenspel/domain';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { CollaborationNode } from '../collaboration/collaboration.ts';
import { BlockIdEnum } from '../derive/known-enums.ts';
import type { Viewed } from '../history/viewed.ts';
import { BlockResultNode } from './block-result.ts';
import { RoundNode, roundNodeOf } from './round.ts';

@Resolver(() => CollaborationNode)
export class ResultResolver {
  @FieldResolver(() => [BlockResultNode], {
    description: 'The latest published result of each block that has one.',
  })
  blockResults(@Root() { viewed }: CollaborationNode): readonly BlockResultNode[] {
    return blockIds.flatMap((id) => resultsOf(viewed, id).slice(-1));
  }

  @FieldResolver(() => [BlockResultNode], {
    description: 'All published results of one block, oldest first.',
  })
  blockResult(
    @Root() { viewed }: CollaborationNode,
    @Arg('blockId', () => BlockIdEnum, { description: 'The block.' }) blockId: BlockId,
  ): readonly BlockResultNode[] {
    return resultsOf(viewed, blockId);
  }

  @FieldResolver(() => [RoundNode], { description: 'The assessment rounds, oldest first.' })
  rounds(@Root() { viewed }: CollaborationNode): readonly RoundNode[] {
    return Object.values(viewed.state.rounds).map(roundNodeOf);
  }
}

const resultsOf = ({ state, standing }: Viewed, blockId: BlockId): BlockResultNode[] =>
  (state.results[blockId] ?? []).map((result) => new BlockResultNode(result, standing === 'team'));
