// A log of a million events or more, as an installation has it: fsync on, three roles, a chain that holds.
import { randomUUID } from 'node:crypto';
import { toLogged } from '@samenspel/domain';
import { longHistory } from '@samenspel/domain/testing/long-history';
import { append } from '@samenspel/event-log';
import { copyStream } from '@samenspel/event-log/testing';
import { startTestDatabase } from '@samenspel/local-postgres/testing';
import { connect } from '../dist/database/connect.js';
import { migrate } from '../dist/database/migrate.js';

export async function openLargeLog() {
  const cluster = await startTestDatabase({ durable: true });
  const url = await cluster.database();
  await migrate(url);
  const owner = await connect(url, 'owner');
  const service = await connect(url, 'application');
  return {
    url,
    owner,
    service,
    /** Writes one collaboration, and copies of it; the answer to the first append. */
    fill: async (streamId, length, copies) => {
      const request = {
        streamId,
        kind: 'collaboration',
        expectedVersion: 0,
        commandId: randomUUID(),
        actor: 'bench',
      };
      const first = await append(service.em.fork(), { ...request, events: eventsOf(length) });
      for (let left = copies; left > 0; left -= 50)
        await copyStream(owner.em.fork(), streamId, Math.min(left, 50));
      await owner.em.fork().execute('analyze event, stream');
      return first;
    },
    seatOf: (personId) => logged(seatGranted(personId, 'participant')),
    riskOf: (recordId) => logged(riskIdentified(recordId)),
    close: async () => {
      for (const database of [owner, service]) await database.close(true);
      await cluster.stop();
    },
  };
}

/** A collaboration in which five people get a seat and a lot is decided. */
function eventsOf(length) {
  const [start, ...more] = longHistory(length - 5);
  const seats = Array.from({ length: 5 }, (_, n) =>
    seatGranted(`person-${n}`, n === 0 ? 'coordinator' : 'participant'),
  );
  return [start, ...seats, ...more].map(logged);
}

const seatGranted = (personId, seat) => ({
  type: 'SeatGranted',
  data: { personId, seat },
  occurredOn: '2024-05-06',
});

/** A record of the usual length. */
const riskIdentified = (recordId) => ({
  type: 'RiskIdentified',
  data: {
    recordId,
    title: 'De kiosk staat er, maar niemand durft er ’s avonds te blijven zitten',
    consequence:
      'Bezoekers blijven weg, het vertrouwen van de wijk krijgt een deuk en de vergunning wordt niet verlengd.',
  },
  occurredOn: '2024-05-06',
});

const logged = ({ type, data, occurredOn }) => ({
  id: randomUUID(),
  occurredOn,
  ...toLogged({ type, data }, { language: 'nl', visibility: 'team' }),
});
