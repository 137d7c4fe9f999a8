import { type BlockRecord, type Collaboration, everyKind, type RecordKind } from '@samenspel/domain';
import { ObjectType } from 'type-graphql';
import { addFields, type Class } from '../derive/classes.ts';
import { RecordNode } from './record-node.ts';

type RecordClass = new (state: Collaboration, record: BlockRecord) => RecordNode;

const classes = new Map<string, RecordClass>(everyKind.map((kind) => [kind.id, classOf(kind)]));

/** One object type for each kind, with the fields of the kind beside those of every record. */
function classOf(kind: RecordKind): RecordClass {
  const made = class extends RecordNode {};
  for (const name of Object.keys(kind.fields))
    Object.defineProperty(made.prototype, name, {
      get(this: RecordNode) {
        return this.record.fields[name] ?? null;
      },
    });
  addFields(made as unknown as Class, kind.fields, 'output');
  ObjectType(kind.id, {
    description: `${kind.name.en} (in Dutch: ${kind.name.nl}).`,
    implements: RecordNode,
  })(made as unknown as Class);
  return made;
}

/** Every record object type, so that the schema holds those that no field names. */
export const recordClasses: readonly RecordClass[] = [...classes.values()];

/**
 * A record as GraphQL gives it.
 * @throws Error for a kind that does not exist.
 */
export function recordNodeOf(state: Collaboration, record: BlockRecord): RecordNode {
  const made = classes.get(record.kind);
  if (!made) throw new Error(`No kind of record is called ${record.kind}.`);
  return new made(state, record);
}
