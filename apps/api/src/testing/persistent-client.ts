import { setTimeout as sleep } from 'node:timers/promises';
import { personWith } from './asking.ts';

/** What the service answered to a command. */
export type Recorded = {
  version: number;
  repeated: boolean;
  events: { id: string; version: number; recordedAt: string }[];
  collaboration: { key: string };
};

/** A command, and how often it was sent before the answer came. */
export type Answered = { commandId: string; recorded: Recorded; sent: number };

/** A client that sends a command again, under the same id, until it gets an answer. */
export class PersistentClient {
  readonly answered: Answered[] = [];
  readonly #where: () => string;
  readonly #token: string | null;

  /** @param where the address of the service at this moment. */
  constructor(where: () => string, token: string | null) {
    this.#where = where;
    this.#token = token;
  }

  startCollaboration(commandId: string): Promise<Recorded> {
    return this.#command(
      `mutation ($commandId: String!) {
      it: startCollaboration(commandId: $commandId, input: { name: "Killed", issue: "I" }) { ${fields} } }`,
      {
        commandId,
      },
    );
  }

  draft(id: string, commandId: string): Promise<Recorded> {
    return this.#command(
      `mutation ($id: ID!, $commandId: String!, $title: String!) { it: draftDecision(collaborationId: $id,
      commandId: $commandId, input: { title: $title, context: "c", blocks: [MOMENTUM] }) { ${fields} } }`,
      { id, commandId, title: `Decision ${commandId}` },
    );
  }

  async #command(query: string, variables: { commandId: string; id?: string; title?: string }) {
    for (let sent = 1; ; sent++) {
      const person = personWith({ url: this.#where() }, this.#token);
      const answer = await person.raw(query, variables).catch(() => undefined);
      if (answer?.errors) throw new Error(JSON.stringify(answer.errors));
      const recorded: Recorded | undefined = answer?.data.it;
      if (recorded) this.answered.push({ commandId: variables.commandId, recorded, sent });
      if (recorded) return recorded;
      await sleep(30);
    }
  }
}

const fields = 'version repeated events { id version recordedAt } collaboration { key }';
